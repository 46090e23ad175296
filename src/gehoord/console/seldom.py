"""Long reckoning that keeps nearly all it makes: rubbish is looked for seldom."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_MADE: Final = 300_000  # values made before the newest are looked through; usually 700


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """
    Let the collector of rubbish look three hundred thousand values later than usual.

    A walk and a rehearsal remember every state they met, so looking through these
    again and again finds nothing: it took a fifth of their time. It is not turned
    off: a long rehearsal forgets its places now and then, and they refer to each other.
    """
    before = gc.get_threshold()
    gc.set_threshold(_MADE, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
