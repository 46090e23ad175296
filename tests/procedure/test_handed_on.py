"""Who a complaint is handed to, and what comes of it: what a text leaves open of that."""

from __future__ import annotations

import pytest

from gehoord.words.findings.silent import QUESTIONS
from tests.procedure.test_half_said import asks

SENDS = "Het verslag wordt gestuurd aan u, de directie en de teamleider."


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("own-side", ("The line manager will investigate the complaint.",)),
        ("own-side", ("It is dealt with by the head of the department.",)),
        ("own-side", ("Het afdelingshoofd behandelt de klacht.",)),
        ("own-side", ("The matron will look into your concerns.",)),
        ("own-side", ("De teamleider handelt de klacht af.",)),
        ("own-side", ("De leidinggevende zoekt de klacht uit.",)),
        ("own-side", ("The team manager answers within a week.",)),
        ("which-measures", ("The board may take steps against the member.",)),
        ("which-measures", ("The panel may take appropriate disciplinary action.",)),
        ("which-measures", ("Het bestuur kan sancties opleggen.",)),
        (
            "measure-waits",
            ("The panel may take disciplinary action.", "You can appeal to the club."),
        ),
        (
            "receipt-waits",
            ("We do a first investigation and acknowledge your complaint in a week.",),
        ),
        (
            "receipt-waits",
            ("You get an acknowledgement once the initial assessment is done.",),
        ),
        (
            "receipt-waits",
            ("Na een kort onderzoek en een ontvangstbevestiging hoort u meer.",),
        ),
        (
            "handed-on-when",
            (
                "We answer within a month.",
                "If it is not resolved, the matter will be referred to the clerk.",
            ),
        ),
        (
            "handed-on-when",
            (
                "Binnen een maand hoort u van ons.",
                "Lukt dat, als het niet is opgelost, dan gaat de klacht naar de raad.",
            ),
        ),
        (
            "receipt-waits",
            ("We check whether the complaint is valid and then acknowledge it.",),
        ),
        (
            "receipt-waits",
            ("After looking into your complaint we send an acknowledgement.",),
        ),
        (
            "handed-on-when",
            (
                "U hoort binnen een week iets.",
                "Komt u er niet uit, dan wordt de klacht voorgelegd aan het bestuur.",
            ),
        ),
        ("receipt-names", ("We confirm that we received your complaint.",)),
        ("receipt-names", ("You receive an acknowledgement within three days.",)),
        ("receipt-names", ("U krijgt binnen een week een ontvangstbevestiging.",)),
        (
            "receipt-names",
            ("We will acknowledge it.", "A reply should reach you within ten days."),
        ),
        (
            "report-to-many",
            ("You will get a copy of this report, as will the head and the board.",),
        ),
        ("report-to-many", (SENDS,)),
        ("told-written", ("Please tell a member of staff.",)),
    ],
)
def test_what_is_open_where_a_complaint_is_handed_on_is_asked(
    matter: str, said: tuple[str, ...]
) -> None:
    assert asks(matter, *said)
    assert QUESTIONS[matter]["nl"].endswith(("?", "."))


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        (
            "own-side",
            ("The line manager investigates it.", "They may not have been involved."),
        ),
        (
            "own-side",
            (
                "The line manager investigates it.",
                "A complaint about the line manager goes to the board.",
            ),
        ),
        ("own-side", ("You can speak to your line manager.",)),
        ("own-side", ("A member of the supervisory board handles it.",)),
        (
            "which-measures",
            ("Disciplinary action is a warning, a suspension or expulsion.",),
        ),
        (
            "which-measures",
            ("We take disciplinary action under the staff disciplinary procedure.",),
        ),
        ("which-measures", ("We take appropriate action to put it right.",)),
        ("which-measures", ("De commissie kan geen straf opleggen.",)),
        (
            "measure-waits",
            (
                "The panel may take disciplinary action.",
                "You can appeal; it is on hold until then.",
            ),
        ),
        ("measure-waits", ("You can appeal to the board.",)),
        ("receipt-waits", ("We acknowledge your complaint and investigate it.",)),
        ("receipt-waits", ("We acknowledge it once we receive it.",)),
        (
            "handed-on-when",
            (
                "We answer within a month.",
                "If it is not resolved, it is referred to the clerk within a week.",
            ),
        ),
        (
            "handed-on-when",
            (
                "If you remain unhappy, the matter will be escalated to the board.",
                "It looks at it again.",
                "It answers within ten days.",
            ),
        ),
        ("handed-on-when", ("If you are not satisfied, you may appeal in a month.",)),
        (
            "receipt-names",
            ("You receive an acknowledgement, with the name of your handler.",),
        ),
        (
            "receipt-names",
            ("You receive an acknowledgement.", "The complaints officer handles it."),
        ),
        ("receipt-names", ("The chair will acknowledge your complaint.",)),
        ("report-to-many", ("You will get a copy of this report.",)),
        (
            "report-to-many",
            ("You, the head and the board get the report, without names.",),
        ),
        ("report-to-many", ("The annual report is sent to the board and members.",)),
    ],
)
def test_what_is_said_or_does_not_come_up_is_not_asked(
    matter: str, said: tuple[str, ...]
) -> None:
    assert not asks(matter, *said)
