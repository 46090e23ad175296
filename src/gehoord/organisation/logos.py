"""The organisation's mark: a small picture, kept as PNG."""

from __future__ import annotations

from django.db import models

from gehoord.people.models import Organisation


class Logo(models.Model):
    """The mark of one organisation, as PNG."""

    organisation = models.OneToOneField(
        Organisation, on_delete=models.PROTECT, primary_key=True, related_name="logo"
    )
    png = models.BinaryField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.organisation}, {len(self.png)} bytes"
