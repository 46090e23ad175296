"""What the letters of the other shipped procedures say: the Awb and the Wkkgz."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from importlib import resources

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.languages.spoken import SPOKEN
from gehoord.letters.compose import compose
from gehoord.letters.facts import Addressee, LetterFacts
from gehoord.procedure import acts as a
from gehoord.procedure.days import Calendar
from gehoord.procedure.parts import About, Judgement, PartJudged, PartOutcome
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, DE_VRIES, DERDE, NOOR
from tests.letters.writing import Writing, in_full
from tests.procedure.examples.test_invented import invented, text

FOLDER = resources.files("gehoord") / "procedures"
HE = DE_VRIES.actor
WINDOW = {
    "nl": "binnen drie jaar nadat het gebeurde",
    "en": "within three years after it happened",
}


def begun(name: str) -> Writing:
    """A complaint about De Vries, which Noor handles."""
    free = (FOLDER / "free-days-nl.toml").read_text(encoding="utf-8")
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    told = Writing(read(text, {"nl": Calendar.from_table(tomllib.loads(free))}))
    told.office = tuple(each for each in told.office if each != DERDE)
    told.file("De Vries was onbeleefd.")
    told.days(1)
    told.act(
        ANK.actor,
        a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)),
        a.AppointHandler(staff=NOOR.number),
    )
    told.act(
        NOOR.actor,
        a.InformRespondent(staff=DE_VRIES.number, words="Een afschrift."),
        a.Hear(party=HE, on=told.day, minutes="Hij zei iets."),
        a.Hear(party=COMPLAINANT, on=told.day, minutes="Zij zei iets."),
    )
    return told


JUDGED = a.Judge(
    judgement=Judgement.PARTLY,
    findings="De telefoon werd drie keer niet opgenomen.",
    words="Dat had beter gemoeten.",
    measures="Wij nemen een collega aan.",
    measures_by=date(2027, 6, 1),
)


def judged(name: str) -> Writing:
    told = begun(name)
    until = told.day + timedelta(weeks=8)
    told.act(NOOR.actor, a.TakeMoreTime(reason="De planner is ziek.", until=until))
    told.act(NOOR.actor, JUDGED)
    return told


def with_advice() -> Writing:
    told = begun("awb")
    told.act(NOOR.actor, a.AskAdvice(of="de klachtadviescommissie", words="Help."))
    return told


def urgent() -> Writing:
    told = begun("wkkgz")
    told.act(NOOR.actor, a.MarkUrgent(ground="Er is gevaar."))
    return told


def late(name: str) -> Writing:
    told = begun(name)
    told.days(80)
    return told


def said(facts: LetterFacts, lang: str = "nl") -> str:
    text = compose(replace(facts, language=lang)).text
    return " ".join(text.split())


def told_by_all() -> list[LetterFacts]:
    stories = [judged("awb"), judged("wkkgz"), late("awb"), late("wkkgz")]
    return [
        letter
        for told in (*stories, with_advice(), urgent())
        for letter in told.written
    ]


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_letter_of_them_can_be_put_in_words_in_both_languages(lang: str) -> None:
    for letter in told_by_all():
        text = said(letter, lang)

        assert "{{" not in text, letter.notice
        if letter.to is Addressee.COMPLAINANT:
            on_paper = replace(in_full(letter), language=lang, link="", link_until=None)
            printed = compose(on_paper)
            assert printed.subject, letter.notice


@pytest.mark.parametrize(
    ("name", "notice"), [("awb", "findings"), ("wkkgz", "judgement")]
)
def test_the_judgement_is_told_with_findings_reasons_and_measures(
    name: str, notice: str
) -> None:
    text = said(judged(name).letter(notice))

    for words in (
        "De telefoon werd drie keer niet opgenomen.",
        "Uw klacht: deels gegrond.",
        "Dat had beter gemoeten.",
        "Wij nemen een collega aan.",
        "uiterlijk dinsdag 1 juni 2027",
        "Wij kunnen uw dossier heropenen",
    ):
        assert words in text


@pytest.mark.parametrize(
    ("name", "notice"), [("awb", "findings"), ("wkkgz", "judgement")]
)
def test_what_was_done_with_comments_on_a_draft_is_told_where_there_were_any(
    name: str, notice: str
) -> None:
    told, heading = begun(name), "WAT WIJ DEDEN MET DE REACTIES OP HET CONCEPT"

    told.act(NOOR.actor, replace(JUDGED, on_comments="De datum is verbeterd."))

    assert f"{heading} | De datum is verbeterd." in said(told.letter(notice))
    assert heading not in said(judged(name).letter(notice))


@pytest.mark.parametrize(
    ("name", "notice"), [("awb", "findings"), ("wkkgz", "judgement")]
)
@pytest.mark.parametrize("lang", SPOKEN)
def test_each_part_is_told_with_its_outcome_why_and_where_else_to_go(
    name: str, notice: str, lang: str
) -> None:
    told = begun(name)
    told.act(NOOR.actor, a.NameParts(parts=("De telefoon", "# De rekening")))
    parts = (
        PartJudged(
            part="De telefoon", judgement=PartOutcome.PARTLY, reasons="Soms wel."
        ),
        PartJudged(
            part="# De rekening",
            judgement=PartOutcome.OUT_OF_SCOPE,
            way_on="De afdeling\n\n# Rekeningen",
        ),
    )

    told.act(NOOR.actor, replace(JUDGED, parts=parts))
    text = said(told.letter(notice), lang)

    outcomes = {"nl": "deels gegrond", "en": "partly upheld"}
    assert f"De telefoon: {outcomes[lang]} | Soms wel." in text
    assert "# De rekening: " in text
    assert "| De afdeling | | # Rekeningen" in text


def test_the_findings_say_where_to_go_and_until_when() -> None:
    text = said(judged("awb").letter("findings"))

    assert "Nationale ombudsman" in text
    assert "Hoe lang dat kan: één jaar na deze brief." in text


@pytest.mark.parametrize(
    ("lang", "until"),
    [
        ("nl", "Hoe lang dat kan: binnen drie jaar nadat het gebeurde."),
        ("en", "you can: within three years after it happened."),
    ],
)
def test_a_window_in_words_of_the_file_is_said_in_the_language_of_the_letter(
    lang: str, until: str
) -> None:
    letter = judged("awb").letter("findings")
    (body,) = letter.procedure.bodies
    own = replace(body, window=WINDOW)

    text = said(
        replace(letter, procedure=replace(letter.procedure, bodies=(own,))), lang
    )

    assert until in text


def test_who_asks_advice_says_of_whom_and_until_when_that_takes() -> None:
    text = said(with_advice().letter("advice-asked"))

    assert "advies gevraagd aan de klachtadviescommissie" in text
    assert "uiterlijk vrijdag 14 mei 2027 ons oordeel" in text
    assert "Help." not in text


@pytest.mark.parametrize("name", ["awb", "wkkgz"])
def test_more_time_promises_a_judgement_and_no_proposal(name: str) -> None:
    text = said(judged(name).letter("more-time"))

    assert "krijgt u ons oordeel." in text
    assert "voorstel" not in text


@pytest.mark.parametrize("name", ["awb", "wkkgz"])
def test_a_term_of_the_law_that_was_not_kept_is_called_that(name: str) -> None:
    text = said(late(name).letter("promise-broken"))

    assert "Wij hebben ons niet aan een termijn van de wet gehouden." in text
    assert "beloofd" not in text


@pytest.mark.parametrize(("name", "day"), [("awb", "16 april"), ("wkkgz", "16 april")])
def test_the_receipt_says_by_when_there_is_a_judgement(name: str, day: str) -> None:
    text = said(begun(name).letter("receipt"))

    assert f"{day} 2027 krijgt u ons oordeel over uw klacht" in text


def receipt(name: str) -> str:
    """Return the receipt of a complaint under a procedure that ships."""
    story = Writing(read(patterns()[name], calendars(), patterns()))
    story.file("Het duurde lang.")
    return said(story.letter("receipt"))


@pytest.mark.parametrize(
    ("name", "strength"),
    [
        ("school", "Dat beloven wij."),
        ("childcare", "Die termijn staat in de wet."),
        ("wkkgz", "Die termijn staat in de wet."),
    ],
)
def test_the_receipt_says_how_strong_a_term_is_as_the_file_does(
    name: str, strength: str
) -> None:
    lines = receipt(name)

    others = {"Dat beloven wij.", "Die termijn staat in de wet.", "Dat is ons streven."}
    assert strength in lines
    assert not [each for each in others - {strength} if each in lines]


def test_where_no_more_time_can_be_taken_the_receipt_speaks_of_none() -> None:
    lines = receipt("childcare")

    assert "krijgt u ons oordeel over uw klacht. Die termijn" in lines
    assert "meer tijd" not in lines


def test_the_receipt_does_not_promise_itself() -> None:
    lines = receipt("uk-council-code")

    assert "bericht dat wij de klacht hebben" not in lines
    assert "WAT U VAN ONS KUNT VERWACHTEN" not in lines.upper()


def test_where_terms_hang_on_whom_it_is_about_the_receipt_says_so() -> None:
    story = Writing(invented("village-school"))
    story.file("Het duurde lang.")

    assert "voor wie wij klachten anders behandelen" in said(story.letter("receipt"))
    assert "voor wie wij klachten anders behandelen" not in receipt("wkkgz")


def test_a_day_that_nobody_published_is_told_without_a_promise() -> None:
    lines = receipt("small-firm")

    assert "hoort u wie uw klacht behandelt. Uiterlijk" in lines.replace("- ", "")
    assert "Dat beloven wij." not in lines


def test_letters_to_the_office_hold_nothing_of_the_case() -> None:
    to_staff = [x for x in told_by_all() if x.to is Addressee.STAFF]
    assert {"urgent", "more-time-for-respondent"} <= {x.notice for x in to_staff}

    for letter in to_staff:
        assert "onbeleefd" not in said(letter)
        assert "gevaar" not in said(letter)
        assert "Fatima" not in said(letter)


REFUSED = a.NotTakeUp(
    ground="court", words="Wij lazen het vonnis.", way_on="Hoger beroep."
)


@pytest.mark.parametrize(
    ("lang", "why"),
    [
        ("nl", "De reden is dat een rechter erover oordeelt of oordeelde"),
        ("en", "The reason is that a court judges it or has judged it"),
    ],
)
def test_a_refusal_says_the_ground_its_article_and_where_to_go(
    lang: str, why: str
) -> None:
    told = begun("awb")

    told.act(NOOR.actor, REFUSED)
    text = said(told.letter("closing-letter"), lang)

    assert f"{why} (Awb 9:8(1)(e))." in text
    assert "Wij lazen het vonnis." in text
    assert "Hoger beroep." in text
    assert "Nationale ombudsman" in text


@pytest.mark.parametrize(
    ("lang", "said", "day"),
    [
        (
            "nl",
            "Wij stuurden uw klacht door naar Liftbeheer Omhoog.",
            "Wij kregen uw klacht op vrijdag 5 maart 2027. Die dag telt daar ook.",
        ),
        (
            "en",
            "We sent your complaint on to Liftbeheer Omhoog.",
            "We had your complaint on Friday 5 March 2027. That day counts",
        ),
    ],
)
def test_who_is_sent_on_reads_where_to_and_which_day_counts(
    lang: str, said: str, day: str
) -> None:
    told = Writing(invented("letting-agency"))
    told.file("De lift.")
    told.days(2)
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    told.act(ANK.actor, a.Forward(to="lifts", agreed=True, words="Van hen."))
    facts = told.letter("closing-letter")
    text = " ".join(compose(replace(facts, language=lang)).text.split())

    assert said in text
    assert "klachten@omhoog.example" in text
    assert day in text


@pytest.mark.parametrize(
    ("contact", "told"),
    [
        ("https://installation.example.com", "via https://installation.example.com."),
        ("unspecified", "wij sturen er niets naartoe."),
    ],
)
def test_a_letter_names_no_way_to_a_third_party_that_the_file_does_not_say(
    contact: str, told: str
) -> None:
    own = text("heating-firm").replace("https://installation.example.com", contact)
    story = Writing(read(own, calendars(), patterns()))
    story.file("De ketel lekt.")
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    visit = a.RecordMilestone(milestone="visit", on=story.day)
    story.act(NOOR.actor, visit, a.Propose(words="Een nieuwe pomp."))

    story.act(COMPLAINANT, a.Withdraw())
    read_ = " ".join(compose(story.letter("closing-letter")).text.split())

    assert told in read_
    assert "via ." not in read_


def test_after_it_was_opened_again_another_end_does_not_repeat_the_refusal() -> None:
    told = begun("awb")
    told.act(NOOR.actor, REFUSED)
    told.act(ANK.actor, a.Reopen(reason="Er was geen rechter."))

    told.act(COMPLAINANT, a.Withdraw())
    text = said(told.letter("closing-letter"))

    assert "rechter" not in text
    assert "Hoger beroep." not in text
