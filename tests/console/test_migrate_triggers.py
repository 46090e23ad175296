"""`gehoord migrate` also puts back what guards the dossier."""

from __future__ import annotations

from argparse import Namespace

import pytest
from django.db import connection

from gehoord.console import migrate
from gehoord.dossier import triggers


@pytest.mark.django_db(transaction=True)
def test_triggers_that_are_gone_are_put_back_by_migrating(
    capsys: pytest.CaptureFixture[str],
) -> None:
    triggers.remove(connection)

    status = migrate.run(Namespace(check=False))

    assert status == 0
    assert [] == triggers.missing(connection)
    assert "The tables are up to date." in capsys.readouterr().out
