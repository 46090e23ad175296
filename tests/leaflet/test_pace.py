"""What a procedure says of more time and of standing still is all on its page."""

from __future__ import annotations

import pytest

from gehoord.organisation.texts import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.own_words import localised
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure

FIRST_LINES = """
format       = 1
extends      = "{base}"
id           = "landlord"
version      = "1"
name         = {{ nl = "Klachten", en = "Complaints" }}
organisation = "Somebody"
address      = "complaints@example.org"
"""


def told(code: str, more: str, base: str = "crkbo", lang: str = "en") -> list[str]:
    text = FIRST_LINES.format(base=base) + more
    return list(page(read(text, calendars(), patterns()), lang).texts(code))


def extension(*lines: str) -> str:
    return "\n".join(["[extension]", *lines, 'source = "line 5"'])


def test_the_last_moment_and_how_often_are_told() -> None:
    lines = ('latest = "10 working days"', 'longest = "2 weeks"', "times = 1")

    (english,) = told("more-time", extension(*lines))
    (dutch,) = told("more-time", extension(*lines), lang="nl")

    assert "at most ten working days after that term began" in english
    assert "It then takes at most two weeks longer." in english
    assert "possible once" in english
    assert "uiterlijk tien werkdagen na het begin van die termijn" in dutch
    assert "Het duurt dan hoogstens twee weken langer." in dutch
    assert "één keer" in dutch


def test_how_much_more_is_told_of_each_time_where_nothing_says_how_often() -> None:
    (english,) = told("more-time", extension('longest = "2 weeks"'))
    (dutch,) = told("more-time", extension('longest = "2 weeks"'), lang="nl")

    assert "Each time it then takes at most two weeks longer." in english
    assert "How often that can be is not said in the procedure." in english
    assert "Het duurt dan elke keer hoogstens twee weken langer." in dutch
    assert "Hoe vaak dat kan, staat niet in de procedure." in dutch


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("consent_from = 1",), "It is only possible if you agree."),
        (("consent_from = 2",), "once more is only possible if you agree"),
        (("consent_from = 3",), "From time 3 on that is only possible if you agree."),
    ],
)
def test_who_must_agree_is_told_from_the_time_it_is_asked(
    lines: tuple[str, ...], said: str
) -> None:
    consent = '[acts]\nconsent-to-more-time = { by = ["complainant"], source = "5" }\n'

    (line,) = told("more-time", consent + extension(*lines))

    assert said in line


def test_consent_to_what_cannot_come_is_not_told() -> None:
    (line,) = told("more-time", extension("times = 1", "consent_from = 2"))

    assert "agree" not in line


def test_each_stage_says_that_its_extension_is_its_own() -> None:
    first, second = told("more-time", "", base="uk-council-code")

    assert first.startswith("Stage 1: ")
    assert second.startswith("Stage 2: ")


def test_only_the_named_grounds_let_terms_stand_still() -> None:
    suspension = """
[suspension]
grounds = ["an expert looks at it", "we wait for you"]
longest = "4 weeks"
source  = "line 6"

[acts]
suspend = { by = ["handler"], needs = ["appointed"], source = "line 6" }
resume  = { by = ["handler"], source = "line 6" }
"""

    (line,) = told("suspension", suspension)

    assert "Only for this: an expert looks at it; we wait for you." in line
    assert "At most four weeks." in line


def test_every_step_of_the_way_begins_with_a_capital() -> None:
    small = read(patterns()["small-firm"], calendars())

    titles = [x.title for lang in ("nl", "en") for x in of_procedure(small, lang).steps]

    assert small.third_party
    assert localised(small.third_party.name, "nl")[0].islower()
    assert [each for each in titles if each[0].islower()] == []


ONE_OF_TWO = """
extends = "wkkgz"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}

[[term]]
id = "bill"
strength = "promise"
within = "2 weeks"
from = "filed"
kept_by = ["judgement", "more-time"]
warn = ["3 days"]
about = {{ nl = "ons antwoord over een rekening", en = "our answer about a bill" }}
public = true
source = "line 1"

[extension]
of = [{of}]
longest = "4 weeks"
source = "line 2"
"""


@pytest.mark.parametrize(
    ("of", "said"),
    [
        ('"bill"', "If more time is needed for our answer about a bill, you are told."),
        ('"bill", "judge", "extended"', "If more time is needed, you are told."),
    ],
)
def test_more_time_for_one_of_two_answers_is_told_of_that_one(
    of: str, said: str
) -> None:
    found = read(ONE_OF_TWO.format(of=of), calendars(), patterns())

    (told,) = page(found, "en").texts("more-time")

    assert told.startswith(said)


def test_the_way_speaks_of_more_time_only_where_that_keeps_the_promise() -> None:
    taken_out = '[[term]]\nid = "judge"\nkept_by = ["judgement", "closing-letter"]\n'
    text = FIRST_LINES.format(base="wkkgz")
    both = [read(text + more, calendars(), patterns()) for more in ("", taken_out)]

    said = [
        " ".join(each.sentence for each in of_procedure(found, "en").steps)
        for found in both
    ]

    more = "our judgement, or notice that more time is needed"
    assert [more in each for each in said] == [True, False]
    assert "within six weeks our judgement." in said[1]


OF_THEIR_OWN = """
[[extension]]
of       = ["judge"]
longest  = "2 weeks"
{}source   = "{}"
"""
CONTENTS = 'contents = ["the reason", "the new date"]\n'


@pytest.mark.parametrize(
    ("contents", "source", "worked_out"),
    [
        (CONTENTS, "line 5", False),
        ("", "line 5", True),
        (CONTENTS, "choice", True),
    ],
)
def test_the_reason_is_no_own_way_of_working_where_it_was_promised(
    contents: str, source: str, *, worked_out: bool
) -> None:
    more = OF_THEIR_OWN.format(contents, source)

    assert bool(told("more-time-says", more, base="wkkgz")) is worked_out


WAITS = """
[incomplete]
clock  = "starts-when-complete"
cure   = "2 weeks"
source = "line 4"

[[term]]
id       = "pay"
strength = "promise"
within   = "1 month"
from     = "complete"
kept_by  = ["judgement", "closing-letter"]
about    = { nl = "de betaling", en = "the payment" }
source   = "line 4"
"""
AT_ONCE = """
[[term]]
id       = "judge"
strength = "promise"
within   = "1 month"
from     = "{}"
source   = "line 2"
"""


@pytest.mark.parametrize(
    ("lang", "some", "every"),
    [
        (
            "en",
            "The time for the payment starts only when everything is there",
            "The terms start when everything",
        ),
        (
            "nl",
            "De tijd voor de betaling begint pas als alles er is",
            "De termijnen beginnen als alles",
        ),
    ],
)
def test_where_one_term_waits_the_others_are_not_said_to(
    lang: str, some: str, every: str
) -> None:
    (mixed,) = told("incomplete", WAITS + AT_ONCE.format("filed"), "wkkgz", lang)
    (whole,) = told("incomplete", WAITS + AT_ONCE.format("complete"), "wkkgz", lang)

    assert mixed.startswith(some)
    assert whole.startswith(every)


OPEN_CURE = """
[incomplete]
clock  = "starts-when-complete"
cure   = "unspecified"
then   = "go-on"
source = "line 4"
"""


def test_no_time_to_send_what_is_missing_is_invented() -> None:
    waits = OPEN_CURE + AT_ONCE.format("complete")

    (english,) = told("incomplete", waits, "wkkgz", "en")
    (dutch,) = told("incomplete", waits, "wkkgz", "nl")

    assert english == (
        "The terms start when everything is there. How long you have to send it is not "
        "said in the procedure. Does it not come? We go on without it."
    )
    assert "Hoe lang u hebt om het te sturen, staat niet in de procedure." in dutch


def test_a_receipt_and_a_way_outside_do_not_wait_for_what_is_missing() -> None:
    outside = """
[[term]]
id       = "outside"
strength = "opening"
within   = "8 weeks"
from     = "filed"
opens    = "third-party"
about    = { nl = "een antwoord", en = "an answer" }
public   = true
source   = "line 5"
"""
    waits = OPEN_CURE + AT_ONCE.format("complete")

    (told_of,) = told("incomplete", waits + outside, "wkkgz", "en")

    assert told_of.startswith(
        "The time for our judgement starts only when everything is there."
    )


def test_at_least_so_long_to_send_it_is_not_so_long() -> None:
    least = WAITS.replace('"2 weeks"', '"2 weeks"\nat_least = true')

    (english,) = told("incomplete", least, "wkkgz", "en")
    (dutch,) = told("incomplete", least, "wkkgz", "nl")

    assert "You have at least two weeks to send it." in english
    assert "U hebt minstens twee weken om het te sturen." in dutch


BOUND = """
[[term]]
id       = "in-all"
strength = "promise"
within   = "3 months"
from     = "filed"
kept_by  = ["judgement"]
about    = { nl = "ons oordeel, ook als wij meer tijd namen", en = "our judgement" }
public   = true
source   = "line 7"
"""
UNSAID = "How long that may take is not said in the procedure."
OPEN = ('of = ["judge"]', 'longest = "unspecified"', "times = 1")


def test_a_limit_in_all_says_how_long_more_time_may_take() -> None:
    bound = extension(*OPEN) + BOUND

    (with_it,) = told("more-time", bound, "wkkgz")
    (without,) = told("more-time", extension(*OPEN), "wkkgz")

    assert UNSAID not in with_it
    assert UNSAID in without


def test_what_a_message_of_more_time_keeps_bounds_nothing() -> None:
    kept = BOUND.replace('["judgement"]', '["judgement", "more-time"]')

    (line,) = told("more-time", extension(*OPEN) + kept, "wkkgz")

    assert UNSAID in line


def test_what_is_promised_to_some_alone_bounds_nothing() -> None:
    asked = """
[[particular]]
id = "which"
name = { nl = "Wat?", en = "What?" }
kind = "choice"
source = "line 1"

[[particular.option]]
id = "bus"
name = { nl = "bus", en = "bus" }

[[particular.option]]
id = "train"
name = { nl = "trein", en = "train" }
"""
    some = f'{BOUND}only_for = ["bus"]\n{asked}'

    (line,) = told("more-time", extension(*OPEN) + some, "wkkgz")

    assert UNSAID in line


@pytest.mark.parametrize(
    ("said", "lines", "doubted"),
    [
        ("We can take up to four weeks longer.", (), True),
        ("We can take up to four weeks longer.", ("times = 1",), False),
        ("We can take four weeks longer, more than once.", (), False),
    ],
)
def test_how_often_is_asked_where_a_sentence_says_only_how_much(
    said: str, lines: tuple[str, ...], doubted: bool
) -> None:
    more = extension('of = ["propose-or-tell"]', 'longest = "4 weeks"', *lines)
    text = FIRST_LINES.format(base="small-firm") + more
    published = f'\n[text]\n"line 5" = {{ en = "{said}", nl = "{said}" }}\n'

    found = problems(read(text + published, calendars(), patterns()))

    asked = [x.key for x in found if x.code == "extension-without-maximum"]
    assert asked == ([("extension", "times")] if doubted else [])


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("times = 1",), "extension-length-unsaid"),
        (("consent_from = 2",), "extension-length-unsaid"),
        ((), "extension-without-maximum"),
    ],
)
def test_only_what_can_be_taken_again_and_again_has_no_limit(
    lines: tuple[str, ...], code: str
) -> None:
    more = extension('of = ["propose-or-tell"]', 'longest = "unspecified"', *lines)
    text = FIRST_LINES.format(base="small-firm") + more
    consent = (
        '\n[acts]\nconsent-to-more-time = { by = ["complainant"], source = "5" }\n'
    )

    found = problems(read(text + consent, calendars(), patterns()))

    assert {x.code for x in found if x.code.startswith("extension-")} == {code}
