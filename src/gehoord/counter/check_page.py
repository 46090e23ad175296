"""What the page to check shows: each answer with its page, and who will read it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from django.urls import reverse
from django.utils.translation import gettext as _

from gehoord.counter.draft import NOBODY, SOMEONE_ELSE, Draft, files_of
from gehoord.counter.first_readers import first_readers
from gehoord.counter.questions import pages_for
from gehoord.counter.questions_about_when import day_of
from gehoord.counter.questions_of_its_own import asked_here
from gehoord.counter.showing import language
from gehoord.counter.visit import Visit
from gehoord.procedure.late import asked_days
from gehoord.procedure.mentions import mentioned
from gehoord.procedure.particulars import in_one_form
from gehoord.procedure.parts import Behalf, Capacity, Kind, Mailbox, Spoken
from gehoord.procedure.roles import Office, colleague
from gehoord.words.choices import choice
from gehoord.words.dates import long_date
from gehoord.words.particulars import label, particular, shown


@dataclass(frozen=True, kw_only=True)
class Row:
    """One answer: what was asked, what was answered, where to change it."""

    label: str
    value: str = field(repr=False)
    change: str


def rows_of(here: Visit) -> list[Row]:
    """Return the answers in the order of the pages."""
    draft, lang = here.kept.draft, language()
    answers: dict[str, list[tuple[str, str]]] = {
        "kind": [(_("What it is"), _chosen(Kind, draft.kind, lang))],
        "words": [
            (_("What you tell us"), draft.words),
            (_("Assignment or subject"), draft.subject),
        ],
        "when": _when(here, lang),
        "more": _own(here, lang),
        "wish": [(_("What you would like to happen"), draft.wish)],
        "spoken": [(_("Discussed first"), _chosen(Spoken, draft.spoken, lang))],
        "adviser": [(_("Whom it is about"), _adviser(draft, here.office))],
        "approve": [(_("What we pass on"), draft.approved or draft.words)],
        "who": _who(here, draft, lang),
        "reach": [
            *(
                (particular(n, lang), getattr(draft, n))
                for n in ("email", "phone", "address")
            ),
            (_("Who can read your mailbox"), _chosen(Mailbox, draft.mailbox, lang)),
        ],
    }
    return [
        Row(label=label, value=value, change=_change(page))
        for page in pages_for(here.asker)
        for label, value in answers.get(page, [])
    ]


def readers_of(here: Visit) -> list[str]:
    """
    Return who will read it first, by name.

    Not who is named in it or chosen as the adviser, unless nobody else is left.
    """
    draft, office = here.kept.draft, here.office
    files = " ".join(each.name for each in files_of(here.kept))
    own = " ".join(value for _, value in draft.own)
    said = f"{draft.words} {draft.subject} {draft.wish} {own} {files}"
    said = f"{said} {draft.adviser_name}"
    kept_from = {*mentioned(said, office), draft.adviser_in(office)}
    return first_readers(office, kept_from)


def _who(here: Visit, draft: Draft, lang: str) -> list[tuple[str, str]]:
    rows = [(_("Your full name"), draft.name)]
    behalf = draft.on_behalf
    if behalf is not Behalf.OWN:
        rows.append((_("For whom you do this"), choice(behalf, lang)))
    if draft.names and behalf in {Behalf.ANOTHER, Behalf.TOGETHER}:
        rows.append((_("Their full names"), "\n".join(draft.names)))
    chooses = any(each.court_choice for each in here.procedure.bodies)
    if chooses and draft.kind == Kind.COMPLAINT:
        rows.append(
            (_("Bought privately or for work"), _chosen(Capacity, draft.capacity, lang))
        )
    return rows


def _when(here: Visit, lang: str) -> list[tuple[str, str]]:
    """Return each day that is asked, as it is understood."""
    labels = {
        "event_on": _("When it happened"),
        "discovered_on": _("When you found out"),
        "ended_on": _("When the service ended"),
    }
    days = {name: day_of(getattr(here.kept.draft, name)) for name in labels}
    return [
        (labels[name], long_date(day, lang) if (day := days[name]) else "")
        for name in asked_days(here.procedure)
    ]


def _own(here: Visit, lang: str) -> list[tuple[str, str]]:
    """Return what the file asks of its own, as it is understood."""
    rules, said = asked_here(here.procedure), dict(here.kept.draft.own)
    given = {each.id: in_one_form(each, said.get(each.id, "")) for each in rules}
    return [(label(each, lang), shown(each, given[each.id], lang)) for each in rules]


def _adviser(draft: Draft, office: Office) -> str:
    if draft.adviser == SOMEONE_ELSE:
        return draft.adviser_name or _("Someone else")
    if draft.adviser == NOBODY:
        return _("I do not know, or nobody in particular")
    person = colleague(office, draft.adviser_in(office))
    return person.name if person else ""


def _chosen(kind: type[StrEnum], value: str, lang: str) -> str:
    member = next((each for each in kind if each.value == value), None)
    return choice(member, lang) if member else ""


def _change(page: str) -> str:
    return f"{reverse('form-page', args=[page])}?to=check"
