"""Whether people are heard before there is a judgement: what the acts ask for."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.explain.fact import Fact, Part, by_source
from gehoord.procedure.judging import judgements, needed_to_judge
from gehoord.procedure.rules import Procedure


def heard(procedure: Procedure, part: Part) -> Iterator[Fact]:
    """Give that who complains is heard first, and who it is about, where that is so."""
    needs = needed_to_judge(procedure)
    if "complainant-heard" in needs:
        rule = judgements(procedure)[0]
        code = "heard-both" if "respondent-heard" in needs else "heard-you"
        yield by_source(part, code, {}, rule.source, verified=rule.verified)
