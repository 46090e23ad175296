"""What a law gives to who complains, and the published text does not say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest

from gehoord.procedure.laws import LAWS
from gehoord.procedure.laws.saying import WANTED
from gehoord.procedure.laws.showing import KEPT_OUT, SHOWN
from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import read
from gehoord.procedure.sentences.matters import GRAVE
from gehoord.procedure.sentences.matters_noted import NOTED
from gehoord.procedure.soundness.finding import Unsound
from gehoord.words.findings.told import reason
from tests.shipped import CALENDARS, PATTERNS

ABOVE = """
format = 1
id = "mine"
version = "1"
extends = "{pattern}"
regimes = []
legal_bases = [{law}]
name = "Klachten"
language = ["{lang}"]
organisation = "Voorbeeld"
address = "klachten@voorbeeld.example"

[text]
"""
CARE = '"Wkkgz 13-23"'
SCHOOL = '"SI 2014/3283"'
ALL_OF_CARE = (
    "Onze klachtenfunctionaris helpt u gratis.",
    "Binnen zes weken krijgt u schriftelijk ons oordeel, met de redenen erbij.",
    "Daarin staat wanneer maatregelen zijn uitgevoerd.",
    "Wij houden u op de hoogte.",
    "Daarna kunt u naar de geschilleninstantie.",
    "Wij houden uw klacht geheim.",
    "Een nabestaande kan ook klagen.",
)
ALL_OF_A_SCHOOL = (
    "The head answers within ten school days.",
    "Then you can ask for a hearing before a panel of three people.",
    "None of them was involved; at least they are not directly involved.",
    "One of them is independent of the running of the school.",
    "You may be accompanied.",
    "The panel sends its findings to you.",
    "We keep a record of every complaint, and it is confidential.",
)


def found(
    *said: str, law: str = "", lang: str = "nl", pattern: str = "crkbo"
) -> Iterator[Unsound]:
    above = ABOVE.format(law=law, lang=lang, pattern=pattern)
    rows = [f'"{number}" = "{each}"' for number, each in enumerate(said, start=1)]
    file = "\n".join((above, *rows))
    yield from of_text(read(file, CALENDARS, PATTERNS), file, PATTERNS)


def unsaid(code: str, *said: str, law: str = "", lang: str = "nl") -> dict[str, str]:
    """Return what is asked under this code, each with its article."""
    for each in found(*said, law=law, lang=lang):
        if each.code == code:
            return dict(cast("tuple[tuple[str, str], ...]", each.facts["unsaid"]))
    return {}


def test_what_a_named_law_gives_and_no_sentence_says_is_asked_with_its_article() -> (
    None
):
    asked = unsaid("law-unsaid", "Wij kijken naar uw klacht.", law=CARE)

    assert asked == {
        "helper": "Wkkgz 15(1)",
        "answer-when": "Wkkgz 17(1)",
        "in-writing": "Wkkgz 17(1)",
        "reasons": "Wkkgz 17(1)",
        "measures-when": "Wkkgz 17(1)",
        "progress": "Wkkgz 16(3)",
        "dispute-body": "Wkkgz 18(5)",
        "privacy": "Wkkgz 23",
        "on-behalf": "Wkkgz 14(1)",
    }


@pytest.mark.parametrize("left_out", range(len(ALL_OF_CARE)))
def test_a_text_that_says_all_but_one_thing_is_asked_that_alone(left_out: int) -> None:
    said = [each for number, each in enumerate(ALL_OF_CARE) if number != left_out]
    wanted = (
        {"helper"},
        {"answer-when", "in-writing", "reasons"},
        {"measures-when"},
        {"progress"},
        {"dispute-body"},
        {"privacy"},
        {"on-behalf"},
    )

    assert set(unsaid("law-unsaid", *said, law=CARE)) == wanted[left_out]


def test_a_text_that_says_all_of_it_is_asked_nothing() -> None:
    assert unsaid("law-unsaid", *ALL_OF_CARE, law=CARE) == {}
    assert unsaid("law-unsaid", *ALL_OF_A_SCHOOL, law=SCHOOL, lang="en") == {}


@pytest.mark.parametrize(
    ("left_out", "asked"),
    [
        (1, {"panel": "SI 2014/3283, 33(f)"}),
        (2, {"panel-uninvolved": "SI 2014/3283, 33(f)"}),
        (3, {"panel-independent": "SI 2014/3283, 33(g)"}),
        (4, {"accompanied": "SI 2014/3283, 33(h)"}),
        (5, {"findings-sent": "SI 2014/3283, 33(i)"}),
    ],
)
def test_a_school_that_leaves_out_a_part_of_its_panel_is_asked_for_it(
    left_out: int, asked: dict[str, str]
) -> None:
    said = [each for number, each in enumerate(ALL_OF_A_SCHOOL) if number != left_out]
    if left_out == 1:  # it is named once more
        said = [each.replace("The panel sends its", "You get their") for each in said]

    assert unsaid("law-unsaid", *said, law=SCHOOL, lang="en") == asked


def test_the_name_of_the_standards_says_nothing_of_who_sits_on_the_panel() -> None:
    said = "This follows the Independent School Standards. A panel hears you."

    assert "panel-independent" in unsaid("law-unsaid", said, law=SCHOOL, lang="en")


def test_what_is_asked_with_its_article_is_not_asked_a_second_time() -> None:
    codes = {each.code: each.facts for each in found("Wij kijken ernaar.", law=CARE)}
    asked = cast("tuple[str, ...]", codes["text-silent"]["unanswered"])

    assert {"in-writing", "reasons", "privacy"}.isdisjoint(asked)
    assert "receipt" in asked  # of which that law says nothing


def test_of_a_law_that_words_alone_show_its_own_things_are_asked_if_it_holds() -> None:
    asked = unsaid("law-unsaid-if-held", "Een patiënt kan bij ons klagen.")

    assert "measures-when" in asked
    assert "reasons" not in asked  # any text is asked that already


def test_a_word_that_also_stands_elsewhere_shows_a_law_and_asks_nothing_of_it() -> None:
    shown = {each.code for each in found("De burgemeester kijkt ernaar.")}

    assert "law-not-named" in shown
    assert "law-unsaid-if-held" not in shown


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("We write to you with our final viewpoint.", {"eight-weeks"}),
        ("You may go there after eight weeks.", {"last-letter"}),
        ("Our final viewpoint comes within 8 weeks.", set[str]()),
    ],
)
def test_an_agent_says_which_letter_is_the_last_and_what_if_none_comes(
    said: str, asked: set[str]
) -> None:
    ombudsman = f"{said} Then there is the Property Ombudsman."

    assert set(unsaid("law-unsaid-if-held", ombudsman, lang="en")) == asked


@pytest.mark.parametrize("law", ["", '"BSB Handbook"'])
def test_chambers_are_asked_the_same_where_their_handbook_is_named(law: str) -> None:
    said = "The Head of Chambers answers. Then there is the Legal Ombudsman."
    code = "law-unsaid" if law else "law-unsaid-if-held"

    assert unsaid(code, said, law=law, lang="en") == {
        "ombudsman-until": "BSB Handbook rC99, rC103",
        "eight-weeks": "Legal Ombudsman Scheme Rules 4.2",
    }


def test_an_informal_step_is_asked_about_where_the_code_knows_none() -> None:
    code = '"Complaint Handling Code 2024"'
    informal = "We first try to solve it informally."
    none = "There is no informal stage."

    asked = unsaid("law-unsaid", informal, law=code, lang="en")
    assert asked["nothing-before"] == "Complaint Handling Code 2024, 5.2"
    for said in (none, "We look into it."):
        again = unsaid("law-unsaid", said, law=code, lang="en")
        assert "nothing-before" not in again


def test_a_time_that_the_code_makes_a_duty_and_the_text_aims_at_is_told() -> None:
    aims = "The Housing Ombudsman. We aim to answer within 10 working days."
    will = "The Housing Ombudsman. We will answer within 10 working days."

    assert [each.facts for each in found(aims, lang="en") if _aims(each)] == [
        {"quoted": (("1", "10 working days"),), "law": "Complaint Handling Code 2024"}
    ]
    assert not [each for each in found(will, lang="en") if _aims(each)]


def _aims(found: Unsound) -> bool:
    return found.code == "law-only-aimed"


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("law", sorted(WANTED))
def test_each_thing_that_a_law_wants_has_a_question_in_both_languages(
    law: str, lang: str
) -> None:
    for each in WANTED[law]:
        asked = Unsound(
            code="law-unsaid", near="text", facts={"unsaid": ((each.id, each.source),)}
        )

        assert f"? ({each.source})." in reason(asked, lang)


def test_each_law_that_wants_something_is_known_and_can_be_shown() -> None:
    known = {law.name for law in LAWS}
    shown = {each.law for each in SHOWN}
    matters = {each.id for each in (*GRAVE, *NOTED)}

    assert set(WANTED) <= known & shown
    assert {law for _, laws in KEPT_OUT for law in laws} <= shown
    for wanted in WANTED.values():
        assert {each.matter for each in wanted if each.matter} <= matters
        assert len({each.id for each in wanted}) == len(wanted)


COUNCIL = "We will answer within 30 working days."


@pytest.mark.parametrize(
    ("organisation", "codes"),
    [
        ("Harrow District Council", {"law-not-named", "longer-if-held"}),
        ("Harrow Choir", set[str]()),
    ],
)
def test_a_time_is_held_against_the_law_of_what_an_organisation_is_called(
    organisation: str, codes: set[str]
) -> None:
    above = ABOVE.format(law="", lang="en", pattern="crkbo")
    above = above.replace("Voorbeeld", organisation, 1)
    term = '[[term]]\nid = "judge"\nwithin = "30 working days"\nfrom = "filed"'
    rest = 'kept_by = ["judgement"]\nstrength = "promise"\nroll = "none"\nsource = "1"'
    file = "\n".join((above, f'"1" = "{COUNCIL}"', term, rest))
    procedure = read(file, CALENDARS, PATTERNS)
    asked = {each.code for each in of_text(procedure, file, PATTERNS)}

    assert asked & {"law-not-named", "longer-if-held"} == codes


@pytest.mark.parametrize(
    "said", ["We follow the law of Wales.", "Write to our office in Dublin."]
)
def test_a_council_of_another_country_is_not_held_against_the_english_code(
    said: str,
) -> None:
    above = ABOVE.format(law="", lang="en", pattern="crkbo")
    above = above.replace("Voorbeeld", "Harrow County Council", 1)
    file = "\n".join((above, f'"1" = "{said}"'))
    found = of_text(read(file, CALENDARS, PATTERNS), file, PATTERNS)

    assert "law-not-named" not in {each.code for each in found}
