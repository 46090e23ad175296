"""
No file is handed over before a scanner found no virus in it, where there is one.

A file comes in at once and waits; the clock has it scanned. While the scanner
is away it goes on waiting. One with a virus stays where it is, out of reach.
"""

from __future__ import annotations

import logging
from typing import Final

from django.conf import settings

from gehoord.dossier import arrivals, files, store
from gehoord.dossier.arrivals import NoSuchArrival
from gehoord.dossier.files import Held, NoSuchFile
from gehoord.dossier.keys import DataKey
from gehoord.dossier.models import FileState
from gehoord.dossier.seal import DoesNotOpen
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.clamd import NotScanned, Scanner, ScannerAway

log = logging.getLogger(__name__)

MOST_A_PASS: Final = 20  # files; letters wait for this too

_TRIED: Final[dict[int, int]] = {}
"""Which file was tried last, by organisation, for as long as this process lasts."""


def first_state() -> FileState:
    """Return how a file begins: it waits for the scanner, where there is one."""
    return FileState.WAITING if settings.GEHOORD_CLAMD else FileState.KEPT


def is_held_back(held: Held) -> bool:
    """Return whether a file may not be handed over, now or ever."""
    waits = held.state == FileState.WAITING and bool(settings.GEHOORD_CLAMD)
    return waits or held.state == FileState.INFECTED


def scan_waiting(organisation_id: int) -> int:
    """Have the files that wait looked at; return how many were."""
    if not settings.GEHOORD_CLAMD:
        return 0
    scanner, done = Scanner.at(settings.GEHOORD_CLAMD), 0
    after = _TRIED.get(organisation_id, -1)
    waiting = files.waiting(organisation_id, after=after, limit=MOST_A_PASS)
    for file_id, holder_id in waiting:
        _TRIED[organisation_id] = file_id
        try:
            done += _scan(organisation_id, file_id, holder_id, scanner)
        except ScannerAway as away:
            log.warning("Files wait: the virus scanner is away (%s).", away)
            return done
        except NotScanned as reason:
            log.warning("A file waits: the virus scanner says %s.", reason)
        except (NoSuchFile, NoSuchArrival, NoSuchCase, DoesNotOpen) as gone:
            log.warning("A file could not be scanned: %s.", type(gone).__name__)
    return done


def _scan(organisation_id: int, file_id: int, holder_id: int, scanner: Scanner) -> int:
    key = _key_of(organisation_id, holder_id)
    held = files.find(organisation_id, file_id, key=key)
    virus = scanner.virus_in(files.open_file(held, key=key))
    if virus:
        log.warning("A file is kept out of reach: it holds %s.", virus)
    state = FileState.INFECTED if virus else FileState.KEPT
    return files.judged(organisation_id, file_id, state)


def _key_of(organisation_id: int, holder_id: int) -> DataKey:
    """Return the key of the case that holds a file, or of what is no case yet."""
    try:
        return store.load(organisation_id, holder_id).key
    except NoSuchCase:
        return arrivals.load(organisation_id, holder_id).key
