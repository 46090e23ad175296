"""
What is said of a field, and of a file, where nothing of ours says it better.

Django says it itself, in Dutch and in English, in these words; another language
says it from its catalogue, where Django looks first.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both, Numbered

OF_A_FIELD: Final = (
    Both("Dit veld is verplicht.", "This field is required."),
    Both(
        "Selecteer een geldige keuze. %(value)s is geen beschikbare keuze.",
        "Select a valid choice. %(value)s is not one of the available choices.",
    ),
    Both("Voer een lijst met waarden in.", "Enter a list of values."),
    Both("Voer een geldige datum in.", "Enter a valid date."),
    Both("Voer een geheel getal in.", "Enter a whole number."),
    Both("Voer een geldig e-mailadres in.", "Enter a valid email address."),
    Both("Voer een geldige URL in.", "Enter a valid URL."),
    Both("Null-tekens zijn niet toegestaan.", "Null characters are not allowed."),
    Both("Er is geen bestand verstuurd.", "No file was submitted."),
    Both("Het verstuurde bestand is leeg.", "The submitted file is empty."),
    Both(
        "Zorg ervoor dat deze waarde minstens %(limit_value)s is.",
        "Ensure this value is greater than or equal to %(limit_value)s.",
    ),
    Both(
        "Zorg ervoor dat deze waarde hoogstens %(limit_value)s is.",
        "Ensure this value is less than or equal to %(limit_value)s.",
    ),
)
TOO_LONG: Final = Numbered(
    Both(
        "Zorg dat deze waarde niet meer dan %(limit_value)d teken bevat (het zijn er nu "
        "%(show_value)d).",
        "Ensure this value has at most %(limit_value)d character (it has "
        "%(show_value)d).",
    ),
    Both(
        "Zorg dat deze waarde niet meer dan %(limit_value)d tekens bevat (het zijn er nu "
        "%(show_value)d).",
        "Ensure this value has at most %(limit_value)d characters (it has "
        "%(show_value)d).",
    ),
)
BYTES: Final = Numbered(
    Both("%(size)d byte", "%(size)d byte"), Both("%(size)d bytes", "%(size)d bytes")
)
SIZES: Final = (
    Both("%s KB", "%s KB"),
    Both("%s MB", "%s MB"),
    Both("%s GB", "%s GB"),
)
TOO_EASY: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "password_too_short": Both(
            "Uw wachtwoord is te kort. Gebruik twaalf tekens of meer.",
            "Your password is too short. Use twelve characters or more.",
        ),
        "password_too_common": Both(
            "Dit wachtwoord gebruiken veel mensen. Bedenk een ander.",
            "Many people use this password. Think of another one.",
        ),
    }
)
"""What is wrong with a password, by the code of what found it."""
