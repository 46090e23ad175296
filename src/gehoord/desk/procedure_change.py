"""What one change to a version would come to, before it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from gehoord.desk.guard import Desk
from gehoord.desk.procedure_look import Look, differing, look
from gehoord.words.in_parts import Parts
from gehoord.words.page.whole import Line, Page


@dataclass(frozen=True, kw_only=True)
class Passage:
    """What becomes other under one heading of the public page."""

    title: str
    comes: tuple[Line, ...]
    goes: tuple[Line, ...]


@dataclass(frozen=True, kw_only=True)
class Change:
    """
    What a change would come to: in `wrong` why it cannot be, else what follows.

    `errors` and `doubts` are what it brings, `mended` is what it takes away; `others`
    is how many more findings the version has.
    """

    wrong: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    errors: tuple[Parts, ...] = ()
    doubts: tuple[Parts, ...] = ()
    mended: tuple[str, ...] = ()
    others: int = 0
    passages: tuple[Passage, ...] = field(default=(), repr=False)

    @property
    def is_nothing(self) -> bool:
        """Return whether the version would say just what it says now."""
        said = (self.wrong, self.changes, self.errors, self.doubts, self.mended)
        return not any(said) and not self.passages


def change(before: str, after: str, desk: Desk) -> Change:
    """Return what becomes other when this text takes the place of that one."""
    old, new = look(before, desk), look(after, desk)
    had, has = _found(old), _found(new)
    return Change(
        changes=differing(before, after, desk),
        errors=tuple(each.parts for each in new.errors if each.said not in had),
        doubts=tuple(each.parts for each in new.doubts if each.said not in had),
        mended=tuple(each for each in had if each not in has),
        others=len([each for each in has if each in had]),
        passages=tuple(_passages(_page(old), _page(new))),
    )


def _found(seen: Look) -> tuple[str, ...]:
    """Return each finding once; `look` gives errors before doubts."""
    said = (each.said for each in (*seen.errors, *seen.doubts))
    return tuple(dict.fromkeys(said))


def _page(seen: Look) -> Page | None:
    found = seen.shown.get("page")
    return found if isinstance(found, Page) else None


def _passages(old: Page | None, new: Page | None) -> Iterator[Passage]:
    before, after = _by_title(old), _by_title(new)
    for title in dict.fromkeys((*after, *before)):
        was, now = before.get(title, ()), after.get(title, ())
        comes = tuple(each for each in now if _read(each) not in map(_read, was))
        goes = tuple(each for each in was if _read(each) not in map(_read, now))
        if comes or goes:
            yield Passage(title=title, comes=comes, goes=goes)


def _by_title(page: Page | None) -> dict[str, tuple[Line, ...]]:
    """Return the lines under each heading, what is published before the own way."""
    found: dict[str, tuple[Line, ...]] = {}
    if page and page.text:
        found[page.text.title] = tuple(
            Line(label=each.name, text=each.said) for each in page.text.sentences
        )
    for each in (*page.published, *page.worked_out) if page else ():
        found[each.title] = (*found.get(each.title, ()), *each.lines)
    return found


def _read(line: Line) -> tuple[str, str, str]:
    """Return a line as it is read; its address on the page may be another."""
    return (line.label, line.text, line.note)
