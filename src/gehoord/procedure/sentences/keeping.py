"""How long a text says that something is kept."""

from __future__ import annotations

import re
from typing import Final

_KEEPS: Final = (
    r"(?:retain\w*|retention|destroy\w*|delet\w+|erase\w*|bewaard|bewaren|bewaart"
    r"|bewaartermijn\w*|vernietig\w*|gewist|wissen|verwijder\w*)"
)
_HOLDS: Final = r"(?:keep|keeps|kept|store[ds]?|hold|held)(?! you\b)"
_UNIT: Final = (
    r"(?:\w*days?|weeks?|months?|years?|dag|dagen|week|weken|maand\w*|jaar|jaren)"
)
_UNTIL: Final = (
    rf"(?:{_UNIT}|until|as long as|no longer|after|once|when|periods?|polic(?:y|ies)"
    r"|permanent\w*|tot(?:dat)?|zo ?lang|niet langer|na|nadat|zodra|wanneer|als"
    r"|bewaartermijn\w*|for the time|voor de tijd)"
)
KEPT_FOR: Final = re.compile(
    rf"\b{_KEEPS}\b[^.;]{{0,90}}\b{_UNTIL}\b|\b{_UNTIL}\b[^.;]{{0,90}}\b{_KEEPS}\b"
    rf"|\b{_HOLDS}\b[^.;]{{0,90}}\b(?:for (?:\w+ ){{0,4}}{_UNIT}|for the time|until"
    r"|(?:as|so) long as|no longer than|years?|months?|weeks? after)\b"
)
"""Until when it is kept, or where that is said; not only that it is kept."""
