"""An owner reads and changes the published text; a duty leads to its sentence."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from django.http import QueryDict

from gehoord.desk.part_schema import part_called
from gehoord.desk.procedure_part import form_for
from gehoord.desk.sentences_form import SentencesForm
from gehoord.organisation.drafts import Draft
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.sentences import Rewritten, sentences_in, with_sentences
from gehoord.procedure.own_words import Own
from tests.desk.test_procedure_change import looked
from tests.desk.test_procedure_edit import accepted, begun, opened
from tests.desk.test_procedure_part import as_sent
from tests.desk.working import Desks

TEXT = """# what was agreed in 2026
format = 1
language = ["nl", "en"]

[text]   # as published
# the first page
"zin 1" = "U hoort binnen één week wie het doet."  # long ago
"zin 2" = \"\"\"
Wij bewaren het één jaar.
  Daarna niet meer.
\"\"\"

# the second page
"zin 3" = { nl = "Niets kwijt.", en = "Nothing lost.", fy = "Neat." }

[retention]   # short
length = "1 year"
"""
LANGS = ("nl", "en")
LONG = (
    'language = ["nl"]\n[text]\n'
    + "".join(f'"zin {number}" = "Zin {number}."\n' for number in range(1, 121))
    + "[retention]\n"
)


def asked(text: str, name: str = "1", sent: QueryDict | None = None) -> SentencesForm:
    part = part_called("text")
    assert part is not None
    form = form_for(sent, part=part, name=name, text=text, lang="nl")
    assert isinstance(form, SentencesForm)
    return form


def after(text: str, name: str = "1", **typed: str) -> SentencesForm:
    sent = as_sent(asked(text, name))
    for field, said in typed.items():
        sent[field.replace("__", ".").replace("_", "-")] = said
    return asked(text, name, sent)


def become(text: str, name: str = "1", **typed: str) -> str:
    form = after(text, name, **typed)
    assert form.is_valid(), form.errors
    return form.changed(text)


def every(text: str) -> dict[str, Own]:
    return dict(sentences_in(text))


def test_a_text_that_nobody_changed_stays_byte_for_byte() -> None:
    assert become(TEXT) == TEXT


def test_one_sentence_is_changed_and_all_around_it_stays() -> None:
    said = become(TEXT, **{"1__nl": "U hoort het\r\nbinnen twee weken."})

    assert every(said)["zin 1"] == "U hoort het\nbinnen twee weken."
    assert every(said)["zin 2"] == every(TEXT)["zin 2"]
    for line in ("# the first page", "# long ago", "# the second page", "# short"):
        assert line in said
    assert said.partition('"zin 2"')[2] == TEXT.partition('"zin 2"')[2]


def test_a_language_that_the_file_does_not_promise_stays() -> None:
    said = become(TEXT, **{"3__en": "Nothing is lost."})

    assert every(said)["zin 3"] == {
        "nl": "Niets kwijt.",
        "en": "Nothing is lost.",
        "fy": "Neat.",
    }


def test_a_sentence_gets_a_second_language() -> None:
    said = become(TEXT, **{"1__en": "Within one week you hear who does it."})

    assert every(said)["zin 1"] == {
        "nl": "U hoort binnen één week wie het doet.",
        "en": "Within one week you hear who does it.",
    }


def test_a_new_sentence_stands_where_it_is_put_and_the_next_at_the_end() -> None:
    said = become(
        TEXT,
        new_1__name="zin  1a",
        new_1__nl='Een "nieuwe" zin.',
        new_1__place="zin 2",
        new_2__name="zin 4",
        new_2__nl="De laatste.",
    )

    assert list(every(said)) == ["zin 1", "zin 1a", "zin 2", "zin 3", "zin 4"]
    assert every(said)["zin 1a"] == 'Een "nieuwe" zin.'
    assert "# the first page" in said


def test_an_empty_sentence_is_gone_and_its_comment_is_not() -> None:
    said = become(TEXT, **{"3__nl": "", "3__en": ""})

    assert list(every(said)) == ["zin 1", "zin 2"]
    assert "# the second page" in said
    assert tomllib.loads(said)["retention"] == {"length": "1 year"}


def test_the_last_sentence_takes_the_text_with_it() -> None:
    typed = {f"{n}__{lang}": "" for n in (1, 2, 3) for lang in ("nl", "en")}

    said = become(TEXT, **typed)

    assert "text" not in tomllib.loads(said)
    assert "[retention]   # short" in said


def test_another_name_keeps_the_place() -> None:
    said = become(TEXT, **{"2__name": "artikel 2"})

    assert list(every(said)) == ["zin 1", "artikel 2", "zin 3"]
    assert every(said)["artikel 2"] == every(TEXT)["zin 2"]


def test_a_name_is_typed_as_it_is_read_and_kept_as_the_file_has_it() -> None:
    text = TEXT.replace("zin 1", "Procedure, step 1") + 'source = "Procedure, step 2"\n'

    said = become(text, new_1__name="procedure, stap 2", new_1__nl="Nieuw.")

    form = asked(text)
    assert form["1.name"].value() == "Procedure, stap 1"
    assert become(text) == text
    assert [*every(said)] == [*every(text), "Procedure, step 2"]
    twice = after(text, new_1__name="Procedure, stap 1", new_1__nl="Nog eens.")
    assert set(twice.errors) == {"new-1.name"}


@pytest.mark.parametrize(
    ("typed", "where", "why"),
    [
        ({"new_1__nl": "Een zin."}, "new-1.name", "Geef de zin een naam"),
        ({"new_1__name": "zin 9"}, "new-1.nl", "Neem de zin uit uw tekst over"),
        (
            {"new_1__name": "Zin  2", "new_1__nl": "Nog eens."},
            "new-1.name",
            "er is al een zin die “zin 2” heet",
        ),
        ({"2__name": ""}, "2.name", "Geef de zin een naam"),
        ({"2__name": "zin 1"}, "2.name", "er is al een zin die “zin 1” heet"),
    ],
)
def test_what_cannot_be_a_sentence_is_said_where_it_stands(
    typed: dict[str, str], where: str, why: str
) -> None:
    form = after(TEXT, **typed)

    assert not form.is_valid()
    assert set(form.errors) == {where}
    assert why in str(form.errors)
    assert where in [each.name for each in form.first]


def test_two_new_sentences_have_no_one_name() -> None:
    both = {f"new_{n}__{key}": "zin 9" for n in (1, 2) for key in ("name", "nl")}

    assert set(after(TEXT, **both).errors) == {"new-2.name"}


def test_a_long_text_is_asked_in_stretches_that_a_form_can_send() -> None:
    part = part_called("text")
    assert part is not None

    rows = part.rows(LONG)

    assert [len(row) for row in rows.values()] == [50, 50, 20]
    assert all(len(asked(LONG, name).fields) < 200 for name in rows)
    said = become(LONG, "2", **{"1__nl": "", "2__nl": "Anders."})
    assert "zin 51" not in every(said)
    assert every(said)["zin 52"] == "Anders."
    assert [*every(said)] == [each for each in every(LONG) if each != "zin 51"]
    new = become(LONG, "2", new_1__name="extra", new_1__nl="X.", new_1__place="zin 60")
    assert [*every(new)].index("extra") == 59
    assert [*every(asked(LONG, "2").without(LONG))] == [
        each for number, each in enumerate(every(LONG)) if not 50 <= number < 100
    ]


@pytest.mark.parametrize(
    "text",
    [
        'a = 1\ntext = { "zin 1" = "A." }\n[b]\nc = 1\n',
        'a = 1\n[text]\n"zin 1" = "A."\n[text."zin 2"]\nnl = "B."\n[b]\nc = 1\n',
        "a = 1\n[[b]]\nc = 1",
    ],
)
def test_however_a_text_is_written_down_it_says_what_was_asked(text: str) -> None:
    wanted: dict[str, Own] = {
        "zin 2": "Twee,\nop regels.",
        "zin 1": {"nl": "Eén", "en": "One"},
    }
    rewritten = [Rewritten(was=x, name=x, said=said) for x, said in wanted.items()]

    said = with_sentences(text, rewritten)

    before = tomllib.loads(text)
    assert tomllib.loads(said) == before | {"text": wanted}
    assert list(every(said)) == ["zin 2", "zin 1"]


def test_a_text_with_each_language_on_its_own_line_keeps_what_is_said_above_it() -> (
    None
):
    text = (
        'language = ["nl", "en"]\n[text]\n# the first\n"zin 1".nl = "Een."\n'
        '"zin 1".en = "One."\n# the second\n"zin 2".nl = "Twee."\n"zin 2".en = "Two."\n'
        "[retention]\n"
    )

    said = become(text, **{"2__nl": "Anders."})

    assert become(text) == text
    assert every(said) == {
        "zin 1": {"nl": "Een.", "en": "One."},
        "zin 2": {"nl": "Anders.", "en": "Two."},
    }
    before, _, after_it = said.partition("# the second")
    assert "# the first" in before
    assert "zin 2" in after_it
    assert "zin 2" not in before


@pytest.mark.django_db
def test_an_owner_adds_a_text_sees_it_come_and_keeps_it(desks: Desks) -> None:
    at = begun(desks, "pattern:small-firm")
    typed = {"new-1.name": ["zin 1"], "new-1.nl": ["Wij  luisteren.\n\nAltijd."]}

    seen = looked(desks, f"{at}/text/new", typed)
    form = opened(desks, f"{at}/text/new") | typed
    done = desks["ank"].post(f"{at}/text/new", form | {"do": ["keep"]})

    assert "“zin 1” van de tekst is nieuw." in seen
    assert "<h4>Onze tekst</h4>" in seen
    assert "Wij  luisteren." in seen.partition("Dan staat er:")[2]
    assert done.status_code == 302, done.text
    assert every(Draft.objects.get().text) == {"zin 1": "Wij  luisteren.\n\nAltijd."}
    page = unescape(desks["ank"].get(at).text)
    assert "Uw gepubliceerde tekst" in page
    assert re.search(r'value="text/1">“zin 1”<', page)
    again = opened(desks, f"{at}/text/1")
    assert again["1.nl"] == ["Wij  luisteren.\n\nAltijd."]


@pytest.mark.django_db
def test_what_comes_and_goes_of_the_text_is_shown_before_it_is_kept(
    desks: Desks,
) -> None:
    at = begun(desks, "pattern:small-firm")
    typed = {"new-1.name": ["zin 1"], "new-1.nl": ["Wij luisteren."]}
    form = opened(desks, f"{at}/text/new") | typed
    desks["ank"].post(f"{at}/text/new", form | {"do": ["keep"]})

    other = looked(desks, f"{at}/text/1", {"1.nl": ["Wij luisteren altijd."]})
    gone = looked(desks, f"{at}/text/1", {}, do="take-out")

    assert "“zin 1” van de tekst: “Wij luisteren.” → “Wij luisteren altijd.”." in other
    comes, _, goes = other.partition("Niet meer op de pagina:")
    assert "Wij luisteren altijd." in comes.partition("Dan staat er:")[2]
    assert "Wij luisteren." in goes
    assert "“zin 1” van de tekst vervalt." in gone


@pytest.mark.django_db
def test_a_promise_that_nothing_keeps_leads_to_its_sentence_and_can_be_accepted(
    desks: Desks,
) -> None:
    at = begun(desks, "pattern:small-firm")
    promise = "U ontvangt binnen drie weken een bloemetje."
    typed = {"new-1.name": ["zin 1"], "new-1.nl": [promise]}
    form = opened(desks, f"{at}/text/new") | typed
    kept = desks["ank"].post(f"{at}/text/new", form | {"do": ["keep"]})

    page = unescape(desks["ank"].get(kept["Location"]).text)

    assert "“zin 1” belooft iets" in page
    assert 'name="to" value="text/1"' in page
    why = "why:sentence-unkept:text.zin 1"
    assert why in accepted(page)

    day = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    form = opened(desks, at) | accepted(page) | {"since": [day]}
    form |= {why: ["De bloemist doet dat."]}
    done = desks["ank"].post(at, form | {"do": ["publish"]})

    assert done.status_code == 302, done.text
    published = unescape(desks["ank"].get(done["Location"]).text)
    known = published.partition("<summary>Wat bekend was")[2]
    assert "“zin 1” belooft iets" in known
    assert "De bloemist doet dat." in known
    assert promise in PublishedProcedure.objects.latest("pk").text


@pytest.mark.django_db
def test_questions_that_the_text_leaves_open_stand_in_a_list(desks: Desks) -> None:
    at = begun(desks, "pattern:small-firm")
    typed = {"new-1.name": ["zin 1"], "new-1.nl": ["Klagen kan."]}
    form = opened(desks, f"{at}/text/new") | typed
    kept = desks["ank"].post(f"{at}/text/new", form | {"do": ["keep"]})

    page = unescape(desks["ank"].get(kept["Location"]).text)

    _, _, silent = page.partition("De tekst geeft hierop geen antwoord:</label>")
    asked, _, after = silent.partition("</ul>")
    assert "<li>Hoort men dat de klacht er is, en wanneer?</li>" in asked
    assert after.startswith("<p>Wie klaagt, mag dat van een klachtenregeling")
    noted = page.partition("Ook dit zegt de tekst niet:</p>")[2]
    assert "<li>Heeft klagen geen nadeel voor wie klaagt?</li>" in noted
    assert "\x1f" not in page


@pytest.mark.django_db
def test_a_sentence_that_is_missed_is_called_as_it_is_read(desks: Desks) -> None:
    at = begun(desks)
    names = list(every(Draft.objects.get().text))
    number = str(1 + names.index("Procedure, step 2"))

    said = looked(desks, f"{at}/text/1", {f"{number}.{lang}": [""] for lang in LANGS})

    doubts = said.partition("Dit wordt twijfelachtig")[2].partition("</div>")[0]
    assert "“Procedure, stap 2” is een bron van “Meer tijd”" in doubts
    assert "staat niet in “Uw gepubliceerde tekst”" in doubts
    assert "step" not in doubts
