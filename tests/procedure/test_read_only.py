"""Sentences of a published text that are only to be read."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.procedure.uncited import uncited
from gehoord.words.findings.told import sentence as told
from gehoord.words.page.whole import page
from tests.procedure.examples.test_invented import invented, text

SOUND = text("village-school")
STANDS = "While you appeal, the decision of the director stands."
STANDS_NL = "Zolang u in beroep bent, blijft het besluit van de directeur gelden."


def _saying(said: str, before: str = STANDS) -> str:
    assert before in SOUND
    return SOUND.replace(f'"{before}"', f'"{said}"')


def _doubted(given: str) -> list[tuple[str, tuple[str, ...]]]:
    found = problems(read(given, calendars(), patterns()))
    return [(each.code, each.key) for each in found if each.key[:1] == ("also",)]


@pytest.mark.parametrize(("lang", "said"), [("nl", STANDS_NL), ("en", STANDS)])
def test_a_sentence_stands_in_its_own_words_where_the_file_puts_it(
    lang: str, said: str
) -> None:
    shown = page(invented("village-school"), lang)

    disagree = next(x for x in shown.published if x.name == "part-disagree")
    line = next(each for each in disagree.lines if each.anchor == "also-meanwhile")
    assert (line.text, line.note) == (said, "art. 9")
    assert "also" not in str(shown.worked_out)


def test_a_sentence_without_an_end_gets_a_full_stop() -> None:
    given = _saying(STANDS.removesuffix("."))

    shown = page(read(given, calendars(), patterns()), "en")

    assert shown.texts("also-meanwhile") == (STANDS,)


def test_a_sentence_that_is_our_own_practice_is_no_promise() -> None:
    given = SOUND.replace(
        'stands." }\nsource = "art. 9"', 'stands." }\nsource = "choice"'
    )
    assert given != SOUND

    shown = page(read(given, calendars(), patterns()), "en")

    assert STANDS not in str(shown.published)
    assert STANDS in str(shown.worked_out)


def test_a_sentence_that_only_says_how_it_is_is_not_doubted() -> None:
    assert not _doubted(SOUND)
    assert not _doubted(_saying("After six months we may depart from these rules."))
    assert not _doubted(_saying("U betaalt uw advocaat zelf.", STANDS_NL))
    assert not _doubted(_saying("Wij zijn niet gebonden aan een termijn.", STANDS_NL))


@pytest.mark.parametrize(
    ("said", "before", "code"),
    [
        ("You can come by within three weeks.", STANDS, "also-length"),
        ("We aim to solve it in ten working days.", STANDS, "also-length"),
        ("We keep it for two years.", STANDS, "also-length"),
        ("Het bestuur kijkt er binnen 2 weken naar.", STANDS_NL, "also-length"),
        ("We let you know who looks at it.", STANDS, "also-told"),
        ("You will get a letter.", STANDS, "also-told"),
        ("We'll send you a form.", STANDS, "also-told"),
        ("We invite you to a talk.", STANDS, "also-told"),
        ("U wordt uitgenodigd voor een gesprek.", STANDS_NL, "also-told"),
        ("U hoort wie ernaar kijkt.", STANDS_NL, "also-told"),
        ("Daarna krijgt u een brief.", STANDS_NL, "also-told"),
        ("The person complained about gets a copy.", STANDS, "also-told"),
        ("We will contact you about it.", STANDS, "also-told"),
        ("The parent will be notified of the outcome.", STANDS, "also-told"),
        ("The complainant will be advised of the outcome.", STANDS, "also-told"),
        ("We will keep you updated on progress.", STANDS, "also-told"),
        ("You will receive a completion of procedures letter.", STANDS, "also-told"),
        ("A copy of the complaint will be given to the staff.", STANDS, "also-told"),
        ("The manager writes to you soon.", STANDS, "also-told"),
        ("We shall provide a full reply later on.", STANDS, "also-told"),
        ("Wij stellen u in kennis van de uitkomst.", STANDS_NL, "also-told"),
        ("Wij brengen u op de hoogte van de uitkomst.", STANDS_NL, "also-told"),
        ("De behandelaar stelt de klager op de hoogte.", STANDS_NL, "also-told"),
        ("Wij delen u de uitkomst mee.", STANDS_NL, "also-told"),
        ("De behandelaar deelt dat mee.", STANDS_NL, "also-told"),
        ("Wij melden u de uitkomst.", STANDS_NL, "also-told"),
        ("Wij lichten u in.", STANDS_NL, "also-told"),
        ("U wordt geïnformeerd.", STANDS_NL, "also-told"),
        ("Het resultaat wordt u schriftelijk meegedeeld.", STANDS_NL, "also-told"),
        ("U wordt gecontacteerd.", STANDS_NL, "also-told"),
        ("Wij nemen onmiddellijk contact met u op.", STANDS_NL, "also-told"),
        ("Degene over wie u klaagt krijgt een afschrift.", STANDS_NL, "also-told"),
        ("De klager ontvangt een kopie.", STANDS_NL, "also-told"),
        ("The decision is binding.", STANDS, "also-binding"),
        ("Het besluit is bindend.", STANDS_NL, "also-binding"),
        ("If you do not react, you agree.", STANDS, "silence-as-consent"),
        ("Wie niet reageert, is akkoord.", STANDS_NL, "silence-as-consent"),
    ],
)
def test_what_nothing_keeps_is_doubted_with_its_sentence(
    said: str, before: str, code: str
) -> None:
    given = _saying(f"Anders niet. {said}", before)

    assert (code, ("also", "meanwhile", "text")) in _doubted(given)
    found = problems(read(given, calendars(), patterns()))
    finding = next(each for each in found if each.code == code)
    assert f"“{said}”" in told(finding, "en")


@pytest.mark.parametrize(
    "said",
    [
        "Onze mensen zijn gebonden aan het beroepsgeheim.",
        "Zij zijn gebonden aan hun medisch beroepsgeheim.",
        "Wij delen de zorgen over de termijn.",
        "De ombudsdienst deelt niets mee aan anderen.",
        "U mag een kopie van uw dossier meenemen.",
        "De afdeling in kennis en onderzoek doet mee.",
    ],
)
def test_a_sentence_that_tells_and_binds_nobody_is_not_doubted(said: str) -> None:
    assert not _doubted(_saying(f"Anders niet. {said}", STANDS_NL))


def test_its_sentence_of_the_text_counts_as_used() -> None:
    given = SOUND.replace("art. 9", "art. 10")

    assert "art. 10" not in {
        each.facts["said"] for each in uncited(_read(given), given)
    }


def test_a_part_that_the_page_does_not_have_is_no_place() -> None:
    with pytest.raises(Unreadable) as told_so:
        _read(SOUND.replace('part   = "disagree"', 'part   = "appeal"'))

    assert [each.code for each in told_so.value.findings] == ["unknown-word"]


def _read(given: str) -> Procedure:
    return read(given, calendars(), patterns())


@pytest.mark.parametrize(
    "said",
    [
        "A complaint about care is referred to the dentist concerned, who answers it.",
        "The complaint is handled by the person complained about.",
        "Een klacht over zorg wordt behandeld door de betrokken tandarts.",
        "De klacht wordt door de betrokkene beantwoord.",
        "De betrokken tandarts beantwoordt uw klacht.",
    ],
)
def test_nobody_is_said_to_handle_a_complaint_about_themselves(said: str) -> None:
    before = STANDS if said[0] in "AT" else STANDS_NL

    assert _doubted(_saying(said, before)) == [
        ("also-concerned", ("also", "meanwhile", "text"))
    ]


@pytest.mark.parametrize(
    "said",
    [
        "The complaint is referred to the department concerned.",
        "De klacht wordt behandeld door de betrokken afdeling.",
        "De klacht wordt nooit door een ander dan de directeur behandeld.",
        "A copy lies with the person concerned.",
        "A report is ready within 12 weeks in 75% of complaints.",
    ],
)
def test_a_department_or_a_copy_is_nobody_who_handles_it(said: str) -> None:
    before = STANDS if said[0] in "AT" else STANDS_NL

    assert not _doubted(_saying(said, before))
