"""
Mails changed by chance, always the same chance, through reading and verdicts.

`python -m tests.inbox.fuzzing 200000` takes that many, says what took longest,
and ends with 1 when anything failed. The seeds are every mail of the tests and
those of the standard library.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from importlib.util import find_spec
from pathlib import Path

from tests.folder import make_folder

if __name__ == "__main__":
    make_folder()
    os.environ["DJANGO_SETTINGS_MODULE"] = "gehoord.settings"
    import django

    django.setup()

from gehoord.handling.mail import ReadMail, read_mail, split_quoted
from gehoord.handling.mail.checks import checked
from gehoord.handling.mail.filing import files_to_keep, reaction
from gehoord.inbox import absence, fingerprints
from gehoord.inbox.verdicts import Known, judge
from gehoord.procedure.particulars import Needed, OwnParticular, Shape

HERE = Path(__file__).parent
FOLDERS = (HERE / "corpus", HERE.parent / "mails")
LONGEST_SECONDS = 2.0
MOST_GROWTH = 200 * 1024 * 1024  # bytes
KNOWN = Known(own_addresses=frozenset({"klachten@example.org"}))
TRUSTED = frozenset({"mx.example.org"})
RULES = tuple(
    OwnParticular(id=kind, name=name, kind=kind, needed=Needed.ASKED, source="s")
    for kind, name in (
        (Shape.TEXT, "Onderwerp"),
        (Shape.DIGITS, "Telefoon"),
        (Shape.DATE, "Datum"),
    )
)
"""What a file may add, under labels that stand in the seeds."""
TODAY = date(2027, 3, 5)
PIECES = (
    b"\n",
    b"\r\n",
    b"\r",
    b"\n\n",
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"=",
    b"=?",
    b"?=",
    b"=?utf-8?Q?",
    b"=?utf-8?B?",
    b"=?x?q?=",
    b"--",
    b"--grens",
    b"\n--grens--\n",
    b"boundary=",
    b'boundary="grens"',
    b"charset=",
    b"charset=utf-16",
    b"charset=utf-7",
    b"charset=idna",
    b"charset=hex",
    b"Content-Type: ",
    b"Content-Type: multipart/mixed",
    b"\nContent-Type: message/rfc822\n\n",
    b"\nContent-Transfer-Encoding: base64\n",
    b"\nContent-Transfer-Encoding: quoted-printable\n",
    b"filename*0*=utf-8''",
    b"filename*",
    b'filename="',
    b"%C3%",
    b";",
    b'"',
    b"\\",
    b"(",
    b")",
    b"<",
    b">",
    b"@",
    b",",
    b":",
    b"From: ",
    b"\nFrom: a@b.example\n",
    b"Subject: ",
    b"\nMessage-ID: <x@y.example>\n",
    b"\nbegin 644 x\n",
    b"\nend\n",
    b"<html>",
    b"<!--",
    b"]]>",
    b"&#xd800;",
    b"&#0;",
    b"<meta charset=utf-16>",
    b"\nAuto-Submitted: auto-replied\n",
    b"\n> ",
    b"Naam: ",
    b"\nAuthentication-Results: mx.example.org; dmarc=pass header.from=",
    b"tot 31 februari",
    b"\nContent-Type: multipart/report; report-type=delivery-status\n",
    b"1234 AB",
    b"+31 ",
    b"27-7K4M-X",
    b"-----BEGIN PGP MESSAGE-----",
    "é".encode(),
    "😡".encode(),
    b"\xc3",
)


@dataclass
class Told:
    """What a run came to."""

    verdicts: Counter[str] = field(default_factory=Counter)
    failed: list[tuple[int, str]] = field(default_factory=list)
    longest: float = 0.0
    longest_number: int = -1


def seeds() -> list[bytes]:
    """Return the mails that are changed."""
    found = [path for folder in FOLDERS for path in sorted(folder.glob("*.eml"))]
    spec = find_spec("test.test_email") if find_spec("test") else None
    for place in (spec and spec.submodule_search_locations) or ():
        found += sorted((Path(place) / "data").glob("*.txt"))
    return [path.read_bytes() for path in found]


def mutated(number: int, mails: list[bytes]) -> bytes:
    """Return the mail of this number: the same every time."""
    chance = random.Random(number)  # noqa: S311 - chance here is no secret
    mail = bytearray(chance.choice(mails))
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 20))):
        _change(mail, mails, chance)
    return bytes(mail)


def _change(mail: bytearray, mails: list[bytes], chance: random.Random) -> None:  # noqa: C901 - a table
    size = len(mail)
    start = chance.randrange(size + 1)
    end = min(size, start + chance.choice((1, 2, 8, 40, 300)))
    match chance.randrange(9):
        case 0:
            mail[start:end] = chance.randbytes(end - start)
        case 1:
            del mail[start:end]
        case 2:
            mail[start:start] = chance.choice(PIECES)
        case 3:
            mail[start:end] = chance.choice(PIECES)
        case 4:
            mail[start:start] = mail[start:end] * chance.choice((1, 2, 50))
        case 5:
            other = chance.choice(mails)
            place = chance.randrange(len(other) + 1)
            mail[start:] = other[place:]
        case 6:
            lines = mail.split(b"\n")
            chance.shuffle(lines)
            mail[:] = b"\n".join(lines)
        case 7:
            mail[start:start] = chance.choice(PIECES) * chance.choice((2, 20, 500))
        case _:
            del mail[start:]


def understood(raw: bytes) -> tuple[ReadMail, str]:
    """Return a mail as everything that looks at one takes it, and its verdict."""
    mail = read_mail(raw)
    verdict = judge(mail, KNOWN).verdict
    own, quoted = split_quoted(mail.text)
    assert own + quoted == mail.text
    act = reaction(
        mail, (), languages=("nl", "en"), rules=RULES, checked=checked(mail, TRUSTED)
    )
    fingerprints.digest(raw)
    absence.until(mail, today=TODAY)
    said = (
        mail.subject,
        mail.sender.name,
        act.words,
        act.subject,
        str(act.particulars),
    )
    "".join((mail.text, *said)).encode()  # no half a character anywhere
    for each in files_to_keep(mail):
        assert each.name
        assert not {"/", "\\", "\x00", "\n"} & set(each.name)
    return mail, verdict


def run(numbers: range, mails: list[bytes]) -> Iterator[Told]:
    """Take these mails one by one; yield what it came to so far."""
    told = Told()
    for number in numbers:
        raw = mutated(number, mails)
        begun = time.process_time()
        try:
            told.verdicts[understood(raw)[1]] += 1
        except Exception as error:  # noqa: BLE001 - any error is what is looked for
            told.failed.append((number, f"{type(error).__name__}: {error}"))
        took = time.process_time() - begun
        if took > told.longest:
            told.longest, told.longest_number = took, number
        yield told


def main(arguments: list[str]) -> int:
    """Take as many as asked and say what it came to."""
    many = int(arguments[0]) if arguments else 200_000
    first = int(arguments[1]) if arguments[1:] else 0
    mails = seeds()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.monotonic()
    told = Told()
    for told in run(range(first, first + many), mails):  # noqa: B007 - the last one counts
        pass
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    sys.stdout.write(
        f"{many} mails from {len(mails)} seeds in {time.monotonic() - begun:.0f} s, "
        f"grown by {grown // 1024 // 1024} MB, "
        f"longest {told.longest:.3f} s (number {told.longest_number})\n"
        f"{dict(told.verdicts.most_common())}\n"
    )
    for number, error in told.failed[:50]:
        sys.stdout.write(f"{number}: {error}\n")
    is_bad = told.failed or told.longest > LONGEST_SECONDS or grown > MOST_GROWTH
    return 1 if is_bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
