"""One form per act, made from its questions; objections stand beside their fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import urlencode

import pytest
from django.http import QueryDict

from gehoord.handling.forms import ActForm, to_act
from gehoord.organisation.texts import calendars, shipped
from gehoord.procedure import acts as a
from gehoord.procedure.asking import Ask, questions
from gehoord.procedure.case import Case
from gehoord.procedure.lanes import Panel
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import About, Agreement, Capacity, FileRef, Medium, Told
from gehoord.procedure.reading import read
from gehoord.procedure.roles import Colleague
from gehoord.procedure.situation import Situation
from tests.firm import STAFF

PROCEDURE = read(shipped("kleuterrevolutie"), calendars())
OFFICE = tuple(
    Colleague(
        number=number,
        roles=frozenset(roles),
        name=name,
        email=email,
        substitute_order=order,
    )
    for number, name, email, roles, order in STAFF
)
ABOUT_JOOST = Case(about=About.STAFF, concerned=((3, Told.NOT_INFORMED),), handler=1)
FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)


def situation(case: Case = ABOUT_JOOST, by: str = "staff:1") -> Situation:
    return Situation(procedure=PROCEDURE, case=case, office=OFFICE, by=by, now=FRIDAY)


def filled(act: type[a.Act], *, case: Case = ABOUT_JOOST, **said: object) -> ActForm:
    data = QueryDict(urlencode(said, doseq=True))
    return ActForm(act, situation(case), lang="nl", data=data)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", sorted(a.ACTS))
def test_every_act_has_a_form_that_asks_all_its_questions(name: str, lang: str) -> None:
    act = a.ACTS[name]

    form = ActForm(act, situation(), lang=lang)

    # Asked by more fields than one, or by none.
    several = {Ask.BODY, Ask.PARTICULARS, Ask.PARTS}
    asked = {each.name for each in questions(act) if each.ask not in several}
    asked.discard("despite")  # only where somebody declared a conflict
    asked -= {"panel", "chair"}  # only where a panel decides
    if act is a.Escalate:
        # Only where the time counts from receipt, or the stage names grounds.
        asked -= {"received_on", "grounds"}
    asked.discard("on_comments")  # only where somebody commented on a draft
    asked.discard("amount")  # only where it counts who can promise how much
    assert asked <= set(form.fields)
    assert all(field.label for field in form.fields.values())
    assert bool(form.fields) is bool(str(form))


def test_who_judges_says_what_was_done_with_comments_once_there_are_any() -> None:
    said = replace(
        ABOUT_JOOST, draft_to=("complainant",), commented=frozenset({"complainant"})
    )

    assert "on_comments" not in ActForm(a.Judge, situation(), lang="nl").fields
    form = ActForm(a.Judge, situation(said), lang="nl")
    assert form.fields["on_comments"].required


def test_who_is_concerned_cannot_be_chosen_to_handle_it() -> None:
    form = ActForm(
        a.AppointHandler, situation(replace(ABOUT_JOOST, handler=None)), lang="nl"
    )

    names = [name for _, name in form.fields["staff"].choices]  # type: ignore[attr-defined]

    assert ["Ank Bos", "Bea Smit", "Noor Kok"] == names


def test_nothing_is_chosen_beforehand_where_yes_or_no_is_asked() -> None:
    form = ActForm(a.AnswerProposal, situation(by="complainant"), lang="nl")

    assert "checked" not in str(form["accepted"])


def test_what_is_missing_is_told_all_at_once_in_words_of_the_act() -> None:
    form = filled(a.Hear)

    assert not form.is_valid()
    assert {"party", "on", "minutes"} == set(form.errors)


def test_what_was_filled_in_becomes_the_act() -> None:
    form = filled(
        a.RecordConversation,
        on="2027-03-04",
        medium="phone",
        words="Wij spraken.\r\nHet is goed zo.",
        accepted="",
        satisfied="yes",
        closing_words="",
    )

    assert form.is_valid(), form.errors
    act = to_act(form)

    assert isinstance(act, a.RecordConversation)
    assert date(2027, 3, 4) == act.on
    assert Medium.PHONE is act.medium
    assert act.words == "Wij spraken.\nHet is goed zo."
    assert act.accepted is None


def test_a_day_may_be_written_as_dutch_people_do() -> None:
    form = filled(a.TakeMoreTime, reason="Ziek", until="26-03-2027")

    assert form.is_valid()
    assert to_act(form) == a.TakeMoreTime(reason="Ziek", until=date(2027, 3, 26))


def test_a_question_left_open_is_answered_as_the_act_says() -> None:
    form = filled(a.Refer, words="Ik ben het niet eens.", capacity="")

    assert form.is_valid()
    assert to_act(form) == a.Refer(
        words="Ik ben het niet eens.", capacity=Capacity.UNKNOWN
    )


def test_files_that_were_staged_go_with_the_act() -> None:
    bill = FileRef(id=5, name="nota.pdf", media_type="application/pdf", size=9)
    form = filled(a.Write, words="Zie bijlage.")

    assert form.is_valid()
    act = to_act(form, files=(bill,))

    assert isinstance(act, a.Write)
    assert (bill,) == act.files


def test_an_objection_stands_beside_its_field_and_the_others_on_top() -> None:
    form = filled(a.AppointHandler, case=replace(ABOUT_JOOST, handler=None), staff="2")
    assert form.is_valid()

    form.object_to(
        [
            Objection("absent", {"field": "staff", "name": "Bea Smit"}),
            Objection("not-yours", {"act": "appoint-handler", "by": ("owner",)}),
        ]
    )

    assert form.errors["staff"] == [
        "Bea Smit is nu afwezig, en de klager mag niet wachten. Kies iemand die er is."
    ]
    assert "aan een eigenaar" in form.non_field_errors()[0]
    assert "checked" in str(form["staff"])


def test_an_objection_to_a_particular_stands_beside_that_particular() -> None:
    form = filled(a.GiveParticulars, particulars_name="", subject="")
    assert form.is_valid()

    form.object_to([Objection("empty", {"field": "name"})])

    assert "particulars_name" in form.errors


def test_only_agreements_that_are_open_can_be_settled() -> None:
    kept = Agreement(number=1, what="Bellen", who="Ank", by_day=None, kept=True)
    still = Agreement(number=2, what="Nakijken", who="Ank", by_day=None)
    case = replace(ABOUT_JOOST, agreements=(kept, still))

    form = ActForm(a.SettleAgreement, situation(case), lang="nl")

    assert "Nakijken (Ank)" in str(form["number"])
    assert "Bellen" not in str(form["number"])


def test_a_sign_that_no_text_holds_is_refused_with_a_sentence() -> None:
    form = filled(a.Note, words="a\0b")

    assert not form.is_valid()
    assert "niemand kan lezen" in form.errors["words"][0]


def test_only_where_a_panel_decides_its_members_are_asked_for_by_name() -> None:
    three = Panel(acts=("judge",), size=3, chair="anybody", stage="", source="art. 6")
    there = replace(situation(), procedure=replace(PROCEDURE, panels=(three,)))
    alone = ActForm(a.Judge, situation(), lang="nl")
    said = urlencode({"panel": "Els Buiten\nRob Straat\n", "chair": "Els Buiten"})

    form = ActForm(a.Judge, there, lang="nl", data=QueryDict(said))
    form.is_valid()

    assert not {"panel", "chair"} & alone.fields.keys()
    assert form.fields["panel"].label == "Wie deden dit samen?"
    assert form.cleaned_data["panel"].splitlines() == ["Els Buiten", "Rob Straat"]


def test_which_third_party_is_asked_only_where_there_is_a_choice() -> None:
    one = PROCEDURE.bodies[0]
    two = (replace(one, id="first", name="Eerste"), replace(one, id="other"))
    there = replace(situation(), procedure=replace(PROCEDURE, bodies=two))

    form = ActForm(a.Refer, there, lang="nl")

    assert "body" not in ActForm(a.Refer, situation(), lang="nl").fields
    assert form.fields["body"].label == "Naar wie wilt u?"
    assert 'value="first"' in str(form["body"])
    assert 'value="other"' in str(form["body"])


def test_only_where_a_third_party_is_for_small_businesses_one_can_say_to_be_one() -> (
    None
):
    small = replace(PROCEDURE.bodies[0], capacity=("consumer", "small-business"))
    there = replace(situation(), procedure=replace(PROCEDURE, bodies=(small,)))

    named = str(ActForm(a.Refer, there, lang="nl")["capacity"])

    assert "Voor een klein bedrijf of een kleine organisatie" in named
    assert "Voor een klein bedrijf" not in str(
        ActForm(a.Refer, situation(), lang="nl")["capacity"]
    )
