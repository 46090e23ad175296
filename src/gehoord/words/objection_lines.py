"""
The sentences of objections, by code: fact, reason and way out.

The braces hold facts; `objections` fills them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.objection_answers import ANSWERS
from gehoord.words.objection_course import COURSE
from gehoord.words.objection_people import PEOPLE
from gehoord.words.objection_terms import TERMS
from gehoord.words.parts import PARTS

RULES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        **ANSWERS,
        **PEOPLE,
        **TERMS,
        **COURSE,
        **PARTS,
    }
)
"""What the rules object to, by code. `needs` has its own table: `conditions`."""
