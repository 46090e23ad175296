"""What a letter says of what was done: the words, the judgement, the reminder."""

from __future__ import annotations

from enum import StrEnum

from gehoord.letters import blocks
from gehoord.letters.facts import Addressee, LetterFacts
from gehoord.letters.gaps import Values, day_of, one_line
from gehoord.procedure import events as e
from gehoord.procedure.enclosing import enclosed_files, is_enclosed
from gehoord.procedure.parts import Outcome
from gehoord.procedure.provisional import windows_outside
from gehoord.words import acts, refused
from gehoord.words.actors import listed
from gehoord.words.choices import choice
from gehoord.words.inside import inside
from gehoord.words.parts import decided


def fill_event(found: Values, facts: LetterFacts) -> None:
    """Say what the entry says that a letter is about."""
    event, lang = facts.entry.event, facts.language
    for name in ("words", "reason", "reasons"):
        said = getattr(event, name, "")
        found.quote(name, said if isinstance(said, str) else "")
    refusal = _refusal(facts)
    found.quote("way-on", refused.onward(refusal, lang) if refusal else "")
    found.words["refusal"] = one_line(refused.ground(refusal, lang)) if refusal else ""
    found.say(
        until=day_of(getattr(event, "until", None), lang),
        on=day_of(getattr(event, "on", None), lang),
        medium=_member(getattr(event, "medium", None), lang),
        judgement=_member(getattr(event, "judgement", None), lang),
        act=acts.title(event.act, lang) if isinstance(event, e.CodeAsked) else "",
    )
    accepted = getattr(event, "accepted", None)
    found.flag("accepted", accepted is True)
    found.flag("rejected", accepted is False)
    found.flag("previous-handler", facts.case.handlers_before)
    found.flag("substitute", getattr(event, "reason", "") == "substitute")
    if getattr(event, "reason", "") in {"substitute", "concerned"}:
        found.words["reason"] = ""


def fill_reminder(found: Values, facts: LetterFacts) -> None:
    """Say of what who complains is reminded: what they will do, and by when."""
    event = facts.entry.event
    number = event.number if isinstance(event, e.AgreementReminded) else 0
    mine = (each for each in facts.case.agreements if each.number == number)
    agreed = next(mine, None)
    found.quote("agreement", agreed.what if agreed else "")
    found.say(agreement_day=day_of(agreed.by_day if agreed else None, facts.language))


def fill_judgement(found: Values, facts: LetterFacts) -> None:
    """Say of the last judgement what was found, and what is done by when."""
    earlier = (entry.event for entry in reversed(facts.entries))
    last = next((each for each in earlier if isinstance(each, e.Judged)), None)
    found.quote("findings", last.findings if last else "")
    found.quote("measures", last.measures if last else "")
    found.quote("on-comments", last.on_comments if last else "")
    _parts(found, last, facts.language)
    panel = tuple(one_line(each) for each in last.panel) if last else ()
    found.words["panel"] = listed(panel, facts.language) if panel else ""
    by = day_of(last.measures_by, facts.language) if last else ""
    found.words["measures.by"] = by
    if last and not found.words["judgement"]:
        found.words["judgement"] = _member(last.judgement, facts.language)
    final = facts.case.made_final and last is not None
    found.flag("judgement.stands", final and bool(last and last.provisional))
    found.flag("judgement.outside", windows_outside(facts.procedure))
    found.flag("judgement.after-advice", final and not (last and last.provisional))
    if final and last and not found.words["words"]:
        found.quote("words", last.words)
    asked = facts.entry.event
    of = asked.of if isinstance(asked, e.AdviceAsked) else ""
    found.words["advice-of"] = one_line(of)


def _parts(found: Values, last: e.Judged | None, lang: str) -> None:
    """Say of each part what was decided, why, and where else to go."""
    said = []
    for each in last.parts if last else ():
        said.append(f"- {one_line(decided(each, lang))}")
        for words in (each.reasons, each.way_on):
            if words.strip():
                said.append(blocks.quoted(len(found.quotes)))
                found.quotes.append(words.strip())
    found.words["parts"] = "\n".join(said)


def fill_enclosed(found: Values, facts: LetterFacts) -> None:
    """Say whether a draft or a judgement goes with a letter of the file's own."""
    event, rule = facts.entry.event, facts.procedure.notice(facts.notice)
    mine = facts.to is Addressee.COMPLAINANT
    given = mine and rule is not None and rule.is_own and is_enclosed(event)
    files = enclosed_files(event) if given else ()
    names = (f"- {one_line(each.name)}" for each in files)
    found.flag("enclosed", given)
    found.flag("enclosed.draft", given and isinstance(event, e.DraftSent))
    found.flag("enclosed.judgement", given and isinstance(event, e.Judged))
    found.words["enclosed.files"] = "\n".join(names)


def fill_forward(found: Values, facts: LetterFacts) -> None:
    """Say to whom it was sent on, how to reach them, and which day counts there."""
    event = None
    if facts.case.outcome is Outcome.FORWARDED:
        earlier = (entry.event for entry in reversed(facts.entries))
        event = next((each for each in earlier if isinstance(each, e.Forwarded)), None)
    counts = event.first_on if event and event.keeps_day else None
    found.words["forwarded.to"] = one_line(event.name) if event else ""
    found.words["forwarded.contact"] = one_line(event.contact) if event else ""
    found.words["forwarded.day"] = day_of(counts, facts.language)


def _refusal(facts: LetterFacts) -> e.NotTakenUp | None:
    """Return why it was not taken up: said in one act with the letter that closes."""
    if facts.case.outcome is not Outcome.NOT_TAKEN_UP:
        return None
    earlier = (entry.event for entry in reversed(facts.entries))
    return next((each for each in earlier if isinstance(each, e.NotTakenUp)), None)


def _member(member: object, lang: str) -> str:
    return inside(choice(member, lang), lang) if isinstance(member, StrEnum) else ""
