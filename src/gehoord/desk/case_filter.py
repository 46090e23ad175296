"""The filters of a list of cases, as a form and as an address."""

from __future__ import annotations

from datetime import date
from typing import Final
from urllib.parse import parse_qsl, urlencode

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from gehoord.desk.guard import Desk
from gehoord.handling.cards import Promises
from gehoord.handling.fields.days import DayField
from gehoord.handling.filtering import Wanted
from gehoord.procedure.parts import Kind, Outcome
from gehoord.procedure.roles import Office, Role
from gehoord.procedure.stages import Stage
from gehoord.words import stages
from gehoord.words.called import Called, heading
from gehoord.words.choices import choices

ANY: Final = ("", _("All"))
OPEN, CLOSED = "open", "closed"
STATES: Final = ((OPEN, _("Open")), (CLOSED, _("Closed")))
PROMISES: Final = (
    (Promises.MISSED.value, _("A promise was not kept")),
    (Promises.RUNNING.value, _("A promise still runs")),
    (Promises.KEPT.value, _("All kept by people")),
    (Promises.BY_CLOCK.value, _("Kept, some by the clock")),
)
HANDLES: Final = frozenset({Role.OWNER, Role.HANDLER})


class FilterForm(forms.Form):
    """Which cases to list."""

    use_required_attribute = False

    state = forms.ChoiceField(label=_("Open or closed"), choices=STATES)
    stage = forms.ChoiceField(label=_("Stage"), required=False)
    kind = forms.ChoiceField(label=_("Kind"), required=False)
    handler = forms.ChoiceField(required=False)
    adviser = forms.ChoiceField(required=False)
    outcome = forms.ChoiceField(label=_("Outcome"), required=False)
    promises = forms.ChoiceField(
        label=_("Promises"), required=False, choices=(ANY, *PROMISES)
    )
    since = DayField(label=_("Came in from"), required=False)
    until = DayField(label=_("Came in until"), required=False)

    def __init__(
        self, data: QueryDict, *, desk: Desk, office: Office, called: Called
    ) -> None:
        """Fit it to who works here, what they are called, and the page's language."""
        given = data.copy()
        if given.get("state") not in {OPEN, CLOSED}:
            given["state"] = OPEN
        super().__init__(given, label_suffix="")
        offered: dict[str, list[tuple[str, str]]] = {
            "stage": [(each.value, stages.label(each, desk.lang)) for each in Stage],
            "kind": list(choices(Kind, desk.lang)),
            "outcome": list(choices(Outcome, desk.lang)),
            "handler": _people(office, HANDLES, asked=given.get("handler")),
            "adviser": _people(
                office, frozenset({Role.ADVISER}), asked=given.get("adviser")
            ),
        }
        for role in (Role.HANDLER, Role.ADVISER):
            self.fields[role.value].label = heading(role, desk.lang, called)
        for name, values in offered.items():
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = [ANY, *values]

    def clean(self) -> dict[str, object]:
        """Object to a period that ends before it begins."""
        said: dict[str, object] = super().clean() or self.cleaned_data
        since, until = said.get("since"), said.get("until")
        if isinstance(since, date) and isinstance(until, date) and until < since:
            self.add_error("until", _("This day lies before the first. Check both."))
        return said

    @property
    def elsewhere(self) -> str:
        """Return the address of the same filters among the cases not listed now."""
        closed = self.cleaned_data.get("state") == CLOSED
        said = parse_qsl(self.address())
        other = [(name, value) for name, value in said if name != "state"]
        return urlencode([("state", OPEN if closed else CLOSED), *other])

    def wanted(self) -> Wanted:
        """Return what is asked for; what cannot be understood asks nothing."""
        self.full_clean()
        said = {name: self.cleaned_data.get(name) or "" for name in self.fields}
        since, until = said["since"], said["until"]
        return Wanted(
            is_open=said["state"] != CLOSED,
            stage=said["stage"],
            kind=said["kind"],
            handler=int(said["handler"]) if said["handler"] else None,
            adviser=int(said["adviser"]) if said["adviser"] else None,
            outcome=said["outcome"],
            promises=said["promises"],
            since=since if isinstance(since, date) else None,
            until=until if isinstance(until, date) else None,
        )

    def address(self) -> str:
        """Return the filters as an address holds them: codes and days, no words."""
        said = {name: self.cleaned_data.get(name) for name in self.fields}
        return urlencode({name: str(value) for name, value in said.items() if value})


def _people(
    office: Office, roles: frozenset[Role], *, asked: str | None
) -> list[tuple[str, str]]:
    """Return who could be meant: also who left, and whom an older view asks for."""
    return [
        (str(each.number), each.name)
        for each in office
        if not roles.isdisjoint(each.roles) or each.is_gone or str(each.number) == asked
    ]
