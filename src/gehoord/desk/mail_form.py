"""The form in which a mailbox is set up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from gehoord.dossier.keys import KeyTrouble
from gehoord.mailboxes import keeping, seen
from gehoord.mailboxes.grants import Grant, Password, Secret
from gehoord.mailboxes.probe import Probe
from gehoord.mailboxes.setting import Setting
from gehoord.mailboxes.trouble import Trouble
from gehoord.organisation.mailboxes import Afterwards, Mailbox, Mode, SignIn, Way
from gehoord.words import mailboxes as words

MOST_FOLDERS: Final = 20
LONGEST_FOLDER: Final = 200
_ABOUT: Final = {
    Trouble.UNKNOWN_HOST: "host",
    Trouble.NO_ANSWER: "host",
    Trouble.CERTIFICATE: "host",
    Trouble.REFUSED: "port",
    Trouble.NO_TLS: "way",
    Trouble.PASSWORD: "password",
    Trouble.TOKEN: "refresh_token",
    Trouble.TOKEN_SERVER: "token_url",
    Trouble.NO_FOLDER: "folders",
    Trouble.RIGHTS: "folders",
}
_BOUND: Final = ("host", "port", "way", "user", "sign_in")


def _hidden() -> forms.PasswordInput:
    """Return a field that never shows what is kept, only what was just typed."""
    return forms.PasswordInput(
        attrs={"autocomplete": "new-password"}, render_value=True
    )


class MailboxForm(forms.Form):
    """Where the mailbox is, how to sign in, and what is read of it."""

    use_required_attribute = False

    host = forms.CharField(
        label=_("Which server?"),
        help_text=_(
            "The IMAP server of the mailbox: outlook.office365.com for Microsoft 365, "
            "imap.gmail.com for Google."
        ),
        max_length=253,
    )
    port = forms.IntegerField(
        label=_("Which port?"), min_value=1, max_value=65535, initial=993
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
    user = forms.CharField(label=_("Which name does it sign in with?"), max_length=254)
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
    token_url = forms.URLField(
        label=_("Address that gives tokens"),
        help_text=_(
            "Only for a grant. Google: https://oauth2.googleapis.com/token. Microsoft: "
            "https://login.microsoftonline.com/ then your tenant, then "
            "/oauth2/v2.0/token."
        ),
        required=False,
        assume_scheme="https",
    )
    client_id = forms.CharField(label=_("Client ID"), required=False, max_length=254)
    client_secret = forms.CharField(
        label=_("Client secret"), required=False, widget=_hidden()
    )
    refresh_token = forms.CharField(
        label=_("Refresh token"),
        help_text=_("Empty when the program signs in as itself (Microsoft 365)."),
        required=False,
        widget=_hidden(),
    )
    scope = forms.CharField(
        label=_("Scope"),
        help_text=_("Microsoft 365: https://outlook.office365.com/.default"),
        required=False,
        max_length=500,
    )
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
            "spam if reactions could land there."
        ),
        widget=forms.Textarea(attrs={"rows": 3, "cols": 40}),
        initial="INBOX",
    )
    afterwards = forms.ChoiceField(
        label=_("What happens to a message once it is kept?"),
        help_text=_(
            "Only in a mailbox for reactions only. Nothing is ever deleted there."
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
    since = forms.DateField(
        label=_("From which day is mail read?"),
        help_text=_("What came in before is left alone. Empty: everything is read."),
        required=False,
        input_formats=["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    active = forms.BooleanField(
        label=_("Read this mailbox"), required=False, initial=True
    )

    def __init__(
        self, data: QueryDict | None, *, mailbox: Mailbox | None, lang: str
    ) -> None:
        """Fit the form to the mailbox as it is set now, or to a new one."""
        super().__init__(
            data, initial=_initial(mailbox) if mailbox else None, label_suffix=""
        )
        self.mailbox, self.lang = mailbox, lang

    def clean_folders(self) -> tuple[str, ...]:
        """Return the folders, each once."""
        lines = (line.strip() for line in self.cleaned_data["folders"].splitlines())
        names = tuple(dict.fromkeys(line for line in lines if line))
        if len(names) > MOST_FOLDERS or any(
            len(each) > LONGEST_FOLDER for each in names
        ):
            raise forms.ValidationError(
                _(
                    "These are too many folders, or their names are too long. Name fewer."
                )
            )
        return names

    def clean(self) -> dict[str, Any]:
        """Ask for what the choices need."""
        said: dict[str, Any] = super().clean() or self.cleaned_data
        if said.get("afterwards") == Afterwards.MOVE and not said.get("move_to"):
            self.add_error("move_to", _("The folder is missing. Name it."))
        if said.get("sign_in") == SignIn.PASSWORD and not self._secret(said):
            self.add_error("password", _("The password is missing. Fill it in."))
        if said.get("sign_in") == SignIn.XOAUTH2 and not self._secret(said):
            self.add_error(
                "token_url",
                _("The grant is not complete. Fill in address, client ID and secret."),
            )
        return said

    @property
    def setting(self) -> Setting:
        """Return what was filled in; only of a form that is valid."""
        said = self.cleaned_data
        secret = self._secret(said)
        if secret is None:
            raise ValueError("A form that is valid has a secret.")
        return Setting(
            host=said["host"].strip(),
            port=said["port"],
            way=Way(said["way"]),
            user=said["user"],
            sign_in=SignIn(said["sign_in"]),
            secret=secret,
            folders=said["folders"],
            mode=Mode(said["mode"]),
            afterwards=Afterwards(said["afterwards"]),
            move_to=said["move_to"],
            since=said["since"],
            active=said["active"],
        )

    def object_to(self, probe: Probe) -> None:
        """Say at the question it is about what was in the way."""
        sentence = words.trouble(probe.trouble, self.lang)
        said = f"{sentence} ({probe.folder})" if probe.folder else sentence
        self.add_error(_ABOUT.get(probe.trouble), said)

    def _secret(self, said: dict[str, Any]) -> Secret | None:
        """Return what was filled in, or what is known when server and name stay."""
        if said.get("sign_in") == SignIn.PASSWORD and said.get("password"):
            return Password(password=said["password"])
        known = self._known(said)
        if said.get("sign_in") == SignIn.PASSWORD:
            return known if isinstance(known, Password) else None
        before = known if isinstance(known, Grant) else _NO_GRANT
        if _is_elsewhere(said, before):
            before = _NO_GRANT
        grant = Grant(
            token_url=said.get("token_url") or before.token_url,
            client_id=said.get("client_id") or before.client_id,
            client_secret=said.get("client_secret") or before.client_secret,
            refresh_token=said.get("refresh_token") or before.refresh_token,
            scope=said.get("scope") or "",
        )
        enough = grant.client_secret or grant.refresh_token
        return grant if grant.token_url and grant.client_id and enough else None

    def _known(self, said: dict[str, Any]) -> Secret | None:
        if self.mailbox is None or any(
            str(said.get(each)) != str(getattr(self.mailbox, each)) for each in _BOUND
        ):
            return None  # it was given for another server or another name
        try:
            return keeping.secret_of(self.mailbox)
        except KeyTrouble:
            return None


_NO_GRANT: Final = Grant(token_url="", client_id="")


def _is_elsewhere(said: dict[str, Any], known: Grant) -> bool:
    """Return whether another address or program is named than the grant was for."""
    return any(
        said.get(name) and said[name] != getattr(known, name)
        for name in ("token_url", "client_id")
    )


@dataclass(frozen=True, kw_only=True)
class Part:
    """Some questions of the form that belong together."""

    heading: object
    names: tuple[str, ...]


PARTS: Final = (
    Part(heading=_("The server"), names=("host", "port", "way")),
    Part(
        heading=_("Signing in"),
        names=(
            *("user", "sign_in", "password", "token_url", "client_id"),
            *("client_secret", "refresh_token", "scope"),
        ),
    ),
    Part(
        heading=_("What is read"),
        names=("mode", "folders", "afterwards", "move_to", "since", "active"),
    ),
)


def parts(form: MailboxForm) -> Iterable[tuple[object, list[forms.BoundField]]]:
    """Return the questions under their headings."""
    return [(each.heading, [form[name] for name in each.names]) for each in PARTS]


def _initial(mailbox: Mailbox) -> dict[str, object]:
    folders = seen.folders(mailbox.organisation_id, mailbox.number)
    said: dict[str, object] = {
        name: getattr(mailbox, name)
        for name in (*_BOUND, "mode", "afterwards", "move_to", "since", "active")
    }
    said["folders"] = "\n".join(each.name for each in folders)
    try:
        known = keeping.secret_of(mailbox)
    except KeyTrouble:
        return said
    if isinstance(known, Grant):
        said |= {
            "token_url": known.token_url,
            "client_id": known.client_id,
            "scope": known.scope,
        }
    return said
