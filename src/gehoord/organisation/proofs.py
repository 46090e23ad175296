"""That a published text was proven, under which rules, and how far."""

from __future__ import annotations

from django.db import models

from gehoord.people.models import Organisation

TABLE = "organisation_proven"


class Proven(models.Model):
    """
    One text, walked through under one version of the rules.

    `bound` is how many acts that nobody asked for every story was followed through;
    nothing where there was nothing more to walk, and -1 where even what is due was too
    much for it.
    """

    pk = models.CompositePrimaryKey("organisation_id", "sha256", "rules")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="proofs"
    )
    sha256 = models.CharField(max_length=64)  # of the text
    rules = models.CharField(max_length=64)  # of the modules of the core
    at = models.DateTimeField()
    states = models.PositiveIntegerField()
    steps = models.PositiveIntegerField()
    bound = models.SmallIntegerField(null=True)
    holds = models.BooleanField()

    class Meta:
        db_table = TABLE

    def __str__(self) -> str:
        return f"{self.sha256[:12]} under {self.rules[:12]}"
