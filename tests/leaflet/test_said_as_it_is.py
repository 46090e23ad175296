"""What the page once said beside the file: it says it as it is, or leaves it out."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import page
from gehoord.words.sources import source
from gehoord.words.way import of_procedure
from tests.procedure.examples.test_invented import invented

HEAD = """
format       = 1
extends      = "wkkgz"
id           = "as-it-is"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"
"""
STAGES = """
[[particular]]
id     = "topic"
name   = { nl = "Wat meldt u?", en = "What do you report?" }
kind   = "choice"
source = "art. 1"

[[particular.option]]
id   = "wrong"
name = { nl = "een misstand", en = "a wrongdoing" }

[[particular.option]]
id   = "other"
name = { nl = "nee, iets anders, of allebei", en = "no, other things, or both" }

[[stage]]
id     = "1"
name   = { nl = "De commissie", en = "The committee" }
entry  = "start"
source = "art. 2"

[[stage]]
id     = "2"
name   = { nl = "De vertrouwenspersoon", en = "The officer" }
entry  = "straight"
source = "art. 3"

[[term]]
id       = "talk"
stage    = "1"
strength = "promise"
within   = "4 weeks"
from     = "filed"
done_by  = ["conversation-held"]
ended_by = ["closing-begun"]
about    = { nl = "een gesprek", en = "a talk with you" }
public   = true
source   = "art. 4"
"""
STRAIGHT = """
[[straight-to]]
stage    = "2"
only_for = ["wrong"]
source   = "art. 3"
"""


def said(more: str) -> Procedure:
    return read(HEAD + more, calendars(), patterns())


def told(procedure: Procedure, lang: str, *codes: str) -> list[str]:
    return list(page(procedure, lang).texts(*codes))


def drawn(procedure: Procedure, lang: str) -> list[str]:
    return [each.sentence for each in of_procedure(procedure, lang).steps]


def test_a_term_of_a_stage_that_some_complaints_skip_says_so() -> None:
    skipped, passed = said(STAGES + STRAIGHT), said(STAGES)

    (line,) = told(skipped, "nl", "term-talk")
    (plain,) = told(passed, "nl", "term-talk")
    assert line.startswith("In de stap “De commissie”: een gesprek.")
    assert plain.startswith("Een gesprek.")
    assert "een gesprek (alleen in de stap “De commissie”)" in " ".join(
        drawn(skipped, "nl")
    )
    assert "alleen in de stap" not in " ".join(drawn(passed, "nl"))


BARE = """
[[particular]]
id     = "seen"
name   = { nl = "Was u zelf te zien?", en = "Were you in it yourself?" }
kind   = "choice"
source = "art. 1"

[[particular.option]]
id   = "seen-yes"
name = { nl = "ja", en = "yes" }

[[particular.option]]
id   = "seen-no"
name = { nl = "nee", en = "no" }

[[term]]
id       = "call"
strength = "promise"
within   = "2 weeks"
from     = "filed"
kept_by  = ["judgement"]
only_for = ["seen-yes"]
about    = { nl = "een telefoontje", en = "a call" }
public   = true
source   = "art. 4"
"""


@pytest.mark.parametrize(
    ("lang", "whom"),
    [
        ("nl", "lleen als u “ja” bij “Was u zelf te zien?” kiest"),
        ("en", "nly if you choose “yes” to “Were you in it yourself?”"),
    ],
)
def test_a_yes_stands_beside_its_question_on_the_page_and_on_the_way(
    lang: str, whom: str
) -> None:
    asking = said(BARE)

    (line,) = told(asking, lang, "term-call")
    way = " ".join(drawn(asking, lang))

    assert f"{whom}." in line
    assert f"{whom})" in way


def test_an_answer_that_speaks_for_itself_stands_without_its_question() -> None:
    clear = said(BARE.replace('"ja"', '"te zien"').replace('"yes"', '"seen"'))

    (line,) = told(clear, "en", "term-call")

    assert "Only if you choose “seen”." in line


def test_answers_with_commas_in_them_are_kept_apart() -> None:
    (line,) = told(said(STAGES), "en", "asked-topic")

    assert "You choose: “a wrongdoing” or “no, other things, or both”." in line


def test_where_more_time_can_be_taken_once_it_is_not_told_twice() -> None:
    twice, once = (
        told(said(f'[extension]\nlongest = "4 weeks"\n{times}source = "5"'), "en", code)
        for times, code in (("", "term-extended"), ("times = 1\n", "term-extended"))
    )

    assert "Then we have told you that more time is needed." in twice[0]
    assert "more time" not in once[0]


def test_what_is_kept_longer_after_a_judgement_says_so_at_the_end_of_the_way() -> None:
    kept = """
[retention]
length = "2 years"
source = "art. 9"

[[retention.rule]]
outcome = ["judged"]
length  = "5 years"
from    = "closed"
source  = "art. 9"
"""
    procedure = said(kept)

    (rule,) = told(procedure, "nl", "retention-rule")
    assert rule == (
        "Is de afloop “oordeel gegeven”? Dan bewaren wij het vijf jaar, vanaf het "
        "sluiten."
    )
    assert drawn(procedure, "nl")[-1] == (
        "Uw dossier wordt vernietigd. Na twee jaar. Is de afloop “oordeel gegeven”? Na "
        "vijf jaar."
    )


def test_a_dossier_that_is_kept_for_ever_is_not_said_to_be_destroyed() -> None:
    ever = said('[retention]\nlength = "indefinite"\nsource = "art. 9"')
    unsaid = said('[retention]\nlength = "unspecified"\nsource = "art. 9"')

    assert drawn(ever, "en")[-1] == "We keep your dossier. For ever."
    assert drawn(unsaid, "nl")[-1] == (
        "Wij bewaren uw dossier. Hoe lang, staat niet in de procedure."
    )


def test_who_tells_a_complaint_does_not_send_it_in() -> None:
    school = invented("village-school")

    first, *_ = drawn(school, "en")

    assert first.startswith("You tell us your complaint")
    assert told(school, "en", "in-writing") == []


def test_without_its_law_nothing_says_that_a_complaint_must_be_in_writing() -> None:
    under, free = said(""), said("legal_bases = []\n")

    assert told(free, "en", "in-writing") == []
    (line,) = told(free, "en", "told-confirmed")
    assert line.startswith("Do you rather tell your complaint?")
    (line,) = told(under, "en", "in-writing")
    assert line.startswith("A complaint must be in writing")


BESIDE = """
[[beside]]
id     = "board"
name   = { nl = "het Tuchtcollege", en = "the Board" }
about  = { nl = "een arts", en = "a doctor" }
AT_ONCE
source = "art. 7"
"""


def test_that_nobody_need_complain_here_first_is_said_where_the_file_says_so() -> None:
    silent, free = (
        told(said(BESIDE.replace("AT_ONCE", line)), "nl", "beside-board")[0]
        for line in ("", "at_once = true")
    )

    assert "niet eerst bij ons te klagen" not in silent
    assert "U hoeft niet eerst bij ons te klagen." in free


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("kleuterrevolutie", "Does the handling not lead to a solution"),
        ("wkkgz", "Do you not agree with the outcome?"),
    ],
)
def test_where_nothing_is_proposed_nobody_speaks_of_a_solution(
    name: str, begins: str
) -> None:
    procedure = read(patterns()[name], calendars(), patterns())

    (found,) = told(procedure, "en", "third-party")

    assert found.startswith(begins)


def test_the_code_for_councils_says_nothing_of_what_a_file_calls_its_stages() -> None:
    renamed = """
language = ["nl", "en"]
[[stage]]
id = "2"
name = { nl = "de heroverweging", en = "the review" }
"""
    head = HEAD.replace("wkkgz", "uk-council-code")
    procedure = read(head + renamed, calendars(), patterns())

    for lang in ("nl", "en"):
        lines = [x for each in drawn(procedure, lang) for x in each.splitlines()]
        assert not [x for x in lines if "stage 2" in x.lower() or "stap 2" in x.lower()]


def test_with_a_way_beside_it_nobody_is_told_that_there_is_nowhere_to_go() -> None:
    nowhere = HEAD + 'remove = ["third-party"]\n'
    alone, beside = (
        read(nowhere + more, calendars(), patterns())
        for more in ("", BESIDE.replace("AT_ONCE", ""))
    )

    assert told(alone, "en", "only-beside") == []
    assert len(told(alone, "en", "no-third-party")) == 1
    assert "where else you can go" in told(beside, "en", "only-beside")[0]
    assert told(beside, "en", "no-third-party") == []


def test_one_of_several_ways_to_reach_somebody_is_asked_for_as_one_of_them() -> None:
    lines = told(said(""), "nl", "particulars-one-way")

    assert lines == [
        "Eén hiervan is genoeg om u te bereiken: uw e-mailadres of uw telefoonnummer."
    ]


def test_where_the_first_day_counts_the_page_says_so() -> None:
    inclusive = STAGES.replace('from     = "filed"', 'from = "filed"\ninclusive = true')

    labels = [
        x.label
        for procedure in (said(STAGES), said(inclusive))
        for each in page(procedure, "nl").published
        for x in each.lines
        if x.anchor == "term-talk"
    ]

    assert labels == [
        "Binnen vier weken, nadat uw reactie binnen is",
        "Binnen vier weken (de eerste dag telt mee), nadat uw reactie binnen is",
    ]


def test_where_no_person_tries_after_a_silence_no_person_is_said_to() -> None:
    nobody = '[silence]\nattempts_by_person = 0\nsource = "art. 8"'

    (line,) = told(said(nobody), "en", "silence")

    assert "without anybody trying" in line
    assert "0" not in line


def test_a_promise_without_a_length_says_that_none_is_named() -> None:
    awb = read(patterns()["awb"], calendars(), patterns())

    labels = [x.label for each in page(awb, "nl").published for x in each.lines]

    assert "De procedure noemt geen termijn" in labels


ROLLED = """
[[term]]
id       = "judge"
roll     = "termijnenwet"
"""


def test_that_the_law_moves_a_last_day_is_no_choice_of_their_own() -> None:
    made = page(said(ROLLED), "nl")

    (found,) = (
        line
        for section in made.published
        for line in section.lines
        if line.anchor == "all-roll"
    )
    assert found.note == "Algemene termijnenwet, artikel 1, eerste lid"
    own = [line.anchor for section in made.worked_out for line in section.lines]
    assert not [each for each in own if "roll" in each]


def test_a_promise_that_moves_by_choice_is_their_own_way_of_working() -> None:
    promise = ROLLED + 'strength = "promise"\nsource = "art. 2"\n'

    (found,) = (
        line
        for section in page(said(promise), "nl").worked_out
        for line in section.lines
        if line.anchor == "roll-judge"
    )

    assert found.text.startswith("Valt de laatste dag op een vrije dag?")
    assert found.label == "Ons oordeel, of bericht dat er meer tijd nodig is"


@pytest.mark.parametrize(
    ("lang", "point"), [("nl", "punt 4.2, 5"), ("en", "point 4.2, 5")]
)
def test_a_source_that_is_a_number_is_called_a_point(lang: str, point: str) -> None:
    assert source("4.2, 5", lang) == point


@pytest.mark.parametrize(
    ("said", "nl", "en"),
    [
        (
            "Wkkgz 13-23",
            "Wkkgz, artikelen 13 tot en met 23",
            "Wkkgz, articles 13 to 23",
        ),
        (
            "zin 4; Wkkgz 18-22, art. 7",
            "zin 4; Wkkgz, artikelen 18 tot en met 22, art. 7",
            "sentence 4; Wkkgz, articles 18 to 22, art. 7",
        ),
        ("Awb 9:1-9:16", "Awb, artikelen 9:1 tot en met 9:16", None),
        ("artikel 3-5", "artikel 3 tot en met 5", None),
        ("DISP 1.6.2-1.6.7", "DISP 1.6.2 tot en met 1.6.7", "DISP 1.6.2 to 1.6.7"),
        ("4-6", "punt 4 tot en met 6", "point 4 to 6"),
        ("versie 2026-11-22", "versie 2026-11-22", None),
        ("LKC 108484; tel. 020-555 01 01", "LKC 108484; tel. 020-555 01 01", None),
        ("Wkkgz 14", "Wkkgz 14", "Wkkgz 14"),
    ],
)
def test_from_one_article_to_another_is_written_out(
    said: str, nl: str, en: str | None
) -> None:
    assert source(said, "nl") == nl
    assert en is None or source(said, "en") == en


def test_a_report_stands_under_a_heading_of_its_own() -> None:
    made = page(invented("sports-federation"), "nl")

    titles = [section.title for section in made.published]

    assert titles[-1] == "Ons verslag"


def test_a_judgement_that_is_provisional_is_called_so_on_the_way() -> None:
    steps = drawn(invented("research-institute"), "nl")

    assert any(each.startswith("U krijgt ons voorlopig oordeel") for each in steps)


@pytest.mark.parametrize(
    ("contact", "told_of_it"),
    [
        ("https://www.example.com", "Kijk op https://www.example.com."),
        ("post@example.com", "Schrijven kan naar post@example.com."),
        ("Postbus 1, 1000 AA Utrecht", "Zo komt u daar: Postbus 1, 1000 AA Utrecht."),
    ],
)
def test_how_to_go_there_is_told_by_what_it_is(contact: str, told_of_it: str) -> None:
    there = f"""
[third-party]
name    = "de Geschillencommissie"
contact = "{contact}"
source  = "art. 7"
"""

    assert told_of_it in told(said(there), "nl", "third-party")[0]


HOLDS = """
[notices]
receipt = { after = "filed", to = ["complainant"], public = true, contents = { \
nl = ["een afschrift van deze regeling"], en = ["a copy of these rules"] }, \
source = "art. 2" }
""".replace("\\\n", "")


def test_what_a_letter_holds_by_promise_stands_on_the_page() -> None:
    (dutch,) = told(said(HOLDS), "nl", "letter-holds-receipt")
    (english,) = told(said(HOLDS), "en", "letter-holds-receipt")

    assert dutch == (
        "In de brief “Ontvangstbevestiging” staat: een afschrift van deze regeling."
    )
    assert english == "The letter “Receipt” holds: a copy of these rules."


AHEAD = """
[[term]]
id       = "meeting"
strength = "promise"
within   = "20 days"
from     = "filed"
done_by  = ["complainant-heard"]
about    = { nl = "de zitting", en = "the panel meeting" }
warn     = ["2 days"]
public   = true
source   = "art. 3"

[[term]]
id        = "invited"
strength  = "promise"
within    = "5 days"
before    = "meeting"
done_by   = ["conversation-held"]
about     = { nl = "de uitnodiging", en = "the invitation" }
warn      = ["1 day"]
public    = true
source    = "art. 3"
"""


def test_what_counts_back_is_named_by_the_words_of_the_file() -> None:
    procedure = said(AHEAD)

    labels = [x.label for each in page(procedure, "en").published for x in each.lines]
    way = " ".join(drawn(procedure, "en"))

    assert "At least five days before the last day of: the panel meeting" in labels
    assert "Promise: five days ahead, the invitation" in way


@pytest.mark.parametrize(
    ("lang", "until"),
    [
        ("nl", "U kunt daarheen tot één jaar na onze laatste brief."),
        ("en", "You can go there until one year after our last letter."),
    ],
)
def test_until_when_one_can_go_there_says_from_when(lang: str, until: str) -> None:
    awb = read(patterns()["awb"], calendars(), patterns())

    assert told(awb, lang, "body-window") == [until]


def test_a_law_that_nobody_read_is_marked_in_words() -> None:
    childcare = read(patterns()["childcare"], calendars(), patterns())

    (line,) = told(childcare, "nl", "legal-bases")

    assert "Wet kinderopvang 1.57b-1.57c (niet nagekeken in de bron)" in line
    assert "[L]" not in line


@pytest.mark.parametrize(
    ("lang", "since"),
    [
        ("nl", "(nadat iemand is gevraagd uw klacht te behandelen)"),
        ("en", "(after somebody was asked to handle it)"),
    ],
)
def test_the_way_says_that_a_time_counts_from_who_handles_it(
    lang: str, since: str
) -> None:
    """Read as from sending, fourteen days from appointing are fourteen too few."""
    file = said("""
[[term]]
id     = "judge"
within = "14 days"
from   = "handler-appointed"
source = "sentence 11"
""")

    assert any(since in each for each in drawn(file, lang))
