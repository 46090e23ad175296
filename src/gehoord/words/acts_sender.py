"""What a sender can do: titles, explanations and questions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Asked, Row
from gehoord.words.both import Both

_EXTRA: Final = Asked(
    Both("Wilt u er iets bij zeggen?", "Would you like to add anything?"),
    Both("Dit hoeft niet.", "You do not have to."),
)

SENDER: Final[Mapping[str, Row]] = MappingProxyType(
    {
        "file": Row(
            Both("Dien uw reactie in", "Send your reaction"),
            Both(
                "U krijgt meteen een kenmerk en een bericht dat we uw reactie hebben.",
                "You get a reference at once, and a message that we have it.",
            ),
        ),
        "confirm-words": Row(
            Both("Bevestig wat er is verteld", "Confirm what was told"),
            Both(
                "Wij schreven op wat er is verteld. Klopt er iets niet, dan mag u "
                "het veranderen. Na de bevestiging gaan we ermee aan het werk.",
                "We wrote down what was told. If something is not right, you may "
                "change it. Once it is confirmed, we start working on it.",
            ),
            {
                "words": Asked(
                    Both("Zo staat het goed", "This is right"),
                    Both(
                        "Verander alles wat niet klopt of ontbreekt.",
                        "Change whatever is wrong or missing.",
                    ),
                )
            },
        ),
        "give-particulars": Row(
            Both("Vul de gegevens aan", "Complete the particulars"),
            Both(
                "Wat hier staat, gebruiken we alleen voor deze reactie.",
                "What you fill in here is only used for this reaction.",
            ),
            {
                "particulars": Asked(
                    Both("Gegevens van de indiener", "Particulars of the sender"),
                    Both(
                        "Wat u leeg laat, blijft zoals het was.",
                        "What you leave empty stays as it was.",
                    ),
                ),
                "subject": Asked(
                    Both("Onderwerp of opdracht", "Subject or assignment"),
                    Both(
                        "Bijvoorbeeld de training of het advies waar het over gaat.",
                        "For example the training or the advice it is about.",
                    ),
                ),
            },
        ),
        "write": Row(
            Both("Schrijf een bericht", "Write a message"),
            Both(
                "Het bericht komt in het dossier. De ander krijgt bericht dat het "
                "er staat.",
                "The message is kept in the dossier. The other side is told that "
                "it is there.",
            ),
            {
                "words": Asked(Both("Uw bericht", "Your message")),
                "files": Asked(
                    Both("Bestanden", "Files"),
                    Both(
                        "Ten hoogste 10 bestanden van elk 20 MB.",
                        "At most 10 files of 20 MB each.",
                    ),
                ),
            },
        ),
        "settle-with-adviser": Row(
            Both(
                "Zeg of het met dat antwoord is opgelost",
                "Say whether that answer solved it",
            ),
            Both(
                "Is het opgelost, dan sluiten we uw reactie. Is het niet opgelost, "
                "dan gaat uw klacht hiermee naar de organisatie.",
                "If it is solved, we close your reaction. If it is not, this sends "
                "it to the organisation.",
            ),
            {
                "solved": Asked(
                    Both("Is het opgelost?", "Is it solved?"),
                    Both(
                        "U hoeft niet uit te leggen waarom wel of niet.",
                        "You do not have to explain why or why not.",
                    ),
                )
            },
        ),
        "answer-proposal": Row(
            Both("Antwoord op het voorstel", "Answer the proposal"),
            Both(
                "U kunt ja of nee zeggen. Na een nee zoeken we een andere "
                "oplossing, of kunt u naar de onafhankelijke derde.",
                "You can say yes or no. After a no we look for another solution, "
                "or you can go to the independent third party.",
            ),
            {
                "accepted": Asked(
                    Both(
                        "Gaat u akkoord met dit voorstel?",
                        "Do you accept this proposal?",
                    ),
                ),
                "words": _EXTRA,
            },
        ),
        "say-whether-satisfied": Row(
            Both("Zeg of u tevreden bent", "Say whether you are satisfied"),
            Both(
                "Elk antwoord is goed. Het bepaalt niet of u later nog ergens "
                "anders terechtkunt.",
                "Any answer is fine. It does not decide whether you can still go "
                "elsewhere later.",
            ),
            {
                "satisfied": Asked(
                    Both(
                        "Bent u tevreden over hoe het is afgelopen?",
                        "Are you satisfied with the way it ended?",
                    ),
                ),
                "words": _EXTRA,
            },
        ),
        "consent-to-more-time": Row(
            Both("Stem in met langer wachten", "Agree to wait longer"),
            Both(
                "Zonder uw instemming mag de termijn niet nog een keer langer worden.",
                "Without your consent the term may not be made longer again.",
            ),
            {"words": _EXTRA},
        ),
        "refer": Row(
            Both(
                "Ga naar de onafhankelijke derde",
                "Go to the independent third party",
            ),
            Both(
                "Niemand doet dit voor u. Er gaat niets naar de onafhankelijke derde "
                "voordat u hier op de knop drukt.",
                "Nobody does this for you. Nothing goes to the independent third party "
                "before you press this button.",
            ),
            {
                "words": Asked(
                    Both(
                        "Waar bent u het niet mee eens?",
                        "What do you not agree with?",
                    ),
                    Both(
                        "De onafhankelijke derde leest dit als eerste. De "
                        "organisatie leest het ook.",
                        "The independent third party reads this first. The "
                        "organisation reads it too.",
                    ),
                ),
                "body": Asked(
                    Both(
                        "Naar wie wilt u?",
                        "Where do you want to go?",
                    ),
                    Both(
                        "U kiest zelf. De anderen horen hier niets van.",
                        "You choose yourself. The others hear nothing of this.",
                    ),
                ),
                "capacity": Asked(
                    Both(
                        "Voor wie gaat u naar de onafhankelijke derde?",
                        "For whom do you go to the independent third party?",
                    ),
                    Both(
                        "Als consument mag u binnen een maand ook voor de rechter "
                        "kiezen. Weet u het niet, dan behandelen we u als consument.",
                        "As a consumer you may also choose the court within a month. "
                        "If you do not know, we treat you as a consumer.",
                    ),
                ),
            },
        ),
        "choose-route": Row(
            Both(
                "Kies: onafhankelijke derde of rechter",
                "Choose: independent third party or court",
            ),
            Both(
                "U mag voor de rechter kiezen in plaats van voor de onafhankelijke "
                "derde: daar gaat u dan zelf naartoe. Kiest u niets, dan beslist de "
                "derde.",
                "You may choose the court instead of the independent third party: you "
                "go there yourself. If you choose nothing, the third party decides.",
            ),
            {"route": Asked(Both("Wie moet beslissen?", "Who should decide?"))},
        ),
        "withdraw": Row(
            Both("Trek uw reactie in", "Withdraw your reaction"),
            Both(
                "We stoppen dan met de behandeling. U krijgt een bevestiging. U "
                "kunt later opnieuw een reactie indienen.",
                "We then stop handling it. You get a confirmation. You can send a "
                "new reaction later.",
            ),
            {"words": _EXTRA},
        ),
        "object-to-handler": Row(
            Both(
                "Maak bezwaar tegen wie uw klacht behandelt",
                "Object to who handles your complaint",
            ),
            Both(
                "Bijvoorbeeld omdat die er zelf bij betrokken is. Wij kijken of iemand "
                "anders het kan overnemen.",
                "For example because that person is involved. We look whether someone "
                "else can take over.",
            ),
            {
                "words": Asked(
                    Both("Waarom maakt u bezwaar?", "Why do you object?"),
                    Both("Een korte reden is genoeg.", "A short reason is enough."),
                )
            },
        ),
        "object-to-member": Row(
            Both(
                "Maak bezwaar tegen wie meebeslist",
                "Object to one of those who decide",
            ),
            Both(
                "U weet wie over uw klacht beslissen of adviseren. Hoort iemand daar "
                "niet bij, bijvoorbeeld omdat die erbij betrokken was? Zeg het nu.",
                "You know who decide or advise on your complaint. Should somebody not "
                "be among them, for example because they were involved? Say so now.",
            ),
            {
                "member": Asked(Both("Tegen wie?", "To whom?")),
                "words": Asked(
                    Both("Waarom maakt u bezwaar?", "Why do you object?"),
                    Both("Een korte reden is genoeg.", "A short reason is enough."),
                ),
            },
        ),
        "ask-to-keep-longer": Row(
            Both(
                "Vraag om het dossier langer te bewaren",
                "Ask to keep the dossier longer",
            ),
            Both(
                "Zolang niemand over uw verzoek heeft beslist, wordt het dossier "
                "niet vernietigd.",
                "As long as nobody has decided about your request, the dossier is "
                "not destroyed.",
            ),
            {
                "words": Asked(
                    Both(
                        "Waarom moet het langer bewaard blijven, en tot wanneer?",
                        "Why should it be kept longer, and until when?",
                    )
                )
            },
        ),
        "ask-for-link": Row(
            Both("Vraag een nieuwe link", "Ask for a new link"),
            Both(
                "De link gaat naar het adres dat wij van u hebben, en nergens anders.",
                "The link goes to the address we have of you, and nowhere else.",
            ),
        ),
        "ask-for-code": Row(
            Both("Vraag een code", "Ask for a code"),
            Both(
                "Wij sturen een code naar het adres dat wij van u hebben. Zo weten "
                "we dat u het bent.",
                "We send a code to the address we have of you. So we know that it is "
                "you.",
            ),
        ),
    }
)
"""Acts of whoever sent the reaction, by name."""
