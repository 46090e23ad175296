"""
A file that is sent again is the one that came in, and stands there once.

When the connection drops after the last piece, the file is in and its sender cannot
know: they send it again, or their browser does. What has the same name and the same
content says nothing new, so the second is left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from gehoord.dossier import files
from gehoord.dossier.files import Held
from gehoord.dossier.keys import DataKey
from gehoord.dossier.lock import writing
from gehoord.dossier.seal import DoesNotOpen
from gehoord.handling.uploads import MOST_FILES, NotTaken, Taken, record
from gehoord.procedure.objections import Objection


def record_once(taken: list[Taken], *, key: DataKey) -> list[NotTaken]:
    """
    Give the files their rows, and return those for which there is no room any more.

    What stands there already is removed again, and takes no room: the last file that
    fits can be sent twice too. Compared under the pen, since a browser that was cut
    off and tries again can come in beside itself. Only what has the same name and
    size is read for it.
    """
    too_many = []
    with writing():
        for each in taken:
            written = each.written
            beside = files.of_holder(
                written.organisation_id, written.holder_id, key=key
            )
            if is_there(each.held, beside, key=key):
                files.remove(written.organisation_id, [written.id])
            elif len(beside) < MOST_FILES:
                record([each], key=key)
            else:
                files.remove(written.organisation_id, [written.id])
                why = Objection("too-many-files", {"most": MOST_FILES})
                too_many.append(NotTaken(name=each.name, objection=why))
    return too_many


def is_there(fresh: Held, beside: Iterable[Held], *, key: DataKey) -> bool:
    """Return whether one of these has the same name and the same content."""
    return any(
        _is_same(fresh, each, key=key)
        for each in beside
        if (each.name, each.size) == (fresh.name, fresh.size)
    )


def _is_same(fresh: Held, held: Held, *, key: DataKey) -> bool:
    """Return whether both hold the same; what cannot be read any more never does."""
    pieces = zip_longest(
        files.open_file(fresh, key=key), files.open_file(held, key=key)
    )
    try:
        return all(one == other for one, other in pieces)
    except DoesNotOpen:
        return False
