"""
What is sent from a page that has closed: kept, until its page is open again.

The files come in before it is known whose they are, since a browser sends them as
one piece with the key of the page. Until then they are sealed under a key that
nobody keeps; where the page's key is not right, nothing of them stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain

from django.http import HttpRequest

from gehoord.dossier import files
from gehoord.dossier.files import Held
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import DataKey
from gehoord.dossier.models import FileState
from gehoord.handling import unsent
from gehoord.handling.attaching import STAGED, staged_in
from gehoord.handling.forms import ActForm
from gehoord.handling.page_key import FIELD, Behind, behind
from gehoord.handling.sent_again import is_there
from gehoord.handling.typed import UNREADABLE
from gehoord.handling.uploads import (
    MOST_BYTES,
    MOST_FILES,
    NotTaken,
    SealedUpload,
    Taken,
)
from gehoord.languages.spoken import SPOKEN
from gehoord.procedure.acts import ACTS
from gehoord.procedure.objections import Objection


@dataclass(frozen=True, kw_only=True)
class KeptLate:
    """What was kept of what was sent, and the files that were not taken."""

    files: tuple[str, ...] = field(repr=False)
    not_taken: tuple[NotTaken, ...] = field(repr=False)


class Unclaimed(SealedUpload):
    """Takes files before it is known whose they are."""

    def __init__(self, organisation_id: int) -> None:
        """Make a key of which nothing is kept."""
        self.holder_id, self.key = fresh_id(), DataKey.fresh()
        super().__init__(organisation_id, self.holder_id, key=self.key, room=MOST_FILES)

    def given_to(
        self,
        holder_id: int,
        *,
        key: DataKey,
        beside: Iterable[Held] = (),
        state: FileState = FileState.STAGED,
    ) -> list[Held]:
        """
        Seal what came in for its holder, and return it; what is there already once.

        Whatever finds no room is named in `not_taken`.
        """
        held = list(beside)
        for each in self.taken():
            moved = self._moved(each, holder_id, key=key, state=state)
            if is_there(moved, held, key=key):
                files.remove(moved.organisation_id, [moved.id])
            elif len(held) >= MOST_FILES:
                files.remove(moved.organisation_id, [moved.id])
                why = Objection("too-many-files", {"most": MOST_FILES})
                self.not_taken.append(NotTaken(name=each.name, objection=why))
            else:
                held.append(moved)
        return held

    def _moved(
        self, taken: Taken, holder_id: int, *, key: DataKey, state: FileState
    ) -> Held:
        organisation_id = taken.written.organisation_id
        written = files.write(
            organisation_id,
            holder_id,
            files.open_file(taken.held, key=self.key),
            key=key,
            most_bytes=MOST_BYTES,
        )
        files.remove(organisation_id, [taken.written.id])
        return files.record(
            written,
            name=taken.name,
            media_type=taken.media_type,
            key=key,
            state=state,
        )


def keep_late(
    request: HttpRequest, organisation_id: int, act: str, *, now: datetime
) -> KeptLate | None:
    """
    Keep what was sent for an act from a page that has closed; None where it was none.

    This must come before anything of the form is read.
    """
    upload = Unclaimed(organisation_id)
    request.upload_handlers = [upload]
    try:
        page = behind(organisation_id, request.POST.get(FIELD, ""), now=now)
        if page is None or act not in page.opened.procedure.acts:
            return None
        return _kept(request, page, act, upload, now=now)
    except UNREADABLE:
        return None
    finally:
        upload.discard()


def keep_beside(
    page: Behind,
    act: str,
    upload: Unclaimed,
    *,
    typed: unsent.Typed | None = None,
    now: datetime,
) -> KeptLate:
    """
    Keep what came in for an act, beside what lay ready for it; nothing is sent.

    `typed` takes the place of what was typed before, where something was.
    """
    opened, name = page.opened, unsent.name_of(act, by=page.by)
    before = unsent.typed_before(opened, name, now=now)
    typed = before if typed is None else typed
    numbers = [each.get(STAGED, "").split() for each in (before, typed)]
    key = opened.stored.key
    earlier = staged_in(
        opened.organisation_id, opened.case_id, dict.fromkeys(chain(*numbers)), key=key
    )
    held = upload.given_to(opened.case_id, key=key, beside=earlier)
    unsent.keep(opened, name, unsent.with_files(typed, held), now=now)
    return KeptLate(
        files=tuple(each.name for each in held), not_taken=tuple(upload.not_taken)
    )


def _kept(
    request: HttpRequest, page: Behind, act: str, upload: Unclaimed, *, now: datetime
) -> KeptLate:
    situation = page.opened.situation(by=page.by, now=now)
    form, sent = ActForm(ACTS[act], situation, lang=SPOKEN[0]), request.POST
    typed = {name: sent[name] for name in form.fields if name in sent}
    typed[STAGED] = " ".join(sent.getlist(STAGED))
    return keep_beside(page, act, upload, typed=typed, now=now)
