"""Rights that end, that are paid for, or that stop at our answer are found in words."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.procedure.soundness.wording import taken
from gehoord.words.findings.told import reason, way_out

LOST = (
    "U verliest dan uw recht om te klagen.",
    "Op straffe van nietigheid moet elke klacht aangetekend worden gemeld.",
    "Klaagt u later, dan vervalt uw recht op herstel.",
    "Na die tijd vervallen alle rechten van de klager.",
    "After that you lose the right to complain.",
    "Late complainants forfeit any claim.",
    "Your right to a refund lapses after eight days.",
    "No complaints will be accepted after eight days.",
    "Klagen kan na acht dagen niet meer.",
    "Na acht dagen aanvaarden wij geen klachten meer.",
)
PAID = (
    "Wij behandelen uw klacht alleen als de factuur is betaald.",
    "Complaints are considered only if the invoice was paid.",
    "We will not look at a complaint until the bill has been paid.",
)
LAST = (
    "De beslissing van het bestuur is definitief.",
    "Over de uitkomst wordt niet gecorrespondeerd.",
    "Tegen dat besluit is geen bezwaar mogelijk.",
    "The decision of the trustees is final.",
    "The outcome is final and cannot be appealed.",
    "No further correspondence will be entered into.",
)
AGREED = (
    "Een factuur waarover u niet binnen 8 dagen klaagt, wordt geacht te zijn aanvaard.",
    "After eight days the work is deemed to be accepted.",
    "If you do not reply, your complaint is treated as withdrawn.",
)
WAIVED = (
    "Door te klagen ziet u af van verdere stappen.",
    "Deze regeling sluit de gang naar de rechter uit.",
    "This procedure excludes legal action.",
)
HUSHED = (
    "U spreekt hierover niet met derden.",
    "The complainant does not discuss it with third parties.",
    "Complainants shall not post about it on social media.",
    "You agree not to publish a review.",
)
NOTHING_LOST = (
    "U verliest daarmee geen enkel recht.",
    "Uw rechten vervallen niet door te klagen.",
    "You do not lose any rights by complaining.",
    "Klagen kan na een jaar niet meer.",
    "Een klacht over de rekening kost niets.",
    "Is de rekening al betaald? Dan krijgt u dat geld terug.",
    "If you do not object, our judgement is final.",
    "Binnen de school is de beslissing van het bestuur definitief.",
    "You get our final response in writing.",
    "Wij spreken hierover niet met derden.",
    "Na een jaar nemen wij geen klachten meer aan.",
    "We may share it with the police, and you may share it with anybody.",
    "Zodra aan de klacht is tegemoetgekomen, vervalt de plicht die te behandelen.",
    "You may withdraw your complaint at any time.",
    "We accepted your complaint if you heard from us.",
)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        *((each, "right-lost") for each in LOST),
        *((each, "paying-first") for each in PAID),
        *((each, "last-word") for each in LAST),
        *((each, "silence-as-consent") for each in AGREED),
        *((each, "court-waived") for each in WAIVED),
        *((each, "complainant-silenced") for each in HUSHED),
        *((each, "") for each in NOTHING_LOST),
    ],
)
def test_what_a_sentence_takes_away_is_known_by_its_words(said: str, code: str) -> None:
    assert taken(said) == code


FILE = """
format = 1
id = "mine"
version = "1"
extends = "{over}"
regimes = []
name = "Klachten"
language = ["nl"]
organisation = "Advies Voorbeeld"
address = "klachten@voorbeeld.example"
[text]
"zin 1" = "{said}"
"""
ALSO = """
[[also]]
id = "said"
part = "how"
text = "{said}"
source = "choice"
"""
OUTSIDE = """
[third-party]
type = "dispute board"
name = "de Geschillencommissie"
contact = "https://commissie.example"
source = "choice"
"""


def codes(said: str, below: str = "", over: str = "small-firm") -> list[str]:
    file = FILE.format(said=said, over=over) + below
    found = problems(read(file, calendars(), patterns()))
    mine = {"right-lost", "paying-first", "last-word"}
    assert all(reason(x, "nl") and way_out(x, "en") for x in found if x.code in mine)
    return [each.name for each in found if each.code in mine]


@pytest.mark.parametrize("said", [LOST[0], PAID[0]])
def test_the_text_and_what_is_only_to_be_read_are_held_to_the_same(said: str) -> None:
    (code,) = {taken(said)}

    found = codes(said, below=ALSO.format(said=said))

    assert found == [f"{code}:also.said.text", f"{code}:text.zin 1"]


def test_a_last_word_is_none_where_the_page_names_somebody_outside() -> None:
    assert codes(LAST[0], over="school") == ["last-word:text.zin 1"]
    assert codes(LAST[0], over="school", below=OUTSIDE) == []


def test_the_law_that_calls_it_unfair_is_that_of_the_country() -> None:
    file = FILE.format(said=LOST[0], over="small-firm")
    file = file.replace("regimes", 'timezone = "Europe/London"\nregimes', 1)

    (found,) = (
        each
        for each in problems(read(file, calendars(), patterns()))
        if each.code == "right-lost"
    )

    assert "Consumer Rights Act 2015" in reason(found, "en")
