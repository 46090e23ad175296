"""One page for every act: nothing typed is lost, nothing is done unseen."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from gehoord.dossier import files, references, store
from gehoord.dossier.models import FileState
from gehoord.people.models import Staff, User
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.stages import Stage
from tests.desk.working import Desks, bare, filed, text

pytestmark = pytest.mark.django_db

PDF = b"%PDF-1.7\n" + b"x" * 200


def test_an_act_is_done_on_its_page_and_the_case_says_so(desks: Desks) -> None:
    done = filed(desks.firm)

    answer = desks.act("ank", done, "record-concern", about="staff", staff=["3"])
    page = text(desks["ank"].get(answer.headers["Location"]))

    assert answer.status_code == 302
    assert desks.story(done)[-1] == "concern-recorded"
    told = "Ank Bos legde vast over wie de klacht gaat: Joost de Vries."
    assert f'<div class="notice good" role="status"><p>{told}</p>' in page


def test_what_is_missing_is_said_on_top_and_beside_and_what_was_typed_stays(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.act("ank", done, "record-concern", about="nobody")
    desks.act("ank", done, "appoint-handler", staff="1")

    page = text(
        desks.act("ank", done, "record-conversation", words="Wij spraken lang.")
    )

    assert 'tabindex="-1" autofocus id="mistakes"' in page
    assert page.count("autofocus") == 1
    assert 'href="#id_medium_0"' in page
    assert "Wij spraken lang." in page
    assert "conversation-held" not in desks.story(done)


def test_what_the_rules_object_to_stands_beside_its_field(desks: Desks) -> None:
    done = filed(desks.firm)

    page = text(desks.act("ank", done, "record-concern", about="staff"))

    assert 'id="id_staff_error"' in page
    assert desks.story(done)[-1] != "concern-recorded"


def test_an_act_that_is_not_possible_says_why(desks: Desks) -> None:
    done = filed(desks.firm)

    there = reverse("desk-act", args=[done.reference, "appoint-handler"])
    page = text(desks["ank"].get(there))

    assert "Dit kan nu niet" in page
    assert "<textarea" not in page


@pytest.mark.parametrize("act", ["file", "report-delivery", "dance", "judge"])
def test_what_is_no_act_of_this_procedure_has_no_page(desks: Desks, act: str) -> None:
    done = filed(desks.firm)

    page = desks["ank"].get(reverse("desk-act", args=[done.reference, act]))

    assert page.status_code == 404


def test_two_people_at_once_each_learn_what_the_other_did(desks: Desks) -> None:
    done = filed(desks.firm)
    there = reverse("desk-act", args=[done.reference, "note"])
    seen = desks["ank"].get(there).context["seen"]
    desks.act("bea", done, "note", words="Ik heb gebeld.")

    refused = desks["ank"].post(there, {"seen": seen, "words": "Ik bel morgen."})
    page = text(refused)
    again = desks["ank"].post(
        there, {"seen": refused.context["seen"], "words": "Ik bel morgen."}
    )

    assert refused.status_code == 409
    assert "Iemand deed hier iets terwijl u bezig was" in page
    assert "Ik heb gebeld." in page
    assert "Ik bel morgen." in page
    assert again.status_code == 302
    assert desks.story(done)[-2:] == ["noted", "noted"]


def test_the_same_act_of_two_people_is_done_once_and_the_words_can_be_copied(
    desks: Desks,
) -> None:
    done = filed(desks.firm, kind_certain=False)
    there = reverse("desk-act", args=[done.reference, "set-aside"])
    seen = desks["ank"].get(there).context["seen"]
    desks.sure("bea", done, "set-aside", reason="Reclame")

    refused = desks["ank"].post(
        there, {"seen": seen, "reason": "Dit is reclame", "sure": "yes"}
    )

    assert refused.status_code == 409
    assert "Dit is reclame" in text(refused)
    assert "Iemand deed hier iets terwijl u bezig was" in text(refused)
    assert "Bea Smit legde" in text(refused)
    assert desks.story(done).count("set-aside") == 1


@pytest.mark.parametrize("seen", ["", "-1", "x", "9" * 30, "１"])
def test_a_hidden_field_that_was_tampered_with_counts_as_having_seen_nothing(
    desks: Desks, seen: str
) -> None:
    done = filed(desks.firm)
    there = reverse("desk-act", args=[done.reference, "note"])

    answer = desks["ank"].post(there, {"seen": seen, "words": "Notitie."})

    assert answer.status_code == 409
    assert "noted" not in desks.story(done)


def test_what_cannot_be_undone_is_looked_at_once_more(desks: Desks) -> None:
    done = filed(desks.firm, kind_certain=False)

    asked = desks.act("ank", done, "set-aside", reason="Reclame voor zonnepanelen")
    back = desks.act("ank", done, "set-aside", reason="Reclame", back="yes")

    assert "Klopt dit?" in text(asked)
    assert "Reclame voor zonnepanelen" in text(asked)
    assert 'value="Reclame"' in text(back)
    assert "set-aside" not in desks.story(done)

    desks.sure("ank", done, "set-aside", reason="Reclame voor zonnepanelen")

    assert desks.story(done)[-1] == "set-aside"


def test_a_file_that_came_in_stays_while_the_form_is_mended(desks: Desks) -> None:
    done = filed(desks.firm)
    bill = SimpleUploadedFile("nota.pdf", PDF, "application/pdf")

    page = desks.act("ank", done, "write", words="", files=bill)
    (held,) = page.context["staged"]
    sent = desks.act("ank", done, "write", words="Zie bijlage.", staged=[held.id])
    key = store.load(desks.firm.pk, done.case_id).key
    kept = files.find(desks.firm.pk, held.id, key=key)

    assert sent.status_code == 302
    assert FileState.KEPT == kept.state
    assert b"".join(files.open_file(kept, key=key)) == PDF

    download = desks["ank"].get(reverse("desk-file", args=[done.reference, held.id]))

    assert b"".join(download.streaming_content) == PDF  # type: ignore[attr-defined]
    assert download.headers["Content-Disposition"] == 'attachment; filename="nota.pdf"'


def test_a_file_of_an_unwelcome_kind_is_refused_with_a_sentence(desks: Desks) -> None:
    done = filed(desks.firm)
    program = SimpleUploadedFile("nota.pdf", b"MZ\x90\x00" + b"\0" * 99)

    page = desks.act("ank", done, "write", words="Zie bijlage.", files=program)

    assert 'id="id_files_error"' in text(page)
    assert "Zie bijlage." in text(page)
    assert "written" not in desks.story(done)


def test_a_staged_file_of_another_case_is_not_taken_along(desks: Desks) -> None:
    one, other = filed(desks.firm), filed(desks.firm)
    bill = SimpleUploadedFile("nota.pdf", PDF, "application/pdf")
    (held,) = desks.act("ank", one, "write", words="", files=bill).context["staged"]

    desks.act("ank", other, "write", words="Dag.", staged=[held.id, "x", "9" * 40])

    opened = desks["ank"].get(reverse("desk-case", args=[other.reference]))
    assert "nota.pdf" not in text(opened)


def test_who_loses_their_part_by_an_act_goes_back_to_the_list(desks: Desks) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")

    answer = desks.act("noor", done, "recuse", reason="Familie")

    assert answer.headers["Location"].startswith(reverse("desk") + "?")


def test_a_handler_who_lost_the_role_while_writing_finds_nothing(desks: Desks) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    there = reverse("desk-act", args=[done.reference, "propose"])
    seen = desks["noor"].get(there).context["seen"]
    desks.perform(done, a.HandOver(staff=1, reason="Ziek"), by="staff:1")

    answer = desks["noor"].post(there, {"seen": seen, "words": "Voorstel"})

    assert answer.status_code == 404
    assert (
        Stage.HANDLING
        is desks.perform(done, a.Note(words="."), by="staff:1").case.stage
    )


def test_without_its_token_no_form_is_taken(desks: Desks) -> None:
    done = filed(desks.firm)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(User.objects.get(email="ank@example.org"))

    answer = strict.post(
        reverse("desk-act", args=[done.reference, "note"]), {"seen": 9, "words": "."}
    )

    assert answer.status_code == 403
    assert "noted" not in desks.story(done)


@pytest.mark.parametrize("page", ["desk-act", "desk-new"])
def test_without_its_token_no_file_stays_either(desks: Desks, page: str) -> None:
    done = filed(desks.firm)
    there = reverse("desk-act", args=[done.reference, "write"])
    if page == "desk-new":
        there = desks["ank"].get(reverse("desk-new")).context["action"]
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(User.objects.get(email="ank@example.org"))
    scan = SimpleUploadedFile("scan.pdf", b"%PDF-1.7 x")

    answer = strict.post(there, {"words": "Lang verhaal.", "files": scan})

    assert answer.status_code == 403
    assert list(files.on_disk(desks.firm.pk)) == []


def test_who_loses_the_role_while_typing_gets_the_words_back(desks: Desks) -> None:
    done = filed(desks.firm)
    there = reverse("desk-act", args=[done.reference, "note"])
    assert desks["bea"].get(there).status_code == 200
    scan = SimpleUploadedFile("scan.pdf", b"%PDF-1.7 " + b"x" * 3_000_000)
    Staff.objects.filter(number=2).update(roles=("auditor",))

    answer = desks["bea"].post(there, {"words": "Lang verhaal.", "files": scan})

    assert answer.status_code == 404
    assert "Lang verhaal." in text(answer)
    assert done.reference not in text(answer).replace(there, "")
    assert desks.story(done).count("noted") == 0


def test_that_answer_is_the_same_where_there_never_was_a_case(desks: Desks) -> None:
    done = filed(desks.firm)
    never = references.make(year=2026, random_below=lambda _most: 5)
    said = {"words": "Lang verhaal."}

    hidden, nothing = (
        desks["joost"].post(reverse("desk-act", args=[reference, "note"]), said)
        for reference in (done.reference, never)
    )

    assert bare(hidden) == bare(nothing)
    assert hidden.status_code == nothing.status_code == 404


@pytest.mark.parametrize(
    ("act", "said", "kind"),
    [
        ("note", {"words": "Eén keer."}, "noted"),
        ("recuse", {}, "handler-released"),
        ("propose", {"words": "Een voorstel."}, "proposed"),
    ],
)
def test_a_button_that_is_pressed_twice_counts_once_and_says_it_is_done(
    desks: Desks, act: str, said: dict[str, str], kind: str
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=1), by="staff:1")
    there = reverse("desk-act", args=[done.reference, act])
    seen = str(len(desks.story(done)))

    first = desks["ank"].post(there, {**said, "seen": seen})
    second = desks["ank"].post(there, {**said, "seen": seen})

    assert desks.story(done).count(kind) == 1
    assert first.headers["Location"] == second.headers["Location"]


def test_other_words_from_the_same_page_are_another_message(desks: Desks) -> None:
    done = filed(desks.firm)
    there = reverse("desk-act", args=[done.reference, "note"])
    seen = str(len(desks.story(done)))

    for words in ("Het een.", "Het ander."):
        desks["ank"].post(there, {"words": words, "seen": seen})

    assert desks.story(done).count("noted") == 2
