"""
What the founding procedure promises, in our own words, one fact at a time.

`anchors` are the lines of the page that tell it, `nl` and `en` what those lines must
say, and `holds` what the file must say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gehoord.procedure.lengths import parse_length
from gehoord.procedure.particulars import Needed
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.terms import NoLength, Strength


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One thing that somebody who complains may count on, or must do."""

    name: str
    anchors: tuple[str, ...]
    nl: tuple[str, ...]
    en: tuple[str, ...]
    holds: Callable[[Procedure], bool]


def _term(  # noqa: PLR0913  all of what a term promises
    procedure: Procedure,
    name: str,
    *,
    strength: Strength,
    within: str,
    anchor: str,
    kept_by: set[str],
) -> bool:
    term = procedure.term(name)
    return (
        term is not None
        and term.public
        and term.strength is strength
        and term.length == parse_length(within)
        and term.anchor == anchor
        and kept_by <= set(term.kept_by)
    )


FACTS = (
    Fact(
        name="four kinds of reaction are welcome, to improve the service",
        anchors=("welcome",),
        nl=("klachten", "complimenten", "suggesties", "tips", "verbeteren"),
        en=("complaints", "compliments", "suggestions", "tips", "improve"),
        holds=lambda p: (
            set(p.welcome) == {"complaint", "compliment", "suggestion", "tip"}
        ),
    ),
    Fact(
        name="the adviser concerned is spoken to first, who can act at once",
        anchors=("adviser-first", "also-adviser-can-act"),
        nl=("eerst met uw adviseur", "meteen", "Komt u er samen niet uit"),
        en=("to your adviser first", "act at once", "Does that not solve it"),
        holds=lambda p: p.adviser_first is AdviserFirst.EXPECTED,
    ),
    Fact(
        name="what is not solved there, or is told to the firm, is sent by mail",
        anchors=("address",),
        nl=("mailen naar Anouk@kleuterrevolutie.nl",),
        en=("e-mail your reaction to Anouk@kleuterrevolutie.nl",),
        holds=lambda p: p.address == "Anouk@kleuterrevolutie.nl",
    ),
    Fact(
        name="a complaint is handled only when it is in writing",
        anchors=("in-writing",),
        nl=("moet op schrift staan", "per mail"),
        en=("must be in writing", "by e-mail"),
        holds=lambda p: (
            "confirm-words" in p.acts
            and any(term.anchor == "received-orally" for term in p.terms)
        ),
    ),
    Fact(
        name="always confidential",
        anchors=("confidential",),
        nl=("altijd vertrouwelijk",),
        en=("always treat your complaint as confidential",),
        holds=lambda p: p.confidential == "always",
    ),
    Fact(
        name="name, address, e-mail, phone, subject and the reaction are asked for",
        anchors=("asks",),
        nl=("naam", "adres", "e-mailadres", "telefoonnummer", "opdracht", "klacht"),
        en=("name", "address", "e-mail", "phone", "assignment", "complaint"),
        holds=lambda p: (
            {name for name, how in p.particulars.items() if how is not Needed.OPTIONAL}
            == {"name", "address", "email", "phone", "subject", "words"}
        ),
    ),
    Fact(
        name="within a week, in writing, who handles it",
        anchors=("term-name-handler", "who-appoint-handler", "told"),
        nl=("Binnen één week", "schriftelijk wie uw klacht behandelt"),
        en=("Within one week", "in writing who handles your complaint"),
        holds=lambda p: _term(
            p,
            "name-handler",
            strength=Strength.PROMISE,
            within="1 week",
            anchor="filed",
            kept_by={"handler-named"},
        ),
    ),
    Fact(
        name="the owners record the handling and what is agreed",
        anchors=("who-agree",),
        nl=("een eigenaar legt de behandeling vast", "afgesproken"),
        en=("an owner records the handling", "agreed"),
        holds=lambda p: "owner" in p.acts["agree"].by,
    ),
    Fact(
        name="the aim, and no more, is a fitting proposal in three weeks from receipt",
        anchors=("term-propose", "who-propose"),
        nl=(
            "Binnen drie weken",
            "streven ernaar een passende oplossing",
            "geen belofte",
        ),
        en=("Within three weeks", "aim to propose a fitting solution", "not a promise"),
        holds=lambda p: _term(
            p,
            "propose",
            strength=Strength.TARGET,
            within="3 weeks",
            anchor="filed",
            kept_by={"proposal"},
        ),
    ),
    Fact(
        name="who needs more time says so within those three weeks",
        anchors=("term-propose-or-tell", "more-time"),
        nl=("Binnen drie weken", "verteld dat er meer tijd nodig is"),
        en=("Within three weeks", "told you that more time is needed"),
        holds=lambda p: _term(
            p,
            "propose-or-tell",
            strength=Strength.PROMISE,
            within="3 weeks",
            anchor="filed",
            kept_by={"more-time", "proposal"},
        ),
    ),
    Fact(
        name="how much more time is never said",
        anchors=("more-time-open",),
        nl=("staat niet in de procedure",),
        en=("is not said in the procedure",),
        holds=lambda p: p.extension is not None and p.extension.longest is None,
    ),
    Fact(
        name="the handler verifies whether you are satisfied with the solution",
        anchors=("who-ask-satisfaction", "satisfaction"),
        nl=("De behandelaar vraagt of u tevreden bent",),
        en=("The handler asks whether you are satisfied",),
        holds=lambda p: p.satisfaction and "handler" in p.acts["ask-satisfaction"].by,
    ),
    Fact(
        name="the handler contacts you and reports back what was agreed",
        anchors=("who-record-conversation",),
        nl=("neemt contact met u op", "koppelt terug wat er is afgesproken"),
        en=("contacts you", "reports back what was agreed"),
        holds=lambda p: "handler" in p.acts["record-conversation"].by,
    ),
    Fact(
        name="after that the closing letter, with which it is officially closed",
        anchors=("who-close",),
        nl=("schriftelijke terugkoppeling", "officieel gesloten"),
        en=("closing letter", "officially closed"),
        holds=lambda p: (
            (rule := p.notice(p.closing_letter)) is not None
            and "complainant" in rule.to
            and rule.after == "closing-begun"
        ),
    ),
    Fact(
        name="where needed or wanted the whole organisation improves",
        anchors=("who-improve",),
        nl=("nodig of gewenst", "hele organisatie"),
        en=("needed or wanted", "whole organisation"),
        holds=lambda p: "improve" in p.acts and "check-improvement" in p.acts,
    ),
    Fact(
        name="who is not satisfied can go to the independent third party, by name",
        anchors=("third-party", "who-refer", "who-admit"),
        nl=(
            "onafhankelijke derde",
            "Sanne Maas-van Kaathoven",
            "sanne@koers-advies.nl",
        ),
        en=("independent third party", "Maas-van Kaathoven", "sanne@koers-advies.nl"),
        holds=lambda p: (
            p.third_party is not None
            and p.third_party.contact == "sanne@koers-advies.nl"
            and p.acts["refer"].by == {"complainant"}
        ),
    ),
    Fact(
        name="no ruling on damages, and none awarded",
        anchors=("damages",),
        nl=("schadevergoeding", "geen uitspraak", "kent ook geen schadevergoeding toe"),
        en=("does not rule on damages", "does not award them"),
        holds=lambda p: p.third_party is not None and not p.third_party.damages,
    ),
    Fact(
        name="the ruling binds both sides",
        anchors=("binding", "who-rule", "who-carry-out"),
        nl=("bindend voor beide partijen", "voor u en de organisatie"),
        en=("binding for both sides", "for you and the organisation"),
        holds=lambda p: (
            p.third_party is not None
            and set(p.third_party.binding_for or ()) == {"complainant", "organisation"}
        ),
    ),
    Fact(
        name="until when, at what cost and how the third party hears is not said",
        anchors=("unspecified-window", "unspecified-costs", "unspecified-hearing"),
        nl=("staat niet in de procedure",),
        en=("is not said in the procedure",),
        holds=lambda p: (
            (body := p.third_party) is not None
            and (body.window, body.costs, body.hearing) == (None, None, None)
            and (ruling := p.term("ruling")) is not None
            and ruling.length is NoLength.UNSPECIFIED
        ),
    ),
    Fact(
        name="a handled complaint is kept for a year in the dossier",
        anchors=("retention",),
        nl=("één jaar", "klachtendossier"),
        en=("one year", "dossier"),
        holds=lambda p: p.retention.length == parse_length("1 year"),
    ),
)
"""Every fact of the founding text, and no more."""
