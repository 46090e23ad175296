"""`gehoord backup`: a copy of everything, tried out before it counts as one."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Final

from django.conf import settings

from gehoord.backups.container import Unusable
from gehoord.backups.making import Made, make
from gehoord.backups.shelf import Shelf
from gehoord.backups.snapshot import NoCopy
from gehoord.console.commands import Mistaken
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.moment import now
from gehoord.mailboxes.backed_up import reckon

MEGABYTE: Final = 1024 * 1024


def run(options: Namespace) -> int:
    """Make a backup and say what it came to; fail when it cannot be relied on."""
    if settings.PRACTICE:
        raise Mistaken(
            "nobody in a practice folder exists, so there is nothing to keep"
        )
    if options.days < 1:
        raise Mistaken("--days is how long a data backup may be used: 1 or more")
    place = _shelf(options)
    try:
        made = make(place, days=options.days, now=now(), reckon=reckon)
    except (KeyTrouble, NoCopy, Unusable) as trouble:
        print(f"No backup was made: {trouble}")
        return 1
    except OSError as trouble:
        said = trouble.strerror or type(trouble).__name__
        print(f"No backup was made: {trouble.filename or 'a file'}: {said}.")
        return 1
    return _say(made, place)


def _shelf(options: Namespace) -> Shelf:
    """Return where it goes; refuse places that would carry both, or be copied along."""
    data = Path(options.data).absolute()
    keys = tuple(Path(each).absolute() for each in options.keys)
    own = (Path(settings.GEHOORD_HOME), Path(settings.GEHOORD_KEYS))
    for each in (data, *keys):
        if any(_overlap(each, other) for other in own):
            raise Mistaken(f"{each} lies in what is copied; choose another place")
    if len({*keys}) < len(keys) or any(_overlap(data, each) for each in keys):
        raise Mistaken(
            "who finds the data with the keys can read both: give each a place of its own"
        )
    return Shelf(data=data, keys=keys)


def _overlap(one: Path, other: Path) -> bool:
    first, second = one.resolve(), other.resolve()
    return first.is_relative_to(second) or second.is_relative_to(first)


def _say(made: Made, place: Shelf) -> int:
    size = f"{made.size / MEGABYTE:.1f} MB"
    print(f"Data: {place.data / made.name}.data, {size}.")
    for folder in place.keys:
        print(f"Keys: {folder / made.name}.keys.")
    if made.is_verified:
        print("It was brought back into an empty folder, and everything is as it was.")
        return 0
    print("It is kept, and so is every older one, but it cannot be relied on:")
    if made.damaged_keys:
        print(f"{made.damaged_keys} keys do not open. See `gehoord verify`.")
    if made.faults:
        print(made.faults)
    return 1
