"""Findings about who is kept out, or loses a case, by the words of a text."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

SHUT_OUT: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "late-for-good": Finding(
            Both(
                "Wie deze tijd mist, komt niet verder, wat de reden ook is: {quoted}. "
                "De tekst zegt niet wat er dan nog kan.",
                "Who misses this time goes no further, whatever the reason: {quoted}. "
                "The text does not say what is possible then.",
            ),
            Both(
                "Zeg dat een goede reden telt, en wie daarover beslist. Of zeg dat te "
                "laat altijd te laat is, en waar iemand dan nog heen kan.",
                "Say that a good reason counts, and who decides on it. Or say that late "
                "is always too late, and where people can go then.",
            ),
        ),
        "silence-ends-untold": Finding(
            Both(
                "Wie hier {length} zwijgt ({term}), is de klacht kwijt. De tekst zegt "
                "dat nergens.",
                "Who keeps silent here for {length} ({term}) loses the complaint. The "
                "text says so nowhere.",
            ),
            Both(
                "Zeg het in de tekst, met de tijd erbij. Of laat `fallback` weg: dan "
                "sluit iemand de zaak zelf. Na een gesprek kan dat niet: dan blijft de "
                "zaak open.",
                "Say it in the text, with the time. Or leave `fallback` out: somebody "
                "then closes the case. After a talk nobody can: the case then stays "
                "open.",
            ),
        ),
        "refused-for-ever": Finding(
            Both(
                "Wie al eens klaagde, wordt hier geweigerd: {quoted}. Er staat niet dat "
                "het om dezelfde feiten gaat.",
                "Who complained before is refused here: {quoted}. It does not say that "
                "it is about the same facts.",
            ),
            Both(
                "Zeg erbij: over dezelfde feiten, en al behandeld.",
                "Add: about the same facts, and dealt with already.",
            ),
        ),
        "judged-beforehand": Finding(
            Both(
                "Of een klacht klopt, is hier al een reden om die niet te behandelen: "
                "{quoted}. Dan oordeelt iemand zonder onderzoek, en zonder de klager te "
                "horen.",
                "Whether a complaint is right is a reason here not to take it up: "
                "{quoted}. Somebody then judges without looking into it, and without "
                "hearing who complains.",
            ),
            Both(
                "Haal de grond weg: ongegrond is een oordeel. Blijft hij, zeg dan wie "
                "dat beslist, met welke redenen, en waar iemand dan heen kan. Staat hij "
                "in een wet? Noem die in `source`.",
                "Take the ground out: unfounded is a judgement. If it stays, say who "
                "decides so, with what reasons, and where one can then go. Is it in a "
                "law? Name that in `source`.",
            ),
        ),
        "unclear-refused": Finding(
            Both(
                "Een klacht die niet duidelijk genoeg is, wordt hier geweigerd: "
                "{quoted}. Er staat niet dat u eerst om uitleg vraagt.",
                "A complaint that is not clear enough is refused here: {quoted}. It does "
                "not say that you ask for an explanation first.",
            ),
            Both(
                "Zeg dat u eerst vraagt wat er bedoeld is, en tot wanneer iemand dat kan "
                "aanvullen. De klacht telt dan vanaf de eerste dag.",
                "Say that you first ask what is meant, and until when somebody can add "
                "it. The complaint then counts from the first day.",
            ),
        ),
        "court-refused-whole": Finding(
            Both(
                "Ligt iets bij de rechter, dan weigert u hier de hele klacht: {quoted}. "
                "Ook wat de rechter niet bekijkt, zoals hoe iemand is behandeld.",
                "Where something is before a court, you refuse the whole complaint here: "
                "{quoted}. Also what the court does not look at, such as how somebody "
                "was treated.",
            ),
            Both(
                "Weiger alleen het deel waarover de rechter beslist. Zeg ook of de "
                "klacht daarna weer open gaat.",
                "Refuse only the part on which the court decides. Say too whether the "
                "complaint opens again afterwards.",
            ),
        ),
        "old-without-excuse": Finding(
            Both(
                "Wat langer dan {length} geleden is, wordt hier geweigerd ({ground}), "
                "wat de reden ook is om pas nu te klagen.",
                "What is more than {length} ago is refused here ({ground}), whatever the "
                "reason to complain only now.",
            ),
            Both(
                "Zeg in de tekst en in `because` dat een goede reden telt, of dat de "
                "tijd pas begint als iemand het kon weten.",
                "Say in the text and in `because` that a good reason counts, or that the "
                "time begins only when somebody could know.",
            ),
        ),
        "handled-once": Finding(
            Both(
                "Wat al eens is behandeld, wordt hier geweigerd: {quoted}. Ook als er "
                "nieuwe feiten zijn.",
                "What was dealt with before is refused here: {quoted}. Also where there "
                "are new facts.",
            ),
            Both(
                "Zeg erbij: tenzij er nieuwe feiten zijn. Staat de grond zo in een wet? "
                "Noem die in `source`.",
                "Add: unless there are new facts. Does a law say it so? Name that in "
                "`source`.",
            ),
        ),
        "time-runs-meanwhile": Finding(
            Both(
                "Eerst moet een andere weg op zijn: {quoted}. De tijd om te klagen "
                "loopt intussen door.",
                "Another way comes first: {quoted}. The time to complain runs on "
                "meanwhile.",
            ),
            Both(
                "Zeg in de tekst dat de tijd pas begint als die andere weg op is.",
                "Say in the text that the time begins only when that other way has "
                "ended.",
            ),
        ),
        "where-unsaid": Finding(
            Both(
                "De tekst stuurt iemand verder zonder te zeggen waarheen: {quoted}.",
                "The text sends somebody on without saying where: {quoted}.",
            ),
            Both(
                "Noem wie het is, waarvoor, en hoe men er komt. Is er een lijst? Noem "
                "die dan helemaal.",
                "Name who it is, for what, and how to reach them. Is there a list? Give "
                "all of it.",
            ),
        ),
        "other-terms-run-on": Finding(
            Both(
                "De tekst noemt ook een andere weg: {quoted}. Er staat niet dat de tijd "
                "daarvoor doorloopt terwijl u de klacht behandelt.",
                "The text names another way as well: {quoted}. It does not say that the "
                "time for it runs on while you handle the complaint.",
            ),
            Both(
                "Zeg het erbij: een klacht stopt de tijd voor bezwaar, beroep of de "
                "rechter niet.",
                "Say so: a complaint does not stop the time for an objection, an appeal "
                "or the court.",
            ),
        ),
        "out-to-court": Finding(
            Both(
                "Hiervoor wijst u alleen naar de rechter: {left_out}. Wie dat niet kan "
                "betalen, kan nergens heen.",
                "For this you point to the court alone: {left_out}. Who cannot pay for "
                "that has nowhere to go.",
            ),
            Both(
                "Behandel ook wat u daarbij zelf deed. Of noem in `way_on` wie er "
                "zonder rechter naar kijkt, of wie gratis helpt.",
                "Look at your own part in it as well. Or name in `way_on` who looks at "
                "it without a court, or who helps for free.",
            ),
        ),
        "goes-on-meanwhile": Finding(
            Both(
                "Wie klaagt, moet intussen betalen of nakomen: {quoted}. Dat geldt dan "
                "ook als de klacht daarover gaat.",
                "Who complains must pay or perform meanwhile: {quoted}. That then holds "
                "even where the complaint is about that.",
            ),
            Both(
                "Laat er buiten wat betwist wordt, tot er een uitkomst is. Is het anders "
                "bedoeld? Accepteer dit met die reden.",
                "Leave out of it what is disputed, until there is an outcome. Is it "
                "meant otherwise? Accept this with that reason.",
            ),
        ),
        "oral-shut-out": Finding(
            Both(
                "Wie niet kan schrijven, kan hier niet klagen: {quoted}. De tekst biedt "
                "geen hulp.",
                "Who cannot write cannot complain here: {quoted}. The text offers no "
                "help.",
            ),
            Both(
                "Zeg wie een klacht opschrijft voor wie dat niet kan. Of neem `oral` op "
                "in `channels`.",
                "Say who writes a complaint down for who cannot. Or take `oral` into "
                "`channels`.",
            ),
        ),
        "form-demanded": Finding(
            Both(
                "Wat niet op het formulier staat, telt hier niet: {quoted}. Wie een "
                "brief of e-mail schrijft, klaagt ook.",
                "What is not on the form does not count here: {quoted}. Who writes a "
                "letter or an e-mail complains as well.",
            ),
            Both(
                "Zeg dat u het formulier dan stuurt, of het zelf overneemt. Laat de dag "
                "van het eerste bericht tellen.",
                "Say that you send them the form then, or fill it in for them. Let the "
                "day of the first message count.",
            ),
        ),
        "word-demanded": Finding(
            Both(
                "De tekst vraagt om een vast woord: {quoted}. Er staat niet wat er "
                "gebeurt als iemand dat vergeet.",
                "The text asks for a fixed word: {quoted}. It does not say what happens "
                "when somebody forgets it.",
            ),
            Both(
                "Zeg dat een klacht zonder dat woord ook telt. Of vraag het niet.",
                "Say that a complaint without that word counts too. Or do not ask it.",
            ),
        ),
    }
)
"""What keeps people out, and is not seen as such by who wrote it."""
