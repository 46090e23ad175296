"""Who does what, on the public page: one sentence for each act it tells of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.roles import Role
from gehoord.words.actors import opening
from gehoord.words.both import Both
from gehoord.words.called import Called, name, on_the_page
from gehoord.words.inside import going_on
from gehoord.words.our_answer import in_its_words, words_of
from gehoord.words.own_words import localised
from gehoord.words.page.also import ALSO, YOURS_TOO
from gehoord.words.page.also import YOURS as ALSO_YOURS

_ROLES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        Role.COMPLAINANT: Both("u", "you"),
        Role.RESPONDENT: Both(
            "degene over wie de klacht gaat", "the person complained about"
        ),
        Role.RESPONDING_OWNER: Both(
            "een eigenaar die zelf antwoordt, als er niemand anders is",
            "an owner who answers in person, if there is nobody else",
        ),
        Role.THIRD_PARTY: Both(
            "de onafhankelijke derde", "the independent third party"
        ),
    }
)
_COMPLAINANT: Final = Both("de klager", "the complainant")
_CALLED: Final = frozenset({Role.ADVISER, Role.INTAKE, Role.HANDLER, Role.OWNER})
_ORDER: Final = tuple(Role)
_OR: Final = Both(" of ", " or ")
DOES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "appoint-handler": Both(
            "{who} kiest wie uw klacht behandelt.",
            "{who} chooses who handles your complaint.",
        ),
        "agree": Both(
            "{who} legt de behandeling vast, en wat er is afgesproken.",
            "{who} records the handling, and what was agreed.",
        ),
        "take-up": Both(
            "{who} zegt u of wij uw klacht behandelen, en waarom.",
            "{who} tells you whether we take up your complaint, and why.",
        ),
        "name-date": Both(
            "{who} zegt u wanneer u ons antwoord krijgt.",
            "{who} tells you when you get our answer.",
        ),
        "propose": Both(
            "{who} stelt een oplossing voor.", "{who} proposes a solution."
        ),
        "judge": Both("{who} oordeelt over uw klacht.", "{who} judges your complaint."),
        "record-conversation": Both(
            "{who} bespreekt uw klacht met u.",
            "{who} talks with you about your complaint.",
        ),
        "ask-satisfaction": Both(
            "{who} vraagt of u tevreden bent over de oplossing.",
            "{who} asks whether you are satisfied with the solution.",
        ),
        "close": Both(
            "{who} schrijft u daarna hoe het is afgelopen. Met die schriftelijke "
            "terugkoppeling is uw reactie officieel gesloten.",
            "{who} writes to you after that how it ended. With that closing letter "
            "your reaction is officially closed.",
        ),
        "improve": Both(
            "Als het nodig of gewenst is, verbeteren wij iets in de hele organisatie. "
            "{who} zet dat in gang.",
            "If it is needed or wanted, we improve something in the whole "
            "organisation. {who} sets that going.",
        ),
        "object-to-handler": Both(
            "{who} kan bezwaar maken tegen wie uw klacht behandelt.",
            "{who} can object to who handles your complaint.",
        ),
        "name-panel": Both(
            "{who} vertelt u vooraf wie samen beslissen of adviseren.",
            "{who} tells you beforehand who decide or advise together.",
        ),
        "object-to-member": Both(
            "{who} kan bezwaar maken tegen een van hen.",
            "{who} can object to one of them.",
        ),
        "decide-objection": Both(
            "{who} beslist over dat bezwaar, met de reden. Was het terecht, dan komt er "
            "iemand anders.",
            "{who} decides on that objection, with the reason. If it was right, somebody "
            "else comes.",
        ),
        "send-draft": Both(
            "{who} stuurt het concept van het oordeel, zodat erop kan worden gereageerd.",
            "{who} sends the draft of the judgement, to be commented on.",
        ),
        "comment-on-draft": Both(
            "{who} kan op het concept reageren. In het oordeel staat wat daarmee is "
            "gedaan.",
            "{who} can comment on the draft. The judgement says what was done with that.",
        ),
        "withdraw": Both(
            "{who} kan de klacht intrekken.", "{who} can withdraw the complaint."
        ),
        "refer": Both(
            "{who} kan de klacht naar buiten brengen.",
            "{who} can take the complaint outside.",
        ),
        "refer-as-respondent": Both(
            "{who} kan met een voorlopig oordeel ook naar buiten.",
            "{who} can take a provisional judgement outside as well.",
        ),
        "admit": Both(
            "{who} zegt of uw klacht daar kan worden behandeld.",
            "{who} says whether your complaint can be taken there.",
        ),
        "rule": Both("{who} doet uitspraak.", "{who} rules."),
        "carry-out": Both(
            "{who} voert de uitspraak uit.", "{who} carries out the ruling."
        ),
        **ALSO,
    }
)
"""What each act means for the sender, with who does it."""

_SPOKEN: Final = frozenset({"comment-on-draft"})
_SIDES: Final = frozenset({Role.COMPLAINANT, Role.RESPONDENT})
_ADVISES: Final = Both("{who} geeft advies.", "{who} gives advice.")
_REPORTED: Final = Both(
    "{who} neemt contact met u op en koppelt terug wat er is afgesproken.",
    "{who} contacts you and reports back what was agreed.",
)
"""The act `record-conversation`, where the letter about it is promised with it."""
_WHY_ALONE: Final = Both(
    "{who} kan meer tijd nemen. U hoort dan waarom.",
    "{who} can take more time. You then hear why.",
)
"""The act `take-more-time`, where its word names no day."""
_ASKS: Final = Both(
    "{who} vraagt {adviser} om advies.", "{who} asks {adviser} for advice."
)
_MAY_ASK: Final = Both(
    "{who} kan {adviser} om advies vragen.", "{who} can ask {adviser} for advice."
)
"""The act `ask-advice`, where the file names who advises together."""
_TRIED: Final = Both(
    "{who} zoekt met u naar een oplossing.", "{who} looks with you for a solution."
)
"""The act `propose`, where its sentence tries to find a solution, and offers none."""
_IMPROVES: Final = Both(
    "Wij gebruiken klachten om iets in de hele organisatie te verbeteren. {who} zet dat "
    "in gang.",
    "We use complaints to improve things in the whole organisation. {who} sets that "
    "going.",
)
"""The act `improve`, where its sentence says it without any “if needed”."""
_PERHAPS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "record-conversation": Both(
            "{who} kan contact met u opnemen over uw klacht.",
            "{who} may contact you about your complaint.",
        ),
        "propose": Both(
            "{who} kan een oplossing voorstellen.", "{who} may propose a solution."
        ),
        "send-draft": Both(
            "{who} kan het concept van het oordeel sturen, zodat erop kan worden "
            "gereageerd.",
            "{who} may send the draft of the judgement, to be commented on.",
        ),
        "judge": Both(
            "{who} kan over uw klacht oordelen.", "{who} may judge your complaint."
        ),
    }
)
"""What each of these acts is, where its sentence says that it need not be done."""
_CLOSED_BY_IT: Final = Both(
    "Met ons oordeel is uw reactie officieel gesloten. {who} schrijft u hoe het is "
    "afgelopen, als het zover niet komt.",
    "With our judgement your reaction is officially closed. {who} writes to you how it "
    "ended, if it does not come to that.",
)
"""The act `close`, where one letter tells the judgement and closes."""

YOURS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "object-to-handler": Both(
            "U kunt bezwaar maken tegen wie uw klacht behandelt.",
            "You can object to who handles your complaint.",
        ),
        "object-to-member": Both(
            "U kunt bezwaar maken tegen een van hen.", "You can object to one of them."
        ),
        "comment-on-draft": Both(
            "U kunt op het concept reageren. In het oordeel staat wat daarmee is gedaan.",
            "You can comment on the draft. The judgement says what was done with that.",
        ),
        "withdraw": Both(
            "Alleen u kunt uw klacht intrekken.",
            "Only you can withdraw your complaint.",
        ),
        "refer": Both(
            "U kiest zelf of u daarheen gaat.",
            "You choose yourself whether to go there.",
        ),
        **ALSO_YOURS,
    }
)
"""The same, where it is up to the sender alone."""


def roles(by: Iterable[str], lang: str, called: Called) -> str:
    """
    Return "de behandelaar of een eigenaar", or what the file calls them.

    The owner who answers for want of anybody else is told of apart, once.
    """
    mine = set(by)
    if len(mine) > 1:
        mine.discard(Role.RESPONDING_OWNER)
    order = sorted(map(Role, mine), key=_ORDER.index)
    said = (_role(role, lang, called) for role in order)
    names = list(dict.fromkeys(each for each in said if each))
    *rest, last = names or [""]
    return (", ".join(rest) + _OR[lang] if rest else "") + last


def roles_at_work(by: Iterable[str], lang: str, called: Called) -> str:
    """Return the same for those who work here: to them “you” is not who complains."""
    sender: Called = {Role.COMPLAINANT: {lang: _COMPLAINANT[lang]}}
    return roles(by, lang, {**called, **sender})


def _role(role: Role, lang: str, called: Called) -> str:
    """Two roles that are called the same are one name; a machine has none."""
    if said := called.get(role, {}).get(lang):
        return said
    if role in _CALLED:
        return name(role.value, lang, called)
    return _ROLES[role][lang] if role in _ROLES else ""


def does(facts: Mapping[str, Any], lang: str) -> str:
    """Return who does this act, in one or two sentences."""
    return opening(does_there(facts, lang))


def does_there(facts: Mapping[str, Any], lang: str) -> str:
    """
    Return the same as it goes on after a colon; a name keeps its capital.

    Those who do it together go by their own name, where the file has one.
    """
    act, mine = facts["act"], _speaking(facts)
    if act in YOURS and mine == {Role.COMPLAINANT}:
        return going_on(YOURS[act][lang], lang)
    together = facts["panel"]
    who = (
        localised(together, lang)
        if together
        else roles(mine, lang, on_the_page(facts["called"], lang))
    )
    said = _ADVISES if facts.get("advice") else DOES[act]
    said = _CLOSED_BY_IT if facts.get("judged") else said
    said = _REPORTED if facts.get("reported") else said
    said = _WHY_ALONE if facts.get("why_alone") else said
    said = _PERHAPS[act] if facts.get("perhaps") else said
    said = _TRIED if facts.get("tried") else said
    said = _IMPROVES if facts.get("improves") else said
    if facts.get("adviser"):
        said = _ASKS if facts["always"] else _MAY_ASK
    adviser = localised(facts["adviser"], lang) if facts.get("adviser") else ""
    its = words_of(facts.get("answer"), None, lang, facts.get("draft"))
    pattern = (
        f"{in_its_words(said[lang], its, lang)} {_for_you(act, mine, lang)}".rstrip()
    )
    if pattern.startswith("{who}"):
        return pattern.format(who=who, adviser=adviser)
    return going_on(pattern.format(who=opening(who)), lang)


def _speaking(facts: Mapping[str, Any]) -> frozenset[str]:
    """Return who does it; who can only record what a side said is none of these."""
    by = frozenset(facts["by"])
    sides = by & _SIDES if facts["act"] in _SPOKEN else frozenset()
    return sides or by


def _for_you(act: str, by: frozenset[str], lang: str) -> str:
    """Return what holds for the sender alone among those who may do it."""
    return YOURS_TOO[act][lang] if act in YOURS_TOO and Role.COMPLAINANT in by else ""
