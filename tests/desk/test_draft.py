"""A draft of the judgement at the desk: both sides read it, comment, and are answered."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gehoord.console.procedure_file import calendars
from gehoord.handling import paper
from gehoord.handling.act import Done
from gehoord.handling.opened import open_case
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import patterns
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.waited_for import to_staff
from tests.counter.filling import follow
from tests.desk.working import NUMBERS, Desks, filed, text
from tests.procedure.examples.test_invented import text as file_of

pytestmark = pytest.mark.django_db

JOOST = NUMBERS["joost"]
SEND, COMMENT = "send-draft", "comment-on-draft"
WORDS = "Wij denken dat u gelijk hebt."
MINE = "De datum klopt niet."
THEIRS = "Dat heb ik zo niet gezegd."


@pytest.fixture
def done(desks: Desks) -> Done:
    """Return a complaint about Joost, heard and with a draft, at the ombudsman."""
    rules = in_full(file_of("city-ombudsman"), patterns())
    publish(desks.firm, rules, effective_from=date(2025, 1, 1), faults=faults)
    made = filed(desks.firm)
    about = a.RecordConcern(about=About.STAFF, staff=(JOOST,))
    desks.perform(made, about, by="staff:1")
    desks.perform(made, a.AppointHandler(staff=NUMBERS["noor"]), by="staff:1")
    told = a.InformRespondent(staff=JOOST, words="Er is een klacht.")
    heard = a.Hear(party=COMPLAINANT, on=date(2025, 1, 2), minutes="Ja.")
    desks.perform(made, told, by="staff:4")
    desks.perform(made, heard, by="staff:4")
    return made


def sent(desks: Desks, done: Done) -> None:
    file = SimpleUploadedFile("concept.txt", b"Het concept.")
    answer = desks.act("noor", done, SEND, words=WORDS, files=file)
    assert answer.status_code == 302, text(answer)


def case(desks: Desks, done: Done, who: str) -> str:
    there = reverse("desk-case", args=[done.reference])
    return unescape(text(desks[who].get(there)))


def form(desks: Desks, done: Done, who: str, act: str) -> str:
    there = reverse("desk-act", args=[done.reference, act])
    return unescape(text(desks[who].get(there)))


def test_the_draft_is_asked_for_and_both_sides_read_it_with_its_file(
    desks: Desks, done: Done
) -> None:
    assert "Stuur het concept van het oordeel." in case(desks, done, "noor")

    sent(desks, done)

    mine = unescape(follow(done).get("/case").text)
    for page in (mine, case(desks, done, "joost")):
        assert WORDS in page
        assert "concept.txt" in page
    assert "U kunt op het concept reageren. Het hoeft niet." in mine
    assert "Wij zijn aan zet" not in mine


def test_the_draft_goes_on_paper_and_its_files_are_printed_with_it(
    desks: Desks, done: Done
) -> None:
    sent(desks, done)
    came_back = a.ReportDelivery(
        notice="draft",
        to=COMPLAINANT,
        position=desks.story(done).index("draft-sent") + 1,
        reason="5.1.1",
    )
    desks.perform(done, came_back, by="clock")
    opened = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    (letter,) = paper.to_post(opened)

    there = reverse("desk-letter-print", args=[done.reference, letter.kept.id])
    page = unescape(text(desks["noor"].get(there)))

    before, sheet = page.split('<article class="sheet"')
    assert "Print ze ook" in before
    assert "/file/" in before
    assert WORDS in sheet
    assert "concept.txt" in sheet
    assert "/file/" not in sheet


def test_who_it_is_about_reads_until_when_they_can_comment_and_that_they_need_not(
    desks: Desks, done: Done
) -> None:
    nothing = "Er wordt nu niets van u gevraagd."
    there = reverse("desk-act", args=[done.reference, COMMENT])
    button = f'class="button second" href="{there}"'
    sent(desks, done)

    asked = case(desks, done, "joost")
    desks.act("joost", done, COMMENT, words=THEIRS)
    over = case(desks, done, "joost")

    assert nothing not in asked
    assert re.search(r"Uiterlijk [\w ]*\d+ \w+", asked)
    assert "U mag dit doen. Het hoeft niet." in asked
    assert button in asked
    assert button not in over
    assert asked.count(f'href="{there}"') == 1


def test_each_side_comments_for_itself_and_is_not_asked_who_it_is(
    desks: Desks, done: Done
) -> None:
    sent(desks, done)
    client = follow(done)

    asked = unescape(client.get(f"/case/{COMMENT}").text)
    answer = client.post(f"/case/{COMMENT}", {"words": MINE})

    assert 'name="party"' not in asked
    assert answer.status_code == 302, unescape(answer.text)
    assert 'name="party"' not in form(desks, done, "joost", COMMENT)
    assert desks.act("joost", done, COMMENT, words=THEIRS).status_code == 302
    assert MINE not in case(desks, done, "joost")
    assert THEIRS in unescape(client.get("/case").text)


def test_staff_record_the_comments_of_whoever_got_the_draft(
    desks: Desks, done: Done
) -> None:
    sent(desks, done)

    asked = form(desks, done, "noor", COMMENT)
    desks.act("noor", done, COMMENT, words=MINE, party=COMPLAINANT)

    assert 'value="complainant"' in asked
    assert f'value="staff:{JOOST}"' in asked
    assert MINE in unescape(follow(done).get("/case").text)


def test_the_judgement_says_what_was_done_with_the_comments(
    desks: Desks, done: Done
) -> None:
    said = {"judgement": "upheld", "findings": "Zo.", "words": "Omdat."}
    question = "Wat hebt u gedaan met de reacties op het concept?"
    sent(desks, done)
    assert question not in form(desks, done, "noor", "judge")
    desks.act("noor", done, COMMENT, words=MINE, party=COMPLAINANT)
    desks.act("joost", done, COMMENT, words=THEIRS)

    left_out = desks.act("noor", done, "judge", **said)
    said["on_comments"] = "De datum is verbeterd."
    answer = desks.act("noor", done, "judge", **said)

    assert question in unescape(text(left_out))
    assert answer.status_code == 302, text(answer)
    mine = unescape(follow(done).get("/case").text)
    assert "De datum is verbeterd." in mine


@pytest.mark.parametrize("who", ["joost", "complainant"])
def test_whoever_comments_reads_the_draft_there_and_is_spoken_to(
    desks: Desks, done: Done, who: str
) -> None:
    sent(desks, done)

    theirs = unescape(follow(done).get(f"/case/{COMMENT}").text)
    page = theirs if who == COMPLAINANT else form(desks, done, who, COMMENT)

    before = page.partition('name="words"')[0]
    assert WORDS in before.partition("Het concept</h2>")[2]
    assert "concept.txt" in before
    assert "Uw reactie op het concept" in page
    assert "wat er met deze reactie" not in page
    mine = who == COMPLAINANT
    assert ("Wie de klacht indiende, leest alle reacties." in page) is not mine
    assert ("Wat de andere kant erop zegt, leest u ook." in page) is mine


def test_who_records_what_somebody_said_of_the_draft_is_not_taken_for_them(
    desks: Desks, done: Done
) -> None:
    sent(desks, done)

    page = form(desks, done, "noor", COMMENT)

    assert "Uw reactie op het concept" not in page
    assert "De reactie op het concept" in page
    assert WORDS in page.partition('name="words"')[0]


def test_the_desk_reads_all_that_is_waited_for_and_in_words_for_who_works_there(
    desks: Desks, done: Done
) -> None:
    sent(desks, done)

    page = case(desks, done, "noor")
    todo = page.partition('id="todo"')[2].partition("</section>")[0]
    work = unescape(text(desks["noor"].get(reverse("desk"))))

    assert "Wacht op reacties op het concept. Dat loopt tot en met" in todo
    assert "Wacht op het antwoord van degene over wie de klacht gaat." in todo
    assert "over wie u klaagt" not in todo
    assert "over wie u klaagt" not in work
    assert "Wacht op iets of iemand" not in work


def test_what_a_file_says_of_a_wait_is_told_to_staff_as_what_who_complains_reads() -> (
    None
):
    rules = read(file_of("dance-academy"), calendars(), patterns())
    window = rules.term("objection")
    assert window is not None
    day = date(2027, 3, 1)

    stands = to_staff("objection", window, day, "nl")
    other = to_staff("objection", replace(window, fallback=""), None, "nl")

    assert stands == (
        "Het oordeel is nog voorlopig. Wacht tot het definitief is. Dat loopt tot en "
        "met maandag 1 maart 2027."
    )
    assert "De klager leest: “U kunt nog bezwaar maken tegen ons oordeel.”" in other


def test_who_is_complained_about_is_asked_for_their_own_side(
    desks: Desks, done: Done
) -> None:
    english = {"accept-language": "en"}
    there = reverse("desk-case", args=[done.reference])
    act = reverse("desk-act", args=[done.reference, "defend"])

    page = text(desks["joost"].get(there, headers=english))
    asked = text(desks["joost"].get(act, headers=english))

    assert page.count(">Give your side</a>") == 1
    assert "Your side of it, in writing." in asked
    assert "the person complained about, in writing" not in asked
