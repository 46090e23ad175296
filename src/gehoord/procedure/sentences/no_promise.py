"""Words of a sentence that sound like a promise, and are none."""

from __future__ import annotations

import re
from typing import Final

MANNER: Final = re.compile(
    r"\b(?:will|shall|must|to) be (?:dealt with|handled|treated|managed) in an?"
    r" [^.;,:]{1,50}? (?:manner|way|fashion)\b"
    r"|\b(?:will|shall) be (?:dealt with|handled|treated|managed|processed) in"
    r" (?:accordance|line) with (?:the|this|our)\b[^.;,:]{0,40}"
    r"\b(?:procedure|policy|process)\b"
    r"|\b(?:listen|luister\w*) (?:carefully|attentively|aandachtig|goed)\b"
    r"|\b(?:behandel\w*|treat\w*|handle\w*|deal\w*|take\w*|neem\w*|nemen)\b[^.;,]{0,40}?"
    r"\b(?:vertrouwelijk|zorgvuldig|serieus|confidential\w*|seriously|carefully|fairly)\b"
)
"""How a complaint is handled, of which no row can say more."""
HOPED: Final = re.compile(
    r"(?:\b(?:will|shall) [^.;,:]{1,50}? (?:when|where|if) we (?:believe|think|consider"
    r"|feel)\b"
    r"|\b(?:wij|we) stellen (?:het|dit|dat)\b[^.;,:]{0,20} op prijs\b"
    r"|\b(?:proberen|trachten|streven)\b[^.;,:]{0,60} (?:op te lossen|uit te komen)\b"
    r"|\bwe (?:\w+ ){0,2}(?:hope|expect|anticipate|believe)\b"
    r"|\b(?:it is hoped|hopefully|ideally|should be able to|most (?:complaints|issues"
    r"|concerns|problems|matters))\b"
    r"|\b(?:aim|goal|objective|purpose|intention) (?:of [^.;,]{1,60} )?(?:is|are) (?:to"
    r"|that)\b"
    r"|\b(?:aims?|strives?|seeks?|wants?|endeavours?|tries|try|wish(?:es)?) to"
    r" (?:\w+ly )?"
    r"(?:provide (?:\w+ ){0,4}(?:services?|standards?|quality|care)|offer (?:\w+ ){0,3}"
    r"(?:service|standard|quality)|deliver|give (?:\w+ ){0,3}(?:service|care)|ensure"
    r"|improve|maintain|resolve|settle|make sure|bring)\b"
    r"|\b(?:wij|we) (?:\w+ ){0,2}(?:hopen|verwachten|willen|wensen)\b"
    r"|\b(?:hopen|verwachten|willen|wensen) (?:wij|we)\b|\b(?:hopelijk|idealiter)\b"
    r"|\b(?:doel|streven|bedoeling|uitgangspunt) (?:van [^.;,]{1,60} )?is\b"
    r"|\bstre(?:eft|ven) (?:\w+ ){0,2}(?:ernaar|naar)\b"
    r"|\b(?:procedure|policy|document|leaflet|\w*procedure|\w*regeling|\w*reglement)\b"
    r" (?:gives?|provides?|offers?|explains?|sets? out|describes?|ensures?|helps?|geeft"
    r"|biedt|beschrijft|zorgt|regelt|helpt|stelt)\b)"
    r"(?:(?! and (?:we |it )?(?:will|shall)\b| en (?:wij|we|zal|zullen)\b)[^.;,:])*"
)
"""What is hoped, meant or what a procedure is for: no row can keep it."""
NOT_DONE: Final = re.compile(
    r"\bniet (?:tijdig|binnen)\b[^.;,]*\b(?:heeft|hebben|is|zijn)\b"
    r"|\b(?:has|have|had|did) not (?:\w+ ){0,2}(?:respond|answer|repl|acknowledg)\w*"
)
"""What was left undone, in a list of when people can go on: no promise to do it."""
