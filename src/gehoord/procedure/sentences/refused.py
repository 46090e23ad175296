"""Words by which a text says that a complaint is not taken up."""

from __future__ import annotations

from typing import Final

_LEFT: Final = (
    r"(?:consider|investigat|accept|deal with|dealt|handle|take up|taken up|process"
    r"|look into|entertain|follow(?:ed)? up|respond to|pursue)\w*"
)
REFUSED: Final = (
    rf"(?:(?<!you do )(?<!you did )not (?:be )?(?:\w+ )?{_LEFT}"
    r"|cannot (?:be )?(?:\w+ )?(?:consider|investigat|accept|take|pursue)\w*"
    r"|cannot be (?:dealt|handled)|inadmissible"
    r"|refuse\w*|rejected|reject (?:\w+ ){0,2}complaint|decline (?:it|to|your|the|a)"
    r"|turn(?:ing|ed|s)? (?:aside|down)|disregard\w*"
    r"|dismiss(?:es|ed)? (?:the|a|your|any) complaint"
    r"|niet (?:\w+ ){0,2}(?:in behandeling|ontvankelijk|behandeld|behandelen|behandelt"
    r"|ingediend|aanvaard|aangenomen)|(?:niet-|on)ontvankelijk\w*|buiten behandeling"
    r"|klacht(?:en)? (?:\w+ ){0,3}(?:afgewezen|geweigerd|weigeren|terzijde))"
)
