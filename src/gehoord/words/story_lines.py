"""
One sentence for every kind of entry, by its stored name.

Where a kind has variants, the name is followed by a colon and the variant. The
braces hold facts; `story` fills them. Words people wrote are never in here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.story_first import FIRST
from gehoord.words.story_handling import HANDLING
from gehoord.words.story_lanes import LANES
from gehoord.words.story_later import LATER

LINES: Final[Mapping[str, Both]] = MappingProxyType(
    {**FIRST, **HANDLING, **LANES, **LATER}
)
"""Every sentence by name and variant."""
