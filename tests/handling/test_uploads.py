"""What comes in piece by piece is sealed, however odd the pieces are."""

from __future__ import annotations

from threading import Thread

import pytest

from gehoord.dossier.keys import DataKey
from gehoord.handling.uploads import AHEAD, SealedUpload
from gehoord.people.models import Organisation

pytestmark = pytest.mark.django_db
PATIENCE = 10  # seconds, far more than it takes


def test_pieces_that_decode_to_nothing_hold_up_nobody(firm: Organisation) -> None:
    upload = SealedUpload(firm.pk, 1, key=DataKey.fresh(), room=1)
    pieces = [b"Beste,", *[b""] * AHEAD, *[b" dag"] * (AHEAD + 2)]

    def come_in() -> None:
        upload.new_file("files", "brief.txt", "text/plain", None)
        for number, piece in enumerate(pieces):
            upload.receive_data_chunk(piece, number)
        upload.file_complete(0)

    coming = Thread(target=come_in, daemon=True)
    coming.start()
    coming.join(PATIENCE)

    assert not coming.is_alive()
    (taken,) = upload.taken()
    assert len(b"".join(pieces)) == taken.ref.size
