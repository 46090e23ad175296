"""
The link of who complains, taken out of what a mail quotes.

Who answers a letter sends its words back, and with them the link that opens the
page on which they answer and withdraw. Staff who read the answer may not have it.
"""

from __future__ import annotations

import re
from typing import Final

HIDDEN: Final = "…"
_LINK: Final = re.compile(
    # Mail programs write the slash otherwise where they lead links past themselves,
    # and break long lines; what is left behind such a break opens nothing.
    r"(?<=follow)(/|%(?:25)*2f)([\s>]{0,20})[a-z0-9]{16,}",
    re.IGNORECASE,
)


def without_own_link(text: str) -> str:
    """Return the text with every link to the page of a case made unusable."""
    return _LINK.sub(rf"\g<1>{HIDDEN}", text)
