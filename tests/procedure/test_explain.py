"""What the public page has to say, as values."""

from __future__ import annotations

from gehoord.procedure.explain import Fact, Part, explain
from gehoord.procedure.lengths import parse_length
from gehoord.procedure.rules import Procedure


def _one(procedure: Procedure, code: str, **facts: object) -> Fact:
    (found,) = (
        each
        for each in explain(procedure)
        if each.code == code and facts.items() <= dict(each.facts).items()
    )
    return found


def test_a_promise_is_told_with_its_length_strength_and_source(
    kleuterrevolutie: Procedure,
) -> None:
    fact = _one(kleuterrevolutie, "term", id="name-handler")

    assert fact.published
    assert fact.source == "Procedure, step 2"
    assert dict(fact.facts) == {
        "id": "name-handler",
        "strength": "promise",
        "done_by": (),
        "length": parse_length("1 week"),
        "from": "filed",
        "counted_from": "",
        "skips_closed": False,
        "seasons": (),
        "before": None,
        "before_hearing": False,
        "until_named": False,
        "also": kleuterrevolutie.sentences_of("Procedure, step 2"),
        "answer": {},
        "proposed": {},
        "about": {},
        "called": {"owner": {"nl": "een eigenaar", "en": "an owner"}},
        "next": {},
        "stage": {},
        "inclusive": False,
        "next_body": "",
        "open_to": {},
        "only_for": (),
        "not_for": (),
        "since": (("", "filed"),),
        "again": False,
        "kept_by": (
            "handler-named",
            "handler-changed",
            "nobody-impartial",
            "closing-letter",
        ),
        "opens": None,
        "fallback": "appoint-substitute",
        "reasoned_by": "",
    }


def test_a_target_is_never_told_as_a_promise(kleuterrevolutie: Procedure) -> None:
    assert _one(kleuterrevolutie, "term", id="propose").facts["strength"] == "target"


def test_what_is_waited_for_is_the_offices_own_practice(
    kleuterrevolutie: Procedure,
) -> None:
    windows = [each for each in explain(kleuterrevolutie) if each.code == "window"]

    assert {each.facts["id"] for each in windows} >= {"answer-proposal", "last-silence"}
    assert not any(each.published for each in windows)


def test_the_third_party_is_told_with_what_is_left_open(
    kleuterrevolutie: Procedure,
) -> None:
    facts = [x for x in explain(kleuterrevolutie) if x.part is Part.DISAGREE]

    codes = [each.code for each in facts]
    assert [code for code in codes if code not in {"term", "window", "who"}] == [
        "third-party",
        "binding",
        "damages",
        "unspecified",
        "unspecified",
        "unspecified",
        "told-nothing-before",
        "court-choice",
    ]
    assert _one(kleuterrevolutie, "damages").facts["rules"] is False


def test_retention_is_told_and_published(kleuterrevolutie: Procedure) -> None:
    fact = _one(kleuterrevolutie, "retention")

    assert fact.published
    assert fact.facts["length"] == parse_length("1 year")


def test_every_notice_is_told_once_with_all_its_causes(
    kleuterrevolutie: Procedure,
) -> None:
    fact = _one(kleuterrevolutie, "told", id="new-complaint")

    assert fact.facts["after"] == ("filed", "received-orally")
    assert not fact.published
