"""Looking at one file as `gehoord check` does: findings, and never anything else."""

from __future__ import annotations

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.publishable import missing
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import Unreadable, read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import in_text, placed, problems
from gehoord.words.findings.told import sentence
from gehoord.words.findings.unreadable import unreadable

CALENDARS, PATTERNS = calendars(), patterns()


def looked_at(text: str | bytes) -> tuple[Procedure | None, str]:
    """Return the procedure, if it is one, and what it was found to be."""
    try:
        procedure = read(text, CALENDARS, PATTERNS)
    except Unreadable as error:
        said = [unreadable(x, lang) for x in error.findings for lang in ("nl", "en")]
        return None, "unreadable" if said and all(said) else "unsaid"
    written = text if isinstance(text, str) else text.decode()
    found = placed((*problems(procedure), *in_text(written)), written)
    for each in found:
        for lang in ("nl", "en"):
            assert sentence(each, lang)
    missing(procedure)
    return procedure, "unsound" if any(each.error for each in found) else "sound"


def walked(procedure: Procedure) -> str:
    """Walk a little way, and say what was found."""
    proof = prove(procedure, most=25)
    for each in proof.broken:
        assert sentence(each, "nl")
    return "walked, proven" if proof.holds else "walked, not proven"
