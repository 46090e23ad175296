from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from gehoord.languages.spoken import SPOKEN
from gehoord.letters import compose as composing
from gehoord.letters.compose import compose
from gehoord.letters.facts import Addressee, LetterFacts
from gehoord.letters.required import Incomplete
from gehoord.letters.texts_of import MissingText, part_of, text_of
from gehoord.letters.values import RECEIPTS, values
from gehoord.letters.wording import gaps
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.rules import Carries, Procedure
from tests.cast import ANK, NOOR
from tests.letters import stories
from tests.letters.writing import LINK, REFERENCE, Writing, in_english, in_full
from tests.procedure.examples.test_invented import invented


@pytest.fixture
def story(founding: Procedure) -> Writing:
    return Writing(founding)


PARTS = ("follow", "mail", "read", "third-party", "keep", "reopen", "days", "foot")


def words_of_the_case(facts: LetterFacts) -> list[str]:
    """Whatever somebody wrote in these stories, and who they are."""
    case = facts.case
    return [
        each
        for each in (
            case.words,
            case.subject,
            case.sender.name,
            case.sender.address,
            case.sender.email,
            getattr(facts.entry.event, "words", ""),
            getattr(facts.entry.event, "reason", ""),
        )
        if len(each) > 12  # longer than a code such as "substitute"
    ]


# -- Every notice ------------------------------------------------------------------


def test_the_stories_cause_every_letter_of_the_founding_procedure(
    founding: Procedure, letters: list[LetterFacts]
) -> None:
    caused = {letter.notice for letter in letters}

    assert caused == {notice.id for notice in founding.notices}


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("mailbox", [replace, in_full])
def test_every_letter_can_be_put_in_words(
    letters: list[LetterFacts], lang: str, mailbox: Callable[[LetterFacts], LetterFacts]
) -> None:
    for letter in letters:
        said = compose(mailbox(replace(letter, language=lang)))

        assert "{{" not in said.text
        assert not re.search(r"^(#|-$)", said.text, flags=re.MULTILINE)
        assert not re.search(r"\s[.,;:]", said.text)
        assert "  " not in said.text.replace("\n  ", "\n").replace("  |", "")


def test_a_letter_that_has_no_text_is_never_made_up() -> None:
    with pytest.raises(MissingText):
        text_of("no-such-notice", Addressee.COMPLAINANT, "nl")
    with pytest.raises(MissingText):
        text_of("receipt", Addressee.STAFF, "nl")
    with pytest.raises(MissingText):
        text_of("receipt", Addressee.COMPLAINANT, "de")


def test_both_languages_say_the_same_things(letters: list[LetterFacts]) -> None:
    for notice, to in {(letter.notice, letter.to) for letter in letters}:
        dutch, english = (text_of(notice, to, lang)[1] for lang in ("nl", "en"))

        assert gaps(dutch) == gaps(english), notice
    for part in PARTS:
        assert gaps(part_of(part, "nl")) == gaps(part_of(part, "en")), part


def test_the_same_letter_is_the_same_whenever_it_is_composed(
    letters: list[LetterFacts],
) -> None:
    for letter in letters:
        assert compose(letter) == compose(letter)


# -- What a letter may not say -------------------------------------------------------


@pytest.mark.parametrize("lang", SPOKEN)
def test_a_subject_says_nothing_of_the_case(
    letters: list[LetterFacts], lang: str
) -> None:
    for letter in letters:
        subject, _ = text_of(letter.notice, letter.to, lang)

        said = compose(replace(letter, language=lang)).subject

        assert gaps(subject) == composing.IN_SUBJECT
        assert said.startswith("Advies Voorbeeld: ")
        assert said.endswith(f"({REFERENCE})")
        assert not re.search("klacht|complaint|klager", said, flags=re.IGNORECASE)


@pytest.mark.parametrize("lang", SPOKEN)
def test_a_letter_to_staff_holds_nothing_of_the_case_but_what_to_do(
    letters: list[LetterFacts], lang: str
) -> None:
    office = [letter for letter in letters if letter.to is not Addressee.COMPLAINANT]
    for letter in office:
        said = compose(in_full(replace(letter, language=lang)))

        for word in words_of_the_case(letter):
            assert word not in said.text
        assert LINK in said.text
        assert said.pdf_source is None


@pytest.mark.parametrize("lang", SPOKEN)
def test_a_receipt_repeats_no_word_that_the_sender_typed(
    letters: list[LetterFacts], lang: str
) -> None:
    receipts = [each for each in letters if each.notice in {"receipt", "thanks"}]

    for letter in receipts:
        said = compose(in_full(replace(letter, language=lang))).text

        for word in (letter.case.words, letter.case.subject, letter.case.wish):
            assert not word or word not in said


def test_an_announcement_says_what_happened_and_not_what_was_written(
    letters: list[LetterFacts],
) -> None:
    short = [
        letter
        for letter in letters
        if letter.to is Addressee.COMPLAINANT and letter.carries is Carries.ANNOUNCEMENT
    ]
    for letter in short:
        said = compose(letter)

        words = getattr(letter.entry.event, "words", "")
        assert not words or words not in said.text
        assert words not in said.html or not words
        assert LINK in said.text
        assert said.pdf_source is None


def test_what_goes_on_paper_holds_no_link_and_no_code(
    letters: list[LetterFacts],
) -> None:
    for letter in letters:
        source = compose(in_full(letter)).pdf_source

        if source is not None:
            assert LINK not in source
            assert letter.code not in source


# -- What a letter must say ----------------------------------------------------------


def test_the_handler_is_named(story: Writing) -> None:
    stories.handled(story)

    said = compose(story.letter("handler-named")).text

    assert "Noor Kok behandelt uw klacht." in said


def test_a_substitute_appointed_by_the_clock_is_called_that(story: Writing) -> None:
    stories.nobody_but_the_clock(story)

    said = compose(story.letter("handler-named")).text.replace("\n", " ")

    assert "Niemand had op tijd iemand aangewezen" in said
    assert "bij uw klacht betrokken? Laat het ons weten" in said


def test_more_time_gives_the_reason_and_the_new_date(story: Writing) -> None:
    stories.to_the_end(story)

    said = compose(story.letter("more-time")).text.replace("\n", " ")

    assert "De planner is ziek." in said
    assert "zondag 28 maart 2027" in said


def test_a_proposal_says_where_to_go_that_it_binds_and_what_it_never_awards(
    story: Writing,
) -> None:
    stories.to_the_third_party(story)

    said = compose(in_english(story.letter("proposal"))).text.replace("\n", " ")

    assert "Sanne Derde" in said
    assert "The ruling is binding" in said
    assert "not about damages" in said
    assert "choose the court" in said
    assert "by Sunday 21 March 2027" in said


def test_an_honest_notice_names_no_new_date_and_says_it_is_no_kept_promise(
    story: Writing,
) -> None:
    stories.nobody_but_the_clock(story)

    said = compose(story.letter("not-finished")).text.replace("\n", " ")

    assert "vrijdag 26 maart 2027" in said
    assert "Dit bericht telt niet als nagekomen belofte." in said
    assert "niemand heeft ons gezegd waarom" in said


def test_a_closing_letter_says_until_when_it_is_kept_and_how_to_come_back(
    story: Writing,
) -> None:
    stories.silence(story)

    said = compose(in_full(story.letter("closing-letter"))).text.replace("\n", " ")

    assert "“geen reactie ontvangen”" in said
    assert "dat betekent niet dat u het ermee eens was" in said.lower()
    assert "heropenen" in said
    assert "Wilt u dat wij het langer bewaren?" in said
    assert str(story.day.year + 1) in said


def test_a_complaint_that_is_not_taken_up_is_told_where_to_go(story: Writing) -> None:
    stories.not_taken_up(story)

    said = compose(in_full(story.letter("closing-letter"))).text

    assert "De administratie helpt u" in said


def test_what_is_missing_is_asked_for_in_the_receipt(story: Writing) -> None:
    stories.handled(story)

    said = compose(story.letter("receipt")).text

    assert "- uw adres" in said
    assert "- uw telefoonnummer" in said


def test_in_a_firm_of_one_person_the_complainant_is_told_at_once(
    story: Writing,
) -> None:
    stories.one_person_firm(story)

    said = compose(story.letter("nobody-impartial")).text.replace("\n", " ")

    assert "Daarom antwoordt een eigenaar u zelf" in said
    assert "Sanne Derde" in said


def test_a_wording_without_what_it_must_say_is_refused(
    story: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.handled(story)
    emptied = ("{{organisation}} ({{reference}})", "Wij doen ons best.")
    monkeypatch.setattr(composing, "words_of", lambda *_: emptied)

    with pytest.raises(Incomplete) as refused:
        compose(story.letter("handler-named"))

    assert refused.value.missing == ("handler",)


# -- Words of people -----------------------------------------------------------------


def test_words_that_look_like_markup_are_only_ever_words(story: Writing) -> None:
    hostile = (
        "# Kop\n\n- {{handler}} <script>alert(1)</script> https://kwaad.example\n#eval"
    )
    story.file("Klacht.")
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(NOOR.actor, a.Propose(words=hostile))

    said = compose(in_full(story.letter("proposal")))

    assert "  | # Kop" in said.text
    assert "<script>" not in said.html
    assert "{{handler}}" in said.html
    assert 'href="https://kwaad.example' not in said.html


def test_a_page_of_a_letter_asks_nothing_of_the_network(
    letters: list[LetterFacts],
) -> None:
    for letter in letters:
        said = compose(in_full(letter)).html

        outside = re.findall(
            r"""(?:src|url|@import|href)\s*[=(]\s*["']?([^"')\s>]+)""", said
        )
        assert set(outside) <= {LINK}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_receipt_by_mail_repeats_not_even_the_name_that_was_typed(
    letters: list[LetterFacts], lang: str
) -> None:
    receipts = [each for each in letters if each.notice in RECEIPTS]
    assert {each.notice for each in receipts} >= {"receipt", "thanks"}

    for letter in receipts:
        sender = letter.case.sender
        said = compose(in_full(replace(letter, language=lang)))
        printed = compose(in_full(replace(letter, language=lang, link="")))

        for typed in (sender.name, sender.address, sender.phone):
            everywhere = said.text + said.html + said.subject + str(said.pdf_source)
            assert not typed or typed not in everywhere
        assert said.text.startswith(("Goedendag,\n", "Good day,\n"))
        assert sender.name in str(printed.pdf_source)  # it goes to who is on it


def test_a_letter_to_nobody_in_particular_still_greets(story: Writing) -> None:
    stories.handled(story)

    said = compose(replace(story.letter("handler-named"), name="")).text

    assert said.startswith("Goedendag,\n")


def test_a_name_with_line_breaks_stays_on_its_line(story: Writing) -> None:
    stories.handled(story)

    said = compose(replace(story.letter("handler-named"), name="Fatima\n\n# Kop")).text

    assert said.startswith("Beste Fatima # Kop,\n")


@pytest.mark.parametrize(
    "typed",
    [
        "https://example.net/betaal nu",
        "Win op www.example.net nu",
        "mail prijs@example.net nu",
        "bel 0900 1234 nu",
        "U hebt gewonnen " * 6 + "nu",
    ],
)
def test_more_than_a_name_typed_for_a_name_is_not_repeated(
    story: Writing, typed: str
) -> None:
    stories.handled(story)

    letter = compose(replace(story.letter("handler-named"), name=typed))

    assert letter.text.startswith("Goedendag,\n")
    assert " nu" not in letter.text.split("\n\n")[0] + letter.subject
    assert "example.net" not in letter.text + letter.html


@pytest.mark.parametrize(
    "name", ["J.R. de Vries-Smit", "Dr. O’Neill jr.", "فاطمة", "Maria Johanna " * 4]
)
def test_a_name_is_greeted_as_it_was_typed(story: Writing, name: str) -> None:
    stories.handled(story)

    letter = compose(replace(story.letter("handler-named"), name=name))

    assert letter.text.startswith(f"Beste {name.strip()},\n")


def test_letters_a_person_wrote_are_told_from_what_the_clock_sends(
    story: Writing,
) -> None:
    stories.to_the_end(story)

    assert compose(story.letter("proposal")).by_person
    assert not compose(story.letter("receipt")).by_person


def test_every_gap_can_be_filled_in_every_letter(letters: list[LetterFacts]) -> None:
    names = {frozenset(values(letter).words) for letter in letters}

    assert len(names) == 1


def test_the_third_party_of_the_office_is_named_and_not_the_one_of_the_file(
    letters: list[LetterFacts],
) -> None:
    filed = letters[0].procedure.third_party
    assert filed is not None

    for letter in letters:
        assert filed.contact not in compose(in_full(letter)).text


def test_a_receipt_counts_no_days_of_the_promise_that_it_keeps() -> None:
    told = Writing(invented("city-ombudsman"))
    told.file()

    said = compose(told.letter("receipt")).text

    assert "acht weken eindigen op" in said
    assert "één week eindigt" not in said
