"""
Bodies that texts name, and what they are for: whether one judges a dispute there.

Some are confused with another of nearly the same name in another country, so their
addresses stand here too. What is marked [L] was not checked against its own pages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One body: by which names it goes, where it is found, and where that was read."""

    called: re.Pattern[str]
    source: str
    judges: bool = True
    """Whether it decides between who complains and who is complained about."""
    domain: str = ""


def _watching(called: str, source: str) -> Known:
    """Return one that disciplines or supervises, and gives nobody redress."""
    said = re.compile(called, re.IGNORECASE)
    return Known(called=said, source=source, judges=False)


def _found_at(called: str, domain: str, source: str) -> Known:
    said = re.compile(called, re.IGNORECASE)
    return Known(called=said, source=source, domain=domain)


WATCHING: Final = (
    _watching(r"\btucht(?:college|raad|commissie|recht)", "Wet BIG 47, 48 [L]"),
    _watching(r"\bcollege van toezicht\b.*\bskj\b|\bskj\b", "Tuchtreglement SKJ [L]"),
    _watching(r"\baccountantskamer\b", "Wet tuchtrechtspraak accountants [L]"),
    _watching(r"\braad van discipline\b", "Advocatenwet 46, 48 [L]"),
    _watching(r"\bkamer voor het notariaat\b", "Wet op het notarisambt 93 [L]"),
    _watching(r"\bigj\b|\binspectie gezondheidszorg", "Wkkgz 24 [L]"),
    _watching(r"\bonderwijsinspectie\b|\binspectie van het onderwijs\b", "WOT 3 [L]"),
    _watching(r"\bacm\b|\bautoriteit consument en markt\b", "acm.nl [L]"),
    _watching(r"\bafm\b|\bautoriteit financi[eë]le markten\b", "afm.nl [L]"),
    _watching(r"\bgdc\b|\bgeneral dental council\b", "gdc-uk.org, facing a complaint"),
    _watching(r"\bgmc\b|\bgeneral medical council\b", "gmc-uk.org, concerns, faqs"),
    _watching(r"\bnmc\b|\bnursing and midwifery council\b", "nmc.org.uk [L]"),
    _watching(r"\bhcpc\b|\bhealth and care professions council\b", "hcpc-uk.org [L]"),
    _watching(r"\bcqc\b|\bcare quality commission\b", "cqc.org.uk [L]"),
    _watching(r"\bofsted\b", "gov.uk/complain-about-school [L]"),
    _watching(r"\bsra\b|\bsolicitors regulation authority\b", "sra.org.uk [L]"),
    _watching(
        r"\bicaew\b|\binstitute of chartered accountants in england\b",
        "icaew.com, FAQs on the disciplinary process",
    ),
    _watching(r"\bacca\b|\bassociation of chartered certified", "accaglobal.com [L]"),
    _watching(r"\bcharity commission\b", "gov.uk/complain-about-charity [L]"),
)
"""Who looks at a professional, a licence or a register, and settles no dispute."""

_FSPO: Final = _found_at(
    r"\bfspo\b|\bfinancial services and pensions ombudsman\b", "fspo.ie", "fspo.ie [L]"
)
_FOS: Final = _found_at(
    r"\bfinancial ombudsman service\b",
    "financial-ombudsman.org.uk",
    "financial-ombudsman.org.uk [L]",
)
FOUND_AT: Final = (_FSPO, _FOS)
"""Bodies of two countries whose names are taken for one another."""

_BY_LAW: Final = re.compile(
    r"\bnation(?:ale|al) ombuds|\bvlaamse ombuds|\bombudsvrouw|\bgemeentelijke ombuds"
    r"|\bkinderombuds|\beurope(?:an|se) ombuds|\bombudsman for children"
    r"|\bparliamentary\b|\bhealth service ombuds|\blocal government\b|\bspso\b"
    r"|\bpublic services? ombuds|\bfinancial ombuds|\blegal ombuds|\bpensions? ombuds"
    r"|\bfinancial services and pensions\b|\bfspo\b|\bindependent adjudicator\b|\boia\b"
    r"|\bhuurcommissie\b|\bcommissioner\b|\biopc\b|\bregulator\b|\bdepartment\b"
    r"|\bauthority\b|\bagency\b|\bautoriteit\b|\binspect|\btucht|\bbank of\b"
    r"|\bcssf\b|\bnotariaat\b"
    r"|\bpublic authorit|\btribunal\b|\bcourt\b|\brechter\b"
    r"|^(?:the|de) ombudsman(?: ombuds\w+)?$",
    re.IGNORECASE,
)


def is_by_law(name: str) -> bool:
    """
    Return whether it is there by law for whoever a law says, joined to it or not.

    Of one that a trade made, or that sells its judgement, it has to be asked.
    """
    return _BY_LAW.search(name) is not None


def watches(name: str) -> bool:
    """Return whether a body by this name judges no dispute, as far as is known here."""
    return any(each.called.search(name) for each in WATCHING)
