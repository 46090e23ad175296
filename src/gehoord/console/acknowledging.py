"""What is doubtful in a first procedure, accepted by name and reason before it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from gehoord.console.commands import Mistaken
from gehoord.organisation.accepting import (
    LONGEST_REASON,
    SHORTEST_REASON,
    TAKEN_OVER,
    unaccepted,
)
from gehoord.organisation.texts import calendars, patterns
from gehoord.organisation.walks import broken
from gehoord.procedure.of_text import of_text
from gehoord.procedure.proof import beside
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.soundness import Unsound, in_text, problems
from gehoord.words.findings.told import sentence

Ask = Callable[[str], str]


def reasons_in(accepted: Iterable[str], flag: str) -> dict[str, str]:
    """Return why each warning is accepted, by its name. Raises Mistaken."""
    found = {}
    for each in accepted:
        name, mark, reason = each.partition("=")
        if not mark or not reason.strip():
            raise Mistaken(f"{flag} {each!r} has no reason. Write 'NAME=REASON'.")
        found[name.strip()] = reason.strip()
    return found


def given(text: str, reasons: Mapping[str, str]) -> Mapping[str, str]:
    """
    Return the reasons, where there is one for all that is doubtful. Takes seconds.

    Where a text that ships is taken over, that is on record as the reason until an
    owner gives another. Raises Mistaken with what is wrong, or with each warning.
    """
    doubts = doubts_in(text)
    reasons = {**_taken_over(text, doubts), **reasons}
    if missing := unaccepted(doubts, reasons):
        lines = "\n".join(f"  {name}\n      {doubts[name]}" for name in missing)
        raise Mistaken(
            f"The procedure has warnings that nobody accepted. Say for each why it is "
            f"so, with --acknowledge 'NAME=REASON', or change the procedure:\n{lines}"
        )
    return reasons


def asked(text: str, reasons: Mapping[str, str], ask: Ask) -> Mapping[str, str]:
    """Return why each warning is accepted; ask where that was not said."""
    doubts = doubts_in(text)
    found = {**_taken_over(text, doubts), **reasons}
    missing = unaccepted(doubts, found)
    if missing:
        print("Something in the procedure is doubtful. Why do you want it so?")
        print("What you say is kept with the name of the owner, for ever.")
    for name in missing:
        print(f"\n{doubts[name]}")
        while unaccepted((name,), found):
            found[name] = ask(f"Why is it so? (up to {LONGEST_REASON} characters) ")
            if unaccepted((name,), found):
                print(f"A reason has {SHORTEST_REASON} characters or more.")
    return found


def _taken_over(text: str, doubts: Iterable[str]) -> dict[str, str]:
    ships = text in patterns().values()
    return dict.fromkeys(doubts, TAKEN_OVER) if ships else {}


def doubts_in(text: str) -> dict[str, str]:
    """Return what is doubtful by its name. Raises Mistaken where it is unsound."""
    full = in_full(text, patterns())
    procedure = read(full, calendars())
    seen: tuple[Unsound, ...] = (
        *problems(procedure),
        *in_text(full),
        *of_text(procedure, text, patterns()),
    )
    found = (*seen, *beside(broken(full), (each.code for each in seen)))
    if wrong := [sentence(each, "en") for each in found if each.error]:
        said = "\n".join(f"  {each}" for each in wrong)
        raise Mistaken(
            f"the procedure cannot be published yet:\n{said}\n"
            f"See the story that leads to it with `gehoord check FILE`."
        )
    return {each.name: sentence(each, "en") for each in found}
