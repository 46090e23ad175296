"""An organisation words its letters itself, and leaves out nothing it promised."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from gehoord.dossier import outbox
from gehoord.handling.letter import caused
from gehoord.letters.compose import compose
from gehoord.letters.facts import Composed
from gehoord.organisation import wordings
from gehoord.organisation.wordings import Letter, Wording
from gehoord.postroom.letter import facts_of
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db
NAMED = Letter(notice="handler-named", reader="complainant", language="nl")
RECEIPT = Letter(notice="receipt", reader="complainant", language="nl")
SUBJECT = "{{organisation}}: wie uw klacht behandelt"
OWN = """{{handler}} gaat met uw klacht aan de slag.

{{#by-clock}}
Dat ging vanzelf: {{handler}} is de vaste vervanger.
{{/by-clock}}

{{> follow}}
"""


def page(letter: Letter) -> str:
    return reverse("desk-wording", args=[letter.notice, letter.reader, letter.language])


def typed(desks: Desks, button: str, words: str = OWN, subject: str = SUBJECT) -> str:
    answer = desks["ank"].post(
        page(NAMED), {"subject": subject, "text": words, button: ""}, follow=True
    )
    return text(answer)


def receipt(desks: Desks, now: datetime) -> Composed:
    found = outbox.of_case(desks.firm.pk, filed(desks.firm).case_id)
    letters = [caused(each, now=now) for each in found]
    (letter,) = (each for each in letters if each.pin.notice == "receipt")
    return compose(facts_of(letter, organisation=desks.firm, now=now))


def test_the_page_shows_our_words_and_what_they_will_say(desks: Desks) -> None:
    shown = text(desks["ank"].get(page(NAMED)))

    assert "{{handler}} behandelt uw klacht." in shown
    assert "Kim de Groot behandelt uw klacht." in shown


def test_a_preview_keeps_nothing(desks: Desks) -> None:
    shown = typed(desks, "preview")

    assert "Kim de Groot gaat met uw klacht aan de slag." in shown
    assert not Wording.objects.exists()


def test_a_letter_leaves_in_the_words_that_were_kept(desks: Desks) -> None:
    now = datetime.now(UTC)
    own = (
        "Dank u voor uw bericht. Wij ontvingen dit op {{received.on}} ({{reference}})."
    )
    told = "{{missing}} {{by.name-handler}} {{by.propose-or-tell}}"
    wordings.word_anew(
        desks.firm.pk, RECEIPT, subject="Dank u", text=f"{own} {told}", by=1, now=now
    )

    made = receipt(desks, now)

    assert made.subject == "Dank u"
    assert made.text.startswith("Goedendag,\n\nDank u voor uw bericht.")


@pytest.mark.parametrize("gap", ["name", "sender"])
def test_no_receipt_is_worded_to_repeat_the_name_that_was_typed(
    desks: Desks, gap: str
) -> None:
    sent = {"subject": "Dank u", "text": f"Dank u, {{{{{gap}}}}}.", "keep": ""}

    said = text(desks["ank"].post(page(RECEIPT), sent))

    assert f"Niets heet “{gap}”" in said
    assert not Wording.objects.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Iemand gaat aan de slag.\n\n{{> follow}}",
            "ontbreekt wie de klacht behandelt",
        ),
        (OWN.replace("{{> follow}}", ""), "ontbreekt hoe de klager de klacht volgt"),
        (OWN.replace("{{/by-clock}}", ""), "begint en eindigt niet"),
        (OWN + "{{korting}}", "Niets heet “korting”"),
        ("", "een onderwerp en een tekst"),
        ("x" * 20_001, "te lang voor een brief"),
    ],
)
def test_wording_that_leaves_out_or_cannot_be_filled_is_refused_and_kept_on_the_page(
    desks: Desks, words: str, said: str
) -> None:
    shown = typed(desks, "keep", words)

    assert said in shown
    assert not Wording.objects.exists()
    assert words.strip()[:200].split("\n")[0] in shown


def test_a_subject_says_nothing_of_the_complaint(desks: Desks) -> None:
    shown = typed(desks, "keep", subject="{{name}}: uw klacht")

    assert "In het onderwerp kan alleen" in shown
    assert not Wording.objects.exists()


def test_a_case_that_would_miss_something_gets_our_words(desks: Desks) -> None:
    now = datetime.now(UTC)
    bare = "{{#code}}{{reference}} {{received.on}}{{/code}}"
    wordings.word_anew(
        desks.firm.pk, RECEIPT, subject="Dank u", text=bare, by=1, now=now
    )

    made = receipt(desks, now)

    assert "Wij hebben uw klacht ontvangen" in made.text


def test_our_words_come_back_and_every_version_stays(desks: Desks) -> None:
    typed(desks, "keep")
    shown = typed(desks, "back")

    assert wordings.own(desks.firm.pk, NAMED) is None
    assert "Terug naar de tekst van Gehoord" in shown
    assert [each.number for each in wordings.history(desks.firm.pk, NAMED)] == [2, 1]


@pytest.mark.parametrize("who", ["joost", "auditor", "technician", "derde"])
def test_only_owners_word_letters(desks: Desks, who: str) -> None:
    assert desks[who].get(page(NAMED)).status_code == 404
    assert desks[who].get(reverse("desk-wordings")).status_code == 404


def test_a_letter_that_the_procedure_does_not_send_has_no_page(desks: Desks) -> None:
    there = page(Letter(notice="receipt", reader="third-party", language="nl"))

    assert desks["ank"].get(there).status_code == 404


def test_the_list_names_every_letter_and_marks_what_is_worded_anew(
    desks: Desks,
) -> None:
    typed(desks, "keep")

    shown = text(desks["ank"].get(reverse("desk-wordings")))

    assert "Ontvangstbevestiging" in shown
    assert shown.count("Uw woorden") == 1


def test_the_list_names_each_letter_once_with_its_readers_and_languages(
    desks: Desks,
) -> None:
    shown = text(desks["ank"].get(reverse("desk-wordings")))

    assert shown.count("<strong>Toezegging niet nagekomen</strong>") == 1
    assert "Toezegging niet nagekomen, de klager: </span>Nederlands" in shown
    assert "Toezegging niet nagekomen, collega’s: </span>Engels" in shown
    assert shown.count("Nieuwe klacht, collega’s: </span>Nederlands") == 1
