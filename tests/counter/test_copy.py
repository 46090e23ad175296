"""The sender saves the whole dossier: what she sees, all of it, and nothing else."""

from __future__ import annotations

import hashlib
import io
import json
from zipfile import ZipFile

import pikepdf
import pytest
from django.test import Client

from gehoord.clock.run import pass_once
from gehoord.dossier import moment
from gehoord.handling.act import perform
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import Spoken
from tests.counter.filling import PLANTED, dutch, filed, fill, follow, send, text_file

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]


def saved(client: Client) -> ZipFile:
    """Return what is saved when the link is followed."""
    answer = client.get("/case/copy")
    assert answer.status_code == 200
    return ZipFile(io.BytesIO(answer.getvalue()))


def test_the_copy_holds_the_words_the_letters_and_the_promises(
    firm: Organisation,
) -> None:
    done = filed(firm, words=f"Niemand kwam. {PLANTED}.")
    pass_once(now=moment.now())

    copy = json.loads(saved(follow(done)).read("dossier.json"))

    assert copy["reference"] == done.reference
    assert ["", f"Niemand kwam. {PLANTED}."] in copy["story"][0]["words"]
    assert copy["particulars"][0][0] == "Volledige naam"
    assert any(
        "behandelaar" in each or "behandelt" in each for each in copy["promises"]
    )
    assert "Ontvangstbevestiging" in [each["title"] for each in copy["letters"]]


def test_no_link_and_no_code_is_in_the_copy(firm: Organisation) -> None:
    done = filed(firm)
    pass_once(now=moment.now())
    client = follow(done)
    client.post("/case/withdraw", {"words": "", "ask-code": "1"})

    copy = saved(client).read("dossier.json").decode()

    assert "/follow/" not in copy
    assert copy.count("hier staat de eigen link van de indiener)") == 1
    assert "staat de eigen link van de indiener) staat" not in copy
    assert "Bevestigingscode" not in copy


def test_what_only_staff_may_see_is_not_in_the_copy(firm: Organisation) -> None:
    done = filed(firm)
    note = a.Note(words="Dit is voor collega's alleen.")
    perform(done.organisation_id, done.case_id, note, by="staff:1", now=moment.now())

    whole = saved(follow(done))

    assert "collega" not in whole.read("dossier.json").decode()


def test_every_file_is_in_it_with_the_number_that_proves_it() -> None:
    client, content = dutch(), b"Beste mensen, " * 10_000
    fill(client, upto="wish")
    client.post("/form/files", {"files": [text_file("../brief.txt", content)]})
    fill(client)
    send(client)
    link = client.get("/form/receipt").text.split("/follow/")[1].split('"')[0]
    client.post(f"/follow/{link}")

    whole = saved(client)
    (listed,) = json.loads(whole.read("dossier.json"))["files"]
    (name,) = (each for each in whole.namelist() if each.startswith("files/"))

    assert whole.testzip() is None
    assert whole.read(name) == content
    assert listed["sha256"] == hashlib.sha256(content).hexdigest()
    assert name.count("/") == 1


def test_the_pdf_has_a_page_of_contents_and_a_title_without_words(
    firm: Organisation,
) -> None:
    done = filed(firm, words=f"Niemand kwam.\n\n{PLANTED}.")
    pass_once(now=moment.now())

    made = saved(follow(done)).read("dossier.pdf")

    with pikepdf.open(io.BytesIO(made)) as paper:
        first = paper.pages[0]
        assert len(paper.pages) >= 3
        assert str(paper.docinfo["/Title"]) == f"Dossier {done.reference}"
        assert str(paper.Root.Lang) == "nl"
        assert len(first.get("/Annots", [])) >= 4  # the contents lead to the parts
        assert "pdfuaid" in paper.open_metadata().__str__()


def test_without_the_link_nothing_is_saved() -> None:
    assert dutch().get("/case/copy").status_code == 410


def test_the_copy_holds_what_was_answered_beside_the_words(firm: Organisation) -> None:
    done = filed(firm, spoken=Spoken.RATHER_NOT, adviser=4)

    copy = json.loads(saved(follow(done)).read("dossier.json"))

    assert ["Eerst besproken", "Liever niet"] in copy["particulars"]
    assert ["Genoemd door de indiener", "Noor Kok"] in copy["particulars"]
