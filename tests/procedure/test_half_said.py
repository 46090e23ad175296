"""What a published text says by half, and the other half that is asked."""

from __future__ import annotations

import pytest

from gehoord.procedure.changing import replace
from gehoord.procedure.parts import Channel
from gehoord.procedure.published import Sentence
from gehoord.procedure.reading import read
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.soundness.of_text.silent import silent, silent_beside
from gehoord.words.findings.silent import QUESTIONS
from tests.procedure.test_what_a_text_leaves_open import open_to
from tests.shipped import CALENDARS, PATTERNS

CRKBO = read(PATTERNS["crkbo"], CALENDARS, PATTERNS)
ON_REQUEST = "You should request a further review, by a chief officer."


def asks(matter: str, *said: str) -> bool:
    """Return whether a text of these sentences alone is asked about this matter."""
    text = tuple(Sentence(id=str(n), said=each) for n, each in enumerate(said, 1))
    procedure = replace(CRKBO, text=text)
    raised = str(next(silent(procedure)).facts["unanswered"])
    return f"'{matter}'" in raised or matter in silent_beside(procedure)


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        (
            "moves-up",
            ("Are you not happy, we will progress it to Stage 2.", ON_REQUEST),
        ),
        (
            "same-unit",
            ("It is reviewed by a senior officer from the department concerned.",),
        ),
        ("same-unit", ("Dezelfde afdeling kijkt er op de tweede dag opnieuw naar.",)),
        (
            "consent-lacking",
            ("For someone else we need their written consent, unless they are ill.",),
        ),
        ("consent-lacking", ("Namens een ander klagen kan met de machtiging.",)),
        ("nameless-at-one", ("Niet anoniem klagen aan de voorzitter.",)),
        ("others-may", ("Dan kun je als rechtzoekend gemeentelid verder.",)),
        ("others-may", ("Any member who feels wronged may write to us.",)),
        ("votes-tie", ("A panel of at least two Board members decides.",)),
        ("votes-tie", ("De klachtencommissie bestaat uit vier leden.",)),
        ("adviser-too", ("The panel also has the right to have an advisor present.",)),
        ("expenses-upheld", ("We will not be liable for any expenses you incur.",)),
        ("told-written", ("You can raise a complaint verbally.",)),
        ("told-written", ("Send complaints by mail. They can be made by phone.",)),
        ("informal-until", ("The CEO will try to resolve the issue informally.",)),
        ("informal-until", ("De directeur probeert dit informeel op te lossen.",)),
        ("secret-from-whom", ("We adhere to strict confidentiality.",)),
        ("secret-from-whom", ("De klacht wordt altijd vertrouwelijk behandeld.",)),
        ("secret-from-whom", ("It is confidential.", "We agree unless you object.")),
        ("which-of-them", ("You may write to the practice manager or a GP partner.",)),
        ("which-of-them", ("U kunt terecht bij de teamleider of de directeur.",)),
        ("not-here", ("We look at every complaint.",)),
        ("not-here", ("If we cannot give an answer in time, we tell you.",)),
        ("for-each", ("A claimant writes to us.", "The client can then go on.")),
        ("court-open", ("You can go to the ombudsman.",)),
        ("incomplete", ("The claim must include a brief description.",)),
    ],
)
def test_what_a_text_says_by_half_is_asked_for_the_other_half(
    matter: str, said: tuple[str, ...]
) -> None:
    assert asks(matter, *said)
    assert QUESTIONS[matter]["nl"].endswith(("?", "."))


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("moves-up", ("We will progress it to Stage 2.",)),
        (
            "moves-up",
            ("At your request we will progress it to Stage 2.", ON_REQUEST),
        ),
        (
            "same-unit",
            ("A clerk of the department concerned, not involved before, reviews it.",),
        ),
        ("same-unit", ("The department responsible for the service answers you.",)),
        (
            "consent-lacking",
            ("For someone else we need written consent, unless it is a child.",),
        ),
        ("consent-lacking", ("We pass nothing on without your consent.",)),
        ("votes-tie", ("A panel of three members decides.",)),
        ("votes-tie", ("A panel of two members; the chair has a casting vote.",)),
        ("votes-tie", ("The panel answers within two weeks.",)),
        (
            "adviser-too",
            ("The panel may have an adviser, and you may bring an adviser.",),
        ),
        ("expenses-upheld", ("We pay your travel costs.",)),
        ("told-written", ("Complain by phone or verbally; we write it down.",)),
        ("told-written", ("De klager kan het mondeling toelichten.",)),
        ("informal-until", ("We try to resolve it informally within five days.",)),
        ("secret-from-whom", ("It is confidential: only those involved read it.",)),
        ("secret-from-whom", ("You can talk to the confidential adviser.",)),
        (
            "which-of-them",
            ("You can write to the manager or a partner.", "The manager handles it."),
        ),
        ("which-of-them", ("It is passed to the chair of the board.",)),
        ("not-here", ("This does not cover complaints of staff.",)),
        ("not-here", ("Over het weer nemen wij geen klachten aan.",)),
        ("for-each", ("The client complains.", "Ask customer service.")),
        ("court-open", ("After the ombudsman you can still go to court.",)),
    ],
)
def test_a_text_that_says_both_halves_or_neither_is_not_asked(
    matter: str, said: tuple[str, ...]
) -> None:
    assert not asks(matter, *said)


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("receipt", "Binnen tien dagen krijg je bericht dat je klacht is ontvangen."),
        ("receipt", "Within one working day you hear that we have it."),
        ("who-handles", "De ouderling behandelt de klacht."),
        ("who-handles", "Daarna behandelt de predikant de klacht."),
        ("who-handles", "De ouderling handelt vragen en problemen af."),
        ("who-handles", "The parson looks into it."),
        ("about-handler", "Gaat de klacht over hem, dan behandelt de predikant die."),
        ("about-handler", "Is hij zelf betrokken, dan gaat het naar de predikant."),
        ("about-handler", "If he is involved, the vicar handles it."),
        ("filing-time", "Je moet je klacht binnen het jaar indienen."),
        ("filing-time", "Feiten die meer dan zes maanden geleden voorvielen, niet."),
        ("filing-time", "Complain within a year after you found out."),
        ("in-writing", "The complaint will be dealt with in writing."),
        ("in-writing", "Wij proberen de klacht schriftelijk te beantwoorden."),
        ("in-writing", "You receive a final viewpoint letter from the director."),
        ("in-writing", "Het bestuur deelt zijn standpunt schriftelijk mee."),
        ("in-writing", "Zij laat u schriftelijk weten wat haar oordeel is."),
        ("reasons", "Het bestuur legt uit hoe het daartoe gekomen is."),
        ("reasons", "U leest hoe wij tot dat antwoord zijn gekomen."),
        ("way-on-told", "Ons oordeel wijst ook op de mogelijkheid van artikel 4."),
        ("keeping", "We keep a record of complaints, and replies, for a year."),
        ("keeping", "Na afhandeling wordt het vernietigd."),
        ("on-behalf", "Somebody else may complain on behalf of the client."),
        ("on-behalf", "Namens een ander klagen kan ook."),
        ("where-to", "Ga naar ons klachtenformulier."),
        ("privacy", "We respect your privacy."),
        ("stand-in", "If nobody on the staff is there, write to the chair."),
        ("stand-in", "If he is not available, the chair does it."),
        ("both-sides", "The board hears from the member too."),
        ("heard-too", "De directie hoort u en de medewerker."),
        ("heard-too", "The board hears both sides."),
        ("nameless-at-one", "We do not take anonymous complaints."),
        ("others-may", "As a member you can complain, and so can visitors."),
        ("both-sides", "He will make enquiries of the adviser concerned."),
        ("both-sides", "U wordt beiden gehoord."),
        ("refusal-told", "If you do not accept the findings, you may appeal."),
        ("refusal-told", "The ombudsman will not consider it before we did."),
    ],
)
def test_an_answer_in_another_form_of_words_is_known(matter: str, said: str) -> None:
    assert not asks(matter, said)


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("who-handles", "We want to keep up the quality of our services."),
        ("who-handles", "After us you can go to the disputes committee."),
        ("who-handles", "De organisatie behandelt de klacht."),
        ("costs", "You hear who is in charge of the complaint."),
        ("filing-time", "You have our answer within three weeks after receipt."),
        ("filing-time", "Bij Kifid: de klacht binnen een jaar indienen."),
        ("refusal-told", "We do not handle complaints without a name."),
        ("refusal-told", "Klachten kunnen niet anoniem ingediend worden."),
        ("refusal-told", "We may be turning aside what is unjustified."),
        ("both-sides", "The complaint will be heard by three of us."),
        ("both-sides", "Het bestuur stuurt het oordeel aan de beklaagde."),
        ("who-handles", "De woonmaatschappij behandelt elke klacht."),
        ("who-handles", "U bent niet tevreden over een dienst."),
        ("privacy", "Mark your letter private & confidential."),
        ("on-behalf", "Feiten die ouder zijn dan een jaar behandelen wij niet."),
        ("on-behalf", "A friend or advocate may come along."),
        ("on-behalf", "The chair writes to you on behalf of the Board."),
        ("on-behalf", "De voorzitter antwoordt u namens het bestuur."),
        ("keeping", "Our obligations are about retention of programmes."),
        ("keeping", "U vraagt om een beslissing te vernietigen."),
        ("keeping", "De secretaris bewaart dit."),
        ("in-writing", "U krijgt een schriftelijke bevestiging."),
        ("in-writing", "Dat laten wij u schriftelijk weten."),
        ("reasons", "U legt uit wat er is gebeurd."),
        ("court-open", "De scheidsrechter schrijft een verslag."),
        ("privacy", "You can complain of a breach of your privacy."),
        ("privacy", "Een inbreuk op uw privacy is een klacht."),
        ("both-sides", "We are glad to hear from members and visitors."),
        ("who-handles", "We hope to settle it at this point."),
        ("put-right", "You can go to the Water Redress Scheme."),
        ("stand-in", "Producten worden kosteloos vervangen."),
        ("heard-too", "Dan hoort u dat binnen drie weken."),
        ("heard-too", "You hear who handles it, by telephone."),
        ("heard-too", "Wij overleggen met de betrokken dienst."),
        ("put-right", "We aim to resolve complaints quickly."),
        ("learning", "Your complaint is registered with a unique reference number."),
    ],
)
def test_words_that_only_sound_like_it_answer_nothing(matter: str, said: str) -> None:
    assert asks(matter, said)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Mail ons of schrijf een brief.", True),
        ("Zonder persoonlijk belang kunt u niet klagen.", True),
        ("Hij kan daar ook mondeling nog uitleg over geven.", True),
        ("Mail uw naam, adres en telefoonnummer.", True),
        ("Put your case in person to a panel.", True),
        ("U kunt het ook mondeling melden.", False),
        ("Call us on 01 567 7000.", False),
        ("We help you to write it.", False),
    ],
)
def test_who_cannot_write_is_asked_about_where_people_can_only_write(
    said: str, asked: bool
) -> None:
    text = (Sentence(id="1", said=said),)
    written = replace(CRKBO, text=text, channels=(Channel.EMAIL, Channel.PAPER))
    told = replace(written, channels=(Channel.EMAIL, Channel.ORAL))

    assert ("other-ways" in silent_beside(written)) is asked
    assert "other-ways" not in silent_beside(told)


def test_a_final_response_is_not_the_last_word() -> None:
    assert "court" not in open_to("You get our final response.", lang="en")
    assert "court" in open_to("Our decision is final.", lang="en")
    final = "Ons oordeel is definitief."
    assert "court" not in open_to(final, "U kunt naar de kantonrechter.")
    assert "court" in open_to(final, "De scheidsrechter kijkt mee.")


@pytest.mark.parametrize(
    "said",
    [
        "If you have already left, write to us.",
        "If you are not able to come, please call the office.",
        "Bent u al thuis, mail ons dan.",
    ],
)
def test_who_is_not_there_to_talk_is_told_another_way(said: str) -> None:
    first, then = "Speak to the desk first.", "They write it down."

    assert asks("at-once", first, then)
    assert not asks("at-once", first, then, said)


def test_no_sentence_ends_between_a_short_form_and_what_it_does() -> None:
    said = "Firm S.A. will answer you. Firma B.V. Wij antwoorden u."

    assert sentences_of(said) == [
        "Firm S.A. will answer you.",
        "Firma B.V.",
        "Wij antwoorden u.",
    ]


@pytest.mark.parametrize(
    ("because", "asked"),
    [
        ("The complaint is unjustified.", True),
        ("It is about the price of a ticket.", False),
    ],
)
def test_a_ground_of_merit_is_no_border_of_what_belongs_here(
    because: str, *, asked: bool
) -> None:
    ground = Refusal(
        id="one",
        because=because,
        older_than=None,
        counted_from="",
        way_on=None,
        source="1",
    )
    text = (Sentence(id="1", said="We look at every complaint."),)
    procedure = replace(CRKBO, text=text, refusals=(ground,))

    assert ("not-here" in silent_beside(procedure)) is asked
