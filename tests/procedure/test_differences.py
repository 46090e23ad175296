"""What changed between two versions is found, whatever it is."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from itertools import pairwise
from typing import Any

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.differences import Change, differences
from gehoord.procedure.lanes import FastLane
from gehoord.procedure.lengths import parse_length
from gehoord.procedure.posts import Post
from gehoord.procedure.reading import read
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.words.acts import ACTS
from gehoord.words.differences import sentence
from gehoord.words.editor.conditions import CONDITIONS
from gehoord.words.editor.entries import ENTRIES
from gehoord.words.notices import NOTICES
from tests.procedure.examples.test_invented import DESERVED, invented


def said(old: Procedure, new: Procedure, lang: str = "nl") -> list[str]:
    return [sentence(each, lang) for each in differences(old, new)]


def test_a_version_does_not_differ_from_itself(kleuterrevolutie: Procedure) -> None:
    renamed = replace(kleuterrevolutie, version="another name")

    assert differences(kleuterrevolutie, renamed) == ()


@pytest.mark.parametrize(
    ("lang", "sentences"),
    [
        ("nl", ["Bewaren, hoe lang: één jaar → vier jaar."]),
        ("en", ["Keeping, how long: one year → four years."]),
    ],
)
def test_a_longer_retention_is_told_in_words(
    kleuterrevolutie: Procedure, lang: str, sentences: list[str]
) -> None:
    longer = replace(kleuterrevolutie.retention, length=parse_length("4 years"))

    found = said(kleuterrevolutie, replace(kleuterrevolutie, retention=longer), lang)

    assert found == sentences


def test_a_term_that_is_gone_is_told_once(kleuterrevolutie: Procedure) -> None:
    fewer = replace(kleuterrevolutie, terms=kleuterrevolutie.terms[1:])

    assert said(kleuterrevolutie, fewer) == [
        "Termijn “Bericht wie de klacht behandelt” vervalt."
    ]
    (found,) = differences(fewer, kleuterrevolutie)
    assert found.change is Change.ADDED
    assert found.path == ("terms", "name-handler")


def test_who_may_do_something_else_is_told_in_roles(
    kleuterrevolutie: Procedure,
) -> None:
    rule = replace(kleuterrevolutie.acts["close"], by=frozenset({"owner"}))
    acts = {**kleuterrevolutie.acts, "close": rule}

    (found,) = said(kleuterrevolutie, replace(kleuterrevolutie, acts=acts))

    before, after = found.split("wie: ")[1].split(" → ")
    assert before == "de behandelaar, en ook de eigenaar die zelf antwoordt"
    assert after == "een eigenaar."


def test_an_owner_who_may_act_for_want_of_others_is_told_apart_from_an_owner(
    kleuterrevolutie: Procedure,
) -> None:
    rule = kleuterrevolutie.acts["not-take-up"]
    more = replace(rule, by=rule.by | {Role.RESPONDING_OWNER})
    acts = {**kleuterrevolutie.acts, "not-take-up": more}

    (found,) = said(kleuterrevolutie, replace(kleuterrevolutie, acts=acts))

    before, after = found.split("wie: ")[1].split(" → ")
    assert before == "de behandelaar of een eigenaar"
    assert after == f"{before}, en ook de eigenaar die zelf antwoordt."


def test_every_value_of_a_procedure_is_compared(kleuterrevolutie: Procedure) -> None:
    named = {"id", "version", "extends"}
    twice = {"third_party", "extension"}  # the first of `bodies` and `extensions`

    for each in fields(kleuterrevolutie):
        if each.name in named | twice:
            continue
        gone: Any = {each.name: None}
        other = replace(kleuterrevolutie, **gone)
        assert differences(kleuterrevolutie, other) or not getattr(
            kleuterrevolutie, each.name
        ), each.name


def test_a_term_of_a_files_own_goes_by_its_own_words(
    kleuterrevolutie: Procedure,
) -> None:
    first, *rest = kleuterrevolutie.terms
    own = replace(first, id="own", about={"nl": "een telefoontje", "en": "a call"})
    with_it = replace(kleuterrevolutie, terms=(own, *rest))
    longer = replace(own, length=parse_length("3 weeks"))
    later = replace(kleuterrevolutie, terms=(longer, *rest))

    (changed,) = differences(with_it, later)
    (gone,) = differences(with_it, replace(kleuterrevolutie, terms=tuple(rest)))

    told = sentence(changed, "nl", later, with_it)
    assert told == "Termijn “Een telefoontje”, hoe lang: één week → drie weken."
    assert sentence(gone, "en", kleuterrevolutie, with_it) == "Term “A call” is gone."


def test_what_a_file_names_goes_by_its_own_words(kleuterrevolutie: Procedure) -> None:
    called = {"nl": "de directeur", "en": "the director"}
    post = Post(id="de-directeur", name=called, outside=False, source="choice")
    ground = Refusal(
        id="refusal",
        because="wij er al eerder over oordeelden",
        older_than=None,
        counted_from="event",
        way_on="",
        source="choice",
    )
    new = replace(kleuterrevolutie, posts=(post,), refusals=(ground,))

    found = [
        sentence(each, "nl", kleuterrevolutie, new)
        for each in differences(kleuterrevolutie, new)
    ]

    assert found == [
        "Functie “de directeur” is nieuw.",
        "Grond om niet te behandelen “wij er al eerder over oordeelden” is nieuw.",
    ]


def test_what_has_no_words_of_its_own_goes_by_the_question_of_the_form(
    kleuterrevolutie: Procedure,
) -> None:
    before = replace(kleuterrevolutie, fast_lane=_fast("3 working days"))
    after = replace(kleuterrevolutie, fast_lane=_fast("5 working days"))

    (said,) = [sentence(x, "en", after, before) for x in differences(before, after)]

    assert said.endswith("three working days → five working days.")
    assert "fast_lane" not in said
    assert "within" not in said.lower().split(",")[0]


def _fast(within: str) -> FastLane:
    return FastLane(within=parse_length(within), letter="closing-letter", source="s")


RAW = frozenset(
    {*ENTRIES, *CONDITIONS, *NOTICES, *ACTS, *(each.value for each in Role)}
)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_nothing_that_changed_is_told_in_the_keys_of_the_file(lang: str) -> None:
    every = [
        *(
            read(patterns()[name], calendars(), patterns())
            for name in sorted(patterns())
        ),
        *(invented(name) for name in sorted(DESERVED)),
    ]

    for old, new in pairwise(every):
        for each in differences(old, new):
            line = sentence(each, lang, old, new)
            plain = set(re.findall(r"[a-z]+(?:[-_][a-z]+)+", line))
            assert not plain & RAW, line
            assert not [x for x in plain if "_" in x], line


def test_a_first_talk_that_goes_is_told_in_words(
    kleuterrevolutie: Procedure,
) -> None:
    without = replace(kleuterrevolutie, adviser_first=AdviserFirst.NONE)

    (line,) = said(kleuterrevolutie, without)

    assert line == "Eerst de adviseur: ja, liefst wel → nee."


def test_who_complains_is_no_you_to_those_who_read_what_changed(
    kleuterrevolutie: Procedure,
) -> None:
    acts = dict(kleuterrevolutie.acts)
    acts["withdraw"] = replace(acts["withdraw"], by=frozenset({"complainant", "owner"}))

    (line,) = said(kleuterrevolutie, replace(kleuterrevolutie, acts=acts), "en")

    assert line == (
        "Act “Withdraw your reaction”, who: the complainant → the complainant or an "
        "owner."
    )


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_after_which_stage_one_goes_outside_is_told_by_its_name(lang: str) -> None:
    old = invented("welfare-foundation")
    first = old.stages[0]
    bodies = tuple(replace(x, after_stage=first.id) for x in old.bodies)

    found = differences(old, replace(old, bodies=bodies))

    names = {"nl": first.name["nl"], "en": first.name.get("en", "")}
    texts = [sentence(each, lang, old, old) for each in found]
    assert len(texts) == len(bodies) > 0
    assert all(f"“{names[lang]}”" in each for each in texts), texts
    assert all(f"“{first.id}”" not in each for each in texts)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "De bron van “Wat welkom is”: niet gezegd → “Inleiding”."),
        ("en", "The source of “What is welcome”: not said → “Introduction”."),
    ],
)
def test_that_a_key_above_the_tables_got_a_source_is_told_by_its_question(
    kleuterrevolutie: Procedure, lang: str, said: str
) -> None:
    old = replace(kleuterrevolutie, said_above={})
    new = replace(kleuterrevolutie, said_above={"welcome": "Introduction"})

    assert [sentence(x, lang, old, new) for x in differences(old, new)] == [said]
