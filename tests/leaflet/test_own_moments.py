"""The page says from when a term runs in words, also where only its file knows that."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.compose import compose
from gehoord.letters.facts import LetterFacts
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Capacity, Judgement
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.cast import ANK, DE_VRIES, DERDE, NOOR
from tests.letters.writing import Writing, in_full
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling

HEAD = """
format       = 1
extends      = "wkkgz"
id           = "own-moments"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"
"""
RECEIPT = """
[[term]]
id       = "heard"
stage    = "2"
strength = "promise"
within   = "3 days"
from     = "filed"
kept_by  = ["receipt"]
about    = { nl = "bericht van de directeur", en = "word of the director" }
public   = true
source   = "art. 4"

[text]
"""
TERM = """
[[term]]
id       = "after"
strength = "promise"
within   = "10 days"
from     = "FROM"
done_by  = ["agreement-settled"]
warn     = ["2 days"]
about    = { nl = "de betaling", en = "the payment" }
public   = true
source   = "art. 9"
"""
DEFENCE = """
[[term]]
id       = "defence"
strength = "window"
within   = "5 working days"
from     = "respondent-informed"
done_by  = ["defended"]
ended_by = ["defended", "closing-begun"]
stops    = false
about    = { nl = "het verweer", en = "the defence" }
waits    = { nl = "Wij wachten op het verweer.", en = "We wait for the defence." }
source   = "art. 9"
[acts]
defend = { by = ["respondent"], source = "art. 9" }
"""


def said(text: str, *, over: str = "wkkgz") -> Procedure:
    return read(HEAD.replace("wkkgz", over) + text, calendars(), patterns())


def label(procedure: Procedure, lang: str) -> str:
    sections = page(procedure, lang).published
    (found,) = (
        line.label for x in sections for line in x.lines if line.anchor == "term-after"
    )
    return found


BODY = """
[third-party]
name = { nl = "de Geschillencommissie", en = "the Disputes Committee" }
contact = "https://www.example.com"
then = { nl = "het Sporttribunaal", en = "the Sports Tribunal" }
court_choice = false
source = "art. 9"
"""
BINDS_US = 'binding_for = ["organisation"]'
BINDS_NOBODY = "binding_for = []"


@pytest.mark.parametrize(
    ("anchor", "nl"),
    [
        ("defence-lapsed", "Binnen tien dagen, nadat de tijd voor “het verweer” om is"),
        ("judge-missed", "Binnen tien dagen, nadat “ons oordeel"),
        (
            "receipt-left",
            "Binnen tien dagen, nadat de brief “Ontvangstbevestiging” weg",
        ),
        ("judged-upheld", "Binnen tien dagen, nadat u gelijk kreeg, of deels"),
    ],
)
def test_a_moment_of_the_files_own_is_said_in_words(anchor: str, nl: str) -> None:
    found = said(TERM.replace("FROM", anchor) + DEFENCE)

    assert label(found, "nl").startswith(nl)
    assert anchor not in label(found, "en")


@pytest.mark.parametrize(
    ("judgement", "runs"),
    [
        (Judgement.UPHELD, True),
        (Judgement.PARTLY, True),
        (Judgement.NOT_UPHELD, False),
        (Judgement.NO_FINDING, False),
    ],
)
def test_what_is_promised_to_who_is_right_runs_for_nobody_else(
    judgement: Judgement, *, runs: bool
) -> None:
    story = Telling(said(TERM.replace("FROM", "judged-upheld")))
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)),
        a.AppointHandler(staff=NOOR.number),
    )

    story.act(NOOR.actor, a.Judge(judgement=judgement, findings="Zo.", words="Dus."))

    assert (story.case.term("after") is not None) is runs


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_where_one_can_go_after_the_third_party_is_told(lang: str) -> None:
    then = {"nl": "het Sporttribunaal", "en": "the Sports Tribunal"}

    told = page(said(BODY + BINDS_NOBODY), lang).texts("body-then")

    assert told[0].endswith(f"{then[lang]}.")


def test_the_letter_about_a_ruling_says_whom_it_binds_and_where_to_go_next() -> None:
    bound = compose(ruled(said(BODY + BINDS_US, over="crkbo"))).text
    advised = compose(ruled(said(BODY + BINDS_NOBODY, over="crkbo"))).text

    assert "Wij voeren de uitspraak uit." in bound
    assert "Wij voeren de uitspraak uit." not in advised
    assert "De uitspraak is een advies: die bindt u niet, en ons ook niet." in flat(
        advised
    )
    assert "Waar u hierna nog terechtkunt: het Sporttribunaal." in flat(advised)


def flat(text: str) -> str:
    return " ".join(text.split())


def ruled(procedure: Procedure) -> LetterFacts:
    """The letter about the ruling of a founding story, under this procedure."""
    told = Writing(procedure)
    told.file()
    told.act(COMPLAINANT, a.Refer(words="Ik ga.", capacity=Capacity.CONSUMER))
    told.act(DERDE.actor, a.Admit(ground="handled"))
    told.act(
        DERDE.actor,
        a.Rule(judgement=Judgement.UPHELD, words="Gelijk.", reasons="Daarom."),
    )
    return in_full(told.letter("ruling"))


def test_a_third_party_has_a_name_in_each_language() -> None:
    found = said("""
[third-party]
name = { nl = "de Geschillencommissie", en = "the Disputes Committee" }
contact = "https://www.example.com"
source = "art. 9"
""")

    dutch, english = (page(found, lang).texts("third-party") for lang in ("nl", "en"))

    assert "de Geschillencommissie" in dutch[0]
    assert "the Disputes Committee" in english[0]
    assert "Geschillencommissie" not in english[0]


BOTH_MOMENTS = TERM.replace('"FROM"', '["defended", "defence-lapsed"]')


def test_a_term_that_runs_from_whichever_comes_names_both() -> None:
    found = said(BOTH_MOMENTS + DEFENCE)

    assert label(found, "en") == (
        "Within ten days, after the person complained about answered, or after the "
        "time for “the defence” is over"
    )


@pytest.mark.parametrize(
    ("lang", "since"),
    [
        (
            "nl",
            "gaat heeft geantwoord, of nadat de tijd voor “het verweer” om is)",
        ),
        (
            "en",
            "about answered, or after the time for “the defence” is over)",
        ),
    ],
)
def test_the_way_says_the_same_as_the_page_of_when_a_term_runs(
    lang: str, since: str
) -> None:
    found = said(BOTH_MOMENTS + DEFENCE)

    (line,) = (
        line
        for step in of_procedure(found, lang).steps
        for line in step.lines
        if "the payment" in line or "de betaling" in line
    )

    assert line.endswith(since)


def test_the_terms_stand_in_the_order_in_which_somebody_meets_them() -> None:
    receipt = """
[[term]]
id = "acknowledge"
strength = "promise"
within = "5 working days"
from = "filed"
kept_by = ["receipt"]
public = true
source = "art. 5"
"""
    found = said(BOTH_MOMENTS + receipt + DEFENCE)

    sections = page(found, "nl").published
    anchors = [line.anchor for x in sections for line in x.lines]
    terms = [each for each in anchors if each.startswith("term-")]
    assert terms == [
        "term-acknowledge",
        "term-judge",
        "term-after",
        "term-extended",
    ]


def test_what_follows_another_protocol_is_said_on_the_page() -> None:
    found = said("""
[urgent]
grounds  = { nl = ["gevaar", "misbruik"], en = ["danger", "abuse"] }
protocol = ["misbruik"]
source   = "art. 2"
""")

    (told,) = page(found, "en").texts("urgent")

    assert told.startswith("This cannot wait: danger; abuse.")
    assert told.endswith("which we then follow: abuse.")


def test_a_letter_has_the_name_that_the_organisation_gives_it() -> None:
    more = """
[notices]
judgement = { name = { nl = "Het besluit", en = "The decision" }, source = "art. 9" }
"""
    found = said(TERM.replace("FROM", "judgement-left") + more)

    (letters,) = page(found, "nl").texts("told")
    assert "Het besluit" in letters
    assert "Ons oordeel" not in letters
    assert label(found, "en").endswith("after the letter “The decision” left")


def test_a_text_of_the_organisations_own_comes_first() -> None:
    procedure = read(
        HEAD + 'own_text = "https://example.com/klachten"', calendars(), patterns()
    )

    leads = [page(procedure, lang).lead for lang in ("nl", "en")]

    assert leads[0].startswith("De eigen tekst van de organisatie geldt.")
    assert all("https://example.com/klachten" in each for each in leads)
    assert "example.com" not in page(said(""), "nl").lead


def test_of_a_page_one_is_not_told_to_write_to_it() -> None:
    (web,) = page(said(BODY + BINDS_US), "en").texts("third-party")
    mailed = BODY.replace("https://www.example.com", "board@example.com")
    (mail,) = page(said(mailed + BINDS_US), "en").texts("third-party")

    assert web.endswith("See https://www.example.com.")
    assert mail.endswith("You can write to board@example.com.")


@pytest.mark.parametrize(
    ("lang", "here"),
    [
        ("nl", "alleen als uw klacht hier begint"),
        ("en", "only where your complaint begins here"),
    ],
)
def test_the_way_says_of_a_later_stage_what_is_for_who_came_straight(
    lang: str, here: str
) -> None:
    school = invented("village-school")
    straight = text("village-school").replace("\n[text]\n", RECEIPT)

    assert here not in str(of_procedure(school, lang))
    told = str(of_procedure(read(straight, calendars(), patterns()), lang))
    assert told.count(here) == 1
