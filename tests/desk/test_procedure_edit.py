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
from gehoord.procedure.proof import Proof
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.soundness import Unsound
from tests.desk.working import Desks

pytestmark = pytest.mark.django_db

EDIT = "/desk/procedure/edit"


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
        (chosen,) = re.findall(r'<option value="([^"]*)" selected', inside)
        found[name] = [unescape(chosen)]
    return found


def opened(desks: Desks, name: str = "") -> dict[str, list[str]]:
    page = desks["ank"].get(EDIT, {"from": name or base(desks)})
    assert page.status_code == 200
    return filled(page.text)


def looked(desks: Desks, form: dict[str, list[str]], do: str = "look") -> str:
    return desks["ank"].post(EDIT, form | {"do": [do]}).text


def accepted(page: str) -> dict[str, list[str]]:
    names = re.findall(r'name="(why:[^"]+)"', page)
    return {unescape(name): ["Zo kozen de eigenaren."] for name in names}


@pytest.mark.parametrize("name", sorted(patterns()))
def test_a_form_that_nobody_changed_changes_only_the_name_of_the_version(
    desks: Desks, name: str
) -> None:
    form = opened(desks, f"pattern:{name}")

    page = looked(desks, form)

    (text,) = re.findall(r"<pre[^>]*>(.*?)</pre>", page, flags=re.DOTALL)
    before = tomllib.loads(in_full(patterns()[name], patterns()))
    after = tomllib.loads(unescape(text))
    assert after == before | {"version": form["version"][0]}


def test_what_is_changed_is_told_in_sentences_and_on_the_page(desks: Desks) -> None:
    form = opened(desks)
    form["retention.length.amount"] = ["4"]
    form["term.propose.within.amount"] = ["6"]

    page = looked(desks, form)

    assert "Bewaren, hoe lang: één jaar → vier jaar." in page
    assert "Binnen zes weken, nadat uw reactie binnen is" in page
    assert PublishedProcedure.objects.count() == 1


def test_the_comments_of_the_file_stay(desks: Desks) -> None:
    form = opened(desks, "pattern:awb")
    form["retention.length.amount"] = ["4"]

    page = unescape(looked(desks, form))

    assert 'length    = "4 years"          # choice: the Act does not say' in page
    assert 'set_aside = "30 days"          # choice' in page


def test_what_would_make_it_unsound_cannot_be_published(desks: Desks) -> None:
    form = opened(desks)
    form["particulars.email"] = form["particulars.phone"] = ["asked"]

    page = looked(desks, form, "publish")

    assert "Dit kan nog niet worden gepubliceerd" in page
    assert 'value="publish"' not in page
    assert PublishedProcedure.objects.count() == 1


def test_a_length_without_a_number_is_asked_again_beside_its_field(
    desks: Desks,
) -> None:
    form = opened(desks)
    form["term.propose.within.amount"] = [""]

    answer = desks["ank"].post(EDIT, form | {"do": ["look"]})

    assert answer.status_code == 422
    assert "Hier ontbreekt een aantal." in answer.text
    assert 'href="#id_term.propose.within.amount"' in answer.text


def test_it_is_published_from_a_day_with_a_reason_for_each_doubt(
    desks: Desks,
) -> None:
    form = opened(desks)
    form["retention.length.amount"] = ["4"]
    page = looked(desks, form)
    day = (datetime.now(UTC) + timedelta(days=30)).date()
    form |= accepted(page) | {"since": [day.isoformat()]}

    answer = desks["ank"].post(EDIT, form | {"do": ["publish"]})

    assert answer.status_code == 302
    made = PublishedProcedure.objects.get(effective_from=day)
    assert answer["Location"] == f"/desk/procedure/version/{made.sha256}?published=1"
    assert tomllib.loads(made.text)["retention"]["length"] == "4 years"
    kept = Publication.objects.get()
    assert kept.by == 1
    assert len(kept.acknowledged) > 3
    assert "Gepubliceerd door Ank Bos" in desks["ank"].get(answer["Location"]).text


def test_a_doubt_without_a_reason_is_asked_again_and_the_others_stay(
    desks: Desks,
) -> None:
    form = opened(desks)
    page = looked(desks, form)
    reasons = accepted(page)
    first = next(iter(reasons))
    day = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    form |= reasons | {"since": [day], first: [""]}

    again = desks["ank"].post(EDIT, form | {"do": ["publish"]})

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
    form = opened(desks)
    before = looked(desks, form)
    day = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    form |= accepted(before) | {"since": [day]}

    asked = desks["ank"].post(EDIT, form | {"do": ["publish"]})
    form |= accepted(asked.text)
    done = desks["ank"].post(EDIT, form | {"do": ["publish"]})
    kept = desks["ank"].get(done["Location"]).text

    name, said = "why:toothless:propose-or-tell", "Wordt propose-or-tell gebroken"
    assert name not in before
    assert asked.status_code == 422
    assert name in asked.text
    assert said in asked.text
    assert dict(Publication.objects.get().acknowledged)[name.removeprefix("why:")]
    assert said in kept


def test_only_an_owner_finds_the_form(desks: Desks) -> None:
    for name in ("joost", "derde", "auditor", "technician"):
        assert desks[name].get(EDIT).status_code == 404
        assert desks[name].post(EDIT, {"from": base(desks)}).status_code == 404
        assert EDIT not in desks[name].get("/desk/procedure").text


def test_an_owner_chooses_what_to_begin_with(desks: Desks) -> None:
    page = desks["bea"].get(EDIT).text

    assert f"?from={base(desks)}" in page
    for name in patterns():
        assert f"?from=pattern:{name}" in page
    assert desks["bea"].get(EDIT, {"from": "pattern:no"}).status_code == 404
    assert desks["bea"].get(EDIT, {"from": "0" * 64}).status_code == 404


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
