"""The questions that the procedure's file adds: all on one page."""

from __future__ import annotations

from gehoord.counter.asking import Page
from gehoord.handling.fields.own import PREFIX, own_fields
from gehoord.procedure.particulars import Needed, OwnParticular
from gehoord.procedure.parts import Channel
from gehoord.procedure.rules import Procedure
from gehoord.words import elsewhere, refused


class MorePage(Page):
    """What the file asks of its own, as far as it is asked on the form."""

    def ask(self) -> None:
        """Put the questions; only what blocks cannot be left empty."""
        rules = asked_here(self.asker.procedure)
        blocks = frozenset(x.id for x in rules if x.needed is Needed.BLOCKS)
        lang = self.asker.lang
        self.fields.update(own_fields(rules, lang, needed=blocks))
        for said in (elsewhere.on_the_form, refused.on_the_form):
            for name, told in said(self.asker.procedure, lang).items():
                if field := self.fields.get(f"{PREFIX}{name}"):
                    field.help_text = f"{field.help_text} {told}".strip()


def asked_here(procedure: Procedure) -> tuple[OwnParticular, ...]:
    """Return what the file asks of its own on the form."""
    return tuple(x for x in procedure.own_particulars if x.is_asked_by(Channel.WEB))
