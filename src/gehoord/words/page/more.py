"""What only some procedures say, as sentences of the public page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.lanes import Clock
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import Channel
from gehoord.words import elsewhere
from gehoord.words.actors import listed
from gehoord.words.anchors import after
from gehoord.words.beside import apart, beside
from gehoord.words.both import Both
from gehoord.words.bound import court_choice
from gehoord.words.choices import choice
from gehoord.words.help import APART, help_of
from gehoord.words.inside import inside
from gehoord.words.lengths import in_words
from gehoord.words.notices import notice
from gehoord.words.own_words import any_of, localised, texts, told, told_of_body
from gehoord.words.page.anonymous import anonymous, anonymous_apart
from gehoord.words.page.asked import MANDATE_WAITS, asked, mandate, register_only
from gehoord.words.page.days import closed_days, free_days
from gehoord.words.page.deposit import deposit
from gehoord.words.page.for_whom import for_some
from gehoord.words.page.handled import (
    ALONE,
    INSTEAD,
    authority,
    given_to,
    handled_by,
    handler,
    if_chosen,
    straight_to,
)
from gehoord.words.page.in_stage import in_stage
from gehoord.words.page.kept import retention, retention_rule
from gehoord.words.page.pace import (
    NEW_DAY,
    more_time_limits,
    more_time_open,
    more_time_says,
)
from gehoord.words.page.panels import panel, panel_apart
from gehoord.words.page.read import read_only
from gehoord.words.page.since import named_alone
from gehoord.words.page.stages import (
    again,
    by_post,
    mediated,
    stage,
    stage_open,
)
from gehoord.words.whereabouts import tell_at_for_some

Facts = Mapping[str, Any]
_REQUESTS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "access": Both("inzage in uw gegevens", "access to your data"),
        "erasure": Both("het wissen van uw gegevens", "erasure of your data"),
    }
)
_MAY_FILE: Final = Both("Wie kan klagen: {who}.", "Who can complain: {who}.")
_CHANNELS: Final = Both(
    "U kunt op deze manieren klagen: {ways}.", "You can complain in these ways: {ways}."
)
_ELSE_TO: Final = Both(
    "Schrijft u liever niet daarheen? Dan kan het ook naar {address}.",
    "Do you rather not write there? Then you can also write to {address}.",
)
_NO_CONTACT: Final = Both(
    "U hoeft niet te zeggen hoe wij u bereiken. Het formulier geeft u een link naar uw "
    "eigen pagina. Alleen daar leest u wat wij schrijven of vragen, en kunt u "
    "antwoorden. Kijk er dus af en toe: wij kunnen u nergens anders iets sturen.",
    "You need not say how to reach you. The form gives you a link to your own page. Only "
    "there you read what we write or ask, and can answer. So look there now and then: we "
    "cannot send you anything elsewhere.",
)
_TOLD_COUNTS: Final = Both(
    "Vertelt u het ons? Dan schrijven wij het op. Uw reactie telt vanaf de dag dat u het "
    "vertelde. Wij sturen u wat wij opschreven. Klopt er iets niet? Laat het ons weten.",
    "Do you tell us? Then we write it down. Your reaction counts from the day that you "
    "told it. We send you what we wrote down. If something is not right, let us know.",
)
_SCOPE: Final = Both("Niet voor: {name}. {way_on}", "Not for: {name}. {way_on}")
_MAY_REFUSE: Final = Both(
    "Soms mogen wij besluiten een klacht niet in behandeling te nemen. Het hoeft niet.",
    "Sometimes we may decide not to take a complaint up. We need not.",
)
_HOLDS: Final = Both(
    "In de brief “{letter}” staat: {contents}.",
    "The letter “{letter}” holds: {contents}.",
)
_MUST_REFUSE: Final = Both(
    "Sommige klachten nemen wij niet in behandeling.",
    "Some complaints we do not take up.",
)
_MAY_TOLD: Final = Both(
    "Doen wij het, dan hoort u dat, met de reden.",
    "If we do, you are told so, with the reason.",
)
_MUST_TOLD: Final = Both(
    "U hoort dat dan, met de reden.",
    "You are then told so, with the reason.",
)
_REFUSAL_TOLD: Final = Both(
    "Nemen wij een klacht niet in behandeling? Dan hoort u dat, met de reden.",
    "Do we not take a complaint up? Then you are told so, with the reason.",
)
_REFUSED: Final = Both(
    "Dat is zo als {because}. {way_on}", "That is so if {because}. {way_on}"
)
_REFUSED_THEN: Final = Both(
    "Dan nemen wij uw klacht niet in behandeling als {because}. {way_on}",
    "Then we do not take your complaint up if {because}. {way_on}",
)
_REFUSAL_THEN: Final = Both(
    "Dan mag het als {because}. {way_on}", "Then we may if {because}. {way_on}"
)
_REFUSAL: Final = Both(
    "Het mag als {because}. {way_on}", "We may if {because}. {way_on}"
)
_WINDOW: Final = Both(
    "Dien uw klacht in binnen {length} {after}.",
    "Send in your complaint within {length} {after}.",
)
_WINDOW_OR: Final = Both(
    "Dien uw klacht in binnen {length} {after}. Is {or_length} {or_after} later? Dan "
    "hebt u tot die dag.",
    "Send in your complaint within {length} {after}. Is {or_length} {or_after} later? "
    "Then you have until that day.",
)
_WINDOW_OPEN: Final = Both(
    "Tot wanneer u kunt klagen, staat niet in de procedure.",
    "Until when you can complain is not said in the procedure.",
)
_USUALLY: Final = Both(
    "Onze tekst noemt dat als de gewone tijd.",
    "Our text gives that as the usual time.",
)
_EXCUSED: Final = Both(
    "Had u daar een goede reden voor, dan telt die mee.",
    "If you had a good reason, that counts.",
)
_COUNTS: Final = Both(
    "Komt uw klacht op een vrije dag? Dan telt {choice} als de dag dat u indient.",
    "Does it come on a free day? Then {choice} counts as the day of filing.",
)
_AFTER_DAY: Final = Both(
    "na de dag die u noemt bij “{day}”", "after the day that you give at “{day}”"
)
_INCOMPLETE: Final = Both(
    "{clock}. U hebt {cure} om het te sturen. Komt het dan niet? {then}.",
    "{clock}. You have {cure} to send it. Does it not come by then? {then}.",
)
_INCOMPLETE_OPEN: Final = Both(
    "{clock}. Hoe lang u hebt om het te sturen, staat niet in de procedure. Komt het "
    "niet? {then}.",
    "{clock}. How long you have to send it is not said in the procedure. Does it not "
    "come? {then}.",
)
_AT_LEAST: Final = Both("minstens {length}", "at least {length}")
_SOME_WAIT: Final = Both(
    "De tijd voor {terms} begint pas als alles er is",
    "The time for {terms} starts only when everything is there",
)
_FAST: Final = Both(
    "Is het binnen {length} opgelost? Dan krijgt u een korte brief.",
    "Is it solved within {length}? Then you get a short letter.",
)
_URGENT: Final = Both(
    "Dit kan niet wachten: {grounds}.", "This cannot wait: {grounds}."
)
_PROTOCOL: Final = Both(
    "Hiervoor gaat een ander protocol voor, dat wij dan eerst volgen: {grounds}.",
    "For this another protocol goes first, which we then follow: {grounds}.",
)
_PROTOCOL_ALWAYS: Final = Both(
    "Dan gaat een ander protocol voor, dat wij eerst volgen.",
    "Then another protocol goes first, which we follow.",
)
_PROTOCOL_OVER: Final = Both(
    "Is dat protocol voorbij, dan gaan wij verder met uw klacht.",
    "Once that protocol is over, we go on with your complaint.",
)
_ASKING: Final = Both(
    "U kunt hier ook vragen om {kinds}.", "You can ask for {kinds} too."
)


def _window(facts: Facts, lang: str) -> str:
    if not isinstance(facts["length"], Length):
        return _WINDOW_OPEN[lang]
    later = facts["or_length"]
    said = (_WINDOW_OR if later else _WINDOW)[lang].format(
        length=in_words(facts["length"], lang),
        after=_counted(facts, lang),
        or_length=in_words(later, lang) if later else "",
        or_after=after(facts["or_from"], lang) if later else "",
    )
    late = f"{choice(facts['late'], lang)}." if facts["late"] else ""
    excused = _EXCUSED[lang] if facts["excusable"] else ""
    usually = _USUALLY[lang] if facts.get("aimed") else ""
    some = for_some(facts, lang)
    return " ".join(x for x in (said, usually, late, some, excused) if x)


def _too_late(facts: Facts, lang: str) -> str:
    """Return what follows from being late, where its sentence only gives the time."""
    late = f"{choice(facts['late'], lang)}."
    return " ".join(x for x in (late, for_some(facts, lang)) if x)


def _counted(facts: Facts, lang: str) -> str:
    """Return from when a window counts: a day of every procedure, or one of its own."""
    if not facts["from_day"]:
        return after(str(facts["from"]), lang)
    return _AFTER_DAY[lang].format(day=localised(facts["from_day"], lang))


def _incomplete(facts: Facts, lang: str) -> str:
    """Return which terms wait for what is missing, and how long one has to send it."""
    clock, then = choice(facts["clock"], lang), choice(facts["then"], lang)
    if facts["waiting"] and facts["clock"] is Clock.STARTS:
        waiting = tuple(named_alone(facts["waiting"], facts, lang))
        clock = _SOME_WAIT[lang].format(terms=listed(waiting, lang))
    if not isinstance(facts["cure"], Length):
        return _INCOMPLETE_OPEN[lang].format(clock=clock, then=then)
    cure = in_words(facts["cure"], lang)
    cure = _AT_LEAST[lang].format(length=cure) if facts["at_least"] else cure
    return _INCOMPLETE[lang].format(clock=clock, cure=cure, then=then)


def _scope(facts: Facts, lang: str) -> str:
    name, way_on = (localised(facts[each], lang) for each in ("name", "way_on"))
    return _SCOPE[lang].format(name=name.rstrip("."), way_on=way_on)


def _led(said: Both, told: Both, facts: Facts, lang: str) -> str:
    """Return that some are refused, and that one hears so where that stands with it."""
    return f"{said[lang]} {told[lang]}" if facts["told"] else said[lang]


def _refusal(facts: Facts, lang: str) -> str:
    """Return a ground as what it is: of what need not, or is not, taken up."""
    alone, then = _REFUSAL, _REFUSAL_THEN
    if facts["must"]:
        alone, then = _REFUSED, _REFUSED_THEN
    because = localised(facts["because"], lang).rstrip(".")
    way_on = localised(facts["way_on"], lang) if facts["way_on"] else ""
    if chosen := if_chosen(facts, lang):
        told = then[lang].format(because=because, way_on=way_on)
        return in_stage(facts["stage"], f"{chosen} {told}".strip(), lang)
    plain = alone[lang].format(because=because, way_on=way_on).strip()
    return in_stage(facts["stage"], plain, lang)


def _letter_holds(facts: Facts, lang: str) -> str:
    name = notice(facts["id"], lang, {facts["id"]: facts["name"]})
    contents = localised(facts["contents"], lang).rstrip(".")
    return _HOLDS[lang].format(letter=name, contents=contents)


def _channels(facts: Facts, lang: str) -> str:
    ways = tuple(inside(choice(Channel(each), lang), lang) for each in facts["ways"])
    return _CHANNELS[lang].format(ways=listed(ways, lang))


def _urgent(facts: Facts, lang: str) -> str:
    """Return what cannot wait, and for which of it another protocol goes first."""
    grounds, protocol = (texts(facts[each], lang) for each in ("grounds", "protocol"))
    told = _URGENT[lang].format(grounds="; ".join(grounds))
    if not protocol:
        return told
    some = _PROTOCOL[lang].format(grounds="; ".join(protocol))
    first = _PROTOCOL_ALWAYS[lang] if set(protocol) >= set(grounds) else some
    over = _PROTOCOL_OVER[lang] if facts["ends"] else ""
    return " ".join(each for each in (told, first, over) if each)


def _requests(facts: Facts, lang: str) -> str:
    kinds = tuple(_REQUESTS[each][lang] for each in facts["kinds"])
    return _ASKING[lang].format(kinds=listed(kinds, lang))


MORE: Final[Mapping[str, Callable[[Facts, str], str]]] = MappingProxyType(
    {
        "definition": lambda facts, lang: told("definition", facts["said"], lang),
        "minors": lambda facts, lang: told("minors", facts["said"], lang),
        "exemption": lambda facts, lang: told("exemption", facts["said"], lang),
        "anonymous-why": lambda facts, lang: told(
            "anonymous-why" if facts["refused"] else "anonymous-means",
            facts["said"],
            lang,
        ),
        "shown": lambda facts, lang: told(facts["what"], facts["said"], lang),
        "body": told_of_body,
        "who-may-file": lambda facts, lang: _MAY_FILE[lang].format(
            who=any_of(facts["who"], lang)
        ),
        "fallback-address": lambda facts, lang: _ELSE_TO[lang].format(
            address=facts["address"]
        ),
        "anonymous": anonymous,
        "anonymous-apart": anonymous_apart,
        "no-contact": lambda _, lang: _NO_CONTACT[lang],
        "told-counts": lambda _, lang: _TOLD_COUNTS[lang],
        "counts-from": lambda facts, lang: _COUNTS[lang].format(
            choice=choice(facts["choice"], lang)
        ),
        "fast-lane": lambda facts, lang: _FAST[lang].format(
            length=in_words(facts["length"], lang)
        ),
        "asked": asked,
        "mandate": mandate,
        "mandate-waits": lambda _, lang: MANDATE_WAITS[lang],
        "register-only": register_only,
        "urgent": _urgent,
        "out-of-scope": _scope,
        "may-refuse": lambda facts, lang: _led(_MAY_REFUSE, _MAY_TOLD, facts, lang),
        "must-refuse": lambda facts, lang: _led(_MUST_REFUSE, _MUST_TOLD, facts, lang),
        "refusal-told": lambda _, lang: _REFUSAL_TOLD[lang],
        "refusal": _refusal,
        "letter-holds": _letter_holds,
        "report-to": elsewhere.reported,
        "claim": elsewhere.passed_on,
        "milestone": elsewhere.happens,
        "forward": elsewhere.sent_on,
        "forward-agreed": elsewhere.agreed,
        "elsewhere-counts": lambda _, lang: elsewhere.COUNTED[lang],
        "channels": _channels,
        "filing-window": _window,
        "too-late": _too_late,
        "incomplete": _incomplete,
        "stage": stage,
        "by-post": by_post,
        "stage-open": stage_open,
        "mediated": mediated,
        "more-time-limits": more_time_limits,
        "more-time-open": more_time_open,
        "new-day": lambda _, lang: NEW_DAY[lang],
        "more-time-says": more_time_says,
        "handler": handler,
        "given-to": given_to,
        "handled-by": handled_by,
        "handled-alone": lambda _, lang: ALONE[lang],
        "handled-instead": lambda _, lang: INSTEAD[lang],
        "straight-to": straight_to,
        "authority": authority,
        "deposit": deposit,
        "panel": panel,
        "panel-apart": panel_apart,
        "heard-anew": again,
        "requests": _requests,
        "beside": beside,
        "court-choice": court_choice,
        "help": help_of,
        "help-apart": lambda _, lang: APART[lang],
        "beside-apart": apart,
        "also": read_only,
        "tell-at": tell_at_for_some,
        "free-days": free_days,
        "closed-days": closed_days,
        "retention": retention,
        "retention-rule": retention_rule,
    }
)
"""The sentence of each fact that only some procedures have, by its code."""
