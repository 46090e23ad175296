from __future__ import annotations

from enum import StrEnum

import pytest

from gehoord.languages.spoken import SPOKEN
from gehoord.procedure import parts, roles, rules, terms
from gehoord.procedure.acts import ACTS
from gehoord.procedure.asking import Ask, questions
from gehoord.procedure.keys import PARTICULARS
from gehoord.words import acts, choices, particulars
from gehoord.words.both import Both

SHOWN = [
    member
    for module in (parts, roles, rules, terms)
    for member in vars(module).values()
    if isinstance(member, type)
    and issubclass(member, StrEnum)
    and member is not StrEnum
]
NOT_SHOWN = {
    "AdviserFirst",  # how a procedure asks for it, told by the procedure's own page
    "Carries",
    "Direction",
    "NoLength",
    "Roll",
    "Law",  # the sentence of a date names it: gehoord.words.because
    "Unit",  # the same: gehoord.words.lengths
    "WhyStayed",
}


def test_what_staff_confirm_on_paper_too_speaks_to_nobody_as_who_told_it() -> None:
    nl = acts.title("confirm-words", "nl") + acts.explanation("confirm-words", "nl")
    en = acts.title("confirm-words", "en") + acts.explanation("confirm-words", "en")

    assert "bevestig" in nl.casefold()
    assert not [each for each in ("u hebt", "u vertelde", "uw ") if each in nl]
    assert not [each for each in ("you said", "you told", "your ") if each in en]


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("name", sorted(ACTS))
def test_every_act_says_in_both_languages_what_it_is_and_asks(
    name: str, lang: str
) -> None:
    said = [acts.title(name, lang), acts.explanation(name, lang)]

    said += [acts.label(name, each.name, lang) for each in questions(ACTS[name])]

    assert all(said)
    assert not acts.title(name, lang).endswith(".")
    assert acts.explanation(name, lang).endswith(".")


@pytest.mark.parametrize("name", sorted(ACTS))
def test_an_act_has_no_words_for_a_question_it_does_not_ask(name: str) -> None:
    asked = {each.name for each in questions(ACTS[name])}

    assert set(acts.ACTS[name].asks) == asked


def test_no_act_has_words_that_does_not_exist() -> None:
    assert set(acts.ACTS) == set(ACTS)


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_yes_and_no_can_be_told_apart(lang: str) -> None:
    asked = {
        each.name
        for act in ACTS.values()
        for each in questions(act)
        if each.ask is Ask.YES_NO
    }

    answers = {field: choices.yes_no(field, lang) for field in asked}

    assert all(yes and no and yes != no for yes, no in answers.values())


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("kind", SHOWN, ids=lambda kind: kind.__name__)
def test_every_member_of_every_enumeration_has_a_name(
    kind: type[StrEnum], lang: str
) -> None:
    if kind.__name__ in NOT_SHOWN:
        assert kind not in choices.CHOICES
        return

    named = dict(choices.choices(kind, lang))

    assert set(named) == {each.value for each in kind}
    assert all(named.values())


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_particular_has_a_label_and_can_be_asked_for(lang: str) -> None:
    labels = [particulars.particular(name, lang) for name in PARTICULARS]

    asked = particulars.yours(PARTICULARS, lang)

    assert all((*labels, *asked))


def test_a_text_never_falls_back_to_another_language() -> None:
    text = Both("goedemorgen", "good morning")

    with pytest.raises(KeyError):
        text["de"]
