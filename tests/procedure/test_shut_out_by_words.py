"""Words of a text, and of its grounds, by which somebody is kept out are asked about."""

from __future__ import annotations

import pytest

from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.test_shut_out_by_a_key import ABOVE, text, window
from tests.shipped import CALENDARS, PATTERNS

PLAIN = "Wij behandelen uw klacht zorgvuldig."
AFTER = """
[[term]]
id = "after-talk"
strength = "window"
within = "4 weeks"
from = "acknowledged"
ended_by = ["closing-begun"]
fallback = "close-no-reaction"
about = "uw klacht op papier"
waits = "U kunt uw klacht opschrijven."
source = "{source}"
"""
GROUND = """
[[refusal]]
id = "ground"
because = "{because}"
source = "{source}"
"""
SCOPE = """
[[out-of-scope]]
id = "claim"
name = "of de vordering juist is"
way_on = "{way_on}"
source = "zin 1"
"""


def found(*tables: str, top: str = ABOVE) -> dict[str, Unsound]:
    file = "\n".join((top, *tables))
    procedure = read(file, CALENDARS, PATTERNS)
    every = (*problems(procedure), *of_text(procedure, file, PATTERNS))
    return {each.code: each for each in every}


@pytest.mark.parametrize(
    ("said", "source", "doubted"),
    [
        (PLAIN, "choice", True),
        (PLAIN, "zin 1", False),
        (PLAIN, "Awb 4:5", False),
        ("Reageert u niet binnen vier weken, dan sluiten wij.", "choice", True),
        ("Als u niet reageert, sluiten wij de zaak.", "choice", False),
        ("Horen wij binnen vier weken geen reactie, dan stopt het.", "choice", False),
    ],
)
def test_who_loses_a_case_by_silence_reads_so_in_the_text(
    said: str, source: str, *, doubted: bool
) -> None:
    doubt = found(AFTER.format(source=source), text(said)).get("silence-ends-untold")

    assert (doubt is not None) is doubted
    if doubt:
        assert "vier weken zwijgt" in sentence(doubt, "nl")


def test_without_a_text_nobody_can_say_what_it_does_not_tell() -> None:
    assert "silence-ends-untold" not in found(AFTER.format(source="choice"))


@pytest.mark.parametrize(
    ("because", "code"),
    [
        ("er reeds eerder een klacht is ingediend", "refused-for-ever"),
        ("u al eens een klacht heeft ingediend", "refused-for-ever"),
        ("over dezelfde feiten al een klacht is behandeld", ""),
        ("deze klacht al eerder is behandeld", ""),
        ("de klacht kennelijk ongegrond is", "judged-beforehand"),
        ("de klacht nergens over gaat", ""),
    ],
)
def test_a_ground_takes_no_more_than_it_needs(because: str, code: str) -> None:
    wide = {"refused-for-ever", "judged-beforehand", "time-runs-meanwhile"}
    said = found(GROUND.format(because=because, source="zin 1"), text(PLAIN))

    assert wide & said.keys() == {code} - {""}
    if code:
        assert "(ground)" in sentence(said[code], "en")


def test_a_ground_that_a_law_has_is_not_ours_to_narrow() -> None:
    ground = GROUND.format(
        because="de klacht kennelijk ongegrond is", source="Bestuursdecreet II.77"
    )

    assert "judged-beforehand" not in found(ground, text(PLAIN))


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (
            "An earlier complaint means that we will not accept yours.",
            "refused-for-ever",
        ),
        ("Manifestly unfounded complaints are rejected.", "judged-beforehand"),
        ("We will not consider the same matter in an earlier complaint.", ""),
        ("Your complaint may turn out to be unfounded.", ""),
    ],
)
def test_a_sentence_that_refuses_and_has_no_row_is_read_as_well(
    said: str, code: str
) -> None:
    english = ABOVE.replace('["nl"]', '["en"]')
    wide = {"refused-for-ever", "judged-beforehand"}

    assert wide & found(text(said), top=english).keys() == {code} - {""}


@pytest.mark.parametrize("late", ["", window()])
def test_another_way_that_comes_first_costs_time_only_where_there_is_a_time(
    late: str,
) -> None:
    ground = GROUND.format(
        because="niet alle beroepsmogelijkheden zijn aangewend", source="zin 1"
    )

    assert ("time-runs-meanwhile" in found(ground, late, text(PLAIN))) is bool(late)


@pytest.mark.parametrize(
    ("way_on", "doubted"),
    [
        ("Daarover gaat de burgerlijke rechter.", True),
        ("Daarmee kunt u naar de rechtbank.", True),
        ("Daarover gaat de rechter, of de geschillencommissie.", False),
        ("Maak daarvoor bezwaar bij ons.", False),
    ],
)
def test_what_this_is_not_for_leads_on_to_more_than_the_court(
    way_on: str, *, doubted: bool
) -> None:
    assert ("out-to-court" in found(SCOPE.format(way_on=way_on))) is doubted


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Een klacht schort uw betalingsverplichting niet op.", "goes-on-meanwhile"),
        (
            "Een klacht schort uw verplichtingen uit de overeenkomst niet op.",
            "goes-on-meanwhile",
        ),
        ("De behandeling schort het besluit niet op.", ""),
        ("Een klacht schort de verplichtingen van de ondernemer niet op.", ""),
        ("Wij schorten de betaling op zolang wij kijken.", ""),
        ("Mondelinge klachten vallen niet onder deze regeling.", "oral-shut-out"),
        ("Klachten kunnen uitsluitend schriftelijk worden ingediend.", "oral-shut-out"),
        ("U kunt mondeling en schriftelijk klagen.", ""),
        ("Zet bovenaan de brief het woord KLACHT.", "word-demanded"),
        ("Beschrijf uw klacht in uw eigen woorden.", ""),
        ("Klagen kan uitsluitend met ons klachtenformulier.", "form-demanded"),
        ("Klagen kan alleen met het formulier of per e-mail.", ""),
        ("U kunt ons formulier gebruiken.", ""),
    ],
)
def test_a_dutch_sentence_that_keeps_people_out_is_found(said: str, code: str) -> None:
    out = {"goes-on-meanwhile", "oral-shut-out", "form-demanded", "word-demanded"}

    assert out & found(text(said)).keys() == {code} - {""}


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (
            "A complaint does not suspend the payment of our invoice.",
            "goes-on-meanwhile",
        ),
        ("Complaints can only be made in writing.", "oral-shut-out"),
        ("We cannot accept complaints by phone.", "oral-shut-out"),
        ("Put the word COMPLAINT in the subject of your e-mail.", "word-demanded"),
        ("You can call us, write to us or visit us.", ""),
        ("Please describe it in your own words.", ""),
        (
            "Complaints will only be considered if made on the official form.",
            "form-demanded",
        ),
        ("We cannot accept complaints that are not on our form.", "form-demanded"),
        ("A complaint can only be made by letter or on our form.", ""),
        ("You can use the complaint form.", ""),
    ],
)
def test_an_english_sentence_that_keeps_people_out_is_found(
    said: str, code: str
) -> None:
    out = {"goes-on-meanwhile", "oral-shut-out", "form-demanded", "word-demanded"}
    english = ABOVE.replace('["nl"]', '["en"]')

    assert out & found(text(said), top=english).keys() == {code} - {""}


def test_who_gets_help_to_write_is_not_shut_out() -> None:
    shut = "Klachten kunnen uitsluitend schriftelijk worden ingediend."
    helps = "Kunt u niet schrijven? Dan helpen wij u: bel ons. Wij bieden hulp."

    assert "oral-shut-out" not in found(text(shut, helps))
