"""Words that lead to another step, and that somebody has to judge first."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.sentences.vocabulary import POST

_WEIGHT: Final = r"(?:serious\w*|complex\w*|nature|gravity|severity|ernst|zwaarte|aard)"
_STEP: Final = (
    r"(?:investigation|inquiry|enquiry|review|hearing|referral|onderzoek|hoorzitting)"
)
_FOUND: Final = re.compile(
    r"\b(?:(?:because of|given|in view of|depending on|dependent on) (?:the|its|how)"
    rf" (?:\w+ ){{0,3}}{_WEIGHT}"
    r"|(?:gezien|gelet op|vanwege|wegens|afhankelijk van) (?:de|het|haar)"
    rf" (?:\w+ ){{0,3}}{_WEIGHT}"
    rf"|(?:if|where|when|should) (?:[\w-]+,? ){{0,3}}{_STEP} (?:is|are|seems?)"
    r" (?:\w+ )?(?:required|necessary|needed|warranted|appropriate)"
    rf"|(?:als|indien|wanneer) (?:[\w-]+,? ){{0,3}}{_STEP} (?:nodig|wenselijk|gewenst)"
    r" (?:is|blijkt|lijkt)"
    r"|(?:if|where|when) (?:this|that|it) is (?:insufficient|not (?:enough|sufficient))"
    r"|(?:if|where|when|is|are) (?:it is |this is |so )?(?:deemed|considered|thought|felt"
    r"|judged) (?:to be )?(?:appropriate|necessary|required|serious\w*)"
    r"|(?:als|indien|wanneer|waar) (?:dit|dat|het) (?:\w+ )?(?:nodig|noodzakelijk"
    r"|wenselijk) (?:wordt|is) (?:geacht|gevonden)"
    r"|(?:als|indien|wanneer) (?:dit|dat|het) (?:nodig|noodzakelijk|wenselijk) (?:wordt"
    r" geacht|lijkt|blijkt)"
    r"|should (?:the|your) \w+ warrant (?:it|this)|(?:is|are) not considered adequate"
    r"|(?:als|indien|wanneer) (?:\w+ ){1,3}(?:daartoe )?aanleiding (?:geeft|toe geeft)"
    r"|(?:if|where|when) (?:the|your|an?) \w+ is of an? (?:\w+ )?(?:serious|grave"
    r"|complex)"
    r" nature|complex (?:complaints?|cases|matters)|(?:complexe|ingewikkelde) (?:klachten"
    r"|zaken)|(?:indien|waar|zo|wanneer) noodzakelijk"
    r"|unable to be (?:\w+ )?(?:resolved|settled)"
    r"|(?:als|indien|wanneer) (?:dit|dat|het) (?:onvoldoende|niet voldoende) is)\b"
)
_DECIDES: Final = re.compile(
    r"\b(?:decid\w*|determin\w*|judge\w*|assess\w*"
    rf"|(?:we|{POST}) (?:thinks?|considers?|believes?|finds?)"
    r"|beslist|bepaalt|beslissen|beoordeelt|bepalen|vindt|oordeelt)\b"
)


def gates(said: str) -> list[str]:
    """Return what leads on in a sentence, in small letters, that says not who decides."""
    return [] if _DECIDES.search(said) else _FOUND.findall(said)
