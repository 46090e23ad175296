"""Rights that are taken away in running words are found, with the sentence itself."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import reason
from tests.procedure.mutations.planting import found_by_reading, planted, sound

K = "kleuterrevolutie"
SILENT = (
    "Reageert u niet, dan gaan wij ervan uit dat u tevreden bent.",
    "Horen wij niets, dan beschouwen wij de klacht als afgehandeld.",
    "Zonder tegenbericht gaan wij ervan uit dat de klacht is opgelost.",
    "Wie niet op tijd in beroep gaat, wordt geacht akkoord te zijn.",
    "Dan wordt u geacht in te stemmen.",
    "Bij uitblijven van een reactie nemen wij aan dat u instemt.",
    "Als wij geen reactie krijgen, is de klacht afgehandeld.",
    "Zwijgen is toestemmen.",
    "If we do not hear from you, we take it that you are satisfied.",
    "Silence counts as agreement.",
    "If you do not reply, we consider the matter closed.",
    "If you do not reply you are deemed to accept our answer.",
    "If we hear nothing further, your complaint will be considered closed.",
    "Where no response is received the complaint will be deemed resolved.",
    "Failure to respond will be taken as acceptance of our findings.",
    "In the absence of a reply we shall regard the matter as concluded.",
)
NO_COURT = (
    "If you go to a solicitor we will stop handling your complaint.",
    "You may not take legal action while we handle your complaint.",
    "Schakelt u een advocaat in, dan stoppen wij met uw klacht.",
    "U mag geen juridische stappen zetten zolang uw klacht loopt.",
)
TAKEN = {"silence-as-consent", "court-waived", "complainant-silenced"}


def saying(sentence: str) -> str:
    both = f'definition = {{ nl = "{sentence}", en = "Any word of it." }}'
    return planted(K, ("welcome =", f"{both}\nwelcome ="))


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        (
            "Reageert u niet binnen vier weken, dan gaat u akkoord.",
            "silence-as-consent",
        ),
        ("If you do not react within four weeks, you agree.", "silence-as-consent"),
        ("Zwijgt u, dan stemt u met ons antwoord in.", "silence-as-consent"),
        *((each, "silence-as-consent") for each in SILENT),
        ("Met uw klacht ziet u af van de rechter.", "court-waived"),
        ("You waive your right to go to court.", "court-waived"),
        *((each, "court-waived") for each in NO_COURT),
        ("Wie klaagt, moet zwijgen over de klacht.", "complainant-silenced"),
        (
            "Who complains must keep silent about it, also to the press.",
            "complainant-silenced",
        ),
    ],
)
def test_a_sentence_that_takes_a_right_away_is_quoted(sentence: str, code: str) -> None:
    procedure = read(saying(f"Goedendag. {sentence}"), calendars(), patterns())

    found = [each for each in problems(procedure) if each.code in TAKEN]

    assert [each.code for each in found] == [code]
    assert all(f"“{sentence}”" in reason(found[0], lang) for lang in ("nl", "en"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Zwijgen geldt nooit als instemmen.",
        "Silence does not count as consent.",
        "Wij behandelen uw klacht vertrouwelijk en geheim.",
        "We must keep your complaint confidential.",
        "Bent u het niet eens met ons antwoord, ga dan naar de rechter.",
        "U mag iemand meenemen, en u mag altijd naar de rechter.",
        "You agree with us on a date.",
        "Bent u niet tevreden met ons antwoord, schrijf ons dan.",
        "Als u het niet eens bent met ons oordeel, kunt u in beroep.",
        "If you are not satisfied with our answer you can appeal.",
        "If you do not agree with our reply, tell us.",
        "Horen wij niets, dan gaan wij er niet van uit dat u akkoord bent.",
        "If you do not reply, we never assume that you agree.",
        "Zonder bericht van ons kunt u na zes weken verder.",
        "If we fail to reply in eight weeks, you can go to the ombudsman.",
        "If you are taking legal advice, tell us.",
        "Gaat u naar de rechter, dan behandelen wij uw klacht niet meer.",
        "If you go to court, we stop handling your complaint.",
        "You may take legal action while we handle your complaint.",
        "Gaat u met een advocaat naar ons toe, dan behandelen wij uw klacht.",
    ],
)
def test_a_sentence_that_takes_nothing_away_is_left_alone(sentence: str) -> None:
    assert not found_by_reading(saying(sentence)) & TAKEN


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ('excluded = { nl = ["iedere schade"], en = ["any damages"] }', True),
        ('cap = { nl = "€ 50", en = "EUR 50" }', True),
        ('cap = { nl = "€ 50 door wie behandelt, daarboven de directie" }', False),
        ('excluded = { nl = ["excuses"], en = ["an apology"] }', False),
    ],
)
def test_damages_that_are_kept_from_somebody_are_found(
    table: str, *, found: bool
) -> None:
    text = f'{sound(K)}\n[remedies]\n{table}\nsource = "s"\n'

    assert ("damages-excluded" in found_by_reading(text)) is found


@pytest.mark.parametrize("name", ["email", "phone"])
def test_who_must_give_one_way_to_be_reached_can_be_reached(name: str) -> None:
    asked = planted(K, ('"one-way"', '"asked"'))

    reached = asked.replace(f'{name} = "asked"', f'{name} = "blocks"')

    assert "no-way-to-reach" in found_by_reading(asked)
    assert "no-way-to-reach" not in found_by_reading(reached)


def test_promises_without_a_fallback_are_one_finding_and_a_receipt_is_none() -> None:
    receipt = '[[term]]\nid = "acknowledge"\nstrength = "promise"\nwithin = "1 week"\n'
    receipt += 'from = "filed"\nkept_by = ["receipt"]\nwarn = ["1 day"]\nsource = "s"\n'
    text = planted(
        K,
        ('fallback = "appoint-substitute"\n', ""),
        ('fallback = "say-not-finished"\n', ""),
    )
    procedure = read(f"{text}\n{receipt}", calendars(), patterns())

    found = [x for x in problems(procedure) if x.code == "promise-without-fallback"]

    assert [each.facts for each in found] == [
        {"terms": "name-handler, propose-or-tell, new-date"}
    ]
