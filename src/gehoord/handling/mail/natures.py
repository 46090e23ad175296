"""What kind of thing a mail is that cannot be read like a letter, or not only."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Nature(StrEnum):
    """What a person who looks at a mail should know of it."""

    SIGNED = "signed"
    ENCRYPTED = "encrypted"
    CALENDAR = "calendar"
    OUTLOOK = "outlook"  # files packed as only one program does (TNEF)
    UNPACKED = "unpacked"  # and taken out of it here
    FORWARDED = "forwarded"


_BY_KIND: Final = {
    "multipart/signed": Nature.SIGNED,
    "application/pkcs7-signature": Nature.SIGNED,
    "application/x-pkcs7-signature": Nature.SIGNED,
    "application/pgp-signature": Nature.SIGNED,
    "multipart/encrypted": Nature.ENCRYPTED,
    "application/pgp-encrypted": Nature.ENCRYPTED,
    "text/calendar": Nature.CALENDAR,
    "application/ms-tnef": Nature.OUTLOOK,
    "application/vnd.ms-tnef": Nature.OUTLOOK,
    "message/rfc822": Nature.FORWARDED,
    "message/global": Nature.FORWARDED,
}
_PKCS7: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_ANY: Final = "application/octet-stream"
_PACKED: Final = ".p7m"
_OUTLOOKS: Final = "winmail.dat"
_PGP_SIGNED: Final = "-----BEGIN PGP SIGNED MESSAGE-----"
_PGP_SIGNATURE: Final = "-----BEGIN PGP SIGNATURE-----"
_PGP_END: Final = "-----END PGP SIGNATURE-----"
PGP_ENCRYPTED: Final = "-----BEGIN PGP MESSAGE-----"


def of_part(kind: str, smime: str, *, name: str) -> Nature | None:
    """
    Return what a part of this media type and file name makes of a mail.

    Gateways call a packed message any file; its name tells (RFC 8551, 3.2.1).
    """
    if may_be_packed(kind, name=name):
        is_signed = smime.lower() in {"signed-data", "certs-only"}
        return Nature.SIGNED if is_signed else Nature.ENCRYPTED
    if kind == _ANY and name.lower() == _OUTLOOKS:
        return Nature.OUTLOOK
    return _BY_KIND.get(kind)


def may_be_packed(kind: str, *, name: str) -> bool:
    """Return whether a part of this kind and name holds another, signed or sealed."""
    return kind in _PKCS7 or (kind == _ANY and name.lower().endswith(_PACKED))


def without_signature(text: str) -> str:
    """
    Return the words of a text that PGP signed in place, without what it put there.

    Nothing is verified. Source: RFC 9580, 7.
    """
    begun = text.lstrip()
    if not begun.startswith(_PGP_SIGNED):
        return text
    _armor, _blank, rest = begun.replace("\r\n", "\n").partition("\n\n")
    words, end, behind = rest.partition(_PGP_SIGNATURE)
    if not end:
        return text
    after = behind.partition(_PGP_END)[2]
    lines = (line.removeprefix("- ") for line in words.split("\n"))
    return "\n".join(lines).rstrip("\n") + "\n" + after.lstrip("\n")


def of_text(text: str) -> Nature | None:
    """Return what a text that PGP wrote makes of a mail (RFC 9580, 6.2)."""
    begun = text.lstrip()
    if begun.startswith(PGP_ENCRYPTED):
        return Nature.ENCRYPTED
    return Nature.SIGNED if begun.startswith(_PGP_SIGNED) else None
