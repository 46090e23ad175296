"""What a text says of one group or one stage alone: the others are asked."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.sentences.matter import Matter, where_it_says, words
from gehoord.procedure.sentences.vocabulary import POST

_GROUP: Final = (
    r"(?:\w*lid|leden|ouders?|klant(?:en)?|cliënt(?:en)?|bewoners?|huurders?"
    r"|patiënt(?:en)?|deelnemers?|members?|parents?|clients?|customers?|residents?"
    r"|tenants?|patients?|participants?)"
)
_ONE_GROUP: Final = (
    rf"(?:kunt?|kan|mag) (?:je|u) (?:\w+ ){{0,2}}als (?:\w+ ){{0,2}}{_GROUP}"
    rf"|als (?:\w+ )?{_GROUP} (?:kunt?|kan|mag) (?:u|je)"
    rf"|as (?:a|an|our) (?:\w+ )?{_GROUP},? you (?:can|may)"
    rf"|(?:any|every|only|elke?|ieder|alleen) (?:\w+ )?{_GROUP} (?:who )?(?:\w+ )?"
    r"(?:feels?|wish(?:es)?|wants?|(?:can|may) (?:\w+ )?(?:complain|raise|make|lodge)"
    r"|(?:kan|kunnen|mag|mogen) (?:\w+ ){0,3}(?:klagen|klacht))"
)
_NAMELESS: Final = r"(?:anon[iy]\w+|without (?:a |your )?name|zonder naam)"
_AT_ONE: Final = (
    rf"(?:(?:to|with|aan|bij) (?:the|de|het|our|onze) (?:\w+ ){{0,2}}?{POST}"
    r"|(?:at|in) (?:this|the \w+|deze|de \w+) (?:stage|step|stap|fase))"
)
FOR_SOME: Final = (
    Matter(
        id="nameless-at-one",
        answered=re.compile(
            rf"^(?!.*\b{_AT_ONE}\b).*\b{_NAMELESS}\b"
            r"|\b(?:any|each|both|every|elke|alle|beide) (?:stages?|steps?|stap\w*"
            r"|fase\w*)"
        ),
        beside=re.compile(
            rf"\b(?:not|no|cannot|niet|geen)\b[^.;]{{0,30}}\b{_NAMELESS}\b[^.;]{{0,30}}"
            rf"\b{_AT_ONE}\b"
        ),
    ),
)
"""What is asked of a text that says it of one alone."""

FOR_SOME_NOTED: Final = (
    Matter(
        id="others-may",
        answered=words(
            r"any(?:one|body)|every(?:one|body)|any person|the public|iedereen"
            r"|een ?ieder|visitors?|bezoekers?|relatives?|familie\w*|others?|anderen"
            r"|non-?members?|niet-leden"
        ),
        asked=where_it_says(_ONE_GROUP),
    ),
)
"""The same of what is asked less often."""
