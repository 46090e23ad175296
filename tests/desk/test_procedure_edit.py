"""An owner changes the procedure by a form, sees what comes of it, and publishes."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest

from gehoord.desk.procedure_items import groups
from gehoord.organisation.editing import Edit, edited
from gehoord.organisation.models import Publication, PublishedProcedure
from gehoord.organisation.reading import current
from gehoord.organisation.texts import calendars, patterns
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.proof import Proof
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.soundness import Unsound
from tests.desk.working import Desks

pytestmark = pytest.mark.django_db

EDIT = "/desk/procedure/edit"
THROUGH = 302
TOO_LATE = 409


def base(desks: Desks) -> str:
    return current(desks.firm.pk, now=datetime.now(UTC))[0]


def filled(page: str) -> dict[str, list[str]]:
    """Return what the browser would send of a form, as it stands on the page."""
    found: dict[str, list[str]] = {}
    for tag in re.findall(r"<input [^>]*>", page):
        said = {k: unescape(v) for k, v in re.findall(r'(\w+)="([^"]*)"', tag)}
        ticked = said.get("type") in {"checkbox", "radio"}
        off = ticked and " checked" not in tag
        if "name" in said and not off and said["name"] != "csrfmiddlewaretoken":
            value = said.get("value", "on" if ticked else "")
            found.setdefault(said["name"], []).append(value)
    for name, inside in re.findall(
        r'<select name="([^"]+)".*?>(.*?)</select>', page, flags=re.DOTALL
    ):
        (chosen, *_) = re.findall(
            r'<option value="([^"]*)" selected', inside
        ) or re.findall(r'<option value="([^"]*)"', inside)
        found[name] = [unescape(chosen)]
    for name, said in re.findall(
        r'<textarea name="([^"]+)".*?>\n?(.*?)</textarea>', page, flags=re.DOTALL
    ):
        found[name] = [unescape(said)]
    return found


def begun(desks: Desks, name: str = "", who: str = "ank") -> str:
    """Begin a version and return its address."""
    made = desks[who].post(EDIT, {"from": name or base(desks)})
    assert made.status_code == THROUGH
    return str(made["Location"])


def opened(desks: Desks, at: str, who: str = "ank") -> dict[str, list[str]]:
    page = desks[who].get(at)
    assert page.status_code == 200
    return filled(page.text)


def looked(
    desks: Desks,
    at: str,
    form: dict[str, list[str]],
    do: str = "look",
    who: str = "ank",
) -> str:
    return desks[who].post(at, form | {"do": [do]}).text


def accepted(page: str) -> dict[str, list[str]]:
    names = re.findall(r'name="(why:[^"]+)"', page)
    return {unescape(name): ["Zo kozen de eigenaren."] for name in names}


@pytest.mark.parametrize("name", sorted(patterns()))
def test_a_form_that_nobody_changed_changes_only_the_version_and_whose_it_is(
    desks: Desks, name: str
) -> None:
    at = begun(desks, f"pattern:{name}")
    form = opened(desks, at)

    page = looked(desks, at, form)

    (text,) = re.findall(r"<pre[^>]*>(.*?)</pre>", page, flags=re.DOTALL)
    before = tomllib.loads(in_full(patterns()[name], patterns()))
    after = tomllib.loads(unescape(text))
    ours = {each: form[each][0] for each in ("version", "organisation", "address")}
    assert after == before | ours


def test_what_is_changed_is_told_in_sentences_and_on_the_page(desks: Desks) -> None:
    at = begun(desks)
    form = opened(desks, at)
    form["retention.length.amount"] = ["4"]
    form["term.propose.within.amount"] = ["6"]

    page = looked(desks, at, form)

    assert "Bewaren, hoe lang: één jaar → vier jaar." in page
    assert "Binnen zes weken, nadat uw reactie binnen is" in page
    assert PublishedProcedure.objects.count() == 1


def test_the_comments_of_the_file_stay(desks: Desks) -> None:
    at = begun(desks, "pattern:awb")
    form = opened(desks, at)
    form["retention.length.amount"] = ["4"]

    page = unescape(looked(desks, at, form))

    assert 'length    = "4 years"          # choice: the Act does not say' in page
    assert 'set_aside = "30 days"          # choice' in page


def test_what_would_make_it_unsound_cannot_be_published(desks: Desks) -> None:
    at = begun(desks)
    form = opened(desks, at)
    form["particulars.email"] = form["particulars.phone"] = ["asked"]

    page = looked(desks, at, form, "publish")

    assert "Dit kan nog niet worden gepubliceerd" in page
    assert 'value="publish"' not in page
    assert PublishedProcedure.objects.count() == 1


def test_a_length_without_a_number_is_asked_again_beside_its_field(
    desks: Desks,
) -> None:
    at = begun(desks)
    form = opened(desks, at)
    form["term.propose.within.amount"] = [""]

    answer = desks["ank"].post(at, form | {"do": ["look"]})

    assert answer.status_code == 422
    assert "Bij “Termijn: Een voorstel voor een oplossing” ontbreekt" in answer.text
    assert 'href="#id_term.propose.within.amount"' in answer.text


def test_a_term_of_a_thousand_years_is_asked_again_beside_its_field(
    desks: Desks,
) -> None:
    at = begun(desks)
    form = opened(desks, at)
    form["term.propose.within.amount"] = ["60000"]

    answer = desks["ank"].post(at, form | {"do": ["look"]})

    assert answer.status_code == 422
    assert "zo lang duurt geen termijn." in answer.text
    assert 'href="#id_term.propose.within.amount"' in answer.text


def test_it_is_published_from_a_day_with_a_reason_for_each_doubt(
    desks: Desks,
) -> None:
    at = begun(desks)
    form = opened(desks, at)
    form["retention.length.amount"] = ["4"]
    page = looked(desks, at, form)
    day = (datetime.now(UTC) + timedelta(days=30)).date()
    form |= accepted(page) | {"since": [day.isoformat()]}

    answer = desks["ank"].post(at, form | {"do": ["publish"]})

    assert answer.status_code == 302
    made = PublishedProcedure.objects.get(effective_from=day)
    assert answer["Location"] == f"/desk/procedure/version/{made.sha256}?published=1"
    assert tomllib.loads(made.text)["retention"]["length"] == "4 years"
    kept = Publication.objects.get()
    assert kept.by == 1
    assert len(kept.acknowledged) > 3
    assert "Gepubliceerd door Ank Bos" in desks["ank"].get(answer["Location"]).text
    assert desks["ank"].get(at).status_code == 404


def test_what_was_accepted_then_is_shown_folded_with_whose_reason_it_is(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in ("walks", "proving"):
        name = f"gehoord.organisation.{room}.proof_of"
        monkeypatch.setattr(name, lambda *_: Proof(walked=(), broken=()))
    at = begun(desks)
    form = opened(desks, at)
    day = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    form |= accepted(looked(desks, at, form)) | {"since": [day]}
    made = desks["ank"].post(at, form | {"do": ["publish"]})["Location"]
    next_one = begun(desks, made.rpartition("/")[2].partition("?")[0], "bea")
    form = opened(desks, next_one, "bea") | {"since": [day]}
    form["version"] = ["volgende"]

    page = looked(desks, next_one, form, who="bea")
    done = desks["bea"].post(next_one, form | {"do": ["publish"]})

    assert not accepted(page)
    assert "Eerder aanvaard, en er is niets aan veranderd" in page
    assert "Eerder aanvaard (Ank Bos, " in page
    assert done.status_code == THROUGH
    kept = desks["bea"].get(done["Location"]).text
    assert kept.count("Eerder aanvaard (Ank Bos, ") == kept.count("kozen de eigenaren")


def test_a_doubt_without_a_reason_is_asked_again_and_the_others_stay(
    desks: Desks,
) -> None:
    at = begun(desks)
    form = opened(desks, at)
    page = looked(desks, at, form)
    reasons = accepted(page)
    first = next(iter(reasons))
    day = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    form |= reasons | {"since": [day], first: [""]}

    again = desks["ank"].post(at, form | {"do": ["publish"]})

    assert again.status_code == 422
    assert "Er zijn waarschuwingen zonder reden" in again.text
    assert again.text.count('value="Zo kozen de eigenaren."') == len(reasons) - 1
    assert PublishedProcedure.objects.count() == 1


def test_what_a_walk_doubts_is_asked_when_it_is_about_to_be_published(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubt = Unsound(code="toothless", near="propose-or-tell", error=False)
    found = Proof(walked=(), broken=(doubt,))
    monkeypatch.setattr("gehoord.organisation.walks.proof_of", lambda *_: found)
    monkeypatch.setattr("gehoord.organisation.proving.proof_of", lambda *_: found)
    at = begun(desks)
    form = opened(desks, at)
    before = looked(desks, at, form)
    day = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    form |= accepted(before) | {"since": [day]}

    asked = desks["ank"].post(at, form | {"do": ["publish"]})
    form |= accepted(asked.text)
    done = desks["ank"].post(at, form | {"do": ["publish"]})
    kept = desks["ank"].get(done["Location"]).text

    name, said = "why:toothless:propose-or-tell", "Wordt “Een voorstel, of"
    assert name not in before
    assert asked.status_code == 422
    assert name in asked.text
    assert said in asked.text
    assert dict(Publication.objects.get().acknowledged)[name.removeprefix("why:")]
    assert said in kept


def test_only_an_owner_finds_the_form(desks: Desks) -> None:
    at = begun(desks)

    for name in ("joost", "derde", "auditor", "technician"):
        assert desks[name].get(EDIT).status_code == 404
        assert desks[name].post(EDIT, {"from": base(desks)}).status_code == 404
        assert desks[name].get(at).status_code == 404
        assert desks[name].post(at, {"do": "look"}).status_code == 404
        assert desks[name].post(f"{at}/throw-away").status_code == 404
        assert EDIT not in desks[name].get("/desk/procedure").text


def test_an_owner_chooses_what_to_begin_with(desks: Desks) -> None:
    page = desks["bea"].get(EDIT).text

    assert f'value="{base(desks)}"' in page
    for name in patterns():
        assert f'value="pattern:{name}"' in page
    assert desks["bea"].post(EDIT, {"from": "pattern:no"}).status_code == 404
    assert desks["bea"].post(EDIT, {"from": "0" * 64}).status_code == 404


def test_a_pattern_is_begun_with_in_ones_own_name(desks: Desks) -> None:
    before = opened(desks, begun(desks))

    form = opened(desks, begun(desks, "pattern:youth-care"))

    for mine in ("organisation", "address"):
        assert form[mine] == before[mine]


def test_what_is_typed_is_kept_and_another_owner_goes_on_with_it(desks: Desks) -> None:
    at = begun(desks)
    form = opened(desks, at)
    form |= {"retention.length.amount": ["4"], "since": ["2099-01-01"]}
    page = looked(desks, at, form)
    first = next(iter(accepted(page)))
    looked(desks, at, form | {first: ["Zo kozen wij."]})

    start = desks["bea"].get(EDIT).text
    found = desks["bea"].get(at).text

    assert f'href="{at}"' in start
    assert "Begonnen door Ank Bos" in start
    kept = filled(found)
    assert kept["retention.length.amount"] == ["4"]
    assert kept["since"] == ["2099-01-01"]
    assert kept[first] == ["Zo kozen wij."]
    assert PublishedProcedure.objects.count() == 1


def test_what_is_right_is_kept_beside_what_is_not_right_yet(desks: Desks) -> None:
    at = begun(desks)
    form = opened(desks, at)
    form |= {"retention.length.amount": ["4"], "term.propose.within.amount": [""]}

    desks["ank"].post(at, form | {"do": ["look"]})

    again = opened(desks, at)
    assert again["retention.length.amount"] == ["4"]
    assert again["term.propose.within.amount"] == ["3"]


def test_what_could_not_be_read_any_more_is_not_kept_and_says_why(desks: Desks) -> None:
    at = begun(desks, "pattern:wkkgz")
    form = opened(desks, at)
    form["term.judge.within.unit"] = ["hours"]

    answer = desks["ank"].post(at, form | {"do": ["look"]})

    assert answer.status_code == 422
    assert "Een termijn in uren" in unescape(answer.text)
    assert opened(desks, at)["term.judge.within.unit"] == ["weeks"]


def test_an_owner_hears_that_another_was_first_and_loses_no_word(desks: Desks) -> None:
    at = begun(desks)
    of_ank, of_bea = opened(desks, at), opened(desks, at, "bea")
    of_bea["retention.length.amount"] = ["7"]
    looked(desks, at, of_bea, who="bea")
    of_ank["retention.length.amount"] = ["4"]

    late = desks["ank"].post(at, of_ank | {"do": ["look"]})
    kept = opened(desks, at)
    sure = desks["ank"].post(at, filled(late.text) | {"do": ["look"]})

    assert late.status_code == TOO_LATE
    assert "Bea Smit bewaarde ondertussen iets anders" in late.text
    assert "Bewaren, hoe lang: zeven jaar → vier jaar." in late.text
    assert kept["retention.length.amount"] == ["7"]
    assert sure.status_code == 200
    assert opened(desks, at)["retention.length.amount"] == ["4"]


def test_a_version_is_thrown_away_only_when_somebody_is_sure(desks: Desks) -> None:
    at = begun(desks)
    asked = desks["bea"].get(f"{at}/throw-away")

    gone = desks["bea"].post(f"{at}/throw-away", filled(asked.text))

    assert "Deze versie weggooien?" in asked.text
    assert gone.status_code == THROUGH
    assert "De versie is weggegooid." in desks["bea"].get(gone["Location"]).text
    assert desks["bea"].get(at).status_code == 404


def test_what_people_are_called_and_where_the_text_stands_can_be_changed() -> None:
    text = in_full(patterns()["small-firm"], patterns()) + NAMED
    found = read(text, calendars(), patterns())

    items = {".".join(x.path): x for group in groups(found, "nl") for x in group.items}

    asked = items["names.owner.nl"]
    assert asked.label == "Hoe een eigenaar bij u heet, Nederlands"
    assert asked.value == "het bestuur"
    assert items["third-party.1.name.en"].value == "an independent third party"
    changed = edited(text, [Edit(path=asked.path, value="de directie")])
    assert read(changed, calendars(), patterns()).called["owner"]["nl"] == "de directie"


NAMED = '\n[names]\nowner = { nl = "het bestuur", en = "the board" }\n'


def test_what_changes_is_listed_where_it_is_little(desks: Desks) -> None:
    at = begun(desks)
    form = opened(desks, at) | {"retention.length.amount": ["4"]}

    page = desks["ank"].post(at, form | {"do": ["look"]}).text

    assert "Unfold" not in page
    assert "Vouw open wat u wilt lezen" not in page


def test_beginning_with_another_example_tells_its_changes_by_what_they_are_about(
    desks: Desks,
) -> None:
    at = begun(desks, "pattern:awb")

    page = desks["ank"].get(at).text

    assert "Vouw open wat u wilt lezen" in page
    folded = re.findall(r"<summary>([^<]+) <span[^>]*>\((\d+)\)</span>", page)
    assert {"Termijnen", "Handelingen", "Brieven"} <= {title for title, _ in folded}


STORY = (
    Entry(
        position=1,
        at=datetime(2027, 3, 5, tzinfo=UTC),
        by="complainant",
        event=e.Reopened(reason=""),
    ),
)


def test_a_walk_can_be_asked_for_before_publishing_and_tells_its_story(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = ("acts", "judge", "needs")
    facts = {"needs": ("urgent",)}
    wrong = Unsound(
        code="stuck-on-need", near="judge", key=key, facts=facts, story=STORY
    )
    found = Proof(walked=(), broken=(wrong,))
    monkeypatch.setattr("gehoord.organisation.walks.proof_of", lambda *_: found)
    at = begun(desks, "pattern:awb")
    form = opened(desks, at) | {"organisation": ["De Linde"]}

    before = desks["ank"].post(at, form | {"do": ["look"]}).text
    form = filled(before)
    after = desks["ank"].post(at, form | {"do": ["walk"]}).text

    assert "Hoe een dossier daar komt" not in before
    assert "Hoe een dossier daar komt" in after
    assert "“Geef een oordeel” doen" in after
    assert "“Het kan niet wachten”" in after
    assert 'value="publish"' not in after


def test_a_walk_that_finds_nothing_says_so(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Proof(walked=(), broken=())
    monkeypatch.setattr("gehoord.organisation.walks.proof_of", lambda *_: found)
    at = begun(desks)
    form = opened(desks, at)

    page = desks["ank"].post(at, form | {"do": ["walk"]})

    assert "niemand loopt vast" in page.text
    assert 'value="publish"' in page.text
