"""What an act asks: the kinds of question of which the one act page is made."""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, cast


class Ask(StrEnum):
    """A kind of question. The page makes the field; the rules judge the answer."""

    TEXT = "text"  # one or more paragraphs
    LINE = "line"  # a few words
    LINES = "lines"  # some things in a few words each, one on a line
    DAY = "day"
    STAFF = "staff"  # one colleague
    STAFFS = "staffs"  # any number of colleagues
    CHOICE = "choice"  # one of an enumeration's members
    YES_NO = "yes-no"
    FILES = "files"
    AGREEMENT = "agreement"  # one of the open agreements
    IMPROVEMENT = "improvement"  # one of the improvements
    LETTER = "letter"  # one of the letters
    PARTY = "party"  # someone to hear or to write to
    PARTICULARS = "particulars"
    GROUNDS = "grounds"  # one or more of those on which one may go further
    GROUND = "ground"  # why it is not taken up: in words, or one that the file names
    ELSEWHERE = "elsewhere"  # one of the bodies to send it on to
    REPORT = "report"  # one of what must be reported elsewhere
    MILESTONE = "milestone"  # one of what the file says that happens
    BODY = "body"  # one of the independent third parties
    PARTS = "parts"  # an outcome for each part of the complaint


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of an act: the field it fills, its kind, whether it may stay empty."""

    name: str
    ask: Ask
    needed: bool
    choices: type[StrEnum] | None = None


def asked(
    ask: Ask,
    *,
    needed: bool = True,
    choices: type[StrEnum] | None = None,
    default: Any = MISSING,  # noqa: ANN401 - as dataclasses.field has it
) -> Any:  # noqa: ANN401 - as dataclasses.field has it
    """Return a dataclass field that a page can ask for."""
    metadata = {"ask": ask, "needed": needed, "choices": choices}
    return field(
        metadata=metadata, **({} if default is MISSING else {"default": default})
    )


def texts(answer: object) -> tuple[str, ...]:
    """Return every text that somebody wrote in an answer, one by one."""
    if isinstance(answer, StrEnum):
        return ()
    if isinstance(answer, str):
        return (answer,)
    if isinstance(answer, tuple):
        return tuple(said for each in answer for said in texts(each))
    if is_dataclass(answer):
        return texts(tuple(getattr(answer, each.name) for each in fields(answer)))
    return ()


def questions(act: type[Any]) -> tuple[Question, ...]:
    """Return what the act asks, in order."""
    # The type checker takes a class whose instances cannot be hashed for one itself.
    return _questions(cast("Any", act))


@cache
def _questions(act: type[Any]) -> tuple[Question, ...]:
    return tuple(_question(each) for each in fields(act) if "ask" in each.metadata)


def _question(each: Field[Any]) -> Question:
    return Question(
        name=each.name,
        ask=each.metadata["ask"],
        needed=each.metadata["needed"],
        choices=each.metadata["choices"],
    )
