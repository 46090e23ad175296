"""Who takes the next step, and on which sentence it stands, is as the text says it."""

from __future__ import annotations

from tests.leaflet.test_only_what_a_sentence_says import MEDIATED, lines, told

SENT = """
[[stage]]
id       = "1"
name     = { nl = "Het gesprek", en = "The talk" }
mediates = true
source   = "line 1"

[[stage]]
id     = "2"
name   = { nl = "De groep", en = "The group" }
entry  = "sent-on"
names  = { handler = { nl = "de groep", en = "the group" } }
source = "line 2"

[[stage]]
id     = "3"
name   = { nl = "Het bestuur", en = "The board" }
entry  = "on-request"
within = "1 month"
names  = { handler = { nl = "het bestuur", en = "the board" } }
source = "line 3"

[acts]
propose  = { by = ["handler"], source = "line 1" }
judge    = { by = ["handler"], source = "line 2" }
send-on  = { by = ["handler"], source = "line 2" }
escalate = { by = ["complainant"], needs = ["later-stage"], source = "line 3" }
improve  = { by = ["owner"], source = "line 1" }

[[forward]]
id     = "agency"
name   = { nl = "een dienst", en = "an agency" }
source = "line 2"
"""
REFERRED = "The group looks at it, or it is referred to an agency."


def test_after_a_mediator_whoever_takes_the_next_step_is_the_one_who_can() -> None:
    ours = lines(told(SENT, REFERRED), own=True)["mediated-1"].text
    theirs = lines(told(MEDIATED), own=True)["mediated-1"].text

    assert "then we can send your complaint on" in ours
    assert "then you can go on" in theirs


def test_after_a_talk_too_whoever_takes_the_next_step_is_the_one_who_can() -> None:
    talk = SENT.replace("mediates = true", "spoken = true", 1)
    asked = talk.replace('entry  = "sent-on"', 'entry  = "on-request"', 1)
    asked = asked.replace('needs = ["later-stage"]', "needs = []")

    ours = lines(told(talk, REFERRED), own=False)["stage-1"].text
    theirs = lines(told(asked, REFERRED), own=False)["stage-1"].text

    assert "we can send your complaint on" in ours
    assert "you can go to the next stage" in theirs


def test_what_is_sent_on_to_one_stage_is_not_said_to_be_sent_on_to_each_later() -> None:
    shown = lines(told(SENT, REFERRED), own=False)

    assert "we send your complaint here" in shown["stage-2"].text
    assert "ourselves" not in shown["stage-3"].text


def test_who_judges_in_a_stage_with_a_name_stands_on_the_sentence_of_that_stage() -> (
    None
):
    notes = {x.text: x.note for x in lines(told(SENT, REFERRED), own=False).values()}

    assert (
        notes["In the stage “The board”: the board judges your complaint."] == "line 3"
    )


def test_that_one_is_asked_before_it_is_sent_on_needs_a_sentence_that_says_so() -> None:
    agreed = "The group refers it to an agency if you agree."

    silent, asks = told(SENT, REFERRED), told(SENT, agreed)

    assert "agree" not in lines(silent, own=False)["forward-agency"].text
    assert "only if you agree" in lines(silent, own=True)["forward-agreed-agency"].text
    assert "if you agree" in lines(asks, own=False)["forward-agency"].text
    assert "forward-agreed-agency" not in lines(asks, own=True)


def test_a_sentence_without_if_needed_gets_none_where_something_is_improved() -> None:
    if_needed = SENT.replace(
        'improve  = { by = ["owner"], source = "line 1" }',
        'improve  = { by = ["owner"], source = "line 2" }',
    )
    careful = "If needed, the group refers it to an agency and we improve things."

    firm = " ".join(x.text for x in lines(told(SENT, REFERRED), own=False).values())
    open_ = " ".join(
        x.text for x in lines(told(if_needed, careful), own=False).values()
    )

    assert "We use complaints to improve things" in firm
    assert "If it is needed or wanted" in open_


def test_who_handles_it_in_general_is_not_put_in_a_stage_that_others_handle() -> None:
    colleague = 'names = { handler = { nl = "een collega", en = "a colleague" } }'
    named = SENT.replace("mediates = true\n", f"mediates = true\n{colleague}\n")
    above = '[names]\nhandler = { nl = "de functionaris", en = "the officer" }\n'
    taken = '\n[sources]\n"line 1" = ["names.handler"]\n'

    shown = lines(told(above + named + taken, REFERRED), own=False)

    texts = {line.text: line.note for line in shown.values()}
    assert texts["Your complaint is handled by the officer."] == "line 1"
