"""The text that an organisation published: shown as it is, and the file held to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gehoord.leaflet.plain import markdown, text
from gehoord.leaflet.standalone import html
from gehoord.procedure.differences import differences
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.lengths import parse_length
from gehoord.procedure.of_text import of_text
from gehoord.procedure.published import Sentence, all_named, named
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.soundness.also import has_a_norm
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.published import only_read
from gehoord.procedure.soundness.of_text.strength import misjudged
from gehoord.procedure.soundness.of_text.undertakings import undertaken
from gehoord.procedure.soundness.wording import wording
from gehoord.words.findings.told import sentence as told
from gehoord.words.noted import notes
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.shipped import CALENDARS, PATTERNS

ABOVE = """
format = 1
id = "mine"
version = "1"
extends = "crkbo"
regimes = []
name = "Klachten"
language = ["nl"]
organisation = "Advies Voorbeeld"
address = "klachten@voorbeeld.example"
"""
HANDLER = "U hoort binnen één week wie uw klacht behandelt."
KEPT = "Wij bewaren een klacht twee jaar."
BELOW = """
[[term]]
id = "name-handler"
within = "1 week"
source = "zin 1"

[retention]
length = "2 years"
source = "zin 2"
"""


def given(
    *more: str, below: str = BELOW, handler: str = HANDLER, kept: str = KEPT
) -> str:
    rows = [f'"zin 1" = "{handler}"', f'"zin 2" = "{kept}"', *more]
    return "\n".join((ABOVE, "[text]", *rows, below))


def doubted(file: str) -> Iterator[Unsound]:
    of_text_alone = {
        "sentence-unkept",
        "way-unkept",
        "time-unasked",
        "refusal-unkept",
        "time-unheld",
        "time-not-in-text",
        "sentence-absent",
        "address-unheld",
        "not-so-in-text",
    }
    found = of_text(read(file, CALENDARS, PATTERNS), file, PATTERNS)
    yield from (each for each in found if each.code in of_text_alone)


def names(file: str) -> list[str]:
    return [each.name for each in doubted(file)]


# -- the page ----------------------------------------------------------------------------


def test_the_page_shows_the_text_first_and_as_it_is() -> None:
    procedure = read(given(), CALENDARS, PATTERNS)

    shown = text(page(procedure, "nl"), of_procedure(procedure, "nl"))

    first, second = shown.index(f"[zin 1] {HANDLER}"), shown.index(f"[zin 2] {KEPT}")
    assert first < second < shown.index("Hieronder staat hoe wij dit uitvoeren.")
    assert second < shown.index("Wat u kunt vertellen")


def test_each_line_leads_to_the_sentence_that_it_stands_on() -> None:
    procedure = read(given(), CALENDARS, PATTERNS)

    shown = html(page(procedure, "nl"), of_procedure(procedure, "nl"))

    assert f'<li id="text-2"><span class="note">zin 2</span><br>{KEPT}</li>' in shown
    assert '<a href="#text-2">zin 2</a></span></li>' in shown


def test_the_text_of_a_page_in_markdown_has_the_names_of_its_sentences() -> None:
    procedure = read(given(), CALENDARS, PATTERNS)

    assert f"- **zin 1.** {HANDLER}" in markdown(
        page(procedure, "nl"), of_procedure(procedure, "nl")
    )


def test_a_text_of_several_lines_keeps_them() -> None:
    file = given('"zin 3" = """\nMail ons:\n- uw naam\n- uw klacht\n"""')
    procedure = read(file, CALENDARS, PATTERNS)

    shown = html(page(procedure, "nl"), of_procedure(procedure, "nl"))

    assert "Mail ons:<br>- uw naam<br>- uw klacht</li>" in shown


def test_a_text_in_one_language_is_marked_as_such_on_the_page_in_another() -> None:
    file = given().replace('language = ["nl"]', 'language = ["nl", "en"]')
    file = file.replace(
        'name = "Klachten"', 'name = { nl = "Klachten", en = "Complaints" }'
    )
    procedure = read(file, CALENDARS, PATTERNS)

    shown = html(page(procedure, "en"), of_procedure(procedure, "en"))

    assert '<li id="text-1" lang="nl">' in shown
    assert '<li id="text-1">' in html(
        page(procedure, "nl"), of_procedure(procedure, "nl")
    )


def test_a_text_in_each_language_is_shown_in_that_of_the_page() -> None:
    both = '{ nl = "Het is kosteloos.", en = "It is free." }'
    procedure = read(given(f'"zin 3" = {both}'), CALENDARS, PATTERNS)

    shown = page(procedure, "en").text

    assert shown
    assert shown.sentences[2].said == "It is free."


def test_where_the_text_also_stands_is_told() -> None:
    file = given().replace("[text]", 'own_text = "https://voorbeeld.example"\n[text]')

    shown = page(read(file, CALENDARS, PATTERNS), "nl")

    assert "De tekst staat ook hier: https://voorbeeld.example." in shown.lead


def test_a_page_without_a_text_is_as_it_was() -> None:
    assert page(read(ABOVE, CALENDARS, PATTERNS), "nl").text is None


def test_the_file_written_out_has_the_text_too() -> None:
    whole = in_full(given(), PATTERNS)

    assert read(whole, CALENDARS).text == read(given(), CALENDARS, PATTERNS).text


def test_the_text_of_a_pattern_is_never_that_of_a_file_over_it() -> None:
    under = {**PATTERNS, "mine": given()}
    file = 'extends = "mine"\nid = "theirs"\norganisation = "Ander Bureau"\n'

    assert read(file, CALENDARS, under).text == ()
    assert read('extends = "kleuterrevolutie"', CALENDARS, PATTERNS).text == ()


def test_another_text_is_a_difference_between_versions() -> None:
    old, new = (
        read(given(kept=said), CALENDARS, PATTERNS) for said in (KEPT, "Twee jaar.")
    )

    (found,) = differences(old, new)

    assert found.path == ("text", "zin 2", "said")


# -- which sentence a source names -------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("zin 1", ["zin 1"]),
        ("Zin 1; zin 12", ["zin 1", "zin 12"]),
        ("zin 1(b)", ["zin 1"]),
        ("zin 12, tweede helft", ["zin 12"]),
        ("zin 1, 12", ["zin 1", "zin 12"]),
        ("zin 12 en 1", ["zin 12", "zin 1"]),
        ("zin 123", []),
        ("Wkkgz 17(1)", []),
    ],
)
def test_a_source_names_sentences_or_pieces_of_them(
    source: str, found: list[str]
) -> None:
    every = tuple(Sentence(id=each, said="x") for each in ("zin 1", "zin 12"))

    assert [each.id for each in all_named(source, every)] == found


def test_of_two_names_that_begin_alike_the_longest_is_meant() -> None:
    every = tuple(Sentence(id=each, said="x") for each in ("art. 3", "art. 3.2"))

    found = named("art. 3.2 onder a", every)

    assert found
    assert found.id == "art. 3.2"


# -- what is held against it -------------------------------------------------------------


def test_a_text_and_a_file_that_agree_are_not_doubted() -> None:
    assert names(given()) == []


def test_a_time_of_the_text_that_the_file_does_not_have_is_found() -> None:
    (found, other) = doubted(given(handler=HANDLER.replace("één week", "tien dagen")))

    assert (found.name, other.code) == ("time-unheld:text.zin 1", "time-not-in-text")
    assert found.facts["said"] == "tien dagen"
    assert told(found, "nl").startswith("“zin 1” noemt “tien dagen”.")


@pytest.mark.parametrize(
    ("words", "within"),
    [
        ("veertien dagen", "2 weeks"),
        ("zes (6) weken", "6 weeks"),
        ("de 10 kalenderdagen", "10 days"),
        ("10 calendar days", "10 days"),
        ("twaalf maanden", "1 year"),
        ("een half jaar", "6 months"),
        ("vijf werkdagen", "1 working week"),
        ("48 uur", "48 hours"),
        ("5 (vijf) werkdagen", "5 working days"),
        ("drie werkweken", "3 working weeks"),
        ("drie arbeidsdagen", "3 working days"),
        ("vijfenveertig dagen", "45 days"),
        ("forty-five days", "45 days"),
        ("de maand", "1 month"),
        ("anderhalf jaar", "18 months"),
        ("achtentwintig dagen", "4 weeks"),
    ],
)
def test_the_same_time_in_other_words_is_the_same(words: str, within: str) -> None:
    below = BELOW.replace('within = "1 week"', f'within = "{within}"')

    assert names(given(below=below, handler=f"U hoort dat binnen {words}.")) == []


def test_how_long_it_may_take_in_all_is_what_more_time_adds_up_to() -> None:
    below = f"""{BELOW}
[[term]]
id = "propose-or-tell"
within = "45 days"
source = "zin 3"

[extension]
longest = "45 days"
source = "zin 4"
"""
    three = '"zin 3" = "Binnen 45 kalenderdagen krijgt u een voorstel."'
    four = '"zin 4" = "Dat kan worden verlengd tot 90 kalenderdagen."'

    assert names(given(three, four, below=below)) == []
    assert names(given(three, four.replace("90", "80"), below=below)) == [
        "time-unheld:text.zin 4",
        "time-not-in-text:extension.longest",
    ]


def test_a_day_that_measures_nothing_is_no_time() -> None:
    said = "U hoort binnen één week wie uw klacht behandelt, en op een dag die u past."

    assert names(given(handler=said)) == []


def test_a_letter_before_the_end_of_a_term_has_the_time_of_its_warning() -> None:
    letter = """
[notices.nearly]
after = "propose-or-tell-warned"
to = ["complainant"]
name = { nl = "Bijna zover" }
text = { nl = "Wij zijn er bijna." }
source = "zin 3"

[[term]]
id = "propose-or-tell"
warn = ["4 days"]
"""
    said = '"zin 3" = "Vier dagen voor het einde hoort u hoe ver wij zijn."'

    assert names(given(said, below=BELOW + letter)) == []
    assert names(given(said.replace("Vier", "Acht"), below=BELOW + letter)) == [
        "time-unheld:text.zin 3"
    ]


def test_a_time_of_the_file_that_the_text_does_not_have_is_found() -> None:
    (found,) = doubted(given(handler="U hoort zo snel mogelijk wie hem behandelt."))

    assert found.name == "time-not-in-text:term.name-handler.within"


def test_a_time_that_a_law_gives_beside_the_text_is_not_doubted() -> None:
    below = BELOW.replace('"zin 1"', '"zin 1; Awb 9:6"')

    assert names(given(below=below, handler="U hoort wie hem behandelt.")) == []


def test_a_time_in_a_language_that_is_not_read_is_not_doubted() -> None:
    file = given(handler="Sie hören binnen einer Woche, wer sie behandelt.")
    file = file.replace(KEPT, "Wir bewahren sie zwei Jahre.")
    file = file.replace('language = ["nl"]', 'language = ["de", "nl"]')
    both = 'name = { nl = "Klachten", de = "Beschwerden" }'

    assert names(file.replace('name = "Klachten"', both)) == []


def test_a_promise_that_nothing_carries_out_is_found() -> None:
    said = "Klagen mag. U krijgt binnen twee weken een brief."

    (found,) = doubted(given(f'"zin 3" = "{said}"'))

    assert found.name == "sentence-unkept:text.zin 3"
    assert found.facts["said"] == "U krijgt binnen twee weken een brief."


@pytest.mark.parametrize(
    ("said", "unkept"),
    [
        ("The Chair will request clarifications as soon as possible.", True),
        ("Wij bellen u zo snel mogelijk.", True),
        (
            "We will work with you on it, if at all possible as quickly as we can.",
            False,
        ),
        ("Wij bellen u regelmatig, en zo snel mogelijk.", False),
    ],
)
def test_what_leaves_only_open_when_is_a_promise_that_nothing_carries_out(
    said: str, unkept: bool
) -> None:
    codes = {each.code for each in doubted(given(f'"zin 3" = "{said}"'))}

    assert ("sentence-unkept" in codes) is unkept


@pytest.mark.parametrize(
    "said",
    [
        "We will listen carefully to your complaint.",
        "Wij luisteren aandachtig naar u.",
        "It will be dealt with in accordance with the following procedure.",
    ],
)
def test_how_it_is_handled_is_courtesy_and_no_row_can_keep_it(said: str) -> None:
    assert not undertaken(said)


@pytest.mark.parametrize(
    "said",
    [
        "Tevens word je geïnformeerd over het verloop.",
        "Wij sturen u een bevestiging.",
        "Men ontvangt een schriftelijke ontvangstbevestiging.",
        "Er wordt een ontvangstbevestiging toegezonden.",
        "We houden u op de hoogte.",
        "De klachtenbeheerder neemt contact met u op.",
        "De gegevens worden na twee jaar vernietigd.",
        "Elke klacht wordt geregistreerd in een register.",
        "De houder onderzoekt de klacht.",
        "Is de zaak ingewikkeld, dan krijg je binnen 20 werkdagen antwoord.",
        "We'll send you a form.",
        "You’ll get a refund.",
        "We shall invite you to a meeting.",
        "A meeting will be offered.",
        "It will be recorded in our register.",
        "A copy of this procedure will be attached.",
        "You will be invited to comment.",
        "We will apologise where we were wrong.",
        "We are committed to answering you in writing.",
        "The manager will either give you an answer or advise you that more is needed.",
        "It will then be passed on to the official responsible.",
        "The committee decides in the next meeting.",
        "If we have to change it we will contact the complainant.",
        "We will provide you with a report in respect of each part.",
        "The answer says what was concluded.",
        "Die beoordeelt de zaak en oordeelt.",
        "Daarover gaan wij met u in overleg.",
        "We will agree with you on how your complaint will be handled.",
        "De eigenaar verstrekt aan de klager alle relevante informatie.",
        "De uitkomst word je schriftelijk meegedeeld.",
        "Acme onderzoekt uw klacht en kijkt wat er kan.",
        "The Chair will request any clarifications.",
        "Our Chair will request any clarifications as soon as possible thereafter.",
        "Two substitutes will be selected.",
        "We will allow you to comment on any findings.",
        "We'll get back to you within 48 hours.",
        "We aim to answer within ten days.",
        "We want to resolve it quickly and will give you an answer.",
        "If there is a delay, we tell you when you can expect an answer.",
    ],
)
def test_a_promise_is_known_by_its_words(said: str) -> None:
    assert [*undertaken(said)] == ["sentence-unkept"]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("U kunt zich daarna wenden tot de Vlaamse Ombudsdienst.", "way-unkept"),
        (
            "Bent u het niet eens met ons antwoord? Schrijf naar ons bestuur.",
            "way-unkept",
        ),
        ("You can appeal directly to the trustees.", "way-unkept"),
        ("U moet uw klacht indienen binnen de 12 maanden.", "time-unasked"),
        ("Laat het weten: u kunt dat binnen vier weken doen.", "time-unasked"),
        ("Complaints must be made within three months.", "time-unasked"),
        ("Reclames moeten binnen acht dagen worden ingediend.", "time-unasked"),
        ("Klachten ouder dan een jaar behandelen wij niet.", "refusal-unkept"),
        ("We do not investigate complaints about prices.", "refusal-unkept"),
        ("U hebt zes maanden om te klagen.", "time-unasked"),
        ("The complainant has one month to ask for it.", "time-unasked"),
        (
            "Klachten moeten binnen 7 dagen volledig worden ingediend bij de winkel.",
            "time-unasked",
        ),
        ("Klachten die ouder zijn dan 2 jaar worden niet behandeld.", "refusal-unkept"),
        ("Het huis behandelt een klacht NIET als die er al was.", "refusal-unkept"),
        ("Still not satisfied: put it in writing to the clerk.", "way-unkept"),
    ],
)
def test_a_way_a_time_for_who_complains_and_a_refusal_are_called_what_they_are(
    said: str, kind: str
) -> None:
    (found,) = doubted(given(f'"zin 3" = "{said}"'))

    assert found.name == f"{kind}:text.zin 3"
    assert told(found, "nl").startswith("“zin 3” ")


@pytest.mark.parametrize(
    "said",
    [
        "U ontvangt geen bericht over maatregelen.",
        "Als u een factuur ontvangt, kunt u bellen.",
        "Vermeld het nummer dat u van ons ontvangt.",
        "Wij werken zorgvuldig en zullen ons best doen.",
        "Een klacht is een uiting van onvrede die u aan ons meedeelt.",
        "Een klacht is een uiting van onvrede over hoe een medewerker u behandelde.",
        "De klager stuurt stukken mee.",
        "You will need to send us your address.",
        "If you are unhappy with our service, tell us.",
        "75 % of the complaints were answered within twelve weeks.",
        "A complaint can be about how it was decided.",
        "Wij behandelen uw klacht vertrouwelijk.",
        "We take every complaint seriously.",
        "Open op maandag 9-12 uur.",
        "U kunt niet rechtstreeks naar de commissie van beroep.",
        "We aim to provide the highest standards of service to all customers.",
        "The aim is to resolve all concerns as quickly as possible.",
        "In most cases we hope that any issues can be resolved quickly.",
        "Most complaints should be able to be resolved informally at Stage 1.",
        "We anticipate that most concerns will be resolved quickly.",
        "We will take action when we believe it is the right thing to do.",
        "All complaints will be dealt with in a timely and professional manner.",
        "Wij stellen het op prijs als u ons dat laat weten.",
        "We proberen één en ander binnen de kerk op te lossen.",
        "Voor meer informatie over de procedure kunt u terecht bij het bestuur.",
        "Voor informatie kunt u het reglement van de ombudsdienst downloaden.",
        "De klachtenprocedure geeft cliënten de mogelijkheid om zich te uiten.",
        "de organisatie niet binnen 6 weken heeft gereageerd op de klacht;",
    ],
)
def test_what_promises_nothing_is_not_taken_for_a_promise(said: str) -> None:
    assert not undertaken(said)


def test_a_sentence_that_promises_nothing_is_only_noted() -> None:
    file = given('"zin 3" = "Klagen is menselijk."')

    assert names(file) == []
    said = notes(read(file, CALENDARS, PATTERNS), in_full(file, PATTERNS), "nl")
    assert said[0].startswith("Alleen te lezen: zin 3.")


def test_a_source_that_is_not_in_the_text_is_found_once() -> None:
    below = BELOW.replace("zin 1", "zin 11") + '\n[extension]\nsource = "zin 11"\n'

    found = [
        each for each in doubted(given(below=below)) if each.code == "sentence-absent"
    ]

    assert [each.facts["where"] for each in found] == ["extension, term.name-handler"]


def test_an_address_that_stands_in_the_text_alone_is_found() -> None:
    here = given('"zin 3" = "Mail naar klachten@voorbeeld.example."')
    away = given('"zin 3" = "Mail naar klacht@voorbeeld.example."')

    assert (names(here), names(away)) == ([], ["address-unheld:text.zin 3"])


@pytest.mark.parametrize(
    ("said", "elsewhere"),
    [
        ("Een klacht kost 25 euro.", 'up_to = "€ 25,00"'),
        ("Bel 0570-55 01 01.", 'up_to = "0570 550101"'),
    ],
)
def test_a_sum_or_a_number_to_call_in_the_text_alone_is_found(
    said: str, elsewhere: str
) -> None:
    row = f'[[authority]]\nrole = "handler"\n{elsewhere}\nsource = "choice"\n'

    alone = names(given(f'"zin 3" = "{said}"'))
    held = names(given(f'"zin 3" = "{said}"', below=f"{BELOW}\n{row}"))

    assert "address-unheld:text.zin 3" in {*alone} - {*held}


@pytest.mark.parametrize(
    "said",
    [
        "Fax: 0570 55 01 01.",
        "Dat zegt de verordening (http://www.example.org/files/rcssf-16-07.pdf).",
        "Zie www.legislation.gov.uk/uksi/2009/309.",
    ],
)
def test_a_fax_and_where_a_law_stands_are_no_address_to_hold(said: str) -> None:
    assert "address-unheld:text.zin 3" not in names(given(f'"zin 3" = "{said}"'))


def test_a_line_under_we_will_is_a_promise_and_what_comes_after_the_list_is_not() -> (
    None
):
    lines = (
        '"zin 3" = "We will: - Investigate it well"\n'
        '"zin 4" = "Identify what can be learned"\n'
        '"zin 5" = "Write to us again when you know more."\n'
        '"zin 6" = "Identify yourself."'
    )

    unkept = [x for x in doubted(given(lines)) if x.code == "sentence-unkept"]

    assert [each.key[-1] for each in unkept] == ["zin 3", "zin 4"]
    assert unkept[1].facts["said"] == "We will identify what can be learned"


@pytest.mark.parametrize(
    ("strength", "said", "found"),
    [
        ("promise", HANDLER, []),
        ("promise", HANDLER.replace("U hoort", "Wij streven ernaar dat u"), ["target"]),
        ("promise", "Meestal hoort u dat. U hoort dat binnen één week.", []),
        ("target", HANDLER, ["promise"]),
        ("target", HANDLER.replace("U hoort", "Wij proberen dat u"), []),
        ("promise", "Binnen één week kan een gesprek volgen.", ["perhaps"]),
        ("promise", "Binnen één week kunt u bellen.", []),
        ("promise", "Dit kan meer tijd vragen: binnen één week.", []),
        ("promise", "Wij zullen, zo nodig met anderen, binnen één week bellen.", []),
    ],
)
def test_a_term_is_as_strong_as_its_sentence(
    strength: str, said: str, found: list[str]
) -> None:
    below = BELOW.replace("within", f'strength = "{strength}"\nwithin', 1)
    file = given(below=below, handler=said)

    codes = [
        each.code.partition("-as-")[0]
        for each in of_text(read(file, CALENDARS, PATTERNS), file, PATTERNS)
        if "-as-" in each.code and each.key[-1:] == ("strength",)
    ]

    assert codes == found


@pytest.mark.parametrize(
    ("strength", "said", "found"),
    [
        ("target", "Wij moeten u antwoorden.", ["promise"]),
        ("target", "We will write to you.", ["promise"]),
        ("target", "Wij schrijven u.", []),
        ("target", "Wij zullen proberen u te schrijven.", []),
        ("promise", "We aim to answer you as quickly as possible.", ["target"]),
        ("promise", "We answer you as quickly as possible.", []),
        ("promise", "The manager may offer to meet with you.", ["perhaps"]),
        ("promise", "Wij kunnen u een gesprek aanbieden.", ["perhaps"]),
        ("promise", "Wij kunnen u bellen. Wij schrijven u altijd.", []),
        ("promise", "You may write to us.", []),
    ],
)
def test_a_term_without_a_time_is_as_strong_as_its_sentence_too(
    strength: str, said: str, found: list[str]
) -> None:
    below = BELOW.replace("within", f'strength = "{strength}"\nwithin', 1)
    file = given(below=below.replace('"1 week"', '"unspecified"'), handler=said)

    codes = [
        each.code.partition("-as-")[0]
        for each in of_text(read(file, CALENDARS, PATTERNS), file, PATTERNS)
        if "-as-" in each.code and each.key[-1:] == ("strength",)
    ]

    assert codes == found


BODY = """
[third-party]
type = "dispute board"
name = "de Geschillencommissie"
contact = "https://commissie.example"
source = "zin 3"
"""
STAGES = """
[[stage]]
id = "1"
name = "De eerste"
entry = "start"
source = "choice"

[[stage]]
id = "2"
name = "De tweede"
entry = "on-request"
within = "2 weeks"
source = "zin 3"
"""
LEFT_OUT = """
[remedies]
excluded = ["een vergoeding"]
source = "zin 3"
"""
NAMED_DAY = """
[[term]]
id = "new-date"
source = "zin 3"
"""
PANEL = """
[[panel]]
acts = ["judge"]
size = 3
source = "zin 3"
"""
ASKED = """
[[particular]]
id = "number"
name = "Lidnummer"
source = "zin 3"
"""


@pytest.mark.parametrize(
    ("row", "said", "key"),
    [
        (BODY + 'binding_for = ["organisation"]', "Daar kunt u heen.", "binding_for"),
        (BODY + 'binding_for = ["organisation"]', "De uitspraak bindt ons.", ""),
        (BODY + 'binding_for = ["complainant"]', "Die is niet bindend.", "binding_for"),
        (BODY + 'costs = "25 euro"', "Dat is kosteloos: 25 euro.", "costs"),
        (BODY + 'costs = "25 euro"', "Dat kost 25 euro.", ""),
        (BODY + "damages = false", "Daar kunt u heen.", "damages"),
        (BODY + "damages = false", "Schade wordt daar niet vergoed.", ""),
        (BODY + "damages = true", "Daar kunt u heen.", ""),
        (BODY + 'costs = "25 euro"', "Dat kost 50 euro.", "costs"),
        (BODY + 'costs = "€ 52,50"', "Dat kost 52,50 euro, en soms niets.", ""),
        (BODY + 'costs = "25 euro"', "Dat kost vijfentwintig euro.", ""),
        (BODY + 'costs = "niets"', "Daar kunt u heen.", ""),
        (BODY + 'binds_up_to = "5.000 euro"', "Tot € 10.000 bindt het.", "binds_up_to"),
        (BODY + 'cap = "5.000 euro"', "Hoogstens wordt 5000 euro toegekend.", ""),
        (LEFT_OUT, "Wij zoeken een oplossing.", "excluded"),
        (LEFT_OUT, "Een vergoeding geven wij niet.", ""),
        (STAGES, "Twee weken na ontvangst van ons antwoord kan dat nog.", "within"),
        (
            STAGES + 'counted_from = "answer-received"',
            "Twee weken na ontvangst van ons antwoord kan dat nog.",
            "",
        ),
        (BODY + "binding_for = []", "Daar kunt u heen.", "binding_for"),
        (BODY + "binding_for = []", "Die geeft advies.", ""),
        (NAMED_DAY, "Is er meer tijd nodig, dan hoort u dat.", "within"),
        (NAMED_DAY, "Is er meer tijd nodig, dan noemen wij een nieuwe datum.", ""),
        (NAMED_DAY, "Dan geven wij een indicatie wanneer het komt.", "within"),
        (ASKED + 'needed = "optional"', "U moet uw lidnummer noemen.", "needed"),
        (ASKED + 'needed = "optional"', "Noem zo mogelijk uw lidnummer.", ""),
        (PANEL, "De commissie bespreekt het rapport.", "size"),
        (PANEL, "Een voorzitter en twee leden oordelen samen.", ""),
    ],
)
def test_what_a_row_claims_and_its_sentence_does_not_is_found(
    row: str, said: str, key: str
) -> None:
    found = doubted(given(f'"zin 3" = "{said}"', below=f"{BELOW}\n{row}\n"))

    keys = {each.key[-1] for each in found if each.code == "not-so-in-text"}
    left = {"binding_for"} if "binding_for" not in row else set()  # the pattern's
    assert keys - left == ({key} if key else set())


def test_silence_as_consent_is_found_in_the_text_itself() -> None:
    file = given(
        '"zin 3" = "Reageert u niet, dan gaan wij ervan uit dat u akkoord bent."'
    )

    found = [each.name for each in wording(read(file, CALENDARS, PATTERNS))]

    assert found == ["silence-as-consent:text.zin 3"]


# -- what cannot be read -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "code", "key"),
    [
        ('text = "alles"', "wrong-type", "text"),
        ("[text]\n1 = 2", "unquoted", "text.1"),
        ('[text]\n"zin 1" = ""', "empty", "text.zin 1"),
        ('[text]\n" " = "Iets."', "empty", "text. "),
        ('[text]\n"zin 1" = { de = "Etwas." }', "language-missing", "text.zin 1"),
        ('[[text]]\n"zin 1" = "Iets."', "wrong-type", "text"),
    ],
)
def test_what_is_no_text_is_found(table: str, code: str, key: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(f"{ABOVE}\n{table}\n", CALENDARS, PATTERNS)

    found = caught.value.findings
    assert (code, key) in [(each.code, each.key) for each in found]


# -- what a line does not deny -----------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "open_told"),
    [("U hoort zo snel mogelijk wie hem behandelt.", False), ("U hoort wie.", True)],
)
def test_no_line_says_that_no_time_is_named_where_the_sentence_names_one(
    said: str, *, open_told: bool
) -> None:
    below = BELOW.replace('within = "1 week"', 'within = "unspecified"')

    shown = page(read(given(below=below, handler=said), CALENDARS, PATTERNS), "nl")

    assert ("noemt geen termijn" in str(shown.published)) is open_told


@pytest.mark.parametrize(
    "norm",
    [
        *("straight away", "in due course", "in a timely manner", "forthwith"),
        *("tijdig", "op korte termijn", "zonder uitstel"),
        *("at the earliest opportunity", "at the next Coordination Committee meeting"),
        "in de eerstvolgende bestuursvergadering",
        *("there and then", "ter plekke"),
    ],
)
def test_a_time_without_a_number_is_a_time_that_the_text_names(norm: str) -> None:
    assert has_a_norm(f"You hear {norm} who handles it.")


@pytest.mark.parametrize(
    ("source", "codes"),
    [
        ("zin 3", ["time-not-in-text", "time-unheld"]),
        ("zin 3; from when is not said", ["time-not-in-text", "time-unheld"]),
        ("zin 3; choice: no time is named", ["time-unheld"]),
    ],
)
def test_a_remark_in_a_source_leaves_the_sentence_held(
    source: str, codes: list[str]
) -> None:
    below = BELOW.replace('"zin 1"', f'"{source}"')
    file = given('"zin 3" = "U hoort binnen vier weken wie het doet."', below=below)

    assert sorted(
        each.code for each in doubted(file) if each.code != "sentence-unkept"
    ) == (codes)


def test_telling_why_it_takes_longer_promises_no_new_time() -> None:
    says = {"strength": "target", "within": "unspecified"}
    told = "If we are not able to resolve it in time we will explain why."

    assert misjudged(says, None, [told]) == ""
    assert misjudged(says, None, ["We will always explain why."]) == "promise-as-target"


@pytest.mark.parametrize(
    ("said", "length"),
    [
        ("A reply should reach you within ten days.", "10 days"),
        ("The longest you should have to wait is ten days.", "10 days"),
        ("Wij antwoorden als regel binnen tien dagen.", "10 days"),
        ("As a rule we answer within ten days.", "10 days"),
    ],
)
def test_what_should_be_and_what_is_the_rule_are_aims(said: str, length: str) -> None:
    for strength, code in (("target", ""), ("promise", "target-as-promise")):
        says = {"strength": strength, "within": length}
        assert misjudged(says, parse_length(length), [said]) == code


@pytest.mark.parametrize(
    "said",
    [
        "Als regel 10 dagen noemt, geldt dat.",
        "You should wait ten days for our answer.",
    ],
)
def test_what_one_should_do_and_a_line_are_no_aims(said: str) -> None:
    says = {"strength": "target", "within": "10 days"}

    assert misjudged(says, parse_length("10 days"), [said]) == "promise-as-target"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Wij kunnen u binnen 10 dagen bellen.", "perhaps-as-promise"),
        ("Wij kunnen binnen hooguit 10 dagen bellen.", "perhaps-as-promise"),
        ("De afhandeling kan 10 dagen in beslag nemen.", ""),
        ("De termijn kan ten hoogste 10 dagen zijn.", ""),
        ("Our inquiry could be up to 10 days.", ""),
    ],
)
def test_how_long_it_can_be_is_no_perhaps(said: str, code: str) -> None:
    says = {"strength": "promise", "within": "10 days"}

    assert misjudged(says, parse_length("10 days"), [said]) == code


def test_a_heading_refuses_nothing_by_itself() -> None:
    listed = "De volgende klachten zijn niet ontvankelijk:"

    assert not undertaken(listed)
    assert undertaken("Klachten over facturen zijn niet ontvankelijk.")


def test_a_name_that_a_sentence_carries_is_not_only_read() -> None:
    named = """
[names]
handler = "de eigenaar"

[sources]
"zin 3" = ["names.handler"]
"""
    file = given('"zin 3" = "De eigenaar kijkt naar klachten."', below=BELOW + named)
    procedure = read(file, CALENDARS, PATTERNS)

    assert only_read(procedure, in_full(file, PATTERNS)) == ()
