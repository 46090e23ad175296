"""The questions that the procedure's file adds: all on one page."""

from __future__ import annotations

from typing import Any

from gehoord.counter.asking import Page
from gehoord.handling.fields.own import PREFIX, own_fields, own_in
from gehoord.procedure.answers_particulars import blocking, empty
from gehoord.procedure.particulars import Needed, OwnParticular
from gehoord.procedure.parts import Channel, Particulars
from gehoord.procedure.rules import Procedure
from gehoord.words import elsewhere, refused
from gehoord.words.objections import sentence
from gehoord.words.page.asked import only_asked


class MorePage(Page):
    """What the file asks of its own, as far as it is asked on the form."""

    def ask(self) -> None:
        """Put the questions; only what blocks cannot be left empty."""
        rules = asked_here(self.asker.procedure)
        always = (x for x in rules if not x.is_for_some)
        blocks = frozenset(x.id for x in always if x.needed is Needed.BLOCKS)
        lang = self.asker.lang
        self.fields.update(own_fields(rules, lang, needed=blocks))
        for said in (only_asked, elsewhere.on_the_form, refused.on_the_form):
            for name, told in said(self.asker.procedure, lang).items():
                if field := self.fields.get(f"{PREFIX}{name}"):
                    field.help_text = f"{field.help_text} {told}".strip()

    def clean(self) -> dict[str, Any]:
        """Ask for what another answer on this page makes needed."""
        cleaned = super().clean() or self.cleaned_data
        rules = asked_here(self.asker.procedure)
        sender = Particulars(own=own_in(cleaned, rules))
        for rule in blocking(rules, sender):
            if rule.is_for_some and f"{PREFIX}{rule.id}" not in self.errors:
                said = sentence(empty(rule), self.asker.lang)
                self.add_error(f"{PREFIX}{rule.id}", said)
        return cleaned


def asked_here(procedure: Procedure) -> tuple[OwnParticular, ...]:
    """Return what the file asks of its own on the form."""
    return tuple(x for x in procedure.own_particulars if x.is_asked_by(Channel.WEB))
