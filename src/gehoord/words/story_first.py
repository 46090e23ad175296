"""Lines of the story about the first word, and the people."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

FIRST: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "received:web": Both(
            "{who} stuurde een {kind} via het formulier.",
            "{who} sent a {kind} by the form.",
        ),
        "received:email": Both(
            "{who} stuurde een {kind} per e-mail.", "{who} sent a {kind} by e-mail."
        ),
        "received:paper": Both(
            "{who} nam een {kind} op die op papier kwam.",
            "{who} took in a {kind} that came on paper.",
        ),
        "received:oral": Both(
            "{who} schreef op wat mondeling werd verteld: een {kind}.",
            "{who} wrote down what was told orally: a {kind}.",
        ),
        "filed": Both(
            "De reactie is bij de organisatie ingediend.",
            "The reaction was filed with the organisation.",
        ),
        "filed:earlier": Both(
            "De reactie is bij de organisatie ingediend, en telt vanaf {on}.",
            "The reaction was filed with the organisation, and counts from {on}.",
        ),
        "words-confirmed": Both(
            "{who} bevestigde de tekst.", "{who} confirmed the text."
        ),
        "particulars-asked": Both(
            "Er is gevraagd om wat ontbrak: {missing}.",
            "What was missing was asked for: {missing}.",
        ),
        "particulars-given": Both(
            "{who} vulde gegevens aan.", "{who} completed the particulars."
        ),
        "kind-corrected": Both(
            "{who} legde vast dat dit een {kind} is.",
            "{who} recorded that this is a {kind}.",
        ),
        "set-aside": Both(
            "{who} legde dit terzijde: geen reactie.",
            "{who} set this aside: no reaction.",
        ),
        "taken-back": Both(
            "{who} haalde dit terug: toch een reactie.",
            "{who} took this back: a reaction after all.",
        ),
        "passed-on": Both(
            "De reactie is doorgegeven aan {to}.",
            "The reaction was passed on to {to}.",
        ),
        "adviser-answered": Both(
            "{who} antwoordde in de eerste stap.", "{who} answered in the first step."
        ),
        "names-seen": Both(
            "In de tekst staan namen van collega’s. Die zien dit dossier voorlopig niet.",
            "The text holds names of colleagues. For now they do not see this case.",
        ),
        "concern-recorded:unknown": Both(
            "{who} legde vast dat nog niet bekend is over wie de klacht gaat.",
            "{who} recorded that it is not known yet whom the complaint is about.",
        ),
        "concern-recorded:nobody": Both(
            "{who} legde vast dat de klacht over niemand in het bijzonder gaat.",
            "{who} recorded that the complaint is about nobody in particular.",
        ),
        "concern-recorded:staff": Both(
            "{who} legde vast over wie de klacht gaat: {staff}.",
            "{who} recorded whom the complaint is about: {staff}.",
        ),
        "handlers-set": Both(
            "Volgens de procedure behandelt {roles} deze klacht.",
            "By the procedure, {roles} handles this complaint.",
        ),
        "handlers-set:alone": Both(
            "Volgens de procedure behandelt {roles} deze klacht. Wie hier verder werkt, "
            "leest hem niet.",
            "By the procedure, {roles} handles this complaint. Others who work here do "
            "not read it.",
        ),
        "handlers-set:head": Both(
            "Volgens de procedure behandelt de leidinggevende van degene over wie de "
            "klacht gaat deze klacht.",
            "By the procedure, the head of the person it is about handles this "
            "complaint.",
        ),
        "handlers-set:head-alone": Both(
            "Volgens de procedure behandelt de leidinggevende van degene over wie de "
            "klacht gaat deze klacht. Wie hier verder werkt, leest hem niet.",
            "By the procedure, the head of the person it is about handles this "
            "complaint. Others who work here do not read it.",
        ),
        "handlers-set:whom": Both(
            "Over wie de klacht gaat, is nu bekend. Daarvan hangt af welke termijnen "
            "gelden, wie hem behandelt, en waar iemand verder kan.",
            "It is known now whom the complaint is about. Which terms hold, who handles "
            "it and where one can go on depends on that.",
        ),
        "handlers-set:as-ever": Both(
            "Volgens de procedure kan weer iedere behandelaar deze klacht behandelen.",
            "By the procedure, any handler can handle this complaint again.",
        ),
        "nobody-impartial": Both(
            "Er is niemand die de klacht kan behandelen en er niet bij betrokken is.",
            "There is nobody who can handle the complaint and is not concerned.",
        ),
        "handler-appointed": Both(
            "{who} vroeg {staff} om de klacht te behandelen.",
            "{who} asked {staff} to handle the complaint.",
        ),
        "handler-appointed:clock": Both(
            "Niemand had gekozen wie de klacht behandelt. Daarom koos de klok {staff}.",
            "Nobody had chosen who handles the complaint. So the clock chose {staff}.",
        ),
        "handler-appointed:again": Both(
            "{who} droeg de klacht over aan {staff}.",
            "{who} handed the complaint over to {staff}.",
        ),
        "handler-released": Both(
            "{staff} behandelt de klacht niet meer.",
            "{staff} no longer handles the complaint.",
        ),
        "handler-released:for-others": Both(
            "{staff} behandelt de klacht niet meer: volgens de procedure doet iemand "
            "anders dat.",
            "{staff} no longer handles the complaint: by the procedure, somebody else "
            "does.",
        ),
        "handler-released:concerned": Both(
            "{staff} behandelt de klacht niet meer, omdat de klacht over {staff} gaat.",
            "{staff} no longer handles the complaint, because it is about {staff}.",
        ),
        "handler-objected-to": Both(
            "{who} maakte bezwaar tegen wie de klacht behandelt.",
            "{who} objected to who handles the complaint.",
        ),
        "respondent-informed": Both(
            "{who} vertelde {staff} van de klacht.",
            "{who} told {staff} of the complaint.",
        ),
        "respondent-told": Both(
            "{who} vertelde {staff} de uitkomst.", "{who} told {staff} the outcome."
        ),
        "heard": Both("{who} hoorde {party} op {on}.", "{who} heard {party} on {on}."),
        "hearing-planned": Both(
            "{who} plande de hoorzitting op {on}.", "{who} planned the hearing on {on}."
        ),
        "hearing-waived": Both(
            "{who} zag ervan af {party} te horen.", "{who} decided not to hear {party}."
        ),
        "representative-recorded:yes": Both(
            "{who} legde vast dat {name} namens de klager spreekt, met machtiging.",
            "{who} recorded that {name} speaks for the complainant, with a mandate.",
        ),
        "representative-recorded:no": Both(
            "{who} legde vast dat {name} namens de klager spreekt, zonder machtiging.",
            "{who} recorded that {name} speaks for the complainant, without a mandate.",
        ),
        "marked-urgent": Both(
            "{who} legde vast dat dit niet kan wachten.",
            "{who} recorded that this cannot wait.",
        ),
        "protocol-ended": Both(
            "{who} legde vast dat het andere protocol voorbij is sinds {on}.",
            "{who} recorded that the other protocol is over since {on}.",
        ),
    }
)
"""The first word, and the people."""
