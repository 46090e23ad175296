"""What is wrong with the wording of a letter, and who it goes to."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from gehoord.languages.spoken import known, name
from gehoord.words.both import Both
from gehoord.words.gaps import gap

READERS: Final = MappingProxyType(
    {
        "complainant": Both("de klager", "the complainant"),
        "staff": Both("collega’s", "colleagues"),
        "third-party": Both("de onafhankelijke derde", "the independent third party"),
    }
)
_IN: Final = MappingProxyType(
    {"nl": Both("Nederlands", "Dutch"), "en": Both("Engels", "English")}
)
FAULTS: Final = MappingProxyType(
    {
        "empty": Both(
            "Een brief heeft een onderwerp en een tekst. Vul beide in, of gebruik "
            "onze tekst.",
            "A letter has a subject and a text. Fill in both, or use our text.",
        ),
        "too-long": Both(
            "Dit is te lang voor een brief. Maak het korter.",
            "This is too long for a letter. Make it shorter.",
        ),
        "unbalanced": Both(
            "Een deel begint en eindigt niet, of andersom. Elk {{#naam}} heeft een "
            "{{/naam}} met dezelfde naam.",
            "A part begins and does not end, or the other way round. Each {{#name}} "
            "has a {{/name}} with the same name.",
        ),
        "line-end": Both(
            "Een onderwerp is één regel.",
            "A subject is one line.",
        ),
        "subject": Both(
            "In het onderwerp kan alleen {{organisation}} en {{reference}} staan, en "
            "niet “{name}”: iedereen die het scherm ziet, leest het onderwerp.",
            "A subject can hold {{organisation}} and {{reference}} alone, and not "
            "“{name}”: whoever sees the screen reads the subject.",
        ),
        "unknown": Both(
            "Niets heet “{name}”, dus daar kan niets worden ingevuld. Kies een naam "
            "uit de lijst.",
            "Nothing is called “{name}”, so nothing can be filled in there. Choose a "
            "name from the list.",
        ),
        "left-out": Both(
            "In deze brief ontbreekt {meant}. Dat is aan de klager beloofd of hoort bij "
            "wat de klager kan doen. Zet {shape} in de tekst.",
            "This letter does not say {meant}. That was promised to the complainant, or "
            "belongs to what the complainant can do. Put {shape} in the text.",
        ),
    }
)


def reader(name: str, lang: str) -> str:
    """Return to whom a letter goes."""
    return READERS[name][lang]


def language(code: str, lang: str) -> str:
    """Return what a language is called; one that was added, as it calls itself."""
    if code in _IN:
        return _IN[code][lang]
    return name(code) if known(code) else code


def fault(code: str, name: str, lang: str) -> str:
    """Return what is wrong with a wording, and the way out, in one or two sentences."""
    shape = "{{" + name + "}}"
    said = FAULTS[code][lang].replace("{meant}", gap(name, lang))
    return said.replace("{name}", name).replace("{shape}", shape)
