"""For what a procedure has no words, so that a letter could never leave."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.languages.spoken import name
from gehoord.words.both import Both

READERS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "complainant": Both("de klager", "the complainant"),
        "staff": Both("medewerkers", "staff"),
        "third-party": Both("de onafhankelijke derde", "the third party"),
    }
)
_LANGUAGES: Final[Mapping[str, Both]] = MappingProxyType(
    {"nl": Both("het Nederlands", "Dutch"), "en": Both("het Engels", "English")}
)
WORDLESS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "language": Both(
            "Er zijn geen woorden in de taal ‘{spoken}’. Kies uit: {known}. Of voeg die "
            "taal toe met een catalogus, zoals docs/how-to/add-a-language.md zegt.",
            "There are no words in the language ‘{spoken}’. Choose from: {known}. Or add "
            "that language with a catalogue, as docs/how-to/add-a-language.md says.",
        ),
        "notice": Both(
            "De brief ‘{id}’ heeft geen naam. Gebruik er een uit docs/notices.md, of "
            "geef hem een eigen tekst.",
            "The notice ‘{id}’ has no name. Use one of docs/notices.md, or give it a "
            "text of your own.",
        ),
        "letter": Both(
            "De brief ‘{id}’ aan {reader} heeft geen tekst in {spoken}, dus die kan "
            "nooit weg. Gebruik er een uit docs/notices.md.",
            "The letter ‘{id}’ to {reader} has no text in {spoken}, so it could never "
            "leave. Use a notice of docs/notices.md.",
        ),
        "act": Both(
            "De handeling ‘{id}’ heeft geen woorden.", "The act ‘{id}’ has no words."
        ),
        "about": Both(
            "De termijn ‘{id}’ heeft geen woorden voor waar die over gaat. Geef die "
            "eigen woorden in about, of gebruik een van: {known}.",
            "The term ‘{id}’ has no words for what it is about. Give it its own in "
            "about, or use one of: {known}.",
        ),
        "waits": Both(
            "De termijn ‘{id}’ heeft geen woorden voor op wie wordt gewacht. Geef die "
            "eigen woorden in waits. Is het een tijd voor uw eigen antwoord? Schrijf dan "
            'strength = "promise", source = "choice" en public = false.',
            "The term ‘{id}’ has no words for who is waited for. Give it its own in "
            "waits. Is it a time for your own answer? Then write strength = "
            '"promise", source = "choice" and public = false.',
        ),
        "ours": Both(
            "De brief ‘{id}’ is er een van ons, dus het bestand geeft er geen tekst "
            "aan. Noem uw eigen brief anders, of verwoord de onze aan het bureau.",
            "The notice ‘{id}’ is one of ours, so the file gives it no text. Call your "
            "own letter otherwise, or word ours at the desk.",
        ),
        "own-nameless": Both(
            "Uw eigen brief ‘{id}’ heeft geen naam. Geef hem er een in name.",
            "The letter ‘{id}’ of your own has no name. Give it one in name.",
        ),
        "own-fault": Both(
            "De tekst van de brief ‘{id}’ aan {reader} in {spoken} heeft een fout: "
            "{fault}. Welke plekken er zijn, staat in docs/notices.md.",
            "The text of the letter ‘{id}’ to {reader} in {spoken} has a fault: {fault}. "
            "Which gaps there are stands in docs/notices.md.",
        ),
        "own-unsaid": Both(
            "De brief ‘{id}’ moet ‘{gap}’ zeggen, en de tekst in {spoken} heeft die plek "
            "niet.",
            "The letter ‘{id}’ must say ‘{gap}’, and its text in {spoken} has no such "
            "gap.",
        ),
    }
)


def _language(spoken: str, lang: str) -> str:
    return _LANGUAGES[spoken][lang] if spoken in _LANGUAGES else name(spoken)


def wordless(code: str, lang: str, **facts: str) -> str:
    """Return the sentence for a lack; readers and languages are called by name."""
    named = dict(facts)
    if "reader" in facts:
        named["reader"] = READERS[facts["reader"]][lang]
    if code != "language" and "spoken" in facts:
        named["spoken"] = _language(facts["spoken"], lang)
    return WORDLESS[code][lang].format(**named)
