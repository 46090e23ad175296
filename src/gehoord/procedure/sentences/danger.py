"""Whether a text says what is done at once where somebody is in danger."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.matter import Matter, words

_IN_CARE: Final = words(
    r"\w*kinderopvang\w*|kinderdagverblij\w+|peuter\w+|gastouder\w*|leerling\w*"
    r"|basisschool|(?:de|onze|uw|je) (?:\w+ )?school|schoolbestuur"
    r"|jeugd(?:hulp|zorg|bescherming|wet)\w*|pleeg(?:ouder|kind|gezin|zorg)\w*"
    r"|verpleeghui\w+|verzorgingshui\w+|woonzorg\w*|hospice\w*|thuiszorg\w*"
    r"|wijkverpleging|gehandicaptenzorg|(?:ons|dit) \w*ziekenhuis"
    r"|(?:sport|voetbal|hockey|zwem|turn|atletiek|tennis|korfbal|judo|paard\w*)(?:club"
    r"|vereniging|bond)\w*|parochie\w*|kerk(?:en|elijk\w*)?|scouting"
    r"|nurser(?:y|ies)|pupils?|(?:the|our|your|this) (?:\w+ )?schools?|head ?teacher"
    r"|foster\w*|(?:care|nursing|children.?s) (?:homes?|facilit\w+|cent(?:re|er)s?)"
    r"|hospices?|palliative|(?:our|this) (?:\w+ )?hospitals?|(?:the|your|our) ward"
    r"|home care|domiciliary|care (?:provider|agency|workers?)|supported living"
    r"|childmind\w+|child ?care|day ?care|youth|diocese|church(?:es)?"
    r"|(?:sports?|athletics?|football|rugby|hockey|cricket|tennis|swimming|gymnastics"
    r"|rowing|judo|boxing|riding|netball|cycling|sailing) (?:clubs?|association|academy)"
    r"|(?:club )?welfare officer|(?:residents|bewoners) (?:of|van) (?:the|our|ons|het)"
    r" (?:home|huis)|patients of the hospital|young people|juniors|jongeren"
)
"""Where people are looked after who cannot always speak for themselves."""
_A_SCHOOL: Final = words(r"\w*scho(?:ol|len)|schools?|hospitals?|\w*ziekenhuis")
"""In the name of an organisation; in a text it may be any of them, or its holidays."""
_OF_GROWN_UPS: Final = words(r"universit\w+|hogeschool|rijschool|driving school")
_NAMED: Final = (
    r"(?:misbruik\w*|mishandel\w*|seksue\w+|grensoverschrijdend\w*|geweld\w*|veilig thuis"
    r"|meldcode|vertrouwensinspect\w*|politie|aangifte|intimidat\w+|strafba\w+"
    r"|calamiteit\w*|onveilig\w*|acuut gevaar|in gevaar|ongewenst\w* (?:gedrag|omgang)\w*"
    r"|abus\w+|safeguard\w*|police|lado|child protection|in danger|harassment"
    r"|criminal\w*|crimes?|significant harm|risk of harm|at risk)"
)
_TO_OTHERS: Final = (
    r"(?:(?:outside|external|statutory|other) (?:agenc(?:y|ies)|authorit(?:y|ies))"
    r"|social services|local authority|kinderbescherming|bevoegde instantie)"
)
_LEFT_TO_US: Final = (
    r"(?:if (?:required|necessary|needed|appropriate)|where (?:required|necessary|needed"
    r"|appropriate)|(?:zo|indien|waar) nodig|may be|may (?:refer|report|inform)|can be"
    r"|kan (?:\w+ ){0,4}(?:meld\w*|doorverw\w*|inschakel\w*)|power to|at our discretion)"
)
_AT_ONCE: Final = (
    r"immediately|at once|straight ?away|without delay|must|always|as soon as|same day"
    r"|(?:within|in) (?:\w+ )?(?:hours?|days?)|meteen|direct|onmiddellijk|onverwijld|moet"
    r"|altijd|dezelfde dag|binnen (?:\w+ )?(?:uur|dagen|dag|werkdag\w*)|999|112"
)


def _looks_after_people(procedure: Procedure, said: str) -> bool:
    name = every(procedure.organisation).lower()
    text = f"{name} {said}"
    found = _IN_CARE.search(text) or _A_SCHOOL.search(name)
    return bool(found) and not _OF_GROWN_UPS.search(text)


DANGER: Final = Matter(id="danger", answered=words(_NAMED), asked=_looks_after_people)
"""What must not go through the stages, asked where people are looked after."""
DANGER_WHEN: Final = Matter(
    id="danger-when",
    answered=words(_AT_ONCE),
    asked=_looks_after_people,
    beside=re.compile(
        rf"^(?=.*\b{_LEFT_TO_US}\b).*\b(?:{_NAMED}|{_TO_OTHERS})\b(?! check)"
    ),
)
"""The same where a text brings it up, and leaves it to somebody whether it is told."""
