"""
Who really sent a mail, by the word of a trusted server.

A header can be written by anybody. Only what our own mail server says counts:
it puts its results on top under its own name, and takes away what came in under
that name (RFC 8601, 5). What stands lower is looked at by nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from gehoord.handling.mail.owners import are_one_owners, as_written_in_the_net
from gehoord.handling.mail.parts import ReadMail
from gehoord.procedure.senders import UNCHECKED, Checked, Proof

NAMELESS: Final = "none"
"""How a server is trusted that gives no name of its own (Microsoft 365)."""
PASS: Final = "pass"  # noqa: S105 - a result of RFC 8601, no password
FAIL: Final = "fail"

_HEAD_BYTES: Final = 256 * 1024
_SIGNATURE = re.compile(rb"^dkim-signature[ \t]*:", re.IGNORECASE | re.MULTILINE)
_METHODS: Final = ("spf", "dkim", "dmarc")
_RESULT = re.compile(
    r"\s*([a-z0-9-]{1,20})\s*(?:/\s*\d+\s*)?=\s*([a-z]{1,20})\b(.*)", re.DOTALL
)
_PROPERTY = re.compile(r"\b([a-z]{1,20}\.[a-z-]{1,30})\s*=\s*([^\s;]{1,300})")


class Result(NamedTuple):
    """What a server found by one method, and of which domain."""

    method: str
    said: str
    domains: frozenset[str]


def checked(mail: ReadMail, servers: frozenset[str]) -> Checked:
    """
    Return what these servers found of the sender of a mail; their names are small.

    Proven is only that the owner of its From address vouches for it: by DMARC, or
    by a signature of that domain or another of the same owner.
    """
    if not servers:
        return UNCHECKED
    domain = domain_of(mail)
    found = tuple(_results(mail.authentication_results, servers))
    told = {method: _told(found, method) for method in _METHODS}
    signed = any(_is_aligned(each, domain) for each in found if each.method == "dkim")
    dmarc = [each for each in found if each.method == "dmarc"]
    return Checked(proof=_proof(dmarc, domain, signed=signed), **told)


def carries_signature(raw: bytes) -> bool:
    """Return whether a signature may stand in its head; whose is not asked."""
    return _SIGNATURE.search(raw[:_HEAD_BYTES]) is not None


def domain_of(mail: ReadMail) -> str:
    """Return the domain of the address that a mail says it is from."""
    return as_written_in_the_net(mail.sender.address.rpartition("@")[2])


def _proof(dmarc: list[Result], domain: str, *, signed: bool) -> Proof:
    about = [each for each in dmarc if not each.domains or domain in each.domains]
    if any(each.said == FAIL for each in about):
        return Proof.FORGED
    passed = any(each.said == PASS and domain in each.domains for each in dmarc)
    return Proof.PROVEN if domain and (passed or signed) else Proof.UNPROVEN


def _is_aligned(result: Result, domain: str) -> bool:
    vouched = any(are_one_owners(each, domain) for each in result.domains)
    return result.said == PASS and vouched


def _told(found: tuple[Result, ...], method: str) -> str:
    said = [each.said for each in found if each.method == method]
    return PASS if PASS in said else next(iter(said), "")


def _results(headers: tuple[str, ...], servers: frozenset[str]) -> Iterator[Result]:
    """Yield what trusted servers found; the topmost header decides each method."""
    decided: set[str] = set()
    for header in headers:
        name, _, rest = _bare(header).lower().partition(";")
        if "=" in name:  # no name was given: the first result stands in its place
            name, rest = NAMELESS, f"{name};{rest}"
        if (name.split() or [""])[0] not in servers:
            continue
        here = [
            result
            for result in map(_result, rest.split(";"))
            if result is not None and result.method not in decided
        ]
        decided |= {each.method for each in here}
        yield from here


def _result(text: str) -> Result | None:
    match = _RESULT.match(text)
    if match is None or match[1] not in _METHODS:
        return None
    told = dict(_PROPERTY.findall(match[3]))
    names = {
        "spf": ("smtp.mailfrom", "smtp.helo"),
        "dkim": ("header.d", "header.i"),
        "dmarc": ("header.from",),
    }[match[1]]
    domains = {
        told[each].rpartition("@")[2].strip(".") for each in names if each in told
    }
    return Result(match[1], match[2], frozenset(domains))


def _bare(header: str) -> str:
    """
    Return a header without its comments and quotes.

    What stands between quotes was written by the sender as often as not, so no
    sign in there parts one result from the next. What is never closed is void.
    """
    kept: list[str] = []
    depth, quoted, skip = 0, False, False
    for sign in header:
        if skip:
            skip = False
        elif sign == "\\":
            skip = True
        elif sign == '"' and not depth:
            quoted = not quoted
        elif quoted:
            kept.append("_" if sign in ";=" else sign)
        elif sign in "()":
            depth = max(0, depth + (1 if sign == "(" else -1))
        elif not depth:
            kept.append(sign)
    return "".join(kept)
