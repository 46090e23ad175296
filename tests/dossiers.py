"""
How the dossiers of the stories read that are told twice.

The rules alone tell a story in tests/procedure; the doors tell it again in
tests/stories. What both must say stands here once. A line that begins with a plus
comes with the doors only: a code that is asked for, a letter to the office.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Dossier:
    """The lines of one story, or of the part of it that a test looks at."""

    text: str

    @property
    def by_rules(self) -> list[str]:
        """The lines that follow from the rules alone."""
        return [each for each in self._lines if not each.startswith("+")]

    @property
    def through_doors(self) -> list[str]:
        """The lines with what the doors add."""
        return [each.removeprefix("+ ") for each in self._lines]

    @property
    def _lines(self) -> list[str]:
        return [each.strip() for each in self.text.strip().splitlines()]


ANSWERED_OPENLY = Dossier("""
    05-03 complainant received
    05-03 complainant filed
    05-03 complainant term-opened name-handler 12-03
    05-03 complainant term-opened propose 26-03
    05-03 complainant term-opened propose-or-tell 26-03
    05-03 clock letter-left receipt
    06-03 staff:1 concern-recorded staff 1
    06-03 staff:1 nobody-impartial
    06-03 clock letter-left nobody-impartial
    07-03 staff:1 proposed
    07-03 staff:1 term-opened answer-proposal 21-03
    07-03 clock letter-left proposal
    + 08-03 complainant code-asked
    + 08-03 clock letter-left code
    08-03 complainant proposal-answered yes
    08-03 clock letter-left answer-received
    08-03 staff:1 satisfaction-asked
    08-03 staff:1 term-opened answer-satisfaction 22-03
    08-03 clock letter-left satisfaction-question
    08-03 complainant satisfaction-given yes
    08-03 staff:1 closing-begun satisfied
    08-03 clock letter-left closing-letter
    08-03 clock closed
""")
"""Story 2, in a firm of one: the owner concerned answers openly and judges nothing."""

SOLVED_WITH_ADVISER = Dossier("""
    05-03 complainant received
    05-03 complainant passed-on 3
    05-03 complainant term-opened adviser-answers 12-03
    05-03 clock letter-left passed-on
    08-03 staff:3 adviser-answered
    08-03 staff:3 term-opened after-adviser 22-03
    08-03 clock letter-left adviser-answered
    09-03 complainant closing-begun settled-with-adviser
    09-03 clock letter-left closing-letter
    09-03 clock closed
""")
"""Solved with the adviser, on the fourth day."""

ADVISER_SILENT = Dossier("""
    05-03 complainant received
    05-03 complainant passed-on 3
    05-03 complainant term-opened adviser-answers 12-03
    05-03 clock letter-left passed-on
    13-03 clock term-lapsed adviser-answers
    13-03 clock filed
    13-03 clock term-opened name-handler 20-03
    13-03 clock term-opened propose 03-04
    13-03 clock term-opened propose-or-tell 03-04
    13-03 clock letter-left receipt
""")
"""The adviser answers nothing: after a week it is a complaint."""

BY_MAIL = Dossier("""
    05-03 complainant received
    05-03 complainant particulars-asked address
    05-03 complainant filed
    05-03 complainant term-opened name-handler 12-03
    05-03 complainant term-opened propose 26-03
    05-03 complainant term-opened propose-or-tell 26-03
    05-03 clock letter-left receipt
    + 06-03 complainant written
    06-03 complainant particulars-given
    09-03 clock term-warned name-handler
    09-03 staff:1 concern-recorded staff 3
    09-03 staff:1 handler-appointed 4
    09-03 clock letter-left handler-named
    16-03 staff:4 respondent-informed
    + 16-03 clock letter-left respondent-informed to staff:3
    16-03 staff:4 agreed
    19-03 clock term-warned propose
    23-03 clock term-warned propose-or-tell
    23-03 staff:4 agreement-settled
    23-03 staff:4 proposed
    23-03 staff:4 term-opened answer-proposal 06-04
    23-03 clock letter-left proposal
    + 25-03 complainant code-asked
    + 25-03 clock letter-left code
    25-03 complainant proposal-answered yes
    25-03 clock letter-left answer-received
    25-03 staff:4 satisfaction-asked
    25-03 staff:4 term-opened answer-satisfaction 08-04
    25-03 clock letter-left satisfaction-question
    26-03 complainant satisfaction-given yes
    26-03 staff:4 closing-begun satisfied
    26-03 clock letter-left closing-letter
    26-03 clock closed
""")
"""From a mail with what is missing to the closing letter three weeks later."""

LATE_ON_FRIDAY = Dossier("""
    23-10 complainant received
    23-10 complainant filed
    23-10 complainant term-opened name-handler 30-10
    23-10 complainant term-opened propose 13-11
    23-10 complainant term-opened propose-or-tell 13-11
    23-10 clock letter-left receipt
""")
"""Received on a Friday, a minute before midnight, before the clocks change."""

SUBSTITUTE_APPOINTED = Dossier("""
    05-03 complainant received
    05-03 complainant filed
    05-03 complainant term-opened name-handler 12-03
    05-03 complainant term-opened propose 26-03
    05-03 complainant term-opened propose-or-tell 26-03
    05-03 clock letter-left receipt
    07-03 staff:2 concern-recorded staff 3
    09-03 clock term-warned name-handler
    11-03 clock term-warned name-handler
    12-03 clock alarmed name-handler: substitute-appointed
    12-03 clock handler-appointed 1
    12-03 clock letter-left handler-named
""")
"""Nobody appoints a handler: the clock does, since it is known whom it is about."""

PROMISE_BROKEN = Dossier("""
    05-03 complainant received
    05-03 complainant filed
    05-03 complainant term-opened name-handler 12-03
    05-03 complainant term-opened propose 26-03
    05-03 complainant term-opened propose-or-tell 26-03
    05-03 clock letter-left receipt
    09-03 clock term-warned name-handler
    11-03 clock term-warned name-handler
    12-03 clock alarmed name-handler: concern-unknown
    13-03 clock term-missed name-handler
    13-03 clock letter-left promise-broken
""")
"""Nobody says whom it is about: the promise breaks, and that is told."""

SOFTENED = Dossier("""
    09-03 clock term-warned name-handler
    11-03 clock term-warned name-handler
    12-03 clock alarmed name-handler: substitute-appointed
    12-03 clock handler-appointed 1
    12-03 clock letter-left handler-named
    19-03 clock term-warned propose
    23-03 clock term-warned propose-or-tell
    25-03 clock term-softened propose-or-tell
    25-03 clock letter-left not-finished
    27-03 clock term-missed propose
""")
"""Nobody proposes anything: the honest notice of week three, then the target missed."""

ONE_CALL = Dossier("""
    05-03 complainant received
    05-03 complainant filed
    05-03 complainant term-opened name-handler 12-03
    05-03 complainant term-opened propose 26-03
    05-03 complainant term-opened propose-or-tell 26-03
    05-03 clock letter-left receipt
    06-03 staff:1 concern-recorded nobody
    06-03 staff:1 handler-appointed 1
    06-03 clock letter-left handler-named
    06-03 staff:1 conversation-held
    06-03 staff:1 proposed
    06-03 staff:1 term-opened answer-proposal 20-03
    06-03 staff:1 proposal-answered yes
    06-03 staff:1 agreed
    06-03 staff:1 satisfaction-given yes
    06-03 staff:1 closing-begun satisfied
    06-03 clock letter-left closing-letter
    06-03 clock closed
""")
"""Settled in one phone call on the second day."""

COMPLIMENT = Dossier("""
    05-03 complainant received
    05-03 complainant filed
    05-03 complainant passed-on 3
    05-03 complainant closing-begun thanked
    05-03 clock letter-left thanks
    05-03 clock closed
""")
"""A compliment that names an adviser."""

TIP_THAT_COMPLAINS = Dossier("""
    08-03 staff:1 kind-corrected complaint
    08-03 staff:1 filed on 05-03
    08-03 staff:1 term-opened name-handler 12-03
    08-03 staff:1 term-opened propose 26-03
    08-03 staff:1 term-opened propose-or-tell 26-03
    08-03 clock letter-left receipt
""")
"""A tip turns out to be a complaint: from then on, counted from the first day."""

SILENCE_AFTER_PROPOSAL = Dossier("""
    20-03 clock term-lapsed answer-proposal
    25-03 staff:4 reached-out
    25-03 staff:4 term-opened last-silence 08-04
    25-03 clock letter-left reached-out
    09-04 clock term-lapsed last-silence
    09-04 clock closing-begun no-reaction-received
    09-04 clock letter-left closing-letter
    09-04 clock closed
""")
"""Silence after a proposal; a person tries another way."""

SILENCE_AFTER_QUESTION = Dossier("""
    20-03 clock term-lapsed answer-satisfaction
    21-03 staff:4 reached-out
    21-03 staff:4 term-opened last-silence 04-04
    21-03 clock letter-left reached-out
    05-04 clock term-lapsed last-silence
    05-04 clock closing-begun no-reaction-received
    05-04 clock letter-left closing-letter
    05-04 clock closed
""")
"""Silence after the question whether it is well; a person tries another way."""

AWAY_THEN_SILENT = Dossier("""
    10-03 door:mail absence-replied
    19-04 staff:4 reached-out
    19-04 staff:4 term-opened last-silence 03-05
    19-04 clock letter-left reached-out
    04-05 clock term-lapsed last-silence
    04-05 clock closing-begun no-reaction-received
    04-05 clock letter-left closing-letter
    04-05 clock closed
""")
"""An absence reply stops the period; later a person tries again."""

TO_THIRD_PARTY = Dossier("""
    12-03 staff:4 proposed
    12-03 staff:4 term-opened answer-proposal 26-03
    12-03 clock letter-left proposal
    + 13-03 complainant code-asked
    + 13-03 clock letter-left code
    13-03 complainant proposal-answered no
    13-03 clock letter-left answer-received
    14-03 staff:4 noted
    14-03 staff:4 proposed
    14-03 staff:4 term-opened answer-proposal 28-03
    14-03 clock letter-left proposal
    + 15-03 complainant code-asked
    + 15-03 clock letter-left code
    15-03 complainant proposal-answered no
    15-03 clock letter-left answer-received
    15-03 staff:1 referral-proposed
    15-03 clock letter-left referral-proposed
    + 16-03 complainant code-asked
    + 16-03 clock letter-left code
    16-03 complainant referred
    16-03 complainant court-choice-offered
    16-03 complainant term-opened court-choice 16-04
    16-03 clock letter-left referral-received
    + 16-03 clock letter-left referral-received to staff:9
    + 16-03 complainant code-asked
    + 16-03 clock letter-left code
    16-03 complainant route-chosen third-party
    18-03 staff:9 admitted
    18-03 staff:9 bundle-made
    18-03 clock letter-left admitted
    + 23-03 staff:9 heard
    23-03 staff:9 ruled
    23-03 clock letter-left ruling
    28-03 staff:1 carried-out
    28-03 clock letter-left carried-out
    + 28-03 clock letter-left carried-out to staff:9
    28-03 staff:4 closing-begun ruled
    28-03 clock letter-left closing-letter
    28-03 clock closed
""")
"""Two proposals rejected: the third party rules, and it is carried out."""
