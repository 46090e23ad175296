"""What a file asks of its own: read, asked for, judged, and kept in one form."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.answers_particulars import objection
from gehoord.procedure.changing import replace
from gehoord.procedure.differences import differences
from gehoord.procedure.entries import dump, load
from gehoord.procedure.finding import Finding, Unreadable
from gehoord.procedure.objections import Refused
from gehoord.procedure.particulars import (
    Needed,
    Option,
    OwnParticular,
    Shape,
    in_one_form,
)
from gehoord.procedure.parts import Channel, Kind, Particulars
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.words import story as words
from gehoord.words.differences import sentence
from tests.cast import ANK, FATIMA, NOOR
from tests.procedure.telling import Telling
from tests.shipped import CALENDARS, PATTERNS

CLUB = """
format = 1
id = "club"
version = "1"
extends = "crkbo"
organisation = "Advies Voorbeeld"
address = "klachten@example.org"

[[particular]]
id     = "member-number"
name   = { nl = "Lidnummer", en = "Membership number" }
hint   = { nl = "Het staat op uw pas.", en = "It is on your card." }
kind   = "digits"
least  = 6
most   = 6
source = "art. 2"

[[particular]]
id       = "born"
name     = { nl = "Geboortedatum", en = "Date of birth" }
kind     = "date"
needed   = "optional"
source   = "art. 2"

[[particular]]
id       = "place"
name     = { nl = "Locatie", en = "Location" }
kind     = "choice"
needed   = "blocks"
channels = ["web"]
source   = "art. 2"

[[particular.option]]
id   = "north"
name = { nl = "Noord", en = "North" }

[[particular.option]]
id   = "south"
name = { nl = "Zuid", en = "South" }
"""
MEMBER = (("member-number", "123456"), ("place", "north"))


def procedure(text: str = CLUB) -> Procedure:
    return read(text, CALENDARS, PATTERNS)


def findings(text: str) -> tuple[Finding, ...]:
    with pytest.raises(Unreadable) as raised:
        procedure(text)
    return raised.value.findings


def member(*own: tuple[str, str]) -> Particulars:
    return replace(FATIMA, own=own)


# -- reading -----------------------------------------------------------------------------


def test_a_file_says_what_it_asks_of_its_own() -> None:
    number, born, place = procedure().own_particulars

    assert (number.kind, number.least, number.most) == (Shape.DIGITS, 6, 6)
    assert (number.needed, born.needed) == (Needed.ASKED, Needed.OPTIONAL)
    assert [each.id for each in place.options] == ["north", "south"]
    assert procedure(in_full(CLUB, PATTERNS)) == procedure()


def test_a_file_over_it_takes_one_out_and_says_another_otherwise() -> None:
    below = {**PATTERNS, "club": CLUB.replace("format = 1\n", "format = 1\n")}
    above = """
extends = "club"
id = "own"
version = "2"
remove = ["particular.born"]

[[particular]]
id = "member-number"
most = 8
"""

    found = read(above, CALENDARS, below)

    assert [each.id for each in found.own_particulars] == ["member-number", "place"]
    assert (found.own_particulars[0].least, found.own_particulars[0].most) == (6, 8)


FAULTS = {
    "own-particular-taken": ('id     = "member-number"', 'id = "phone"', "phone"),
    "not-a-name": ('id     = "member-number"', 'id = "Lid nummer"', "Lid nummer"),
    "unknown-word": ('"digits"', '"digit"', "digit"),
    "too-few-options": ('[[particular.option]]\nid   = "south"\nname', "#", None),
    "options-without-choice": ('kind     = "choice"', 'kind = "text"', "text"),
    "signs-of-nothing": ('kind   = "digits"', 'kind = "date"', "date"),
    "most-below-least": ("most   = 6", "most = 5", "5"),
    "too-many-signs": ("most   = 6", "most = 301", "301"),
    "twice": ('id   = "south"', 'id = "north"', "north"),
    "unknown-key": ("least  = 6", "leest = 6", "leest"),
}


@pytest.mark.parametrize("code", FAULTS)
def test_what_does_not_agree_is_said_where_it_stands(code: str) -> None:
    before, after, found = FAULTS[code]
    text = CLUB.replace(before, after, 1)
    assert text != CLUB

    said = next(each for each in findings(text) if each.code == code)

    assert said.facts.get("found") == found
    assert said.key.startswith("particular.")
    assert said.line is not None


def test_a_slip_is_told_the_nearest_right_word() -> None:
    said = findings(CLUB.replace('"digits"', '"digit"'))

    assert [each.facts["nearest"] for each in said] == ["digits"]


# -- one form ----------------------------------------------------------------------------

SHAPES = {
    Shape.TEXT: OwnParticular(
        id="x", name="X", kind=Shape.TEXT, needed=Needed.ASKED, source="s", most=10
    ),
    Shape.DIGITS: OwnParticular(
        id="x", name="X", kind=Shape.DIGITS, needed=Needed.ASKED, source="s", least=4
    ),
    Shape.DATE: OwnParticular(
        id="x", name="X", kind=Shape.DATE, needed=Needed.ASKED, source="s"
    ),
    Shape.CHOICE: OwnParticular(
        id="x",
        name="X",
        kind=Shape.CHOICE,
        needed=Needed.ASKED,
        source="s",
        options=(
            Option(id="north", name={"nl": "Noord", "en": "North"}),
            Option(id="south", name="Zuid"),
        ),
    ),
}


@pytest.mark.parametrize(
    ("shape", "typed", "kept"),
    [
        (Shape.TEXT, "  Zaal   2 ", "Zaal 2"),
        (Shape.DIGITS, "12 34.56", "123456"),
        (Shape.DATE, "3-4-1990", "1990-04-03"),
        (Shape.DATE, "1990-04-03", "1990-04-03"),
        (Shape.CHOICE, "NORTH", "north"),
        (Shape.CHOICE, "noord", "north"),
        (Shape.CHOICE, "south", "south"),
    ],
)
def test_an_answer_is_kept_in_one_form(shape: Shape, typed: str, kept: str) -> None:
    assert in_one_form(SHAPES[shape], typed) == kept
    assert objection(SHAPES[shape], kept) is None


@pytest.mark.parametrize(
    ("shape", "typed", "code"),
    [
        (Shape.TEXT, "veel te lang voor hier", "too-many-signs"),
        (Shape.TEXT, "\udc00", "not-text"),
        (Shape.DIGITS, "12a456", "not-digits"),
        (Shape.DIGITS, "١٢٣٤", "not-digits"),
        (Shape.DIGITS, "123", "too-few-signs"),
        (Shape.DATE, "31-2-1990", "no-day"),
        (Shape.DATE, "morgen", "no-day"),
        (Shape.CHOICE, "oost", "no-such-answer"),
    ],
)
def test_an_answer_that_cannot_be_right_is_refused(
    shape: Shape, typed: str, code: str
) -> None:
    why = objection(SHAPES[shape], in_one_form(SHAPES[shape], typed))

    assert why is not None
    assert why.code == code


# -- asked for ---------------------------------------------------------------------------


def asked(story: Telling) -> tuple[str, ...]:
    found = [x.event for x in story.entries if isinstance(x.event, e.ParticularsAsked)]
    return tuple(name for each in found for name in each.missing)


def test_what_is_missing_is_asked_for_once_with_what_it_is_called() -> None:
    story = Telling(procedure())

    story.file(particulars=member(("place", "north")))

    assert asked(story) == ("member-number",)
    event = next(x for x in story.entries if isinstance(x.event, e.ParticularsAsked))
    assert load(dump(event)) == event
    assert dict(event.event.called)["member-number"] == (  # type: ignore[union-attr]
        ("en", "Membership number"),
        ("nl", "Lidnummer"),
    )


@pytest.mark.parametrize(
    ("lang", "said"), [("nl", "“Lidnummer”."), ("en", "“Membership number”.")]
)
def test_a_question_of_the_file_stands_between_quotation_marks_in_the_story(
    lang: str, said: str
) -> None:
    story = Telling(procedure())

    story.file(particulars=member(("place", "north")))

    entry = next(x for x in story.entries if isinstance(x.event, e.ParticularsAsked))
    assert words.line(entry, lang, {}).endswith(said)


def test_the_form_cannot_be_sent_without_what_blocks_and_a_letter_can() -> None:
    on_the_form, by_post = Telling(procedure()), Telling(procedure())

    with pytest.raises(Refused) as refused:
        on_the_form.file(particulars=member(("member-number", "123456")))
    by_post.file(by=ANK.actor, channel=Channel.PAPER, particulars=member())

    (why,) = refused.value.objections
    assert (why.code, why.facts["field"]) == ("empty", "place")
    assert asked(by_post) == ("member-number",)  # the place is asked on the form alone


def test_a_compliment_needs_no_membership_number() -> None:
    story = Telling(procedure())

    story.file(kind=Kind.COMPLIMENT, particulars=member())

    assert asked(story) == ()


def test_it_is_kept_in_one_form_and_what_nobody_asked_is_not_kept() -> None:
    story = Telling(procedure())

    story.file(
        particulars=member(
            ("member-number", "123 456"), ("place", "Noord"), ("shoe-size", "43")
        )
    )

    assert story.case.sender.own == MEMBER


def test_the_complainant_completes_it_and_corrects_it() -> None:
    story = Telling(procedure())
    story.file(particulars=member(("place", "north")))
    given = Particulars(own=(("member-number", "123456"),))

    story.act(COMPLAINANT, a.GiveParticulars(particulars=given))
    moved = Particulars(own=(("place", "south"),))
    story.act(COMPLAINANT, a.GiveParticulars(particulars=moved))

    assert dict(story.case.sender.own) == {
        "member-number": "123456",
        "place": "south",
    }
    assert story.case.sender.name == FATIMA.name
    assert story.case.missing == ()


def test_a_number_that_is_too_short_is_not_taken() -> None:
    story = Telling(procedure())
    story.file(particulars=member(("place", "north")))
    given = Particulars(own=(("member-number", "123"),))

    with pytest.raises(Refused) as refused:
        story.act(COMPLAINANT, a.GiveParticulars(particulars=given))

    assert [each.code for each in refused.value.objections] == ["too-few-signs"]


TRAINER = """
[[particular]]
id     = "trainer"
name   = { nl = "Trainer", en = "Trainer" }
needed = "optional"
source = "art. 2"
"""


def test_a_name_in_it_keeps_its_bearer_out_as_a_name_in_the_words_does() -> None:
    at_once, later = (Telling(procedure(CLUB + TRAINER)) for _ in range(2))
    named = ("trainer", "mevrouw Kok")

    at_once.file(particulars=member(("place", "north"), named))
    later.file(particulars=member(("place", "north")))
    assert NOOR.number not in later.case.mentions
    given = a.GiveParticulars(particulars=Particulars(own=(named,)))
    later.act(COMPLAINANT, given)

    assert NOOR.number in at_once.case.excluded
    assert NOOR.number in later.case.excluded


INCOMPLETE = """
[incomplete]
clock  = "starts-when-complete"
cure   = "2 weeks"
then   = "may-refuse"
source = "art. 3"
"""


def test_it_is_complete_once_the_number_is_there() -> None:
    story = Telling(procedure(CLUB + INCOMPLETE))
    story.file(particulars=member(("place", "north")))
    assert not story.case.complete

    given = Particulars(own=(("member-number", "123456"),))
    story.act(COMPLAINANT, a.GiveParticulars(particulars=given))

    assert story.case.complete


def test_a_case_under_an_older_version_is_asked_nothing_new() -> None:
    older = procedure(CLUB.split("[[particular]]", maxsplit=1)[0])
    story = Telling(older)

    story.file(particulars=member(("member-number", "123456")))

    assert asked(story) == ()
    assert story.case.sender.own == ()


# -- between versions --------------------------------------------------------------------


def test_what_a_later_version_asks_more_or_otherwise_is_told_in_words() -> None:
    older = procedure(CLUB.split("[[particular]]", maxsplit=1)[0])
    longer = procedure(CLUB.replace("most   = 6", "most = 8"))

    new = [sentence(each, "en") for each in differences(older, procedure())]
    changed = [sentence(each, "nl") for each in differences(procedure(), longer)]

    assert new == [
        "Own particular “member-number” is new.",
        "Own particular “born” is new.",
        "Own particular “place” is new.",
    ]
    assert changed == [
        "Eigen gegeven “member-number”, hoogstens zoveel tekens: “6” → “8”."
    ]
