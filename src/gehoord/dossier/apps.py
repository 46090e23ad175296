from __future__ import annotations

from django.apps import AppConfig
from django.core.checks import Tags, register
from django.db import connections
from django.db.models.signals import post_migrate

from gehoord.dossier import checks, triggers


class Dossier(AppConfig):
    name = "gehoord.dossier"
    label = "dossier"

    def ready(self) -> None:
        """Put the append-only triggers back after every migration."""
        post_migrate.connect(_install_triggers, sender=self)
        register(checks.keeps_its_promises, Tags.database)


def _install_triggers(*, using: str, **_: object) -> None:
    triggers.install(connections[using])
