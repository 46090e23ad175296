"""
How often one place on the network may ask for something, in memory.

Kept under a keyed hash of the address' prefix, with a key that ends with the
process; on real time. A complaint is never refused by it: what is sent over the
budget is held until it is known who sent it; who is over another budget is asked
to wait, and what was typed is kept.
"""

from __future__ import annotations

import hmac
import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest

from gehoord.people.places import place_of
from gehoord.people.which import organisation_of

KEPT: Final = 20_000  # places remembered at most, those heard of longest ago dropped


@dataclass(frozen=True, slots=True)
class Budget:
    """So many at once, and one more each so many seconds."""

    name: str
    burst: int
    seconds_each: float


BEGIN: Final = Budget("begin", 60, 20)
SEND: Final = Budget("send", 30, 60)
UPLOAD: Final = Budget("upload", 60, 10)
LINK: Final = Budget("link", 60, 10)
ASK_LINK: Final = Budget("ask-link", 8, 120)
PROVE: Final = Budget("prove", 3, 8 * 60 * 60)  # letters to one address, not a place
CODE: Final = Budget("code", 20, 60)


class Limits:
    """What is left of each budget, for each place that asked."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Take the clock, which only ever goes forward."""
        self._clock = clock
        self._key = os.urandom(32)
        self._left: OrderedDict[bytes, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, budget: Budget, place: str, *, spend: int = 1) -> int:
        """Spend some; return 0, or the seconds to wait when there are none left."""
        if budget.burst <= 0:
            return int(budget.seconds_each)
        now, who = self._clock(), self._hash(budget.name, place)
        with self._lock:
            left, since = self._left.pop(who, (float(budget.burst), now))
            left = min(budget.burst, left + (now - since) / budget.seconds_each)
            spent = left >= spend
            self._left[who] = (left - spend if spent else left, now)
            while len(self._left) > KEPT:
                self._left.popitem(last=False)
        return 0 if spent else max(1, round((spend - left) * budget.seconds_each))

    def clear(self) -> None:
        """Forget everybody."""
        with self._lock:
            self._left.clear()

    def _hash(self, name: str, place: str) -> bytes:
        message = f"{name} {place}".encode()
        return hmac.digest(self._key, message, "sha256")[:16]


LIMITS: Final = Limits()


def seconds_to_wait(request: HttpRequest, budget: Budget, *, spend: int = 1) -> int:
    """
    Spend of this budget for where the request came from; see Limits.wait.

    At each organisation apart: what was asked of one tells nothing at another.
    """
    organisation = organisation_of(request)
    whose = organisation.pk if organisation else 0
    return LIMITS.wait(budget, f"{whose} {place_of(request)}", spend=spend)
