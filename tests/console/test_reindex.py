"""The search index can be made again from the cases."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings

from gehoord.console import reindex
from gehoord.dossier.models import SearchBlock, SearchWaiting
from gehoord.dossier.verify import verify
from gehoord.handling.searching import look_for
from gehoord.people.models import Organisation
from tests.console.test_staff import filed

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def key_is_lost(firm: Organisation) -> None:
    (Path(settings.GEHOORD_KEYS) / f"{firm.pk}.index").unlink()


def rows_are_lost(_firm: Organisation) -> None:
    SearchBlock.objects.all().delete()
    SearchWaiting.objects.all().delete()


@pytest.mark.parametrize("lose", [key_is_lost, rows_are_lost])
def test_what_was_lost_is_found_again(
    firm: Organisation, capsys: pytest.CaptureFixture[str], lose: object
) -> None:
    done = filed(firm)
    assert callable(lose)
    lose(firm)
    before = verify(firm.pk, now=NOW)

    status = reindex.run(Namespace())

    found = look_for(firm.pk, 1, asked="amrani")
    assert status == 0
    assert "search finds 1 case." in capsys.readouterr().out
    assert len(before) == 1
    assert verify(firm.pk, now=NOW) == []
    assert [row.case_id for row, _card in found.rows] == [done.case_id]


def test_made_again_twice_it_is_the_same(firm: Organisation) -> None:
    filed(firm)

    reindex.run(Namespace())
    reindex.run(Namespace())

    assert SearchBlock.objects.count() == 1
    assert SearchWaiting.objects.count() == 0
    assert verify(firm.pk, now=NOW) == []
