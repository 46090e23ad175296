"""Both sides comment on a draft of the judgement, and the judgement answers them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import after
from gehoord.procedure.parts import About, FileRef, Judgement, Result
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.procedure.stages import Stage
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal
from gehoord.rehearsal.report import report
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, DE_VRIES, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling

NAME = "city-ombudsman"
REPORT = FileRef(id=7, name="concept.pdf", size=12, media_type="application/pdf")
DRAFT = a.SendDraft(words="Wij denken: gegrond.", files=(REPORT,))
MINE = a.CommentOnDraft(words="Er klopt een datum niet.")
THEIRS = a.CommentOnDraft(words="Ik zei dat niet.")
BARE = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Omdat.")
ANSWERED = a.Judge(
    judgement=Judgement.UPHELD,
    findings="Zo.",
    words="Omdat.",
    on_comments="De datum is verbeterd.",
)
TWO_WEEKS = timedelta(weeks=2)


def handled(*about: int) -> Telling:
    """Noor handles it and heard who complains; whom it is about knows of it."""
    story = Telling(invented(NAME))
    story.file()
    concern = a.RecordConcern(about=About.STAFF, staff=about)
    nobody = a.RecordConcern(about=About.NOBODY)
    appoint = a.AppointHandler(staff=NOOR.number)
    story.act(ANK.actor, concern if about else nobody, appoint)
    for number in about:
        inform = a.InformRespondent(staff=number, words="Er is een klacht.")
        story.act(NOOR.actor, inform)
    story.act(NOOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Ja."))
    return story


@pytest.fixture
def sent() -> Telling:
    """Return that story up to and with the draft, about Joost."""
    story = handled(DE_VRIES.number)
    story.act(NOOR.actor, DRAFT)
    return story


def seen(story: Telling, by: str) -> Iterator[e.Event]:
    return (each.event for each in story.seen(by))


def changed(*changes: tuple[str, str]) -> Procedure:
    said = text(NAME)
    for old, new in changes:
        assert old in said
        said = said.replace(old, new)
    return read(said, calendars(), patterns())


def test_the_draft_is_due_before_the_judgement_and_by_its_own_term() -> None:
    story = handled(DE_VRIES.number)

    due = {each.act: (each.due, each.term) for each in story.duties}

    assert due["send-draft"] == (story.last_days["draft"], "draft")
    assert "judge" not in due
    assert story.refused(NOOR.actor, BARE) == ("draft-sent",)


def test_nobody_drafts_before_who_complains_was_heard() -> None:
    story = Telling(invented(NAME))
    story.file()
    nobody = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, nobody, a.AppointHandler(staff=NOOR.number))

    assert story.refused(NOOR.actor, DRAFT) == ("complainant-heard",)
    assert "hear" in story.todo
    assert "send-draft" not in story.todo


def test_both_sides_get_the_draft_and_two_weeks(sent: Telling) -> None:
    assert "draft" in sent.letters_to(COMPLAINANT)
    assert "draft" in sent.letters_to(DE_VRIES.actor)
    assert sent.result("draft") is Result.KEPT
    assert sent.last_days["comments"] == sent.day + TWO_WEEKS
    assert "judge" not in sent.todo
    assert sent.refused(NOOR.actor, BARE) == ("comments-over",)


def test_once_everybody_commented_it_is_judged_with_what_was_done_with_it(
    sent: Telling,
) -> None:
    sent.act(COMPLAINANT, MINE)
    assert sent.refused(NOOR.actor, ANSWERED) == ("comments-over",)
    sent.act(DE_VRIES.actor, THEIRS)

    due = {each.act: each.due for each in sent.duties}
    assert due["judge"] == sent.last_days["judge-after"]
    assert sent.refused(NOOR.actor, BARE) == ("empty",)
    sent.act(NOOR.actor, ANSWERED)

    assert sent.is_at(Stage.CLOSED)
    assert sent.result("judge-after") is Result.KEPT
    (judged,) = (x.event for x in sent.entries if isinstance(x.event, e.Judged))
    assert judged.on_comments == "De datum is verbeterd."


def test_when_the_time_is_over_it_is_judged_without_comments(sent: Telling) -> None:
    sent.until(sent.last_days["comments"])
    assert sent.refused(NOOR.actor, BARE) == ("comments-over",)

    sent.days(1)

    assert sent.last_days["judge-after"] > sent.last_days["comments"]
    assert "judge" in sent.todo
    sent.act(NOOR.actor, BARE)
    assert sent.is_at(Stage.CLOSED)


def test_what_comes_late_still_counts_until_it_is_judged(sent: Telling) -> None:
    sent.until(sent.last_days["comments"])
    sent.days(1)

    sent.act(COMPLAINANT, MINE)

    assert sent.refused(NOOR.actor, BARE) == ("empty",)
    sent.act(NOOR.actor, ANSWERED)
    assert sent.objects(COMPLAINANT, "comment-on-draft") == ("stage",)


def test_what_came_by_letter_is_recorded_for_whoever_got_the_draft(
    sent: Telling,
) -> None:
    recorded = a.CommentOnDraft(words="Per brief: nee.", party=COMPLAINANT)
    of_nobody = a.CommentOnDraft(words="Nee.", party=BEA.actor)

    assert sent.refused(NOOR.actor, of_nobody) == ("not-a-party",)
    assert sent.refused(NOOR.actor, MINE) == ("not-a-party",)
    sent.act(NOOR.actor, recorded)

    assert sent.case.commented == {COMPLAINANT}


def test_nobody_comments_for_the_other_side(sent: Telling) -> None:
    for_them = a.CommentOnDraft(words="Hij geeft toe.", party=DE_VRIES.actor)

    assert sent.refused(COMPLAINANT, for_them) == ("not-a-party",)


def test_who_is_complained_about_reads_the_draft_and_their_own_comments_alone(
    sent: Telling,
) -> None:
    sent.act(COMPLAINANT, MINE)
    sent.act(DE_VRIES.actor, THEIRS)

    theirs = tuple(seen(sent, DE_VRIES.actor))
    mine = tuple(seen(sent, COMPLAINANT))

    assert [x.words for x in theirs if isinstance(x, e.DraftSent)] == [DRAFT.words]
    said = [x.words for x in theirs if isinstance(x, e.DraftCommented)]
    assert said == [THEIRS.words]
    heard = [x.words for x in mine if isinstance(x, e.DraftCommented)]
    assert heard == [MINE.words, THEIRS.words]


def test_whom_it_turns_out_to_be_about_later_was_sent_no_draft(sent: Telling) -> None:
    both = (BEA.number, DE_VRIES.number)
    sent.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=both))
    inform = a.InformRespondent(staff=BEA.number, words="Er is een klacht.")
    sent.act(NOOR.actor, inform)

    theirs = tuple(seen(sent, BEA.actor))

    assert not any(isinstance(each, e.DraftSent) for each in theirs)
    assert sent.objects(BEA.actor, "comment-on-draft") == ("no-draft-of-yours",)


def test_of_two_people_complained_about_both_are_waited_for() -> None:
    story = handled(BEA.number, DE_VRIES.number)
    story.act(NOOR.actor, DRAFT)
    story.act(COMPLAINANT, MINE)
    story.act(BEA.actor, THEIRS)
    half = [e.names(x.event) for x in story.entries][-1]

    story.act(DE_VRIES.actor, THEIRS)

    assert not {"respondent-commented", "everybody-commented"} & half
    last = next(
        x.event
        for x in reversed(story.entries)
        if isinstance(x.event, e.DraftCommented)
    )
    assert {"respondent-commented", "everybody-commented"} <= e.names(last)
    assert story.result("comments") is not Result.OPEN
    assert "judge" in story.todo


def test_about_nobody_in_particular_who_complains_alone_gets_it() -> None:
    story = handled()

    story.act(NOOR.actor, DRAFT)
    story.act(COMPLAINANT, MINE)

    assert story.case.draft_to == (COMPLAINANT,)
    assert "judge" in story.todo


def test_another_draft_is_commented_on_anew(sent: Telling) -> None:
    sent.act(COMPLAINANT, MINE)
    sent.days(3)

    sent.act(NOOR.actor, a.SendDraft(words="Wij denken nu: ongegrond."))

    assert sent.case.commented == frozenset()
    assert sent.last_days["comments"] == sent.day + TWO_WEEKS


def test_a_next_stage_drafts_anew(sent: Telling) -> None:
    further = Entry(
        position=sent.case.length + 1,
        at=sent.now,
        by=COMPLAINANT,
        event=e.Escalated(stage="2"),
    )

    gone_on = after(sent.case, further)

    assert sent.case.draft_to
    assert not gone_on.draft_to


def test_where_only_who_complains_comments_nobody_else_reads_the_draft() -> None:
    story = handled(DE_VRIES.number)
    story.procedure = changed(
        ('by = ["complainant", "respondent", "handler"]', 'by = ["complainant"]')
    )

    story.act(NOOR.actor, DRAFT)

    assert not any(isinstance(x, e.DraftSent) for x in seen(story, DE_VRIES.actor))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Voordat wij oordelen, krijgt u een concept van ons oordeel."),
        ("en", "Before we judge, you get a draft of our judgement."),
    ],
)
def test_the_page_says_that_there_is_a_draft_and_who_comments(
    lang: str, said: str
) -> None:
    sections = page(invented(NAME), lang).published
    told = " ".join(line.text for each in sections for line in each.lines)

    assert said in told
    assert "behandelaar of degene" not in told
    assert "handler or the person" not in told


ODD = {
    "draft-without-comments": ("comment-on-draft = {", "note             = {"),
    "draft-without-time": ('ended_by = ["everybody-commented", ', "ended_by = ["),
    "judged-without-draft": ('needs = ["draft-sent"], ', ""),
    "draft-untold": ('to       = ["complainant", "respondent"]', 'to = ["owners"]'),
    "draft-untold-to-them": ('["complainant", "respondent"]\n', '["complainant"]\n'),
    "draft-before-told": ('["complainant-heard", "respondent-informed"]', "[]"),
    "never-a-draft": ("send-draft       = {", "note             = {"),
    "comments-outlast": (
        'from     = ["everybody-commented", "comments-lapsed"]',
        'from     = "filed"',
    ),
}


@pytest.mark.parametrize("code", ODD)
def test_a_draft_that_leads_nowhere_is_found(code: str) -> None:
    old, new = ODD[code]
    longer = ('id       = "comments"\nstrength = "window"\nwithin   = "2 weeks"',)
    rules = (
        changed((old, new), (longer[0], longer[0].replace("2 weeks", "5 weeks")))
        if code == "comments-outlast"
        else changed((old, new))
    )

    assert code not in {each.code for each in problems(invented(NAME))}
    assert code in {each.code for each in problems(rules)}


def test_a_rehearsal_sends_drafts_waits_and_judges() -> None:
    rules = invented(NAME)
    calm = Assumptions(people=3, hours=20.0, ill=0.0, per_month=3.0)

    done = Rehearsal(rules, calm, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    found = {each.term: each for each in report(rules, done).terms}
    assert found["draft"].due > 0
    assert found["judge-after"].due > 0
    assert found["judge-after"].missed == 0
    assert done.tally.unfinished <= 3


def test_each_side_can_have_a_time_of_its_own() -> None:
    """Two weeks for who complains, four for the other side: both are waited for."""
    mine = ('["everybody-commented", "closing-begun"]', '["complainant-commented"]')
    theirs = """[[term]]
id       = "their-comments"
strength = "window"
within   = "4 weeks"
from     = "draft-sent"
ended_by = ["respondent-commented"]
stops    = false
about    = { nl = "hun reactie", en = "their comments" }
waits    = { nl = "Wij wachten.", en = "We wait." }
source   = "art. 5"

[third-party]
"""
    rules = changed(mine, ("[third-party]\n", theirs))
    alone, both = handled(), handled(DE_VRIES.number)
    alone.procedure = both.procedure = rules
    for story in (alone, both):
        story.act(NOOR.actor, DRAFT)
        story.until(story.last_days["comments"])
        story.days(1)

    assert alone.refused(NOOR.actor, BARE) == ()
    assert both.refused(NOOR.actor, BARE) == ("comments-over",)
    both.act(DE_VRIES.actor, THEIRS)
    assert both.refused(NOOR.actor, ANSWERED) == ()
