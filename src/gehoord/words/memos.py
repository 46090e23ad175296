"""
Mails that belong to no case: a subject and a text.

They tell of none: no name of who complains, no reference, no subject. To who
works here numbers and days, and a way in; to who sent what is held, a link.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

_SUBJECTS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "invitation": Both(
            "Kies uw wachtwoord voor {organisation}",
            "Choose your password for {organisation}",
        ),
        "people-changed": Both(
            "Er veranderde iets in wie er werkt bij {organisation}",
            "Something changed in who works at {organisation}",
        ),
        "digest": Both(
            "Wat er te doen is bij {organisation}",
            "What is to be done at {organisation}",
        ),
        "mail-to-sort": Both(
            "Er wacht e-mail bij {organisation} om te sorteren",
            "Mail at {organisation} waits to be sorted",
        ),
        "mail-in-trouble": Both(
            "Een postvak van {organisation} heeft aandacht nodig",
            "A mailbox of {organisation} needs attention",
        ),
        "mailbox-changed": Both(
            "Een postvak van {organisation} is gewijzigd",
            "A mailbox of {organisation} was changed",
        ),
        "keys-changed": Both(
            "Een kopie van {organisation} is teruggezet",
            "A backup of {organisation} was brought back",
        ),
        "other-keys": Both(
            "De sleutels van {organisation} zijn andere dan eerst",
            "The keys of {organisation} are not those of before",
        ),
        "part-code": Both(
            "Uw code voor {organisation}",
            "Your code for {organisation}",
        ),
        "prove-address": Both(
            "Eén stap nog: wat u stuurde aan {organisation}",
            "One more step: what you sent to {organisation}",
        ),
        "new-address": Both(
            "Bevestig uw e-mailadres voor {organisation}",
            "Confirm your e-mail address for {organisation}",
        ),
        "old-address": Both(
            "Uw e-mailadres bij {organisation} verandert",
            "Your e-mail address at {organisation} changes",
        ),
        "list-outdated": Both(
            "Gooi een oude lijst van {organisation} weg",
            "Throw away an old list of {organisation}",
        ),
        "agreed-soon": Both(
            "Binnenkort te doen bij {organisation}: wat is afgesproken",
            "Soon to be done at {organisation}: what was agreed",
        ),
        "calendar-unread": Both(
            "Uw agenda wordt niet gelezen door {organisation}",
            "Your calendar is not read by {organisation}",
        ),
        "too-large": Both(
            "Uw bericht aan {organisation} is te groot",
            "Your message to {organisation} is too large",
        ),
        "large-kept": Both(
            "Uw grote bericht aan {organisation} is ontvangen",
            "Your large message to {organisation} was received",
        ),
        "register-head": Both(
            "Stand van het register van {organisation}: graag bewaren",
            "Register head of {organisation}: please keep this",
        ),
        "at-risk": Both(
            "Een toezegging van {organisation} loopt gevaar",
            "A promise of {organisation} is at risk",
        ),
    }
)
_TEXTS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "invitation": Both(
            "Beste {name},\n\nU bent uitgenodigd om mee te werken aan de "
            "klachtenprocedure van {organisation}. Kies een wachtwoord op deze "
            "pagina:\n\n{link}\n\nDe link werkt één keer en tot en met {until}. "
            "Verwachtte u dit bericht niet? Dan hoeft u niets te doen.",
            "Dear {name},\n\nYou are invited to work with the complaints "
            "procedure of {organisation}. Choose a password on this "
            "page:\n\n{link}\n\nThe link works once, and until {until}. Did you not "
            "expect this message? Then you need do nothing.",
        ),
        "people-changed": Both(
            "Beste {name},\n\n{change}\n\nU krijgt dit bericht omdat elke verandering "
            "van mensen en rollen aan anderen wordt verteld. Klopt dit niet? Neem dan "
            "contact op met de andere eigenaren. Alle veranderingen staan "
            "hier:\n\n{link}",
            "Dear {name},\n\n{change}\n\nYou get this message because every change of "
            "people and roles is told to others. Is this not right? Then contact the "
            "other owners. All changes stand here:\n\n{link}",
        ),
        "digest": Both(
            "Beste {name},\n\nVoor u te doen: {todo}.\nDaarvan te laat: {late}.\nDaarvan "
            "vandaag: {today}.\nDaarvan in de drie dagen daarna: {soon}.\n\nUw "
            "lijst:\n\n{link}\n\nOp die pagina kunt u ook kiezen wanneer u dit bericht "
            "krijgt.",
            "Dear {name},\n\nFor you to do: {todo}.\nOf these, late: {late}.\nOf these, "
            "today: {today}.\nOf these, in the three days after: {soon}.\n\nYour "
            "list:\n\n{link}\n\nOn that page you can also choose when you get this "
            "message.",
        ),
        "mail-to-sort": Both(
            "Beste {name},\n\nE-mail die langer dan een dag wacht tot iemand zegt of het "
            "een reactie is: {waiting}. Tot dan krijgt de afzender geen antwoord, en "
            "telt de dag van ontvangst door.\n\nSorteer de e-mail hier:\n\n{link}",
            "Dear {name},\n\nMail that waits for more than a day until somebody says "
            "whether it is a reaction: {waiting}. Until then its sender gets no answer, "
            "and the day of receipt counts on.\n\nSort the mail here:\n\n{link}",
        ),
        "mail-in-trouble": Both(
            "Beste {name},\n\nEen postvak wordt niet gelezen, of er klopt iets niet. "
            "Berichten die niet verantwoord zijn: {unaccounted}.\n\nWat er aan de hand "
            "is en wat u kunt doen, staat hier:\n\n{link}",
            "Dear {name},\n\nA mailbox is not read, or something does not add up. "
            "Messages that are not accounted for: {unaccounted}.\n\nWhat is wrong and "
            "what you can do stands here:\n\n{link}",
        ),
        "mailbox-changed": Both(
            "Beste {name},\n\n{who} wijzigde welke postvakken Gehoord leest, of hoe. U "
            "krijgt dit bericht omdat elke verandering hiervan aan anderen wordt "
            "verteld. Klopt dit niet? Neem dan contact op met de andere "
            "eigenaren.\n\n{link}",
            "Dear {name},\n\n{who} changed which mailboxes Gehoord reads, or how. You "
            "get this message because every such change is told to others. Is this not "
            "right? Then contact the other owners.\n\n{link}",
        ),
        "keys-changed": Both(
            "Beste {name},\n\nOp {day} zette iemand met toegang tot de machine een kopie "
            "terug van {organisation}. Wat daarna gebeurde, kan weg zijn. Alles opent nu "
            "met de sleutels van die kopie, en iedereen moet opnieuw inloggen. Brieven "
            "wachten tot iemand ze vrijgeeft.\n\nU krijgt dit bericht omdat elke "
            "verandering van sleutels aan anderen wordt verteld. Wist u hier niet van? "
            "Neem dan contact op met de andere eigenaren en met wie de installatie "
            "beheert.\n\n{link}",
            "Dear {name},\n\nOn {day} somebody with access to the machine brought back a "
            "backup of {organisation}. What happened after it was made can be gone. "
            "Everything opens with the keys of that backup now, and everybody has to "
            "sign in again. Letters wait until somebody lets them leave.\n\nYou get "
            "this message because every change of keys is told to others. Did you not "
            "know of this? Then contact the other owners and whoever looks after the "
            "installation.\n\n{link}",
        ),
        "other-keys": Both(
            "Beste {name},\n\nOp {day} zag Gehoord dat de sleutels van {organisation} "
            "weg zijn, of andere zijn dan eerst. Dat gebeurt niet vanzelf: iemand met "
            "toegang tot de machine veranderde iets op de plek waar ze liggen. Wat met "
            "de eerdere sleutels is verzegeld, gaat misschien niet meer open.\n\nU "
            "krijgt dit bericht omdat elke verandering van sleutels aan anderen wordt "
            "verteld. Wist u hier niet van? Neem dan contact op met de andere eigenaren "
            "en met wie de installatie beheert.\n\n{link}",
            "Dear {name},\n\nOn {day} Gehoord saw that the keys of {organisation} are "
            "gone, or are not those of before. That does not happen by itself: somebody "
            "with access to the machine changed something where they lie. What "
            "was sealed with the earlier keys may not open any more.\n\nYou get this "
            "message because every change of keys is told to others. Did you not know "
            "of this? Then contact the other owners and whoever looks after the "
            "installation.\n\n{link}",
        ),
        "part-code": Both(
            "Beste {name},\n\nUw code is {code}. Vul de code in op de pagina waarop u "
            "erom vroeg. De code werkt een uur.\n\nVroeg u niet om een code? Dan hoeft "
            "u niets te doen. Geef de code aan niemand.",
            "Dear {name},\n\nYour code is {code}. Fill it in on the page on which you "
            "asked for it. The code works for an hour.\n\nDid you not ask for a code? "
            "Then you need do nothing. Give the code to nobody.",
        ),
        "prove-address": Both(
            "Goedendag,\n\nIemand vulde het formulier van {organisation} in, met dit "
            "e-mailadres. Was u dat? Open dan deze link en druk op de "
            "knop:\n\n{link}\n\nDaarna is het verstuurd. Het telt vanaf het moment "
            "waarop u het formulier verstuurde.\n\nWas u het niet? Dan hoeft u niets "
            "te doen.",
            "Hello,\n\nSomebody filled in the form of {organisation}, with this e-mail "
            "address. Was that you? Then open this link and press the "
            "button:\n\n{link}\n\nAfter that it is sent. It counts from the moment "
            "you sent the form.\n\nWas it not you? Then you need do nothing.",
        ),
        "new-address": Both(
            "Goedendag,\n\nU vroeg {organisation} om brieven naar dit adres te sturen. "
            "Open deze link en druk op de knop:\n\n{link}\n\nPas daarna gaan brieven "
            "naar dit adres. De link werkt tot en met {until}.\n\nWas u het niet? Dan "
            "hoeft u niets te doen.",
            "Hello,\n\nYou asked {organisation} to send letters to this address. Open "
            "this link and press the button:\n\n{link}\n\nOnly after that letters go "
            "to this address. The link works until {until}.\n\nWas it not you? Then you "
            "need do nothing.",
        ),
        "old-address": Both(
            "Goedendag,\n\nIemand vroeg {organisation} om brieven niet meer naar dit "
            "adres te sturen, maar naar {address}. Was u dat? Dan hoeft u niets te "
            "doen.\n\nWas u het niet? Open dan deze link en druk op de "
            "knop:\n\n{link}\n\nDan blijft alles zoals het was. De link werkt tot en "
            "met {until}.",
            "Hello,\n\nSomebody asked {organisation} to send letters no longer to this "
            "address, but to {address}. Was that you? Then you need do nothing.\n\nWas "
            "it not you? Then open this link and press the button:\n\n{link}\n\nThen "
            "everything stays as it was. The link works until {until}.",
        ),
        "list-outdated": Both(
            "Beste {name},\n\nOp {day} bewaarde u een lijst met dossiers als bestand. "
            "Een dossier dat daarop staat, wordt nu vernietigd, omdat de bewaartermijn "
            "om is. Gooi dat bestand weg, ook waar u het heen stuurde. Hebt u de lijst "
            "nog nodig? Bewaar haar dan opnieuw:\n\n{link}",
            "Dear {name},\n\nOn {day} you saved a list of cases as a file. A case on it "
            "is now destroyed, because it was kept long enough. Throw that file away, "
            "also where you sent it. Do you still need the list? Then save it "
            "again:\n\n{link}",
        ),
        "agreed-soon": Both(
            "Beste {name},\n\nZoveel afspraken moeten binnenkort zijn nagekomen: "
            "{number}. De eerste uiterlijk op {day}. U doet wat is afgesproken, of u "
            "let erop dat het gebeurt.\n\nU vindt de afspraken in uw "
            "dossiers:\n\n{link}",
            "Dear {name},\n\nSo many agreements are to be kept soon: {number}. The "
            "first by {day}. You do what was agreed, or you see to it that it is "
            "done.\n\nYou find the agreements in your cases:\n\n{link}",
        ),
        "calendar-unread": Both(
            "Beste {name},\n\nU gaf het adres van uw agenda, zodat {organisation} weet "
            "wanneer u afwezig bent. De agenda wordt al drie dagen niet gelezen. Wat er "
            "eerder in stond, geldt nog. Wat u daarna veranderde, is niet "
            "bekend.\n\nWat er aan de hand is, en wat u kunt doen, staat "
            "hier:\n\n{link}",
            "Dear {name},\n\nYou gave the address of your calendar, so that "
            "{organisation} knows when you are away. The calendar has not been read for "
            "three days. What stood in it before still counts. What you changed since is "
            "not known.\n\nWhat is wrong, and what you can do, stands "
            "here:\n\n{link}",
        ),
        "too-large": Both(
            "Goedendag,\n\nU stuurde {organisation} een bericht dat groter is dan "
            "{most} MB. Het kwam hier niet in zijn geheel binnen. Iemand bekijkt het en "
            "neemt contact met u op.\n\nWilt u daar niet op wachten? Stuur uw bericht "
            "dan opnieuw zonder bijlagen, of gebruik het formulier. Bijlagen kunt u "
            "daarna los sturen.\n\n{link}",
            "Hello,\n\nYou sent {organisation} a message that is larger than {most} MB. "
            "It did not come in as a whole. Somebody looks at it and will contact "
            "you.\n\nWould you rather not wait for that? Then send your message again "
            "without attachments, or use the form. You can send attachments one by one "
            "after that.\n\n{link}",
        ),
        "large-kept": Both(
            "Goedendag,\n\nU stuurde {organisation} een bericht dat groter is dan "
            "{most} MB. Het is in zijn geheel ontvangen en bewaard. U hoeft het niet "
            "opnieuw te sturen. Zo'n groot bericht wordt niet vanzelf gelezen: iemand "
            "bekijkt het. Dat kan langer duren.\n\nWilt u daar niet op wachten? "
            "Gebruik dan het formulier. Bijlagen kunt u daarna los sturen.\n\n{link}",
            "Hello,\n\nYou sent {organisation} a message that is larger than {most} MB. "
            "All of it was received and is kept. You do not have to send it again. Such "
            "a large message is not read by itself: somebody looks at it. That can take "
            "longer.\n\nWould you rather not wait for that? Then use the form. You can "
            "send attachments one by one after that.\n\n{link}",
        ),
        "register-head": Both(
            "Beste {name},\n\nDit is de stand van het register van {organisation} op "
            "{day}:\n\n{head}\n\nBewaar dit bericht. De stand zegt niets over wie "
            "klaagde of waarover. Later is ermee te zien of er iets is veranderd of "
            "weggehaald. Dat bekijkt wie de installatie beheert, met gehoord verify "
            "--witness. U krijgt dit bericht elke maand.",
            "Dear {name},\n\nThis is the register head of {organisation} on "
            "{day}:\n\n{head}\n\nKeep this message. It says nothing of who complained "
            "or about what. Later it shows whether anything was changed or taken away. "
            "Whoever looks after the installation sees to that, with gehoord verify "
            "--witness. You get this message every month.",
        ),
        "at-risk": Both(
            "Beste {name},\n\nVandaag is de laatste dag om een toezegging na te komen, "
            "of die dag is al voorbij. Het gaat om zoveel dossiers: {late}.\n\nUw "
            "lijst:\n\n{link}",
            "Dear {name},\n\nToday is the last day to keep a promise, or that day has "
            "passed. It concerns so many cases: {late}.\n\nYour list:\n\n{link}",
        ),
    }
)


def subject(kind: str, *, organisation: str, lang: str) -> str:
    """Return the subject: it names nobody and nothing of a case."""
    return _SUBJECTS[kind][lang].format(organisation=organisation)


def text(kind: str, facts: Mapping[str, str], lang: str) -> str:
    """Return the text of a memo with these facts."""
    return _TEXTS[kind][lang].format(**facts)
