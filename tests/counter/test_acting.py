"""What the sender can do on their own page, and what happens when it cannot be."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from gehoord.counter import limits
from gehoord.dossier import files
from gehoord.dossier.models import File, FileState
from gehoord.dossier.moment import now
from gehoord.handling import codes
from gehoord.handling.act import Done, perform
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About, Particulars, Satisfied
from gehoord.procedure.stages import Stage
from tests.counter.filling import dutch, filed, follow, opened, text_file

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]
ONLY_PHONE = Particulars(name="Fatima El Amrani", phone="040 000 00 00")


def do(done: Done, by: str, *acts: a.Act) -> None:
    """Let someone do things in a case."""
    for act in acts:
        perform(done.organisation_id, done.case_id, act, by=by, now=now())


def proposed(firm: Organisation, **facts: object) -> Done:
    """Return a case in which a solution was proposed."""
    done = filed(firm, **facts)  # type: ignore[arg-type]
    about = a.RecordConcern(about=About.STAFF, staff=(3,))
    do(done, "staff:1", about, a.AppointHandler(staff=2))
    do(done, "staff:2", a.Propose(words="Wij bieden een nieuwe datum aan."))
    return done


def last_code(done: Done) -> str:
    """Return the code that was sent last."""
    case = opened(done)
    asked = [x.position for x in case.entries if isinstance(x.event, e.CodeAsked)]
    return codes.code(case, asked[-1])


def last(done: Done) -> e.Event:
    """Return what was last told to both sides."""
    told = (e.TermOpened, e.CodeAsked, e.LetterLeft)
    return [x.event for x in opened(done).entries if not isinstance(x.event, told)][-1]


def answer_with_code(client: Client, done: Done, act: str, **said: str) -> int:
    """Ask for a code, and do an act with it; return the status of the answer."""
    client.post(f"/case/{act}", {**said, "ask-code": "1"})
    return client.post(f"/case/{act}", {**said, "code": last_code(done)}).status_code


def test_every_act_that_is_offered_has_its_page(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)

    page = client.get("/case").text

    for act in ("answer-proposal", "write", "withdraw", "refer", "object-to-handler"):
        assert f'href="/case/{act}"' in page
        assert client.get(f"/case/{act}").status_code == 200


def test_a_proposal_is_accepted_with_a_code_from_the_mailbox(
    firm: Organisation,
) -> None:
    done = proposed(firm)
    client = follow(done)

    asked = client.post("/case/answer-proposal", {"accepted": "yes", "words": "Graag."})
    page = client.post(
        "/case/answer-proposal",
        {"accepted": "yes", "words": "Graag.", "code": last_code(done)},
        follow=True,
    )

    assert 'code naar <span class="whole">f…@example.com</span>' in asked.text
    assert "Graag." in asked.text
    assert "Gedaan: Antwoord op het voorstel." in page.text
    answered = last(done)
    assert isinstance(answered, e.ProposalAnswered)
    assert (True, "Graag.") == (answered.accepted, answered.words)


def test_a_wrong_code_keeps_what_was_typed_and_five_end_it(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)
    said = {"accepted": "no", "words": "Te weinig."}
    client.post("/case/answer-proposal", said)

    pages = [
        client.post("/case/answer-proposal", {**said, "code": "0000000"}).text
        for _ in range(6)
    ]
    right = client.post("/case/answer-proposal", {**said, "code": last_code(done)})

    assert "Deze code klopt niet" in pages[0]
    assert "Te weinig." in pages[0]
    assert "te vaak een verkeerde code" in pages[5]
    assert right.status_code == 422
    assert opened(done).case.stage is Stage.PROPOSED


def test_opening_the_link_again_gives_no_new_tries(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)
    said = {"accepted": "no"}
    client.post("/case/answer-proposal", said)
    for _ in range(5):
        client.post("/case/answer-proposal", {**said, "code": "0000000"})

    again = follow(done)
    right = again.post("/case/answer-proposal", {**said, "code": last_code(done)})

    assert "te vaak een verkeerde code" in right.text
    assert opened(done).case.stage is Stage.PROPOSED


def test_a_code_in_signs_that_are_no_digits_is_wrong(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)
    client.post("/case/answer-proposal", {"accepted": "no"})

    answer = client.post("/case/answer-proposal", {"accepted": "no", "code": "één²"})

    assert "Deze code klopt niet" in answer.text


def test_a_mailbox_is_not_flooded_with_codes(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)

    pages = [
        client.post("/case/answer-proposal", {"accepted": "no", "ask-code": "1"})
        for _ in range(codes.MOST_CODES + 1)
    ]

    asked = [x for x in opened(done).entries if isinstance(x.event, e.CodeAsked)]
    assert codes.MOST_CODES == len(asked)
    assert "Wacht 60 minuten" in pages[-1].text


def test_a_new_code_makes_it_possible_again(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)
    said = {"accepted": "no", "words": "Te weinig."}
    client.post("/case/answer-proposal", said)
    for _ in range(6):
        client.post("/case/answer-proposal", {**said, "code": "0000000"})

    status = answer_with_code(client, done, "answer-proposal", **said)

    assert status == 302
    assert opened(done).case.stage is not Stage.PROPOSED


def test_a_code_for_one_act_is_none_for_another(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)
    client.post("/case/answer-proposal", {"accepted": "no"})
    other = last_code(done)

    answer = client.post("/case/withdraw", {"words": "", "sure": "1", "code": other})

    assert answer.status_code == 422
    assert not opened(done).case.withdrawn


def test_a_code_of_more_than_an_hour_ago_is_over(firm: Organisation) -> None:
    done = proposed(firm)
    follow(done).post("/case/answer-proposal", {"accepted": "no"})
    case = opened(done)
    asked = case.entries[-1].at

    within = codes.waiting(case, "answer-proposal", now=asked + codes.LASTS)
    later = codes.waiting(
        case, "answer-proposal", now=asked + codes.LASTS + timedelta(seconds=1)
    )

    assert within is not None
    assert later is None


def test_without_an_address_no_code_can_be_asked(firm: Organisation) -> None:
    done = proposed(firm, sender=ONLY_PHONE)
    client = follow(done)

    answer = client.post("/case/answer-proposal", {"accepted": "yes"})

    assert answer.status_code == 302
    assert opened(done).case.accepted


def test_what_cannot_be_undone_asks_whether_it_is_sure(firm: Organisation) -> None:
    done = filed(firm, sender=ONLY_PHONE)
    client = follow(done)

    asked = client.post("/case/withdraw", {"words": "Laat maar."})
    sure = client.post("/case/withdraw", {"words": "Laat maar.", "sure": "1"})

    assert "Dit kan niet worden teruggedraaid." in asked.text
    assert "Laat maar." in asked.text
    assert sure.status_code == 302
    assert opened(done).case.withdrawn


def test_going_to_the_third_party_says_what_goes_there(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)

    page = client.get("/case/refer").text
    status = answer_with_code(
        client, done, "refer", words="Niet eens.", capacity="consumer", sure="1"
    )

    assert "De onafhankelijke derde krijgt een bundel" in page
    assert status == 302
    assert opened(done).case.stage is Stage.REFERRED


def test_saying_whether_one_is_satisfied_needs_no_code(firm: Organisation) -> None:
    done = proposed(firm)
    do(done, "complainant", a.AnswerProposal(accepted=True))
    do(done, "staff:2", a.AskSatisfaction())
    client = follow(done)

    answer = client.post("/case/say-whether-satisfied", {"satisfied": "partly"})

    assert answer["Location"] == "/case?done=say-whether-satisfied"
    assert opened(done).case.satisfied is Satisfied.PARTLY


def test_an_act_that_cannot_be_says_why_and_keeps_what_was_typed(
    firm: Organisation,
) -> None:
    done = filed(firm)
    client = follow(done)

    answer = client.post("/case/object-to-handler", {"words": "Zij kent hem goed."})

    assert answer.status_code == 422
    assert "Dit kan nu niet" in answer.text
    assert "Zij kent hem goed." in answer.text


def test_an_act_of_somebody_else_has_no_page(firm: Organisation) -> None:
    client = follow(filed(firm))

    for act in ("close", "appoint-handler", "note", "nonsense", "ask-for-code"):
        assert client.get(f"/case/{act}").status_code == 404


def test_what_another_did_meanwhile_is_told_first(firm: Organisation) -> None:
    done = proposed(firm, sender=ONLY_PHONE)
    client = follow(done)
    seen = str(opened(done).case.length)
    do(done, "staff:2", a.Write(words="Wij denken nog na."))

    answer = client.post(
        "/case/answer-proposal", {"accepted": "yes", "words": "Goed.", "seen": seen}
    )
    again = client.post(
        "/case/answer-proposal",
        {"accepted": "yes", "words": "Goed.", "seen": str(opened(done).case.length)},
    )

    assert answer.status_code == 409
    assert "Iemand anders deed iets in dit dossier" in answer.text
    assert "Goed." in answer.text
    assert again.status_code == 302


def test_a_message_takes_files_along(firm: Organisation) -> None:
    done = filed(firm)
    client = follow(done)

    client.post("/case/write", {"words": "Zie foto.", "files": [text_file("een.txt")]})

    written = last(done)
    assert isinstance(written, e.Written)
    assert ["een.txt"] == [each.name for each in written.files]
    assert [FileState.KEPT] == list(File.objects.values_list("state", flat=True))
    page = client.get("/case").text
    answer = client.get(f"/case/file/{written.files[0].id}")
    assert "een.txt" in page
    assert b"Beste," == b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    assert "attachment" in answer.headers["Content-Disposition"]
    assert "nosniff" == answer.headers["X-Content-Type-Options"]


def test_a_message_without_words_keeps_its_files(firm: Organisation) -> None:
    done = filed(firm)
    client = follow(done)

    wrong = client.post("/case/write", {"words": "", "files": [text_file("een.txt")]})
    staged = str(File.objects.get().id)
    client.post("/case/write", {"words": "Nu wel.", "staged": staged})

    assert wrong.status_code == 422
    assert f'name="staged" value="{staged}"' in wrong.text
    written = last(done)
    assert isinstance(written, e.Written)
    assert ["een.txt"] == [each.name for each in written.files]


def test_who_sends_files_again_and_again_must_wait_and_loses_no_word(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = follow(filed(firm))
    monkeypatch.setattr(limits, "UPLOAD", limits.Budget("upload", 1, 600))
    said = {"words": "", "files": [text_file()]}
    client.post("/case/write", said)

    answer = client.post("/case/write", {**said, "words": "Nog een keer."})

    assert answer.status_code == 429
    assert "Nog een keer." in answer.text
    assert len(list(files.on_disk(firm.pk))) == 1


def test_a_file_of_another_case_is_not_there(firm: Organisation) -> None:
    other = filed(firm)
    follow(other).post("/case/write", {"words": "x", "files": [text_file()]})
    theirs = File.objects.get().id
    mine = filed(firm)
    client = follow(mine)

    client.post("/case/write", {"words": "Van mij?", "staged": str(theirs)})

    assert client.get(f"/case/file/{theirs}").status_code == 404
    written = last(mine)
    assert isinstance(written, e.Written)
    assert () == written.files


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"accepted": "perhaps"},
        {"accepted": "yes", "words": "x" * 100_001},
        {"accepted": "yes", "seen": "²", "words": "\x00"},
    ],
)
def test_an_act_with_answers_that_make_no_sense_is_asked_again(
    firm: Organisation, said: dict[str, str]
) -> None:
    done = proposed(firm, sender=ONLY_PHONE)

    answer = follow(done).post("/case/answer-proposal", said)

    assert answer.status_code == 422
    assert 'id="mistakes"' in answer.text
    assert opened(done).case.open_proposal is not None


def test_an_act_from_another_site_is_refused(firm: Organisation) -> None:
    done = filed(firm)
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = follow(done).cookies

    answer = strict.post("/case/write", {"words": "x", "files": [text_file()]})

    assert answer.status_code == 403
    assert File.objects.count() == 0
    assert list(files.on_disk(firm.pk)) == []


def test_the_page_speaks_english_too(firm: Organisation) -> None:
    client = follow(proposed(firm), Client(headers={"accept-language": "en"}))

    page = client.get("/case").text

    assert "What we promised, and what became of it" in page
    assert "Answer the proposal" in page
    assert dutch().get("/case").status_code == 410


@pytest.mark.parametrize("seen", ["9" * 6000, "-1", "²", "\x00", ""])
def test_a_length_that_is_no_number_is_passed_over(
    firm: Organisation, seen: str
) -> None:
    client = follow(filed(firm))

    answer = client.post("/case/write", {"words": "Nog iets.", "seen": seen})

    assert answer.status_code == 302
