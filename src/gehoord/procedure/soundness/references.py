"""References that lead nowhere: terms, letters and acts that do not fit together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from gehoord.procedure.measures import shorter
from gehoord.procedure.ranks import may_run_together
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.also import tells_its_time
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Length, NoLength, Strength, Term, looks_back

THANKS = "thanks"
COMPLAINANT = "complainant"
_REACHING = frozenset({COMPLAINANT, "other-side"})
BINDING = frozenset({Strength.PROMISE, Strength.STATUTORY})
_ALWAYS_NEEDED = (
    "appoint-handler",
    "close",
    "give-up-letter",
    "hand-over",
    "reach-out",
    "record-concern",
    "send-by-post",
    "write",
)
_AFTER_REFERRAL = frozenset(
    {
        "referred",
        "route-chosen",
        "admitted",
        "referred-back",
        "bundle-made",
        "ruled",
        "carried-out",
    }
)
_WORKED_AT = frozenset({"handler-named", "proposal", "judgement", "findings"})
_FIT: Mapping[str, frozenset[Strength]] = {
    "appoint-substitute": BINDING,
    "say-not-finished": BINDING | {Strength.TARGET},
    "close-no-reaction": frozenset({Strength.WINDOW}),
    "third-party-proceeds": frozenset({Strength.WINDOW}),
    "judgement-stands": frozenset({Strength.WINDOW}),
    "file-it": frozenset({Strength.WINDOW, Strength.PRACTICE}),
}


def terms(procedure: Procedure) -> Iterator[Unsound]:
    """Terms that nothing keeps, that stand twice, or fall back on what cannot be."""
    ids = Counter(term.id for term in procedure.terms)
    yield from (wrong("term-twice", "term", name) for name in ids if ids[name] > 1)
    for term in procedure.terms:
        yield from _kept_by(procedure, term)
        if term.strength in BINDING and not (term.kept_by or term.done_by):
            yield wrong("cannot-be-kept", "term", term.id)
        yield from _fallback(term)
        yield from _untold(procedure, term)
        if term.length is NoLength.UNSPECIFIED and term.opens:
            facts = {"other": term.opens}
            yield doubtful("opens-without-end", "term", term.id, "opens", **facts)
        ours = term.source == "choice" and not term.public  # no text has to say it
        unsaid = term.length is NoLength.UNSPECIFIED and not ours
        if unsaid and term.anchor != "admitted" and not tells_its_time(procedure, term):
            yield doubtful("unspecified", "term", term.id, "within", named=())
    for name in procedure.extension.of if procedure.extension else ():
        if name not in ids:
            yield wrong("extends-nothing", "extension", "of", term=name)
    yield from _told_late(procedure)
    yield from _broken_in_silence(procedure)


def _kept_by(procedure: Procedure, term: Term) -> Iterator[Unsound]:
    """Letters that keep a term are there, and go to the complainant."""
    for notice in term.kept_by:
        rules = [each for each in procedure.notices if each.id == notice]
        if not rules:
            yield wrong("kept-by-absent", "term", term.id, notice=notice)
        elif all(_REACHING.isdisjoint(each.to) for each in rules):
            yield wrong("kept-by-nothing", "term", term.id, notice=notice)


def _broken_in_silence(procedure: Procedure) -> Iterator[Unsound]:
    """Promises of a person's work, which nobody else takes up when it is left.

    A receipt leaves by itself, and of a call or a payment no letter says that it is
    not finished: those need a warning, and no fallback.
    """
    names = [
        term.id
        for term in procedure.terms
        if term.strength is Strength.PROMISE
        and term.length is not NoLength.UNSPECIFIED
        and not term.fallback
        and not _told_by_the_clock(procedure, term)
        and not _WORKED_AT.isdisjoint(term.kept_by)
        and "receipt" not in term.kept_by
    ]
    if names:
        facts = {"terms": ", ".join(names)}
        yield doubtful("promise-without-fallback", "term", names[0], **facts)


def _told_by_the_clock(procedure: Procedure, term: Term) -> bool:
    """Return whether a letter that keeps it leaves by itself, before it ends."""
    letters = (x for x in procedure.notices if x.after == f"{term.id}-warned")
    return any(x.id in term.kept_by and COMPLAINANT in x.to for x in letters)


def _fallback(term: Term) -> Iterator[Unsound]:
    if term.fallback:
        fit = _FIT.get(term.fallback)
        if fit is not None and term.strength not in fit:
            facts = {"fallback": term.fallback, "strength": term.strength.value}
            yield wrong("fallback-unfit", "term", term.id, "fallback", **facts)
        return
    # Before a day that nobody said, nobody can be warned.
    said = term.length is not NoLength.UNSPECIFIED and not looks_back(term)
    if term.strength in BINDING and said and not term.warn:
        yield doubtful("no-warning", "term", term.id)


def _untold(procedure: Procedure, term: Term) -> Iterator[Unsound]:
    """What the clock is to tell who complains goes by a letter that is there."""
    if term.fallback != "say-not-finished":
        return
    softened = ("term-softened", f"{term.id}-softened")
    letters = (x for x in procedure.notices if x.after in softened)
    if not any(COMPLAINANT in each.to for each in letters):
        yield wrong("fallback-untold", "term", term.id, "fallback")


def _told_late(procedure: Procedure) -> Iterator[Unsound]:
    """
    More time is told before the term it belongs to is over, or it is no notice.

    That term asks for the word itself, so one beside it that is longer is not wrong;
    but it gives no time for that word.
    """
    extension = procedure.extension
    of = [procedure.term(name) for name in (extension.of if extension else ())]
    for term in procedure.terms:
        for other in of:
            if other is None or other.anchor != term.anchor or other is term:
                continue
            if term.stage != other.stage or not may_run_together(term, other):
                continue
            law, aim = term.strength, other.strength
            if (law, aim) == (Strength.STATUTORY, Strength.TARGET):
                continue  # a law's long stop beside an aim of ours: SI 2009/309 14(3)
            tells = "more-time" in term.kept_by and "more-time" in other.kept_by
            if tells and _longer(term.length, other.length):
                facts = {"other": other.id}
                yield doubtful("told-late-beside", "term", term.id, "within", **facts)


def _longer(one: Length | NoLength, other: Length | NoLength) -> bool:
    if isinstance(one, NoLength) or isinstance(other, NoLength):
        return False
    return shorter(other, one)


def letters(procedure: Procedure) -> Iterator[Unsound]:
    """A letter that closes must leave after closing was begun, to the complainant."""
    named = {
        "closing_letter": procedure.closing_letter,
        "not_taken_up_letter": procedure.not_taken_up_letter,
        "judgement_letter": procedure.judgement_letter,
    }
    for key, name in (*named.items(), ("notices", THANKS)):
        rules = [each for each in procedure.notices if each.id == name]
        leaves = any(
            each.after == "closing-begun" and COMPLAINANT in each.to for each in rules
        )
        if name and not leaves:
            yield Unsound(code="letter-never-leaves", near=name, key=(key, name))


def notices(procedure: Procedure) -> Iterator[Unsound]:
    """Letters to nobody, or to the third party before the complainant went there."""
    for rule in procedure.notices:
        if not rule.to:
            yield wrong("notice-to-nobody", "notices", rule.id)
        if "third-party" in rule.to and rule.after not in _AFTER_REFERRAL:
            yield wrong("third-party-told-early", "notices", rule.id, after=rule.after)


def acts(procedure: Procedure) -> Iterator[Unsound]:
    """Acts of nobody, acts a duty asks for that are not there, acts without rules."""
    rules = procedure.acts
    for name in (name for name, rule in rules.items() if not rule.by):
        yield wrong("act-of-nobody", "acts", name)
    yield from without_act(procedure, _ALWAYS_NEEDED)
    if not {"propose", "judge"} & set(rules):
        yield wrong("no-outcome", "acts")
    if "judge" not in rules and procedure.judgement_letter:
        yield wrong("judgement-without-act", "judgement_letter")
    pairs = {"suspend": procedure.suspension, "take-more-time": procedure.extension}
    for name, table in pairs.items():
        if (name in rules) is not (table is not None):
            yield wrong("act-without-rules", "acts", name)


def without_act(procedure: Procedure, names: tuple[str, ...]) -> Iterator[Unsound]:
    """Acts that a duty can ask for, and that the file does not have."""
    for name in names:
        if name not in procedure.acts:
            yield wrong("duty-without-act", "acts", name)
