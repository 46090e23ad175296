"""The shape of a row in the tables of findings."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.words.both import Both


@dataclass(frozen=True, slots=True)
class Finding:
    """
    What is wrong or doubtful and why that matters; and the way out.

    Words of a file stand between marks (`within`), so that who fills in a form reads
    its question in their place. `in_form` is the way out there, where that is another.
    """

    reason: Both
    way_out: Both
    in_form: Both | None = None
