"""What a text leaves out, sends away, leads on to, or says in two ways."""

from __future__ import annotations

import pytest

from gehoord.procedure.changing import replace
from gehoord.procedure.sentences.either import joined
from gehoord.procedure.sentences.gates import gates
from gehoord.procedure.soundness.of_text.at_the_door import at_the_door
from gehoord.procedure.soundness.of_text.our_beginnings import our_beginnings
from gehoord.procedure.soundness.of_text.said_against import said_against
from gehoord.procedure.soundness.of_text.vague import vague
from gehoord.words.findings.told import reason
from tests.procedure.test_who_in_course import quoted, told


@pytest.mark.parametrize(
    ("said", "lang", "words"),
    [
        (
            "A complaint is any material expression of dissatisfaction.",
            "en",
            "material expression",
        ),
        (
            "A “complaint” means a serious failure in our service.",
            "en",
            "serious failure",
        ),
        ("We look into only valid complaints.", "en", "only valid complaints"),
        (
            "If you have a legitimate complaint, write to us.",
            "en",
            "have a legitimate complaint",
        ),
        (
            "Onder een klacht verstaan wij een ernstige tekortkoming.",
            "nl",
            "ernstige tekortkoming",
        ),
        (
            "Wij behandelen alleen gegronde klachten.",
            "nl",
            "alleen gegronde klachten",
        ),
    ],
)
def test_a_definition_of_what_is_grave_alone_is_quoted(
    said: str, lang: str, words: str
) -> None:
    found = quoted(at_the_door, said, lang=lang)

    assert found == {"defined-narrowly": (("1", words),)}


@pytest.mark.parametrize(
    ("said", "lang"),
    [
        ("A complaint is any expression of dissatisfaction.", "en"),
        ("A complaint is any dissatisfaction, whether a serious matter or not.", "en"),
        ("A complaint is upheld where a serious failure is found by us.", "nl"),
        ("Een klacht is gegrond als wij een fout maakten.", "nl"),
        ("Not only serious complaints are welcome.", "en"),
    ],
)
def test_a_definition_of_every_dissatisfaction_is_let_be(said: str, lang: str) -> None:
    assert quoted(at_the_door, said, lang=lang) == {}


@pytest.mark.parametrize(
    ("said", "lang", "whom"),
    [
        (
            "A complaint about staff will be referred to the Head of Human Resources.",
            "en",
            "head of human resources",
        ),
        (
            "Een klacht over privacy wordt doorgestuurd naar de gegevensfunctionaris.",
            "nl",
            "gegevensfunctionaris",
        ),
        (
            "If your complaint concerns data, we will pass it to the Data Officer.",
            "en",
            "data officer",
        ),
        (
            "Gaat de klacht over een arts, dan gaat deze naar de medisch directeur.",
            "nl",
            "medisch directeur",
        ),
    ],
)
def test_who_gets_a_complaint_and_is_never_heard_of_again_is_quoted(
    said: str, lang: str, whom: str
) -> None:
    found = quoted(at_the_door, said, "We answer soon.", lang=lang)

    assert found == {"sent-out-of-sight": (("1", whom),)}


@pytest.mark.parametrize(
    "said",
    [
        (
            "A complaint about staff is referred to the HR desk.",
            "The HR desk answers within two weeks.",
        ),
        ("A complaint about staff is referred to the HR desk, who will answer it.",),
        ("A complaint about staff is referred to the HR desk within two days.",),
        ("A complaint about a court is referred to the ombudsman.",),
        ("All complaints are passed to the secretary.",),
        ("A complaint about staff is passed to HR under the grievance procedure.",),
    ],
)
def test_whose_part_is_told_is_let_be(said: tuple[str, ...]) -> None:
    assert quoted(at_the_door, *said) == {}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            "if, because of the seriousness of it, an inquiry is held, you hear so.",
            "because of the seriousness",
        ),
        (
            "if a formal investigation is required, the officer leads it.",
            "if a formal investigation is required",
        ),
        ("if this is insufficient, it goes to the head.", "if this is insufficient"),
        ("if it is considered serious, it goes on.", "if it is considered serious"),
        (
            "als de klacht daartoe aanleiding geeft, volgt een gesprek.",
            "als de klacht daartoe aanleiding geeft",
        ),
        ("gezien de ernst gaat de klacht naar de raad.", "gezien de ernst"),
        (
            "als nader onderzoek nodig is, duurt het langer.",
            "als nader onderzoek nodig is",
        ),
    ],
)
def test_what_leads_on_names_who_judges_so(said: str, words: str) -> None:
    assert gates(said) == [words]
    assert gates(f"{said[:-1]}: the chair decides.") == []


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("We write within ten days of the review.", "days of the review"),
        ("The panel writes in ten days after the hearing.", "after the hearing"),
        ("You hear ten days after the panel has met.", "after the panel has met"),
    ],
)
def test_a_time_from_what_no_sentence_dates_is_quoted(said: str, words: str) -> None:
    known = ("We review it in a week.", "The panel hears you within two weeks.")

    assert quoted(our_beginnings, said) == {"begins-with-us": (("1", words),)}
    assert quoted(our_beginnings, said, *known) == {}


def test_a_time_from_our_acknowledgement_is_told_with_the_law_that_has_it_otherwise() -> (
    None
):
    text = told(
        "We acknowledge it in two days.", "You hear ten days after acknowledgement."
    )
    bare, by_law, allowed = (
        tuple(our_beginnings(replace(text, legal_bases=bases)))
        for bases in ((), ("Awb 9:11",), ("Complaint Handling Code",))
    )

    assert [x.code for x in bare] == ["counts-from-our-letter"]
    assert [x.code for x in by_law] == ["counts-from-our-letter-by-law"]
    assert "Awb" in reason(by_law[0], "nl")
    assert allowed == ()


@pytest.mark.parametrize(
    "said",
    [
        "Binnen 1 jaar na de klacht en binnen 3 maanden na ons standpunt.",
        "Within a year of your complaint and within three months of our answer.",
    ],
)
def test_two_times_that_both_hold_are_found(said: str) -> None:
    assert joined(said)


@pytest.mark.parametrize(
    "said",
    [
        "Within a week of receipt we write, and within a month you get an answer.",
        "Within a year of it and within three months of our answer, if later.",
        "Within a year of your complaint and our answer.",
    ],
)
def test_two_times_for_two_things_are_let_be(said: str) -> None:
    assert joined(said) == ""


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [
        (
            "en",
            "Any complaint will be notified to the clerk.",
            "A complaint received by a member will be handled by him in the first place.",
        ),
        (
            "en",
            "We acknowledge complaints, preferably in writing.",
            "The acknowledgement letter has this leaflet.",
        ),
        (
            "en",
            "You can complain verbally.",
            "Your complaint must be in writing.",
        ),
        (
            "nl",
            "Een klacht kan mondeling.",
            "De klacht moet schriftelijk worden ingediend.",
        ),
    ],
)
def test_two_sentences_that_cannot_both_hold_are_quoted(
    lang: str, one: str, other: str
) -> None:
    assert list(quoted(said_against, one, other, lang=lang)) == ["said-against"]
    assert quoted(said_against, one, f"Tenzij: {other}", lang=lang) == {}
    assert quoted(said_against, one, lang=lang) == {}


def test_the_one_or_the_other_is_quoted_as_vague() -> None:
    said = "De ouderling handelt het af c.q. bemiddelt."

    assert quoted(vague, said, lang="nl") == {"text-vague": (("1", "c.q."),)}


@pytest.mark.parametrize(
    ("said", "lang", "words"),
    [
        (
            "U kunt naar deze onafhankelijke partijen: Kifid; kantonrechter.",
            "nl",
            "onafhankelijke partijen … kantonrechter",
        ),
        (
            "You can go to an independent body, such as the ombudsman or the court.",
            "en",
            "independent body … the court",
        ),
    ],
)
def test_a_court_among_bodies_for_complaints_is_quoted(
    said: str, lang: str, words: str
) -> None:
    assert quoted(at_the_door, said, lang=lang) == {"court-as-body": (("1", words),)}


@pytest.mark.parametrize(
    "said",
    [
        "An independent body, the ombudsman, looks at it; you can also go to court.",
        "You can always go to court.",
    ],
)
def test_a_court_that_stands_apart_is_let_be(said: str) -> None:
    assert quoted(at_the_door, said) == {}
