"""Who does what belongs to somebody else: the complainant, or the third party."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_ONLY: Mapping[str, tuple[str, frozenset[str]]] = {
    "transfer-by-others": ("complainant", frozenset({"refer"})),
    "speaks-for-complainant": (
        "complainant",
        frozenset(
            {
                "answer-proposal",
                "choose-route",
                "consent-to-more-time",
                "object-to-handler",
                "object-to-member",
                "say-whether-satisfied",
                "settle-with-adviser",
                "withdraw",
            }
        ),
    ),
    "transfer-for-respondent": ("respondent", frozenset({"refer-as-respondent"})),
    "rules-for-third-party": (
        "third-party",
        frozenset({"admit", "refer-back", "rule"}),
    ),
}
_OWN = frozenset(
    {
        *("write", "note", "defend", "comment-on-draft", "refer-as-respondent"),
        *("ask-for-link", "ask-for-code"),
    }
)
"""What the person complained about may do: speak, and nothing that decides."""


def authority(procedure: Procedure) -> Iterator[Unsound]:
    """Acts that belong to one party and are given to another, or to nobody."""
    for code, (whose, names) in _ONLY.items():
        for name in sorted(names & procedure.acts.keys()):
            others = sorted(procedure.acts[name].by - {whose})
            if others:
                yield wrong(code, "acts", name, by=", ".join(others))
    judge = procedure.acts.get("judge")
    if judge and "responding-owner" in judge.by:
        yield wrong("judges-own-case", "acts", "judge")
    if "inform-respondent" not in procedure.acts:
        yield doubtful("never-informed", "acts")
    for name, rule in procedure.acts.items():
        if "respondent" in rule.by and name not in _OWN:
            yield wrong("respondent-decides", "acts", name)
