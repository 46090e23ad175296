"""What holds whatever acts and days come, in whatever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.conditions import unmet
from gehoord.procedure.decide import decide
from gehoord.procedure.entries import Entry, dump, load
from gehoord.procedure.fold import replay
from gehoord.procedure.notices import ADDRESSEES
from gehoord.procedure.objections import Refused, objections
from gehoord.procedure.parts import Told
from gehoord.procedure.roles import COMPLAINANT, Office, colleague
from gehoord.procedure.rules import Procedure
from gehoord.procedure.seeing import Scope, scope
from gehoord.procedure.situation import hats, nobody_else
from gehoord.procedure.stages import OPEN, Stage
from tests.cast import DERDE, OFFICE, ONE_PERSON_FIRM
from tests.procedure import anything
from tests.procedure.dutiful import until_destroyed
from tests.procedure.telling import AMSTERDAM, Telling
from tests.shipped import shipped

FOUNDING = shipped("kleuterrevolutie")

OFFICES = (OFFICE, OFFICE, ONE_PERSON_FIRM)
SEES_LITTLE = {Scope.NOTHING, Scope.PASSED_ON}
BY_BUTTON = {
    *("not-in-procedure", "not-yours", "stage", "needs", "already-there"),
    *("stage-not-open", "stage-over", "no-next-stage", "either-or"),
    *("handled-before", "judgement-final", "no-consent-asked"),
    "third-party-for-others",
}


class AnyCase(RuleBasedStateMachine):
    """A case in which anybody does anything, while days and letters go by."""

    procedure: Procedure = FOUNDING
    story: Telling

    @initialize(
        filing=anything.filings(),
        office=st.sampled_from(OFFICES),
        hour=st.sampled_from((0, 9, 15, 23)),
    )
    def first_word(self, filing: a.File, office: Office, hour: int) -> None:
        start = datetime(2027, 3, 5, hour, 59, tzinfo=AMSTERDAM)
        self.story = Telling(self.procedure, office=office, now=start)
        if colleague(office, filing.adviser) is None:
            filing = replace(filing, adviser=None)
        oral = filing.channel == "oral"
        self.story.act(office[0].actor if oral else COMPLAINANT, filing)

    @rule(data=st.data(), minutes=st.sampled_from((0, 1, 60 * 26)))
    def somebody_does_what_they_can(self, data: st.DataObject, minutes: int) -> None:
        self.story.now += timedelta(minutes=minutes)
        able = [
            (by, name)
            for by in anything.actors(self.story.office)
            for name in self.procedure.acts
            if not objections(self.story._situation(by), name)
        ]
        by, name = data.draw(st.sampled_from(able or [("other", "note")]))
        self._try(data, by, name)

    @rule(data=st.data())
    def somebody_tries_anything(self, data: st.DataObject) -> None:
        by = data.draw(st.sampled_from(anything.actors(self.story.office)))
        name = data.draw(st.sampled_from(sorted(self.procedure.acts)))
        self._try(data, by, name)

    @rule(days=st.sampled_from((1, 6, 15, 40)))
    def days_go_by(self, days: int) -> None:
        self.story.days(days)

    @rule(days=st.sampled_from((3, 30, 400)))
    def days_go_by_while_the_clock_is_off(self, days: int) -> None:
        self.story.sleep(days)

    @rule()
    def mail_stops_or_starts(self) -> None:
        self.story.mail_works = not self.story.mail_works
        self.story.post()

    @rule(data=st.data())
    @precondition(lambda self: self.story.sent)
    def a_letter_comes_back(self, data: st.DataObject) -> None:
        letter = data.draw(st.sampled_from(self.story.sent))
        self.story._report(letter, None)

    @rule(number=st.sampled_from((1, 2, 3, 4)))
    def somebody_comes_or_goes(self, number: int) -> None:
        self.story.office = tuple(
            replace(each, present=not each.present) if each.number == number else each
            for each in self.story.office
        )

    def _try(self, data: st.DataObject, by: str, name: str) -> None:
        act = data.draw(anything.act_of(name, self.story.case, self.story.day))
        why_not = objections(self.story._situation(by), name)
        try:
            new = decide(self.story._situation(by), act)
        except Refused as refused:
            codes = {each.code for each in refused.objections}
            assert bool(why_not) is bool(codes & BY_BUTTON)
            return
        assert not why_not
        before = len(self.story.waiting)
        self.story._add(new)
        _each_notice_has_an_addressee(self.story, new)
        for letter in self.story.waiting[before:]:
            assert letter.to != DERDE.actor or self.story.case.referrals
        self.story.post()

    @invariant()
    def an_open_case_waits_for_somebody(self) -> None:
        case = self.story.case
        if case.stage not in OPEN:
            return
        held = [duty for duty in self.story.duties if duty.who]
        assert held or _waits(self.story)

    @invariant()
    def closed_means_that_the_letter_left_or_was_given_up(self) -> None:
        closings = [x for x in self.story.entries if isinstance(x.event, e.Closed)]
        for closing in closings:
            last = self.story.entries[closing.position - 2].event
            assert isinstance(last, e.LetterLeft | e.LetterGivenUp)
            assert last.to == COMPLAINANT

    @invariant()
    def whom_it_is_about_never_handles_and_sees_nothing_before_being_informed(
        self,
    ) -> None:
        case, office = self.story.case, self.story.office
        kept_out = case.respondents | case.excluded
        assert case.handler not in kept_out
        if nobody_else(case, office):
            return
        for number in kept_out:
            worn = hats(case, office, f"staff:{number}")
            told = case.told(number)
            assert worn <= {"respondent", "adviser"}
            if told in {None, Told.NOT_INFORMED}:
                assert scope(case, worn) in SEES_LITTLE

    @invariant()
    def the_third_party_has_nothing_before_the_complainant_came(self) -> None:
        went = any(
            isinstance(each.event, e.Referred) and each.by == COMPLAINANT
            for each in self.story.entries
        )
        assert went or not self.story.hats_of(DERDE.actor)

    @invariant()
    def replaying_is_folding_and_what_is_written_down_reads_back(self) -> None:
        entries = self.story.entries
        assert [each.position for each in entries] == list(range(1, len(entries) + 1))
        assert list(entries) == sorted(entries, key=lambda each: each.at)
        assert replay(load(dump(each)) for each in entries) == self.story.case

    def teardown(self) -> None:
        """Every case ends destroyed when the office does what is due."""
        if not hasattr(self, "story"):
            return
        self.story.office = tuple(
            replace(each, present=True) for each in self.story.office
        )
        assert until_destroyed(self.story), (self.story.told, self.story.duties)


def _waits(story: Telling) -> bool:
    """A window that ends, or a letter that leaves or fails."""
    if story.case.stage is Stage.CLOSING:
        return story.waits == "closing-letter"
    term = story.case.term(story.waits) if story.waits else None
    return term is not None and term.ends_at is not None


def _each_notice_has_an_addressee(story: Telling, new: tuple[Entry, ...]) -> None:
    case, office = story.case, story.office
    for entry in new:
        for each in story.procedure.notices:
            if each.after in e.names(entry.event) and not unmet(case, each.when):
                assert any(ADDRESSEES[to](case, office, entry) for to in each.to), each


# Modest by default, without the minutes that shrinking takes. To look for new
# stories, and short ones: pytest tests/procedure --hypothesis-profile=deep
DEEP = settings().max_examples > 100
MODEST = settings(
    stateful_step_count=25,
    deadline=None,
    phases=list(Phase) if DEEP else (Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)


class AnyCaseUnderTheAwb(AnyCase):
    """The same under the Awb: hearing, advice, findings."""

    procedure = shipped("awb")


class AnyCaseUnderTheWkkgz(AnyCase):
    """The same under the Wkkgz: a judgement with measures."""

    procedure = shipped("wkkgz")


def modest(examples: int) -> settings:
    """Return the settings with this many examples, or as many as were asked for."""
    return settings(MODEST, max_examples=settings().max_examples if DEEP else examples)


TestAnyCase = AnyCase.TestCase
TestAnyCase.settings = modest(12)
TestAnyCaseUnderTheAwb = AnyCaseUnderTheAwb.TestCase
TestAnyCaseUnderTheAwb.settings = modest(5)
TestAnyCaseUnderTheWkkgz = AnyCaseUnderTheWkkgz.TestCase
TestAnyCaseUnderTheWkkgz.settings = modest(5)
