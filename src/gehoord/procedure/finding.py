"""What is wrong in a procedure file: a stable code, where it stands, and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """
    One thing that keeps a file from being read as a procedure.

    `key` is the path of the key, joined by points; `line` counts from 1 and is None
    where nothing in the file stands for it; `base` is the pattern it stands in, where
    it is not this file. `gehoord.words` makes the sentence.
    """

    code: str
    key: str
    line: int | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    base: str = ""

    def __str__(self) -> str:
        """Return where it is and its code, for a log that has no words."""
        where = f"{self.base or 'file'}, line {self.line}: " if self.line else ""
        said = ", ".join(f"{name} {value!s}" for name, value in self.facts.items())
        return f"{where}{self.key}: {self.code}" + (f" ({said})" if said else "")


class Unreadable(Exception):
    """The file is no procedure: these are all the findings in it."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(str(each) for each in findings))
        self.findings = findings

    @property
    def problems(self) -> tuple[Finding, ...]:
        """Return the findings."""
        return self.findings
