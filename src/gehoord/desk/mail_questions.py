"""What is asked of a mailbox: the questions, and the headings they stand under."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django import forms
from django.utils.translation import gettext_lazy as _

from gehoord.handling.fields.days import DayField
from gehoord.mailboxes.providers import TENANT, Kind
from gehoord.organisation.mailboxes import Afterwards, Mode, SignIn, Way

LONGEST_FOLDER: Final = 200
DAYS_IN_A_BACKUP: Final = 7  # choice: a week of backups, each of them verified
LONGEST_DAYS: Final = 365


def _hidden() -> forms.PasswordInput:
    """Return a field that shows neither what is kept nor what was just typed."""
    return forms.PasswordInput(attrs={"autocomplete": "new-password"})


class MailboxQuestions(forms.Form):
    """Where the mailbox is, how to sign in, and what is read of it."""

    use_required_attribute = False

    host = forms.CharField(
        label=_("Which server?"),
        help_text=_(
            "The IMAP server of the mailbox: outlook.office365.com for Microsoft 365, "
            "imap.gmail.com for Google."
        ),
        max_length=253,
        error_messages={"required": _("The server is missing. Fill it in.")},
    )
    port = forms.IntegerField(
        label=_("Which port?"),
        min_value=1,
        max_value=65535,
        initial=993,
        error_messages={"required": _("The port is missing. Fill it in.")},
    )
    way = forms.ChoiceField(
        label=_("How is the connection secured?"),
        choices=[
            (Way.TLS, _("From the start (TLS), usually port 993")),
            (Way.STARTTLS, _("After the greeting (STARTTLS), usually port 143")),
        ],
        widget=forms.RadioSelect,
        initial=Way.TLS,
    )
    user = forms.CharField(
        label=_("Which name does it sign in with?"),
        max_length=254,
        error_messages={"required": _("The name to sign in with is missing.")},
    )
    sign_in = forms.ChoiceField(
        label=_("How does it sign in?"),
        choices=[
            (SignIn.PASSWORD, _("With a password")),
            (SignIn.XOAUTH2, _("With a grant of Microsoft 365 or Google (XOAUTH2)")),
        ],
        widget=forms.RadioSelect,
        initial=SignIn.PASSWORD,
    )
    password = forms.CharField(
        label=_("Password"),
        help_text=_("Kept sealed. Leave it empty to keep the one that is known."),
        required=False,
        strip=False,
        widget=_hidden(),
    )
    provider = forms.ChoiceField(
        label=_("Whose grant is it?"),
        help_text=_("Only for a grant. An application must be registered there."),
        choices=[
            (Kind.MICROSOFT, "Microsoft 365"),
            (Kind.GOOGLE, "Google"),
            (Kind.OTHER, _("Another provider: fill in its addresses by hand")),
        ],
        widget=forms.RadioSelect,
        required=False,
    )
    tenant = forms.RegexField(
        TENANT,
        label=_("Tenant"),
        help_text=_(
            "Only for Microsoft 365: the ID or the domain of your organisation there. "
            "Empty: any organisation."
        ),
        required=False,
        error_messages={"invalid": _("This is no ID or domain. Check it.")},
    )
    client_id = forms.CharField(label=_("Client ID"), required=False, max_length=254)
    client_secret = forms.CharField(
        label=_("Client secret"),
        help_text=_("Kept sealed. Leave it empty to keep the one that is known."),
        required=False,
        widget=_hidden(),
    )
    authorize_url = forms.URLField(
        label=_("Address where permission is asked"),
        required=False,
        assume_scheme="https",
    )
    token_url = forms.URLField(
        label=_("Address that gives tokens"), required=False, assume_scheme="https"
    )
    refresh_token = forms.CharField(
        label=_("Refresh token"),
        help_text=_("Empty where you sign in at the provider to get it."),
        required=False,
        widget=_hidden(),
    )
    scope = forms.CharField(label=_("Scope"), required=False, max_length=500)
    mode = forms.ChoiceField(
        label=_("What is this mailbox for?"),
        choices=[
            (Mode.DEDICATED, _("For reactions only: everything is taken in at once")),
            (
                Mode.SHARED,
                _("For other mail too: somebody says first what is a reaction"),
            ),
        ],
        widget=forms.RadioSelect,
        initial=Mode.SHARED,
    )
    folders = forms.CharField(
        label=_("Which folders are read?"),
        help_text=_(
            "One on each line. Other folders are never looked into. Add the folder for "
            "spam if reactions could land there: a person then looks at each message."
        ),
        widget=forms.Textarea(attrs={"rows": 3, "cols": 40}),
        initial="INBOX",
        error_messages={"required": _("No folder is named. Name at least one.")},
    )
    afterwards = forms.ChoiceField(
        label=_("What happens to a message once it is kept?"),
        help_text=_(
            "Only in a mailbox for reactions only. Nothing is removed at once."
        ),
        choices=[
            (Afterwards.LEAVE, _("Nothing: it stays unread")),
            (Afterwards.SEEN, _("It is marked as read")),
            (Afterwards.MOVE, _("It is moved to another folder")),
        ],
        widget=forms.RadioSelect,
        initial=Afterwards.LEAVE,
    )
    move_to = forms.CharField(
        label=_("Moved to which folder?"), required=False, max_length=LONGEST_FOLDER
    )
    remove_after_days = forms.IntegerField(
        label=_("After how many days in a backup is a message removed there?"),
        help_text=_(
            "Only in a mailbox for reactions only, and only what lies in a backup that "
            "was verified. Not together with moving. Empty: it stays there."
        ),
        required=False,
        min_value=1,
        max_value=LONGEST_DAYS,
        initial=DAYS_IN_A_BACKUP,
    )
    since = DayField(
        label=_("From which day is mail read?"),
        help_text=_("What came in before is left alone. Empty: everything is read."),
        required=False,
    )
    active = forms.BooleanField(
        label=_("Read this mailbox"), required=False, initial=True
    )


@dataclass(frozen=True, kw_only=True)
class Part:
    """Some questions of the form that belong together."""

    heading: object
    names: tuple[str, ...]
    by_hand: tuple[str, ...] = ()
    """What few fill in: it stands behind the others, out of the way."""


PARTS: Final = (
    Part(heading=_("The server"), names=("host", "port", "way")),
    Part(
        heading=_("Signing in"),
        names=(
            *("user", "sign_in", "password", "provider", "tenant", "client_id"),
            "client_secret",
        ),
        by_hand=("authorize_url", "token_url", "refresh_token", "scope"),
    ),
    Part(
        heading=_("What is read"),
        names=(
            *("mode", "folders", "afterwards", "move_to", "remove_after_days"),
            *("since", "active"),
        ),
    ),
)


def parts(
    form: MailboxQuestions,
) -> Iterable[tuple[object, list[forms.BoundField], list[forms.BoundField]]]:
    """Return the questions under their headings, and those that few fill in."""
    return [
        (
            each.heading,
            [form[name] for name in each.names],
            [form[name] for name in each.by_hand],
        )
        for each in PARTS
    ]
