"""Who stands beside whoever complains, in sentences of pages and letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gehoord.procedure.besides import After
from gehoord.procedure.explain.fact import answers
from gehoord.procedure.help import Help
from gehoord.procedure.particulars import is_for
from gehoord.procedure.rules import Procedure
from gehoord.words.actors import listed, opening
from gehoord.words.both import Both
from gehoord.words.inside import going_on
from gehoord.words.own_words import localised
from gehoord.words.page.for_whom import for_some

_FROM: Final = Both("U kunt hulp krijgen van {name}.", "You can get help from {name}.")
_FROM_AFTER: Final = Both(
    "Hebt u ons antwoord? Daarna kunt u hulp krijgen van {name}.",
    "Do you have our answer? After that you can get help from {name}.",
)
_CAN: Final = Both("Wat daar kan: {can}.", "What they can do: {can}.")
_REACHED: Final = Both("Zo bereikt u die hulp: {contact}.", "To reach them: {contact}.")
_OUTSIDE: Final = Both(
    "Deze hulp staat los van ons.", "This help is independent of us."
)
_OURS: Final = Both(
    "Deze hulp komt van iemand die bij ons werkt.",
    "This help comes from somebody who works for us.",
)
_TELLS_NOTHING: Final = Both(
    "Wat u daar vertelt, gaat alleen verder als u dat wilt.",
    "What you tell them goes further only if you want it to.",
)
_COSTS: Final = Both("Kosten: {costs}.", "Costs: {costs}.")
APART: Final = Both(
    "Hulp vragen mag altijd, ook voordat u iets indient. Het verandert niets aan uw "
    "klacht.",
    "You may always ask for help, also before you send anything in. It changes nothing "
    "about your complaint.",
)
_ALONE: Final = Both(
    "U hoeft dit niet alleen te doen. Hulp is er van {names}.",
    "You need not do this alone. There is help from {names}.",
)
_ON_THE_WAY: Final = Both("Hulp is er van {name}", "There is help from {name}")
_AFTER_THAT: Final = Both(
    "Daarna is er hulp van {name}", "After that there is help from {name}"
)


def help_of(facts: Mapping[str, Any], lang: str) -> str:
    """Return who helps, with what, how to reach them, and for whom they are there."""
    row: Help = facts["row"]

    def said(own: object) -> str:
        return localised(own, lang).strip().rstrip(".")

    found = [
        (_FROM_AFTER if row.after else _FROM)[lang].format(name=said(row.name)),
        _CAN[lang].format(can=said(row.can)),
    ]
    if some := for_some(facts, lang):
        found.append(some)
    if row.contact:
        found.append(_REACHED[lang].format(contact=said(row.contact)))
    if row.outside is not None:
        found.append((_OUTSIDE if row.outside else _OURS)[lang])
    if row.tells_nothing:
        found.append(_TELLS_NOTHING[lang])
    if row.costs:
        found.append(_COSTS[lang].format(costs=said(row.costs)))
    return " ".join(found)


def helped_by(
    procedure: Procedure,
    lang: str,
    chosen: frozenset[str] = frozenset(),
    *,
    after: After = After.NOTHING,
) -> tuple[str, ...]:
    """
    Return a line for each who helps somebody that chose these answers.

    Who is there only after something else is not named before it: `after` is the
    furthest that is behind somebody.
    """
    return tuple(
        help_of({"row": row}, lang)
        for row in procedure.helps
        if is_for(row, chosen) and row.after in {After.NOTHING, after}
    )


def every_help(procedure: Procedure, lang: str) -> tuple[str, ...]:
    """Return a line for each who helps from the start, with for whom."""
    return tuple(
        help_of({"row": row, **_for(procedure, row)}, lang)
        for row in procedure.helps
        if not row.after
    )


def _for(procedure: Procedure, row: Help) -> Mapping[str, Any]:
    """Return which answers it is for, and for which it is not."""
    return {
        "only_for": answers(procedure, row.only_for),
        "not_for": answers(procedure, row.not_for),
    }


def not_alone(procedure: Procedure, lang: str) -> str:
    """Return in one line who helps whoever it is; empty where nobody is named."""
    names = tuple(
        localised(row.name, lang)
        for row in procedure.helps
        if not (row.only_for or row.after)
    )
    return _ALONE[lang].format(names=listed(names, lang)) if names else ""


def on_the_way(
    procedure: Procedure,
    lang: str,
    chosen: frozenset[str] | None = None,
    *,
    after: After = After.NOTHING,
) -> Iterator[str]:
    """
    Give each of them, once, where a complaint begins or after what comes first.

    Of one complaint, who are there for it; else it says for whom they are there.
    """
    pattern = (_AFTER_THAT if after else _ON_THE_WAY)[lang]
    found: dict[str, list[str]] = {}
    for row in procedure.helps:
        if row.after is after and (chosen is None or is_for(row, chosen)):
            name = localised(row.name, lang).rstrip(".")
            some = "" if chosen is not None else for_some(_for(procedure, row), lang)
            found.setdefault(name, []).append(going_on(some, lang).rstrip("."))
    for name, whom in found.items():
        line = opening(pattern.format(name=name))
        yield f"{line} ({'; '.join(whom)})" if all(whom) else line
