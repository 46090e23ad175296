"""An owner adds, changes and takes out any part of a procedure, by one form for all."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from html import unescape
from itertools import product
from typing import Any

import pytest
from django.http import QueryDict

from gehoord.desk.part_form import PartForm
from gehoord.desk.part_schema import (
    GENERAL,
    IN_THE_FORM,
    every_part,
    is_answers,
    parts,
    parts_in,
)
from gehoord.desk.procedure_part import form_for
from gehoord.desk.sentences_form import SentencesForm
from gehoord.organisation.editing import edited
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.texts import calendars, patterns, shipped
from gehoord.procedure import keys as k
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.roles import Role
from gehoord.words.editor.choices import WORDS
from gehoord.words.editor.conditions import CONDITIONS
from gehoord.words.editor.entries import ENTRIES
from gehoord.words.editor.keys import KEYS, asked
from gehoord.words.editor.parts import PARTS
from tests.desk.test_procedure_edit import TOO_LATE, begun, filled, opened
from tests.desk.working import Desks
from tests.procedure.examples.test_invented import text as invented

NOT_ASKED = {"id", "format", "extends", "remove", "sources", "confidential"}
"""What a file must say, or what the form fills in by itself."""


def as_sent(form: PartForm | SentencesForm) -> QueryDict:
    """Return what a browser would send of a form as it stands."""
    sent = QueryDict(mutable=True)
    for name in form.fields:
        value = form[name].value()
        if isinstance(value, list | tuple):
            sent.setlist(name, [str(each) for each in value])
        elif value is True:
            sent[name] = "on"
        elif value is not None and value is not False:  # 0 is a number
            sent[name] = str(value)
    return sent


def forms(text: str) -> Iterator[tuple[Any, str]]:
    for part in parts_in(text):
        for name in part.rows(text):
            yield part, name


def written(form: PartForm | SentencesForm, text: str) -> str:
    if isinstance(form, SentencesForm):
        return form.changed(text)
    return edited(text, form.edits())


@pytest.mark.parametrize(
    "name", ["awb", "fca-disp", "kleuterrevolutie", "school", "uk-council-code"]
)
def test_a_part_that_nobody_changed_says_what_it_said(name: str) -> None:
    text = shipped(name)
    for part, row in forms(text):
        said: dict[str, Any] = {"part": part, "name": row, "text": text, "lang": "nl"}
        form = form_for(as_sent(form_for(None, **said)), **said)

        assert form.is_valid(), (part.slug, row, form.errors)
        assert written(form, text) == text, (part.slug, row)


@pytest.mark.parametrize(
    "name", ["hospital", "concert-hall", "movers-board", "village-school"]
)
def test_what_a_file_of_ones_own_says_stays_what_it_is(name: str) -> None:
    text = in_full(invented(name), patterns())
    for part, row in forms(text):
        said: dict[str, Any] = {"part": part, "name": row, "text": text, "lang": "nl"}
        sent = as_sent(form_for(None, **said))
        form = form_for(sent, **said)
        assert form.is_valid(), (part.slug, row, form.errors)
        assert written(form, text) == text, (part.slug, row)


def test_what_is_typed_in_place_of_such_a_text_is_a_text_too() -> None:
    text = in_full(invented("hospital"), patterns())
    (said,) = (
        {"part": part, "name": row, "text": text, "lang": "nl"}
        for part, row in forms(text)
        if part.slug == "names"
    )
    sent = as_sent(PartForm(None, **said))

    sent["handler.nl"] = "de commissie"

    form = PartForm(sent, **said)
    assert form.is_valid()
    assert [each.value for each in form.edits()] == ["de commissie"]


def test_every_part_and_every_key_of_the_schema_is_asked_in_words() -> None:
    known = {part.kind for part in every_part()}
    wordless = {
        f"{part.kind}:{key.name}"
        for part in every_part()
        for key in part.table.keys
        if (key.table is None or is_answers(key))
        and not (part.kind == GENERAL and key.name in IN_THE_FORM)
        and key.name not in NOT_ASKED
        and asked(part.kind, key.name) is None
    }

    assert known == set(PARTS)
    assert wordless == set()
    assert set(ENTRIES) == set(k.CAUSES)
    assert set(CONDITIONS) == set(k.CONDITIONS)


def test_no_question_is_kept_for_a_key_that_is_gone() -> None:
    there = {
        f"{part.kind}:{key.name}" for part in every_part() for key in part.table.keys
    }

    assert {each for each in KEYS if ":" in each} <= there


def test_every_answer_that_can_be_chosen_has_words() -> None:
    text = shipped("awb")
    for part in parts():
        form = PartForm(None, part=part, name="", text=text, lang="nl")
        for name, field in form.fields.items():
            for value, said in getattr(field, "choices", ()):
                assert said, (part.slug, name, value)
                assert said != value or value.isupper(), (part.slug, name, value)
                assert said.lower() not in set(Role), (part.slug, name, value)


def test_words_in_each_language_are_changed_apart_and_others_stay() -> None:
    text = shipped("kleuterrevolutie")
    (part,) = (each for each in parts() if each.slug == "third-party")
    said: dict[str, Any] = {"part": part, "name": "1", "text": text, "lang": "nl"}
    sent = as_sent(PartForm(None, **said))
    sent["costs.nl"], sent["costs.en"] = "niets voor u", "nothing for you"

    form = PartForm(sent, **said)
    assert form.is_valid()
    after = edited(text, form.edits())

    body = read(after, calendars()).bodies[0]
    assert body.costs == {"nl": "niets voor u", "en": "nothing for you"}
    before = tomllib.loads(text)
    before["third-party"]["costs"] = {"nl": "niets voor u", "en": "nothing for you"}
    assert tomllib.loads(after) == before


TERM = {
    "about.nl": ["uitvoering van de uitspraak"],
    "about.en": ["carrying out the ruling"],
    "strength": ["promise"],
    "within.amount": ["4"],
    "within.unit": ["weeks"],
    "from": ["ruled"],
    "done_by": ["carried-out"],
    "warn.1.amount": ["1"],
    "warn.1.unit": ["weeks"],
    "public": ["on"],
    "stops": ["on"],
    "source": ["zin 6"],
}
STAGE = {
    "name.nl": ["Bij de directie"],
    "name.en": ["With the directors"],
    "entry": ["on-request"],
    "within.amount": ["6"],
    "within.unit": ["weeks"],
    "source": ["zin 7"],
}
WINDOW = {
    "length.amount": ["3"],
    "length.unit": ["months"],
    "from": ["event"],
    "late": ["may-refuse"],
    "source": ["zin 1"],
}
RULE = {
    "outcome": ["withdrawn", "thanked"],
    "length.amount": ["3"],
    "length.unit": ["months"],
    "from": ["closed"],
    "source": ["zin 8"],
}
LETTER = {
    "new-name": ["more-time"],
    "after": ["more-time-taken"],
    "to": ["complainant"],
    "carries": ["announcement"],
    "source": ["zin 4"],
}
BODY = {
    "type": ["mediator"],
    "name.nl": ["Stichting Toonhoogte"],
    "contact": ["https://www.toonhoogte.example"],
    "capacity": ["business"],
    "costs.nl": ["niets voor u"],
    "costs.en": ["nothing for you"],
    "source": ["zin 5"],
}
OWN = {
    "name.nl": ["Lidnummer"],
    "name.en": ["Membership number"],
    "kind": ["digits"],
    "needed": ["asked"],
    "least": ["8"],
    "source": ["choice"],
}

BOARD = {
    "name.nl": ["het Tuchtcollege"],
    "about.nl": ["wat een professional deed"],
    "contact.nl": ["www.tucht.example"],
    "can.nl": ["een waarschuwing"],
    "source": ["zin 9"],
}
LISTENER = {
    "name.nl": ["de vertrouwenspersoon"],
    "can.nl": ["luisteren"],
    "contact.nl": ["088-555 08 08"],
    "outside": ["yes"],
    "tells_nothing": ["on"],
    "source": ["zin 13"],
}
FEAST = {
    "name.nl": ["Dag van de stad"],
    "from": ["2027-07-09"],
    "source": ["zin 10"],
}
PHONE = {
    "reach": ["phone"],
    "at.nl": ["020-555 01 01"],
    "name.nl": ["onze klantenservice"],
    "hours.nl": ["op werkdagen"],
    "source": ["zin 11"],
}
SUMMER = {
    "from": ["07-01"],
    "until": ["08-31"],
    "of": ["propose-or-tell"],
    "within.amount": ["6"],
    "within.unit": ["weeks"],
    "source": ["zin 12"],
}
BY_HEAD = {"role": ["head"], "source": ["zin 3"]}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("slug", "typed", "row"),
    [
        (
            "term",
            TERM,
            {
                "id": "uitvoering-van-de-uitspraak",
                "strength": "promise",
                "within": "4 weeks",
                "from": "ruled",
                "done_by": ["carried-out"],
                "warn": ["1 week"],
                "public": True,
            },
        ),
        ("stage", STAGE, {"id": "bij-de-directie", "within": "6 weeks"}),
        ("filing-window", WINDOW, {"id": "filing-window", "length": "3 months"}),
        ("retention.rule", RULE, {"outcome": ["withdrawn", "thanked"]}),
        (
            "third-party",
            BODY,
            {"name": "Stichting Toonhoogte", "capacity": ["business"]},
        ),
        ("particular", OWN, {"id": "lidnummer", "least": 8}),
        ("beside", BOARD, {"id": "het-tuchtcollege", "contact": "www.tucht.example"}),
        ("help", LISTENER, {"id": "de-vertrouwenspersoon", "outside": True}),
        ("free-day", FEAST, {"name": "Dag van de stad", "from": date(2027, 7, 9)}),
        ("handled-by", BY_HEAD, {"role": "head"}),
        ("tell-at", PHONE, {"id": "onze-klantenservice", "at": "020-555 01 01"}),
        ("season", SUMMER, {"id": "season", "from": "07-01", "within": "6 weeks"}),
    ],
)
def test_an_owner_adds_what_the_procedure_did_not_have(
    desks: Desks, slug: str, typed: dict[str, list[str]], row: dict[str, Any]
) -> None:
    at = begun(desks)
    before = opened(desks, at)

    went = desks["ank"].post(at, before | {"to": [f"{slug}/new"]})
    form = opened(desks, went["Location"]) | typed
    done = desks["ank"].post(went["Location"], form | {"do": ["keep"]})

    assert done.status_code == 302, done.text
    page = desks["ank"].get(done["Location"])
    assert '<p class="small quiet" role="status">Bewaard.</p>' in page.text
    text = unescape(page.text.partition('tabindex="0">')[2].partition("</pre>")[0])
    found: Any = tomllib.loads(text)
    for step in slug.split("."):
        found = found[step]
    assert row.items() <= found[-1].items()
    assert f'value="{slug}/{found[-1].get("id", len(found))}"' in page.text
    assert PublishedProcedure.objects.count() == 1


@pytest.mark.django_db
def test_a_letter_that_the_file_leaves_out_is_added_and_taken_out_again(
    desks: Desks,
) -> None:
    at = begun(desks, "pattern:small-firm")
    part = f"{at}/notices/more-time"
    if desks["ank"].get(part).status_code == 200:
        taken_out(desks, part)
    assert desks["ank"].get(part).status_code == 404

    form = opened(desks, f"{at}/notices/new") | LETTER
    desks["ank"].post(f"{at}/notices/new", form | {"do": ["keep"]})

    assert opened(desks, part)["after"] == ["more-time-taken"]
    taken_out(desks, part)
    assert desks["ank"].get(part).status_code == 404


@pytest.mark.django_db
def test_a_letter_of_ones_own_goes_by_what_it_is_called(desks: Desks) -> None:
    at = begun(desks)
    typed = {
        "new-name": ["*"],
        "name.nl": ["Uitnodiging voor de hoorzitting"],
        "name.en": ["Invitation to the hearing"],
        "text.nl": ["U bent uitgenodigd."],
        "text.en": ["You are invited."],
        "after": ["filed"],
        "to": ["complainant"],
        "source": ["zin 9"],
    }

    form = opened(desks, f"{at}/notices/new") | typed
    done = desks["ank"].post(f"{at}/notices/new", form | {"do": ["keep"]})

    assert done.status_code == 302, done.text
    made = opened(desks, f"{at}/notices/uitnodiging-voor-de-hoorzitting")
    assert made["text.nl"] == ["U bent uitgenodigd."]
    assert "Uitnodiging voor de hoorzitting" in desks["ank"].get(at).text


@pytest.mark.django_db
def test_who_does_something_else_in_one_stage_is_said_there_alone(desks: Desks) -> None:
    at = begun(desks, "pattern:uk-council-code")
    where = f"{at}/stage.2.acts"

    typed = {"new-name": ["judge"], "by": ["owner"], "source": ["zin 3"]}
    form = opened(desks, f"{where}/new") | typed
    done = desks["ank"].post(f"{where}/new", form | {"do": ["keep"]})

    assert done.status_code == 302, done.text
    page = unescape(desks["ank"].get(at).text)
    (text,) = re.findall(r"<pre[^>]*>(.*?)</pre>", page, flags=re.DOTALL)
    second = tomllib.loads(text)["stage"][1]
    assert second["acts"] == {"judge": {"by": ["owner"], "source": "zin 3"}}
    assert opened(desks, f"{where}/judge")["by"] == ["owner"]
    taken_out(desks, f"{where}/judge")
    assert desks["ank"].get(f"{where}/judge").status_code == 404


def taken_out(desks: Desks, part: str) -> None:
    form = filled(desks["ank"].get(part).text)
    asked = desks["ank"].post(part, form | {"do": ["take-out"]})
    assert "Dit eruit halen?" in asked.text
    assert desks["ank"].get(part).status_code == 200
    done = desks["ank"].post(part, {"seen": form["seen"], "do": ["gone"]})
    assert done.status_code == 302, done.text


@pytest.mark.django_db
def test_what_would_leave_something_unsaid_is_refused_and_nothing_typed_is_lost(
    desks: Desks,
) -> None:
    at = begun(desks)
    form = opened(desks, f"{at}/term/new") | TERM
    form |= {"about.en": [""], "within.amount": ["0"]}

    answer = desks["ank"].post(f"{at}/term/new", form | {"do": ["keep"]})

    assert answer.status_code == 422
    assert 'href="#id_about.en"' in answer.text
    assert 'href="#id_within.amount"' in answer.text
    assert filled(answer.text)["source"] == ["zin 6"]


@pytest.mark.django_db
def test_a_part_that_lasts_a_thousand_years_is_asked_again(desks: Desks) -> None:
    at = begun(desks)
    form = opened(desks, f"{at}/term/new") | TERM | {"within.amount": ["60000"]}

    answer = desks["ank"].post(f"{at}/term/new", form | {"do": ["keep"]})

    assert answer.status_code == 422
    assert "zo lang duurt geen termijn." in answer.text
    assert 'href="#id_within.amount"' in answer.text


@pytest.mark.django_db
def test_what_other_parts_name_is_not_taken_out_from_under_them(desks: Desks) -> None:
    at = begun(desks, "pattern:uk-council-code")
    form = filled(desks["ank"].get(f"{at}/stage/2").text)

    answer = desks["ank"].post(f"{at}/stage/2", form | {"do": ["gone"]})

    assert answer.status_code == 422
    assert "Kies uit" in answer.text
    assert desks["ank"].get(f"{at}/stage/2").status_code == 200


@pytest.mark.django_db
def test_an_owner_hears_of_another_before_a_part_is_written_over(desks: Desks) -> None:
    at = begun(desks)
    mine = opened(desks, f"{at}/retention/1")
    theirs = opened(desks, f"{at}/retention/1", "bea") | {"length.amount": ["7"]}
    desks["bea"].post(f"{at}/retention/1", theirs | {"do": ["keep"]})

    late = desks["ank"].post(
        f"{at}/retention/1", mine | {"length.amount": ["4"], "do": ["keep"]}
    )
    sure = desks["ank"].post(f"{at}/retention/1", filled(late.text) | {"do": ["keep"]})

    assert late.status_code == TOO_LATE
    assert "Bea Smit bewaarde ondertussen iets anders" in late.text
    assert "Bewaren, hoe lang: zeven jaar → vier jaar." in late.text
    assert sure.status_code == 302
    assert opened(desks, f"{at}/retention/1")["length.amount"] == ["4"]


@pytest.mark.django_db
def test_only_an_owner_finds_a_part_and_only_what_is_there(desks: Desks) -> None:
    at = begun(desks)

    assert desks["joost"].get(f"{at}/term/new").status_code == 404
    for where in ("term/no-such", "nothing/new", "retention/new", "general/2", "a/b/c"):
        assert desks["ank"].get(f"{at}/{where}").status_code == 404
    lost = opened(desks, at) | {"to": ["/"]}
    assert desks["ank"].post(at, lost).status_code == 404


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_who_times_a_stage_for_some_answers_reads_where_answers_come_from(
    lang: str,
) -> None:
    about = PARTS["stage.window"].about[lang]

    assert PARTS["particular"].title[lang] in about


@pytest.mark.parametrize(
    ("table", "lang"), [*product(["help", "beside"], ["nl", "en"])]
)
def test_what_comes_first_says_what_each_answer_means(table: str, lang: str) -> None:
    hint = KEYS[f"{table}:after"].hint[lang]

    assert f"“{WORDS['us'][lang]}”" in hint
    assert ("antwoord" if lang == "nl" else "answer") in hint
