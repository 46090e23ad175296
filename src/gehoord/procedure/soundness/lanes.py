"""What keeps people out: late, on one form, without a name, or by silence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gehoord.procedure.bodies import Body
from gehoord.procedure.lanes import NAMELESS, Anonymous
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import every
from gehoord.procedure.parts import Channel
from gehoord.procedure.rules import AdviserFirst, Extension, Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.lateness import lateness
from gehoord.procedure.soundness.of_a_law import names_law, unfair
from gehoord.procedure.terms import Length

_EVERYBODY_HAS = (Channel.EMAIL, Channel.PAPER, Channel.ORAL)
_AWB = re.compile(r"\bawb\b")
_NO_ANSWER = re.compile(
    r"\b(?:geen|zonder) (?:antwoord|reactie|bericht)\b"
    r"|\bantwoord(?:en|t)? (?:wij |u |daar )*niet\b"
    r"|\bniet (?:be)?antwoord(?:en|t|d)?\b|\bno (?:answer|reply|response)\b"
    r"|\b(?:do|will|shall|can)(?:not| not) (?:answer|reply|respond)\b|\bnot answered\b"
)
_PERHAPS = re.compile(r"\b(?:misschien|mogelijk|soms|niet altijd|may|might|perhaps)\b")
_WAIVER = re.compile(
    r"\bdeemed\b|\bconsidered (?:as )?(?:agreed|accepted)|\bcounts as agreed|\bforfeit|"
    r"\bgeacht (?:akkoord|in te stemmen|ermee)|\bgeldt als (?:akkoord|instemming)|"
    r"\bvervalt (?:het|elk|ieder) recht|\brecht vervalt\b"
)


def lanes(procedure: Procedure) -> Iterator[Unsound]:
    """What a procedure asks of somebody before it listens."""
    yield from lateness(procedure)
    yield from _ways_in(procedure)
    yield from _waivers(procedure)
    yield from _kept(procedure)
    yield from _extensions(procedure)
    yield from _fast(procedure)
    rule = procedure.suspension
    if rule and rule.longest is None:
        yield doubtful("suspension-without-maximum", "suspension", "longest")


def _fast(procedure: Procedure) -> Iterator[Unsound]:
    """A lighter letter that keeps no term: what runs is broken though it was solved."""
    lane = procedure.fast_lane
    if lane and not any(lane.letter in each.kept_by for each in procedure.terms):
        key = ("fast-lane", "letter")
        yield doubtful("fast-letter-keeps-nothing", *key, notice=lane.letter)


def _ways_in(procedure: Procedure) -> Iterator[Unsound]:
    ways = procedure.channels
    if len(ways) == 1:
        yield _one_way(procedure, Channel(ways[0]))
    refused = procedure.anonymous is Anonymous.REFUSE
    if refused and not procedure.anonymous_why:
        yield doubtful("anonymous-refused", "anonymous")
    yield from _nameless(procedure)
    if procedure.adviser_first is AdviserFirst.MANDATORY and not procedure.exemption:
        yield doubtful("informal-without-exemption", "adviser_first")


def _one_way(procedure: Procedure, way: Channel) -> Unsound:
    """BW 6:237(m): no stricter form than a letter; a form alone is, a letter is not."""
    others = ", ".join(each for each in _EVERYBODY_HAS if each is not way)
    facts = {"ways": (way,), "other": others}
    if way is Channel.WEB:
        law = unfair(procedure, "6:237(m)")
        return doubtful("one-way-in", "channels", **facts, law=law)
    return doubtful("one-way-alone", "channels", **facts)


def _nameless(procedure: Procedure) -> Iterator[Unsound]:
    """Who gives no name is told that nobody answers, and promised an answer beside it."""
    registered = procedure.register_only
    only = bool(registered and registered.nameless)
    allowed = procedure.anonymous in NAMELESS
    if only and not allowed:
        yield doubtful("nameless-refused", "register-only", "nameless")
    why = every(procedure.anonymous_why).lower()
    denied = None if _PERHAPS.search(why) else _NO_ANSWER.search(why)
    if allowed and denied and not only:
        yield doubtful("nameless-promised", "anonymous_why", said=denied[0])


def _waivers(procedure: Procedure) -> Iterator[Unsound]:
    """BW 6:237(h): a right lost for not acting is presumed unfair."""
    law = unfair(procedure, "6:237(h)")
    for body in _bodies(procedure):
        if _WAIVER.search(every(body.window).lower()):
            yield doubtful("deemed-waiver", "third-party", "window", law=law)
    for name, table in procedure.shown.items():
        said = " ".join(str(each) for each in table.says.values())
        if _WAIVER.search(said.lower()):
            yield doubtful("deemed-waiver", name, law=law)


def _bodies(procedure: Procedure) -> tuple[Body, ...]:
    only = procedure.third_party
    return procedure.bodies or ((only,) if only else ())


def _kept(procedure: Procedure) -> Iterator[Unsound]:
    """GDPR 5(1)(e): no longer than needed, and so not without an end."""
    kept = procedure.retention
    lengths = [(kept.length, kept.indefinite)]
    lengths += [(each.length, each.indefinite) for each in kept.rules]
    if any(length is None and for_ever for length, for_ever in lengths):
        yield doubtful("kept-for-ever", "retention", "length")
    if any(length is None and not for_ever for length, for_ever in lengths):
        yield doubtful("retention-unsaid", "retention", "length")
    least = [(kept.length, kept.at_least, kept.source)]
    least += [(each.length, each.at_least, each.source) for each in kept.rules]
    if any(x and at_least and not names_law(procedure, y) for x, at_least, y in least):
        yield doubtful("retention-without-end", "retention", "at_least")


def _extensions(procedure: Procedure) -> Iterator[Unsound]:
    """The last moment to say it lies before the end of the term it is for."""
    only = procedure.extension
    for rule in procedure.extensions or ((only,) if only else ()):
        yield from _latest(procedure, rule)
        yield from _again(procedure, rule)


def _latest(procedure: Procedure, rule: Extension) -> Iterator[Unsound]:
    for name in rule.of:
        term = procedure.term(name)
        within = term.length if term else None
        if rule.latest and isinstance(within, Length) and shorter(within, rule.latest):
            yield wrong("told-late", "extension", "latest", other=name)


def _again(procedure: Procedure, rule: Extension) -> Iterator[Unsound]:
    """Awb 9:11(3) [L]: after the first time only where the complainant agrees."""
    is_awb = _AWB.search(" ".join(procedure.legal_bases).lower())
    if is_awb and rule.times != 1 and not rule.consent_from:
        yield doubtful("more-time-without-consent", "extension", "consent_from")
