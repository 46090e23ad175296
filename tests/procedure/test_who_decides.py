"""Who decides by a text, and whether whom it is about is told and heard, is asked."""

from __future__ import annotations

import pytest

from gehoord.words.findings.told import sentence
from gehoord.words.findings.who_decides import WHO_DECIDES
from tests.procedure.test_left_to_find import ENGLISH
from tests.procedure.test_shut_out_by_a_key import ABOVE, text
from tests.procedure.test_shut_out_by_words import found

SANCTION = "The committee may take disciplinary action."
SCHORSEN = "Het bestuur kan het lid schorsen."
APPEAL = "You can appeal within two weeks of the decision."


def asked(*said: str, top: str = ABOVE) -> set[str]:
    return WHO_DECIDES.keys() & found(text(*said), top=top).keys()


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ((SANCTION,), {"measure-unheard"}),
        ((SANCTION, "The member is told of the outcome."), {"measure-unheard"}),
        ((SANCTION, "The complaint will be heard by the board."), {"measure-unheard"}),
        ((SANCTION, "You will be heard first."), {"measure-unheard"}),
        ((SANCTION, "Both you and the member are heard first."), set()),
        ((SANCTION, "The member complained about can respond first."), set()),
        (("We cannot take disciplinary action.",), set()),
        (("Members may be expelled by the committee.",), {"measure-unheard"}),
        (
            ("The board may ban the person.", "They can put forward their account."),
            set(),
        ),
        (("We inform the member if necessary.",), {"told-if"}),
        (("Where appropriate, staff will be interviewed.",), {"told-if"}),
        (
            ("Staff will be informed of the complaint where this is appropriate.",),
            {"told-if"},
        ),
        (("The panel may interview the complainant and others.",), {"told-if"}),
        (("If necessary, we will inform the police.",), set()),
        (("We inform you and, where appropriate, apologise.",), set()),
        (
            ("We notify you and, if required, the member.", APPEAL),
            {"told-if"},
        ),
        (("Go to the chief officer, and/or the chair.",), {"two-deciders"}),
        (
            ("It is dealt with by the manager or the director.",),
            {"two-deciders"},
        ),
        (("It is dealt with by the manager or her deputy.",), set()),
        (
            ("It is handled by a manager or director who was not involved.",),
            set(),
        ),
        (("You can complain to the manager or the director.",), set()),
        (
            ("There is a right of appeal following any disciplinary action.",),
            {"appeal-for-one"},
        ),
        (
            (
                "There is a right of appeal following any disciplinary action.",
                "Either party may appeal to the board.",
            ),
            set(),
        ),
        (
            ("If it is received by an adviser, it is handled by him.",),
            {"receiver-handles"},
        ),
        (
            ("If it is against a member, this answer will be from them.",),
            {"receiver-handles"},
        ),
        (
            ("The person who you are unhappy with will respond first.",),
            {"receiver-handles"},
        ),
        (
            (
                "The adviser who receives the complaint should handle it.",
                "If it is about that adviser, the manager does.",
            ),
            set(),
        ),
        (
            (
                "Any complaint will be notified to the clerk.",
                "A complaint about the clerk goes to the chair.",
            ),
            {"all-told-to-one"},
        ),
        (
            (
                "Any complaint should be sent to the clerk.",
                "A complaint about the clerk goes to the chair.",
            ),
            set(),
        ),
        (
            (
                "The complaints officer answers you.",
                "You can appeal to the chair by writing to the complaints officer.",
            ),
            {"way-through-us"},
        ),
        (
            (
                "The complaints officer answers you.",
                "You can appeal to the chair by writing to the complaints officer.",
                "The officer passes it on within two days.",
            ),
            set(),
        ),
        (
            ("To appeal, please tell the person who answered your complaint.",),
            {"way-through-us"},
        ),
        (
            (
                "You can appeal in writing to the director.",
                "The decision of the director is final.",
            ),
            set(),
        ),
        (("The review panel will decide.",), {"body-unformed"}),
        (("The appeal panel's decision is final.",), {"body-unformed"}),
        (("The review panel will decide.", "The panel has three members."), set()),
        (("It will be dealt with by the Management.",), {"body-unformed"}),
        (
            (
                "You can appeal to the chief executive.",
                "The review panel will decide.",
            ),
            {"two-deciders"},
        ),
    ],
)
def test_an_english_text_is_asked_who_decides(
    said: tuple[str, ...], codes: set[str]
) -> None:
    assert asked(*said, top=ENGLISH) == codes


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ((SCHORSEN,), {"measure-unheard"}),
        ((SCHORSEN, "De beklaagde hoort het besluit."), {"measure-unheard"}),
        ((SCHORSEN, "De beklaagde mag eerst reageren."), set()),
        (("Zo nodig wordt de medewerker gehoord.",), {"told-if"}),
        (
            ("De beklaagde wordt, als het bestuur dat nodig vindt, gehoord.",),
            {"told-if"},
        ),
        (("Tegen de maatregel kan het lid in beroep.",), {"appeal-for-one"}),
        (("De beklaagde kan worden gehoord.",), {"told-if"}),
        (("Het bestuur kan de klager en de medewerker horen.",), {"told-if"}),
        (("De klager en de medewerker kunnen zich laten horen.",), set()),
        (("Wij lichten zo nodig de inspectie in.",), set()),
        (
            (
                "Zo nodig wordt het lid geïnformeerd.",
                "Beroep kan binnen twee weken na ontvangst van het besluit.",
            ),
            {"told-if"},
        ),
        (("De directeur en/of het bestuur beslist.",), {"two-deciders"}),
        (
            ("De klacht wordt behandeld door de directeur of het bestuur.",),
            {"two-deciders"},
        ),
        (("De klacht wordt behandeld door de voorzitter of diens vervanger.",), set()),
        (
            ("De klacht wordt behandeld door de medewerker die de klacht ontvangt.",),
            {"receiver-handles"},
        ),
        (
            ("De klacht wordt eerst behandeld door de betrokken medewerker.",),
            {"receiver-handles"},
        ),
        (
            (
                "Elke klacht wordt gemeld bij de directeur.",
                "Een klacht over de directeur gaat naar de voorzitter.",
            ),
            {"all-told-to-one"},
        ),
        (
            (
                "De klachtenfunctionaris behandelt de klacht.",
                "Beroep kan via de klachtenfunctionaris bij het bestuur.",
            ),
            {"way-through-us"},
        ),
        (
            ("De klacht wordt behandeld door de predikant of de kerkenraad.",),
            {"two-deciders"},
        ),
        (("Klachten worden door het management beoordeeld.",), {"body-unformed"}),
        (("De klachtencommissie beslist.",), {"body-unformed"}),
        (
            ("De klachtencommissie beslist.", "De klachtencommissie telt drie leden."),
            set(),
        ),
        (("De externe klachtencommissie beslist.",), set()),
        (("Voorwaarde is dat de behandelaar onafhankelijk is.",), {"apart-unchecked"}),
        (
            (
                "Voorwaarde is dat de behandelaar onafhankelijk is.",
                "De voorzitter beoordeelt dat.",
            ),
            set(),
        ),
    ],
)
def test_a_dutch_text_is_asked_the_same(said: tuple[str, ...], codes: set[str]) -> None:
    assert asked(*said) == codes


def test_what_is_told_on_a_condition_is_not_called_vague_as_well() -> None:
    doubts = found(text("We inform the member if necessary."), top=ENGLISH)

    assert "text-vague" not in doubts
    assert "if necessary" in sentence(doubts["told-if"], "en")


def test_two_who_decide_are_named_once_with_each_place() -> None:
    doubts = found(
        text(
            "Appeal to the chief officer, and/or the chair.",
            "After the chief officer, and/or the chair, go to the ombudsman.",
        ),
        top=ENGLISH,
    )

    assert "(zin 1, zin 2)" in sentence(doubts["two-deciders"], "en")


def test_a_measure_is_asked_about_once() -> None:
    doubts = found(text(SANCTION), top=ENGLISH)

    assert "'both-sides'" not in str(doubts["text-silent"].facts["unanswered"])
