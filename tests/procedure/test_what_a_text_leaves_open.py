"""What a published text does not answer, leaves to somebody, or counts from nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest

from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.silent import answered, silent_beside
from gehoord.words.findings.told import reason
from gehoord.words.noted import notes
from tests.shipped import CALENDARS, PATTERNS

ABOVE = """
format = 1
id = "mine"
version = "1"
extends = "crkbo"
regimes = []
name = "Klachten"
language = ["{lang}"]
organisation = "Advies Voorbeeld"
address = "klachten@voorbeeld.example"

[text]
"""
IRISH = "Consumer Protection Code"
HANDLED = """
[[term]]
id = "name-handler"
within = "1 week"
source = "1"
"""


def found(*said: str, lang: str = "nl", below: str = HANDLED) -> Iterator[Unsound]:
    rows = [f'"{number}" = "{each}"' for number, each in enumerate(said, start=1)]
    file = "\n".join((ABOVE.format(lang=lang), *rows, below))
    yield from of_text(read(file, CALENDARS, PATTERNS), file, PATTERNS)


def open_to(*said: str, lang: str = "nl") -> set[str]:
    """Return what these sentences leave open."""
    for each in found(*said, lang=lang):
        if each.code == "text-silent":
            return set(cast("tuple[str, ...]", each.facts["unanswered"]))
    return set()


def quoted(code: str, *said: str, lang: str = "nl") -> tuple[tuple[str, str], ...]:
    """Return what is quoted under a code, each with its sentence."""
    every = (each for each in found(*said, lang=lang) if each.code == code)
    return next(
        (cast("tuple[tuple[str, str], ...]", x.facts["quoted"]) for x in every), ()
    )


NAMED = "U hoort binnen één week na uw klacht wie die behandelt."


@pytest.mark.parametrize(
    ("matter", "lang", "said"),
    [
        (
            "about-handler",
            "nl",
            "Gaat de klacht over de directeur, dan doet de raad het.",
        ),
        ("about-handler", "nl", "Iemand anders dan de behandelaar kijkt er dan naar."),
        ("about-handler", "en", "Somebody who was not involved looks into it."),
        ("about-handler", "en", "If it involves the Manager, speak to the owner."),
        ("about-handler", "en", "About the chair: the council decides."),
        (
            "about-handler",
            "en",
            "A complaint that involves the Senior Clerk is made to the Head.",
        ),
        (
            "about-handler",
            "en",
            "If the complaint relates to the Head, tell the clerk.",
        ),
        ("in-writing", "en", "The outcome of the complaint review is told in writing."),
        ("in-writing", "nl", "De uitkomst van de klacht wordt schriftelijk gemeld."),
        ("in-writing", "en", "You will get a copy of this report."),
        ("both-sides", "en", "He makes enquiries of the barrister concerned."),
        ("about-handler", "en", "A complaint about the manager goes to the trustees."),
        ("receipt", "nl", "U krijgt een ontvangstbevestiging."),
        ("receipt", "en", "We will acknowledge your complaint."),
        ("in-writing", "nl", "U krijgt schriftelijk antwoord."),
        ("in-writing", "nl", "De klacht wordt schriftelijk afgehandeld."),
        (
            "in-writing",
            "en",
            "Within six weeks we send you a letter with our decision.",
        ),
        ("in-writing", "nl", "U ontvangt de uitkomst in een brief."),
        ("both-sides", "nl", "Beiden kunnen daarop reageren."),
        ("both-sides", "en", "Both parties may comment on the draft."),
        ("in-writing", "en", "You get our decision in writing."),
        ("reasons", "nl", "Het oordeel is gemotiveerd."),
        ("reasons", "en", "Our answer gives the reasons."),
        (
            "reasons",
            "nl",
            "U krijgt ons oordeel met redenen, ook als het langer duurt.",
        ),
        ("both-sides", "nl", "Beide kanten worden gehoord."),
        ("both-sides", "en", "We interview the staff involved."),
        ("privacy", "nl", "Wij behandelen dit vertrouwelijk."),
        ("privacy", "en", "Everything is confidential."),
        ("where-to", "nl", "Mail klachten@voorbeeld.example."),
        ("where-to", "en", "Write to us: PO Box 12, Leeds."),
        ("who-handles", "nl", "De directeur behandelt uw klacht."),
        ("who-handles", "nl", "Uw klacht wordt behandeld door de eigenaar."),
        ("who-handles", "en", "The complaints officer deals with your complaint."),
        ("keeping", "nl", "Wij bewaren de klacht twee jaar."),
        ("keeping", "en", "We keep your complaint for six years."),
        ("way-on-told", "en", "Our answer tells you how to appeal."),
        ("way-on-told", "nl", "In onze brief staat waar u daarna in beroep kunt."),
        (
            "way-on-told",
            "nl",
            "Bij de beslissing wordt de mogelijkheid van beroep vermeld.",
        ),
    ],
)
def test_a_text_that_speaks_of_a_matter_is_not_asked_about_it(
    matter: str, lang: str, said: str
) -> None:
    other = "Wij kijken ernaar." if lang == "nl" else "We look at it."

    assert matter in open_to(other, lang=lang)
    assert matter not in open_to(other, said, lang=lang)


@pytest.mark.parametrize(
    ("matter", "lang", "said"),
    [
        ("about-handler", "nl", "Iemand anders kan dit voor u doen."),
        ("in-writing", "nl", "U kunt schriftelijk of mondeling klagen."),
        ("in-writing", "en", "Do you disagree? Send us a letter."),
        ("both-sides", "nl", "Beide partijen krijgen een reactie."),
        ("in-writing", "en", "Put your complaint in writing if the talk did not help."),
        ("reasons", "en", "You may appeal, giving the reasons for your appeal."),
        ("reasons", "en", "If it takes longer, we will explain why."),
        ("reasons", "en", "Tell us why you are unhappy with it."),
        ("reasons", "nl", "De klacht dient gemotiveerd te worden ingediend."),
        ("reasons", "nl", "Duurt het langer, dan hoort u de redenen."),
        ("privacy", "en", "Talk to the confidential adviser."),
        ("both-sides", "en", "You hear from us within a week."),
        ("receipt", "en", "We answer within 15 days of receipt of your complaint."),
        ("receipt", "nl", "Wij antwoorden binnen vijf dagen na ontvangst."),
        ("about-handler", "en", "The ombudsman is impartial."),
        ("about-handler", "en", "If the complaint relates to staff, HR handles it."),
        ("about-handler", "en", "A manager not involved at stage 1 reviews it."),
        ("about-handler", "en", "If you object, somebody else looks at it again."),
        ("about-handler", "en", "Its ruling is not about damages."),
        ("about-handler", "nl", "Het kan ook in naam van iemand anders."),
        ("about-handler", "nl", "Opnieuw kijkt iemand anders ernaar."),
        ("both-sides", "nl", "Zo weet u wat u moet doen om gehoord te worden."),
        ("both-sides", "nl", "Binnen drie maanden na ons standpunt kunt u verder."),
        ("both-sides", "en", "You come back to hear the decision."),
        ("both-sides", "en", "The commissioner does not hold interviews."),
        ("both-sides", "en", "They wait until we had the opportunity to respond."),
        ("keeping", "en", "We keep you informed."),
        ("both-sides", "nl", "De uitspraak is bindend voor beide partijen."),
        ("both-sides", "nl", "Het bestuur deelt zijn standpunt schriftelijk mee."),
    ],
)
def test_words_that_are_about_something_else_answer_nothing(
    matter: str, lang: str, said: str
) -> None:
    assert matter in open_to(said, lang=lang)


def test_whether_a_refusal_is_told_is_asked_of_a_text_that_refuses() -> None:
    refuses = "Klachten ouder dan een jaar worden niet in behandeling genomen."

    assert "refusal-told" not in open_to(NAMED)
    assert "refusal-told" in open_to(refuses, "De fiets staat buiten.")
    assert "refusal-told" not in open_to(refuses, "Dat laten wij u schriftelijk weten.")
    assert "refusal-told" not in open_to(refuses, "Dit gebeurt schriftelijk.")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Wie klaagt overhandigt de klacht schriftelijk aan de consulent."),
        ("nl", "Een klacht wordt schriftelijk ingediend."),
        ("en", "Complaints must be made in writing."),
    ],
)
def test_a_complaint_in_writing_tells_nobody_of_a_refusal(lang: str, said: str) -> None:
    refuses = {
        "nl": "Klachten ouder dan een jaar worden niet in behandeling genomen.",
        "en": "We will not consider complaints that are older than a year.",
    }

    assert "refusal-told" in open_to(refuses[lang], said, lang=lang)


def test_the_court_is_asked_about_where_something_is_final() -> None:
    assert "court" not in open_to(NAMED)
    assert "court" in open_to("De beslissing is definitief.")
    assert "court" not in open_to(
        "De beslissing is definitief.", "De rechter kan altijd."
    )


def test_what_nobody_can_be_held_to_is_quoted_once_with_each_sentence() -> None:
    said = (
        "Wij antwoorden zo snel mogelijk.",
        "Waar nodig doen wij dat zo snel mogelijk.",
    )

    assert quoted("text-vague", *said) == (
        ("1, 2", "zo snel mogelijk"),
        ("2", "waar nodig"),
    )
    assert quoted("text-vague", NAMED) == ()


def test_what_is_asked_of_who_reads_holds_nobody_of_us_to_anything() -> None:
    asked = "Laat ons dat zo snel mogelijk weten, dan zoeken wij met u."

    assert quoted("text-vague", asked) == ()
    ours = "Laat het ons weten, dan antwoorden wij zo snel mogelijk."
    assert quoted("text-vague", ours) == (("1", "zo snel mogelijk"),)


def test_a_source_that_says_from_when_is_not_said_is_believed() -> None:
    below = HANDLED.replace('source = "1"', 'source = "1; from when is not said"')
    asked = [each.code for each in found(NAMED, below=below)]

    assert "beginning-unsaid" in asked
    assert "beginning-unsaid" not in [each.code for each in found(NAMED)]


def test_how_often_a_board_meets_is_no_time_that_counts() -> None:
    below = HANDLED.replace("1 week", "3 weeks")

    def asked(said: str) -> list[str]:
        every = found(said, below=below)
        return [each.code for each in every if each.code == "beginning-unsaid"]

    assert asked("Het bestuur komt eens in de drie weken bijeen.") == []
    assert asked("Wij antwoorden binnen drie weken.") != []


def test_where_the_file_leaves_open_how_long_it_keeps_the_text_is_not_asked_too() -> (
    None
):
    kept = HANDLED + '\n[retention]\nlength = "unspecified"\n'
    asked = [x for x in found(NAMED, below=kept) if x.code == "text-silent"]

    assert "keeping" in open_to(NAMED)
    assert all("keeping" not in str(each.facts["unanswered"]) for each in asked)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("If the issue is serious, we look into it.", "if the issue is serious"),
        ("We will take action when we believe it is right.", "when we believe"),
        (
            "Where it's right to do so, we will apologise in writing.",
            "where it's right to do so",
        ),
        ("We will allow more time for a valid reason.", "valid reason"),
        ("Als de klacht ernstig is, kijken wij mee.", "als de klacht ernstig is"),
    ],
)
def test_what_decides_and_is_defined_nowhere_is_quoted_and_told_once(
    said: str, words: str
) -> None:
    lang = "nl" if said.startswith("Als") else "en"

    assert quoted("text-vague", said, NAMED, lang=lang) == (("1", words),)
    assert "sentence-unkept" not in {x.code for x in found(NAMED, said, lang=lang)}


def test_what_is_only_expected_is_no_promise_that_is_too_vague() -> None:
    expected = "We anticipate that most concerns will be resolved quickly."

    assert quoted("text-vague", expected, lang="en") == ()
    assert quoted("text-vague", "We answer quickly.", lang="en") == (("1", "quickly"),)


def test_news_without_an_interval_and_a_meeting_without_a_day_are_quoted() -> None:
    said = (
        "We keep you informed.",
        "You hear after the next board meeting, in a month.",
    )

    assert quoted("text-vague", *said, lang="en") == (
        ("1", "keep you informed"),
        ("2", "the next board meeting"),
    )
    promptly = "We answer promptly, and within five days of your letter."
    assert quoted("text-vague", promptly, lang="en") == ()


@pytest.mark.parametrize(
    ("said", "lang"),
    [
        ("U hoort binnen één week wie uw klacht behandelt.", "nl"),
        ("You hear within one week who handles your complaint.", "en"),
    ],
)
def test_a_time_that_counts_from_nowhere_is_asked_about(said: str, lang: str) -> None:
    assert [name for name, _ in quoted("beginning-unsaid", said, lang=lang)] == ["1"]


@pytest.mark.parametrize(
    ("said", "lang"),
    [
        (NAMED, "nl"),
        ("Binnen één week na ontvangst hoort u wie uw klacht behandelt.", "nl"),
        ("Within one week of your letter you hear who handles it.", "en"),
    ],
)
def test_a_time_with_its_beginning_is_let_be(said: str, lang: str) -> None:
    assert quoted("beginning-unsaid", said, lang=lang) == ()


def test_a_time_for_what_is_upheld_alone_is_no_time_for_the_rest() -> None:
    said = "Als de klacht gegrond is, krijgt u binnen zes weken een oplossing."

    assert quoted("time-if-upheld", said) == (("1", "zes weken"),)
    assert quoted("time-if-upheld", NAMED) == ()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Wij vervangen het of herstellen het, naar onze keuze.", "naar onze keuze"),
        (
            "Dat geldt, tenzij wij schriftelijk anders aangeven.",
            "tenzij wij schriftelijk anders aangeven",
        ),
        ("Dat geldt, tenzij wij anders beslissen.", "tenzij wij anders beslissen"),
        ("U kiest zelf.", ""),
    ],
)
def test_where_one_side_alone_chooses_it_is_quoted(said: str, words: str) -> None:
    found_there = quoted("one-sided", said)

    assert found_there == ((("1", words),) if words else ())


def test_a_time_that_is_only_aimed_at_is_quoted() -> None:
    aimed = "Wij streven ernaar binnen zes weken na uw klacht te antwoorden."

    assert quoted("time-only-aimed", aimed) == (("1", "zes weken"),)
    mostly = "In de meeste gevallen hoort u binnen zes weken na uw klacht iets."
    assert quoted("time-only-aimed", mostly) == (("1", "zes weken"),)
    assert quoted("time-only-aimed", NAMED) == ()


def test_numbered_stages_that_the_file_does_not_have_are_counted() -> None:
    said = ("Stage one: we talk.", "Stage 2: the manager.", "Stage 3: the board.")
    counted = [x.facts for x in found(*said, lang="en") if x.code == "stages-fewer"]

    assert counted == [{"count": 3, "of": 2}]  # the third party is the second
    assert not [x for x in found(*said[:2], lang="en") if x.code == "stages-fewer"]


def test_whether_one_may_complain_at_once_is_asked_where_a_talk_comes_first() -> None:
    assert "at-once" not in open_to(NAMED)
    assert "at-once" in open_to("Wij bespreken het eerst samen.")
    assert "at-once" not in open_to(
        "Wij bespreken het eerst samen.", "U kunt ook meteen klagen."
    )


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("If a first attempt does not help, a complaint is recorded.", True),
        ("Informal stage: you see the teacher.", True),
        ("Concerns are raised first with the staff.", True),
        ("They should try to resolve it directly with the trainer first.", True),
        ("First they should try to resolve it directly with the trainer.", True),
        ("Speak to the ward first if you like.", False),
        ("Please contact us first.", False),
        ("He can be approached two months after a first written complaint.", False),
        ("In the first instance, complaints go to the manager.", False),
    ],
)
def test_a_step_before_the_complaint_is_known_by_its_words(
    said: str, *, first: bool
) -> None:
    assert ("at-once" in open_to(said, lang="en")) is first


JUDGED = """
[[term]]
id = "propose-or-tell"
within = "6 weeks"
source = "1"
"""


@pytest.mark.parametrize(
    ("said", "doubted"),
    [
        ("Als wij niet binnen zes weken na uw klacht antwoorden, kunt u verder.", True),
        ("als: - wij niet binnen zes weken hebben gereageerd;", True),
        ("Binnen zes weken na uw klacht hebt u een voorstel.", False),
        ("Is er na zes weken niets? Dan kunt u verder.", False),
    ],
)
def test_a_sentence_that_only_opens_a_way_promises_no_answer(
    said: str, *, doubted: bool
) -> None:
    codes = {each.code for each in found(said, below=JUDGED)}

    assert ("way-as-promise" in codes) is doubted


def test_the_questions_are_put_in_the_language_of_who_reads() -> None:
    asked = next(each for each in found(NAMED) if each.code == "text-silent")

    assert "Staan de redenen erin?" in reason(asked, "nl")
    assert "Does the answer give its reasons?" in reason(asked, "en")


def test_a_file_without_its_text_is_asked_nothing_of_it() -> None:
    file = ABOVE.format(lang="nl").replace("[text]", "") + HANDLED
    procedure = read(file, CALENDARS, PATTERNS)
    codes = {each.code for each in of_text(procedure, file, PATTERNS)}

    assert codes.isdisjoint({"text-silent", "text-vague", "beginning-unsaid"})


@pytest.mark.parametrize(
    ("about", "is_open"), [(["handler"], True), (["handler", "owner"], False)]
)
def test_a_line_on_one_of_two_leaves_open_who_handles_what_is_about_the_other(
    about: list[str], *, is_open: bool
) -> None:
    line = f'[[handled-by]]\nrole = "head"\nabout = {about}\nsource = "1"'.replace(
        "'", '"'
    )
    asked = next(
        each
        for each in found(NAMED, below=f"{HANDLED}{line}")
        if each.code == "text-silent"
    )

    unanswered = cast("tuple[str, ...]", asked.facts["unanswered"])
    assert ("about-handler" in unanswered) is is_open


@pytest.mark.parametrize(
    ("said", "quotes"),
    [
        ("If you are unhappy with that you can appeal within 28 days.", True),
        ("You can appeal within 28 days of our response.", False),
        ("When you get our response you can appeal within 28 days.", False),
        ("You have 28 days to appeal; time runs from the date of our letter.", False),
        ("You have 28 days to appeal; time runs on while you ask us.", True),
    ],
)
def test_a_time_to_go_further_counts_from_a_day_and_not_from_being_unhappy(
    said: str, *, quotes: bool
) -> None:
    stage = """
[[stage]]
id = "1"
entry = "direct"
name = { en = "the shop" }
source = "1"

[[stage]]
id = "2"
entry = "on-request"
name = { en = "the board" }
within = "28 days"
source = "2"
"""
    every = found(NAMED, said, lang="en", below=f"{HANDLED}{stage}")
    facts = [str(x.facts) for x in every if x.code == "beginning-unsaid"]

    assert ("28 days" in " ".join(facts)) is quotes


def test_the_sentence_that_is_taken_for_an_answer_is_named() -> None:
    reasons = "Is uw klacht ongegrond? Dan leest u de redenen in ons besluit."
    text = f'"1" = "{NAMED}"\n"2" = "{reasons}"'
    file = "\n".join((ABOVE.format(lang="nl"), text, HANDLED))
    procedure = read(file, CALENDARS, PATTERNS)
    noted = notes(procedure, in_full(file, PATTERNS), "nl")
    (taken,) = (x for x in noted if x.startswith("Dit lezen wij als antwoord"))

    assert "Staan de redenen erin? (punt 2)" in taken
    assert "Kost klagen iets?" not in taken
    assert open_to(NAMED, reasons).isdisjoint(each for each, _ in answered(procedure))


@pytest.mark.parametrize(
    ("matter", "lang", "said"),
    [
        ("heard-too", "en", "If you have not heard from us by then, call us."),
        ("heard-too", "en", "Explain your complaint in the letter."),
        ("heard-too", "nl", "Voeg kopieën toe van stukken die de klacht toelichten."),
        ("put-right", "en", "Say what would put it right for you."),
        ("put-right", "nl", "Dan zoeken wij met u naar een oplossing."),
        ("not-here", "en", "If they cannot deal with your complaint, you hear so."),
    ],
)
def test_what_is_noted_is_answered_by_nothing_else_either(
    matter: str, lang: str, said: str
) -> None:
    file = "\n".join((ABOVE.format(lang=lang), f'"1" = "{said}"'))

    assert matter in silent_beside(read(file, CALENDARS, PATTERNS))


def test_of_several_sentences_that_may_answer_a_few_are_named() -> None:
    said = [f"Klachten over zaak {n} behandelt de directie." for n in range(5)]
    rows = [f'"{n}" = "{each}"' for n, each in enumerate(said, start=1)]
    procedure = read("\n".join((ABOVE.format(lang="nl"), *rows)), CALENDARS, PATTERNS)

    assert dict(answered(procedure))["who-handles"] == "1; 2; 3"


def test_what_is_carried_out_and_stands_in_no_sentence_is_noted() -> None:
    file = "\n".join((ABOVE.format(lang="nl"), f'"1" = "{NAMED}"', HANDLED))
    procedure = read(file, CALENDARS, PATTERNS)
    noted = " ".join(notes(procedure, in_full(file, PATTERNS), "nl"))

    assert "Uitgevoerd, en in geen zin van de tekst: " in noted
    assert "Kost klagen iets?" in noted


@pytest.mark.parametrize(
    ("said", "law"),
    [
        ("Ouders kunnen naar de oudercommissie.", "Wet kinderopvang"),
        ("Een patiënt kan bij de huisarts klagen.", "Wkkgz"),
        ("De burgemeester kijkt ernaar.", "Awb"),
        ("Bezwaar maakt u bij de gemeente.", ""),
        ("Het OCMW behandelt uw klacht.", "Decreet lokaal bestuur"),
        ("De ombudspersoon hoort ook een patiënt.", ""),
        ("De Vlaamse overheid kijkt ernaar.", "Bestuursdecreet"),
        ("Wij kijken ernaar.", ""),
    ],
)
def test_words_that_show_a_law_are_asked_about_where_none_is_named(
    said: str, law: str
) -> None:
    assert shown_by(said) == ([law] if law else [])


def test_every_law_that_words_show_is_told_at_once() -> None:
    said = "Een huisarts die zich verzekert, valt ook onder het Kifid."

    assert shown_by(said) == ["Wkkgz", "Wft"]


@pytest.mark.parametrize(
    ("said", "laws"),
    [
        ("You can go to the Property Ombudsman.", ["TPO Code of Practice"]),
        ("The Office of the Independent Adjudicator may look at it.", ["OIA"]),
        ("The headteacher looks into it.", ["Education Act 2002, s. 29"]),
        (
            "The headteacher tells the proprietor.",
            ["Independent School Standards"],
        ),
        ("Our solicitors answer you.", ["SRA Code of Conduct for Firms"]),
        ("The barrister tells the Head of Chambers.", ["BSB Handbook"]),
        ("The Legal Ombudsman looks at members of Chambers.", ["BSB Handbook"]),
        (
            "Our solicitors instruct a barrister in chambers.",
            list[str](),
        ),
        ("A patient in Ireland can write to us.", []),
        ("Go to the Financial Services and Pensions Ombudsman.", [IRISH]),
        ("Go to the Pensions Ombudsman.", ["Pensions Act 1995, s. 50"]),
    ],
)
def test_words_of_other_countries_show_their_own_laws(
    said: str, laws: list[str]
) -> None:
    assert shown_by(said, lang="en") == laws


@pytest.mark.parametrize(
    ("named", "laws"),
    [
        ("our own rules", ["DISP"]),
        ("GDPR", ["DISP"]),
        ("FCA Handbook DISP 1", list[str]()),
        ("Complaint Handling Code", list[str]()),
    ],
)
def test_a_law_is_shown_until_one_is_named_of_which_something_is_known(
    named: str, laws: list[str]
) -> None:
    said = "You can go to the Financial Ombudsman Service."

    assert shown_by(said, lang="en", named=named) == laws


def shown_by(said: str, lang: str = "nl", named: str = "") -> list[str]:
    """Return the laws that are asked about, of a file that names this or none."""
    none = f'legal_bases = ["{named}"]' if named else "legal_bases = []"
    file = "\n".join((none, ABOVE.format(lang=lang), f'"1" = "{said}"', HANDLED))
    found = of_text(read(file, CALENDARS, PATTERNS), file, PATTERNS)
    quoted = (each.facts["quoted"] for each in found if each.code == "law-not-named")
    return [law for law, _ in cast("tuple[tuple[str, str], ...]", next(quoted, ()))]
