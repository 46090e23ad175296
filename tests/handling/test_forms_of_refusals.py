"""Who does not take a complaint up chooses a ground, and sees what the days say."""

from __future__ import annotations

from datetime import UTC, date, datetime
from urllib.parse import urlencode

import pytest
from django import forms
from django.http import QueryDict

from gehoord.handling.forms import ActForm, to_act
from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.parts import About
from gehoord.procedure.situation import Situation
from tests.cast import OFFICE
from tests.procedure.examples.test_invented import invented

FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)
FILED = Case(about=About.NOBODY, handler=1, filed_at=FRIDAY)


def form(case: Case = FILED, name: str = "letting-agency", **said: str) -> ActForm:
    situation = Situation(
        procedure=invented(name), case=case, office=OFFICE, by="staff:1", now=FRIDAY
    )
    data = QueryDict(urlencode(said)) if said else None
    return ActForm(a.NotTakeUp, situation, lang="nl", data=data)


def test_only_the_grounds_that_can_hold_are_there_to_choose() -> None:
    made = form()
    asked = made.fields["ground"]

    assert isinstance(asked, forms.TypedChoiceField)
    assert [str(each.choice_label) for each in made["ground"].subwidgets] == [
        "… wij deze klacht al eerder behandelden",
        "… een rechter erover oordeelt",
        "… het meer dan anderhalf jaar geleden gebeurde",
        "… deze procedure niet is voor: de wachtlijst",
    ]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 12, 1), "kan hier niet: volgens het dossier was het op"),
        (None, "staat niet in het dossier"),
        (date(2024, 1, 1), ""),
    ],
)
def test_what_the_day_on_record_says_stands_beside_the_grounds(
    day: date | None, said: str
) -> None:
    case = Case(about=About.NOBODY, filed_at=FRIDAY, event_on=day)

    told = str(form(case).fields["ground"].help_text)

    assert said in told
    assert ("dossier" in told) is bool(said)


def test_where_the_procedure_says_where_to_go_it_need_not_be_written() -> None:
    made = form(ground="court", words="Daarom.", way_on="")

    assert made.is_valid()
    assert to_act(made) == a.NotTakeUp(ground="court", words="Daarom.", way_on="")


def test_where_a_procedure_names_no_ground_a_few_words_are_asked() -> None:
    made = form(name="hospital", ground="Een rekening", words="Nee.", way_on="")

    assert isinstance(made.fields["ground"].widget, forms.TextInput)
    assert set(made.errors) == {"way_on"}
