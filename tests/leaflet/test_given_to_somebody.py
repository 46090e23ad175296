"""Who gets a complaint, by its sentence, is not said by it to handle and judge it."""

from __future__ import annotations

import pytest

from tests.leaflet.test_only_what_a_sentence_says import lines
from tests.leaflet.test_read_by_strangers import said

HEAD = """
format       = 1
extends      = "wkkgz"
id           = "given"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"
"""
DIRECTOR = """
[[post]]
id   = "director"
name = { nl = "de directeur", en = "the director" }
source = "choice"

[[post]]
id   = "chair"
name = { nl = "de voorzitter", en = "the chair" }
source = "choice"

[[handled-by]]
role   = "chair"
about  = ["director"]
source = "line 1"

[text]
"""
SENT = [
    ("en", "Is it about the director? You may send it to the chair."),
    ("en", "Write to the chair, who will refer it to a panel."),
    ("nl", "U schrijft aan de voorzitter, die het voorlegt aan een commissie."),
    ("nl", "Klachten over de directeur kunt u richten aan de voorzitter."),
    ("nl", "Gaat het over de directeur, dan sturen wij het door naar de voorzitter."),
]
HANDLED = [
    ("en", "A complaint about the director is handled by the chair."),
    ("en", "Send a complaint about the director to the chair, who decides."),
    ("nl", "Een klacht over de directeur behandelt de voorzitter."),
    (
        "nl",
        "Stuur een klacht over de directeur naar de voorzitter; die onderzoekt hem.",
    ),
]


@pytest.mark.parametrize(("lang", "sentence"), SENT)
def test_a_sentence_on_who_gets_it_says_that_alone(lang: str, sentence: str) -> None:
    procedure = said(f'{DIRECTOR}"line 1".{lang} = "{sentence}"\n', HEAD)

    published, ours = (lines(procedure, own=own) for own in (False, True))

    given = published["given-to-1"]
    assert given.text == (
        "Is your complaint about the director? Then your complaint goes to the chair."
    )
    assert "line 1" in given.note
    assert "handled and judged by the chair" in ours["handled-by-1"].text
    assert "line 1" not in ours["handled-by-1"].note


@pytest.mark.parametrize(("lang", "sentence"), HANDLED)
def test_a_sentence_on_who_handles_it_says_so(lang: str, sentence: str) -> None:
    procedure = said(f'{DIRECTOR}"line 1".{lang} = "{sentence}"\n', HEAD)

    published = lines(procedure, own=False)

    assert "line 1" in published["handled-by-1"].note
    assert "given-to-1" not in published


def test_who_gets_every_complaint_is_told_so_as_well() -> None:
    named = """
[names]
handler = { nl = "de secretaris", en = "the secretary" }

[sources]
"line 1" = ["names.handler"]

[text]
"line 1".en = "Send your complaint to the secretary."
"""

    procedure = said(named, HEAD)
    published, ours = (lines(procedure, own=own) for own in (False, True))

    assert published["given-to"].text == "Your complaint goes to the secretary."
    assert ours["handler"].text == "Your complaint is handled by the secretary."
