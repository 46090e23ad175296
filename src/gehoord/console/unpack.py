"""What `gehoord restore` does before any setting is read: it opens the backup."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from gehoord.backups.container import Unusable
from gehoord.backups.unpacking import NotHere, begin
from gehoord.console.commands import Mistaken
from gehoord.dossier.keys import KeyTrouble
from gehoord.environment import Misconfigured


def prepare(options: Namespace) -> None:
    """Bring files and keys into a hidden folder. Raises Mistaken, Misconfigured."""
    try:
        options.restoring = begin(Path(options.data), Path(options.keys))
    except (NotHere, Unusable) as trouble:
        raise Mistaken(str(trouble)) from None
    except KeyTrouble as trouble:
        raise Misconfigured(str(trouble)) from None
    except OSError as trouble:
        said = trouble.strerror or type(trouble).__name__
        raise Misconfigured(f"{trouble.filename or 'a file'}: {said}.") from None
