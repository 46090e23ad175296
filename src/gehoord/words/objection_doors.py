"""The sentences of what doors object to: fact, reason and way out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

DOOR: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "no-other-case": Both(
            "Wij vinden geen dossier met dit kenmerk dat u kunt openen. Kijk of het "
            "kenmerk klopt; het ziet eruit als 26-7K4M-X.",
            "We find no case with this reference that you can open. Check the "
            "reference; it looks like 26-7K4M-X.",
        ),
        "joins-itself": Both(
            "Dit is het kenmerk van dit dossier zelf. Geef het kenmerk van het dossier "
            "dat verdergaat.",
            "This is the reference of this case itself. Give the reference of the case "
            "that goes on.",
        ),
        "changed-meanwhile": Both(
            "Iemand anders deed iets in dit dossier terwijl u bezig was. Wat u schreef "
            "staat er nog. Lees wat er nieuw is, en druk dan opnieuw.",
            "Someone else did something in this case while you were busy. What you "
            "wrote is still here. Read what is new, then press again.",
        ),
        "gone": Both(
            "Dit bestaat niet, of u mag het niet zien. Een dossier waarvan de "
            "bewaartijd voorbij is, is vernietigd. Controleer de link of het kenmerk.",
            "This does not exist, or you may not see it. A case whose time is over has "
            "been destroyed. Check the link or the reference.",
        ),
        "kept-for-a-person": Both(
            "Dit bericht is veilig bewaard, maar nog niet gelezen: er moet eerst iemand "
            "naar kijken. U hoeft niets opnieuw te sturen.",
            "This message is kept safe, but not read yet: a person has to look at it "
            "first. You need not send anything again.",
        ),
        "code-needed": Both(
            "Voor deze stap is een code nodig, zodat niemand anders die namens u kan "
            "zetten. Wij stuurden de code naar uw adres. Vul de code hier in.",
            "This step needs a code, so that nobody else can take it for you. We sent "
            "the code to your address. Fill it in here.",
        ),
        "wrong-code": Both(
            "Deze code klopt niet, of is ouder dan een uur. Kijk nog eens in uw "
            "laatste bericht, of vraag een nieuwe code.",
            "This code is not right, or is over an hour old. Look again in your last "
            "message, or ask for a new code.",
        ),
        "too-many-tries": Both(
            "Er is te vaak een verkeerde code ingevuld. Vraag een nieuwe code.",
            "A wrong code was filled in too often. Ask for a new code.",
        ),
        "link-over": Both(
            "Deze link werkt niet meer, want links gelden een beperkte tijd. Vraag een "
            "nieuwe; die komt op het adres dat wij van u hebben.",
            "This link no longer works, because links last a limited time. Ask for a "
            "new one; it comes to the address we have of you.",
        ),
        "no-phone": Both(
            "“{field}” is geen telefoonnummer dat wij kunnen bellen. Schrijf alle "
            "cijfers op, ook het begin.",
            "“{field}” is not a phone number we can call. Write all digits, with the "
            "code in front.",
        ),
        "too-many-files": Both(
            "Dit zijn meer dan {most} bestanden, en meer passen er niet bij. Haal er "
            "enkele weg, of stuur ze later in een bericht.",
            "These are more than {most} files, which is all that fits. Take some away, "
            "or send them later in a message.",
        ),
        "file-too-large": Both(
            "Een bestand is groter dan {most} MB, en dat past niet. Maak het kleiner, "
            "of vertel ons dat u het op een andere manier wilt geven.",
            "A file is larger than {most} MB, which does not fit. Make it smaller, or "
            "tell us you want to give it in another way.",
        ),
        "not-sure": Both(
            "Dit kan niet worden teruggedraaid. Weet u het zeker, zet dan het vinkje en "
            "druk opnieuw.",
            "This cannot be undone. If you are sure, tick the box and press again.",
        ),
        "file-empty": Both(
            "Dit bestand is leeg, dus er valt niets te bewaren. Kies het bestand "
            "opnieuw.",
            "This file is empty, so there is nothing to keep. Choose the file again.",
        ),
        "file-not-welcome": Both(
            "Dit soort bestand nemen wij niet aan, omdat het schade kan doen. Stuur "
            "het als pdf, foto of gewone tekst.",
            "We do not take this kind of file, because it can do harm. Send it as a "
            "PDF, a picture or plain text.",
        ),
    }
)
"""What doors object to, by code."""
