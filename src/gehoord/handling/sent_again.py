"""
A file that is sent again is the one that came in, and stands there once.

When the connection drops after the last piece, the file is in and its sender cannot
know: they send it again, or their browser does. What has the same name and the same
content says nothing new, so the second is left out.
"""

from __future__ import annotations

from itertools import zip_longest

from gehoord.dossier import files
from gehoord.dossier.files import Held
from gehoord.dossier.keys import DataKey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import FileState
from gehoord.dossier.seal import DoesNotOpen
from gehoord.handling.uploads import Taken, record


def record_once(taken: list[Taken], *, key: DataKey) -> None:
    """
    Give the files their rows; what stands there already is removed again.

    Compared under the pen, since a browser that was cut off and tries again can come
    in beside itself. Only what has the same name and size is read for it.
    """
    with writing():
        for each in taken:
            if _is_there(each, key=key):
                files.remove(each.written.organisation_id, [each.written.id])
            else:
                record([each], key=key)


def _is_there(taken: Taken, *, key: DataKey) -> bool:
    written = taken.written
    fresh = Held(
        organisation_id=written.organisation_id,
        holder_id=written.holder_id,
        id=written.id,
        number=0,
        state=FileState.STAGED,
        name=taken.name,
        media_type=taken.media_type,
        size=written.size,
    )
    beside = files.of_holder(written.organisation_id, written.holder_id, key=key)
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
