"""What is sent from a page that has closed lies ready when the page is open again."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from django.test import Client

from gehoord.counter import follow as following
from gehoord.counter import limits
from gehoord.dossier import arrivals, files
from gehoord.dossier.moment import now
from gehoord.handling import unsent
from gehoord.handling.act import Done
from gehoord.people.models import Organisation
from gehoord.procedure import events as e
from tests.counter.filling import dutch, filed, follow, opened, text_file

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]
TYPED = "Er was nog iets. Ik vergat het te zeggen."
PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(200_000)  # more pieces than one


@pytest.fixture
def done(firm: Organisation) -> Done:
    """Return a complaint that was handed in."""
    return filed(firm)


def left_open(done: Done) -> tuple[Client, str]:
    """Return a browser in which the page has closed, and the key that stood in it."""
    browser = follow(done)
    found = re.search(r'name="page" value="(\w+)"', browser.get("/case/write").text)
    assert found is not None
    browser.post("/case/leave")
    return browser, found[1]


def send_late(done: Done, **other: object) -> str:
    """Send words and a photo from a page that has closed; return the answer."""
    browser, key = left_open(done)
    photo = text_file("foto.png", PHOTO)
    sent = {"page": key, "words": TYPED, "files": [photo], **other}
    answer = browser.post("/case/write", sent)
    assert answer.status_code == 410
    return answer.text


def staged_on(page: str) -> list[str]:
    return re.findall(r'name="staged" value="(\d+)"', page)


def written(done: Done) -> list[e.Written]:
    every = (each.event for each in opened(done).entries)
    return [each for each in every if isinstance(each, e.Written)]


def on_disk(done: Done) -> int:
    return len(list(files.on_disk(done.organisation_id)))


def test_words_and_files_lie_ready_and_are_sent_as_they_were_chosen(done: Done) -> None:
    said = send_late(done)
    again = follow(done)

    home, page = again.get("/case").text, again.get("/case/write").text
    again.post("/case/write", {"words": TYPED, "staged": staged_on(page)})

    assert "Wat u invulde is bewaard" in said
    assert "foto.png" in said
    assert 'href="/case/write"' in home[: home.index("<h1>")]
    assert TYPED in page
    assert "foto.png" in page
    (message,) = written(done)
    (kept,) = message.files
    assert (message.words, kept.name, kept.size) == (TYPED, "foto.png", len(PHOTO))
    held = files.find(done.organisation_id, kept.id, key=opened(done).stored.key)
    read = files.open_file(held, key=opened(done).stored.key)
    assert b"".join(read) == PHOTO
    assert on_disk(done) == 1


def test_nothing_of_it_is_in_the_dossier_before_it_is_sent(done: Done) -> None:
    send_late(done)

    assert written(done) == []
    assert TYPED not in follow(done).get("/case").text


def test_the_same_photo_sent_again_lies_there_once(done: Done) -> None:
    send_late(done)
    send_late(done, files=[text_file("foto.png", PHOTO), text_file("brief.txt")])

    page = follow(done).get("/case/write").text

    assert page.count("foto.png") == 1
    assert "brief.txt" in page
    assert on_disk(done) == 2


def test_a_file_that_is_not_welcome_is_named_and_the_others_are_kept(
    done: Done,
) -> None:
    said = send_late(done, files=[text_file("leeg.txt", b""), text_file("brief.txt")])

    assert "leeg.txt</strong>: Dit bestand is leeg" in said
    assert "brief.txt" in follow(done).get("/case/write").text


@pytest.mark.parametrize("wrong", [{"page": ""}, {"page": "abc"}])
def test_without_the_key_of_a_page_nothing_is_kept(
    done: Done, wrong: Mapping[str, str]
) -> None:
    said = send_late(done, **wrong)

    assert "Wat u invulde is bewaard" not in said
    assert on_disk(done) == 0
    assert arrivals.open_beside(done.organisation_id, done.case_id) == []


def test_a_key_of_another_case_keeps_nothing_in_this_one(
    firm: Organisation, done: Done
) -> None:
    _, key = left_open(filed(firm))

    send_late(done, page=key)

    assert arrivals.open_beside(done.organisation_id, done.case_id) == []


def test_a_key_opens_no_page(done: Done) -> None:
    _, key = left_open(done)

    assert dutch().post(f"/follow/{key}").status_code == 410


def test_a_key_ends_with_the_link_the_page_was_opened_with(
    done: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser, key = left_open(done)
    monkeypatch.setattr("gehoord.handling.page_key.works", lambda *_, **_now: False)

    said = browser.post("/case/write", {"page": key, "words": TYPED}).text

    assert "Wat u invulde is bewaard" not in said


def test_what_is_typed_while_the_session_ends_is_kept_by_itself(done: Done) -> None:
    browser, key = left_open(done)
    sent = {"page": key, "words": TYPED, "seen": "3"}

    answer = browser.post("/case/write", sent, headers={"X-Keep": "1"})

    assert (answer.status_code, answer.headers["X-Seen"]) == (204, "3")
    assert TYPED in follow(done).get("/case/write").text


def test_a_session_that_ended_by_itself_is_no_different(
    done: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, key = left_open(done)
    monkeypatch.setattr(following, "LASTS_SECONDS", -1)
    browser = follow(done)
    monkeypatch.undo()

    browser.post("/case/write", {"page": key, "words": TYPED})

    assert TYPED in follow(done).get("/case/write").text


def test_who_sends_too_often_fills_no_disk(
    done: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    spent = limits.Budget("upload", 0, 60)
    monkeypatch.setattr(limits, "UPLOAD", spent)

    send_late(done)

    assert on_disk(done) == 0


def test_more_than_ten_files_are_never_kept_for_one_message(done: Done) -> None:
    send_late(done, files=[text_file(f"{n}.txt", b"%d" % n) for n in range(10)])

    said = send_late(done)

    assert "foto.png</strong>: " in said
    assert on_disk(done) == 10


def test_files_beside_a_mistake_are_there_when_the_page_is_opened_again(
    done: Done,
) -> None:
    follow(done).post("/case/write", {"words": "", "files": [text_file("brief.txt")]})

    page = follow(done).get("/case/write").text

    assert "brief.txt" in page
    assert len(staged_on(page)) == 1


def test_the_other_language_keeps_what_is_typed_and_chosen(done: Done) -> None:
    browser = follow(done)
    sent = {"words": TYPED, "files": [text_file("brief.txt")], "language": "en"}

    there = browser.post("/case/write", sent)
    page = browser.get("/case/write").text

    assert there.headers["Location"] == "/case/write"
    assert '<html lang="en">' in page
    assert TYPED in page
    assert "brief.txt" in page
    assert written(done) == []


def test_a_file_that_lies_ready_can_stay_behind(done: Done) -> None:
    send_late(done)
    browser = follow(done)

    browser.post("/case/write", {"words": TYPED})

    (message,) = written(done)
    assert message.files == ()
    assert on_disk(done) == 0
    assert "foto.png" not in browser.get("/case/write").text


def test_what_became_impossible_meanwhile_can_still_be_read(done: Done) -> None:
    kept = {"words": TYPED}
    unsent.keep(opened(done), "answer-proposal", kept, now=now())
    browser = follow(done)

    home = browser.get("/case").text
    page = browser.get("/case/answer-proposal").text

    assert 'href="/case/answer-proposal"' in home[: home.index("<h1>")]
    assert TYPED in page
    assert "Dit kan nu niet" in page
