"""The form in which a mailbox is set up: what fits, and what it comes to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from gehoord.desk.mail_questions import LONGEST_FOLDER, PARTS, MailboxQuestions
from gehoord.dossier.keys import KeyTrouble
from gehoord.mailboxes import for_letters, keeping, seen
from gehoord.mailboxes.grants import Grant, Password, Secret
from gehoord.mailboxes.probe import Probe
from gehoord.mailboxes.providers import (
    AS_ITSELF,
    SENDING,
    Kind,
    Provider,
    google,
    kind_of,
    microsoft,
    tenant_of,
)
from gehoord.mailboxes.setting import Setting
from gehoord.mailboxes.trouble import Trouble
from gehoord.organisation.mailboxes import Afterwards, Mailbox, Mode, SignIn, Way
from gehoord.words import mailboxes as words

CONSENT: Final = "consent"
"""The button with which somebody goes to the provider for a grant."""
MOST_FOLDERS: Final = 20
_ABOUT: Final = {
    Trouble.UNKNOWN_HOST: "host",
    Trouble.NO_ANSWER: "host",
    Trouble.CERTIFICATE: "host",
    Trouble.REFUSED: "port",
    Trouble.NO_TLS: "way",
    Trouble.PASSWORD: "password",
    Trouble.TOKEN: "client_secret",
    Trouble.TOKEN_SERVER: "provider",
    Trouble.NO_FOLDER: "folders",
    Trouble.RIGHTS: "folders",
}
_SAID: Final = (
    *("mode", "afterwards", "move_to", "remove_after_days", "since", "active"),
)
_BOUND: Final = ("host", "port", "way", "user", "sign_in")
_SECRETS: Final = ("password", "client_secret", "refresh_token")


class MailboxForm(MailboxQuestions):
    """A mailbox as it was filled in, with what is known of it already."""

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
        if self.asks_consent:
            self._ready_to_ask(said)
        elif said.get("sign_in") == SignIn.XOAUTH2 and not self._secret(said):
            self.add_error(
                "client_id",
                _(
                    "The grant is not complete. Fill in client ID and secret, and sign "
                    "in at the provider."
                ),
            )
        return said

    @property
    def is_by_hand(self) -> bool:
        """Return whether what few fill in is shown at once."""
        names = next(each.by_hand for each in PARTS if each.by_hand)
        wrong = any(name in self.errors for name in names)
        return wrong or self["provider"].value() == Kind.OTHER

    @property
    def asks_secret_again(self) -> bool:
        """Return whether a secret was typed, which no page gives back."""
        return any(self.data.get(name) for name in _SECRETS)

    @property
    def asks_consent(self) -> bool:
        """Return whether somebody wants to go to the provider for a grant."""
        return self.data.get("do") == CONSENT

    def _ready_to_ask(self, said: dict[str, Any]) -> None:
        """Say what is missing before somebody can be asked for a grant."""
        if said.get("sign_in") != SignIn.XOAUTH2:
            self.add_error("sign_in", _("Choose the grant to sign in at a provider."))
            return
        grant = self._grant(said)
        if not grant.client_id:
            self.add_error("client_id", _("The client ID is missing. Fill it in."))
        if not (grant.authorize_url and grant.token_url):
            self.add_error(
                "provider", _("Choose the provider, or fill in both its addresses.")
            )

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
            remove_after_days=said["remove_after_days"],
            since=said["since"],
            active=said["active"],
        )

    def object_to(self, probe: Probe) -> None:
        """Say at the question it is about what was in the way."""
        sentence = words.tried(probe.trouble, self.lang)
        said = f"{sentence} ({probe.folder})" if probe.folder else sentence
        self.add_error(_ABOUT.get(probe.trouble), said)

    def _secret(self, said: dict[str, Any]) -> Secret | None:
        """Return what was filled in, or what is known when server and name stay."""
        if said.get("sign_in") == SignIn.PASSWORD and said.get("password"):
            return Password(password=said["password"])
        if said.get("sign_in") == SignIn.PASSWORD:
            known = self._known(said)
            return known if isinstance(known, Password) else None
        grant = self._grant(said)
        enough = grant.client_secret or grant.refresh_token or self.asks_consent
        return grant if grant.token_url and grant.client_id and enough else None

    def _grant(self, said: dict[str, Any]) -> Grant:
        """Return the grant as filled in, completed by what is known of the same one."""
        known = self._known(said)
        before = known if isinstance(known, Grant) else _NO_GRANT
        there = provider_of(said)
        if _is_elsewhere(there, said, before):
            before = _NO_GRANT
        refresh_token = said.get("refresh_token") or before.refresh_token
        grant = Grant(
            token_url=there.token_url or before.token_url,
            client_id=said.get("client_id") or before.client_id,
            client_secret=said.get("client_secret") or before.client_secret,
            refresh_token=refresh_token,
            scope=there.scope,
            authorize_url=there.authorize_url,
        )
        is_itself = not (refresh_token or self.asks_consent)
        if is_itself and said.get("provider") == Kind.MICROSOFT:
            return replace(grant, scope=AS_ITSELF)
        return grant

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


def provider_of(said: dict[str, Any]) -> Provider:
    """Return where the grant comes from: as chosen, or as filled in by hand."""
    match said.get("provider"):
        case Kind.MICROSOFT:
            sends = for_letters.leave_as(said.get("user") or "")
            return microsoft(said.get("tenant") or "", also=SENDING if sends else "")
        case Kind.GOOGLE:
            return google()
        case _:
            return Provider(
                authorize_url=said.get("authorize_url") or "",
                token_url=said.get("token_url") or "",
                scope=said.get("scope") or "",
            )


def _is_elsewhere(there: Provider, said: dict[str, Any], known: Grant) -> bool:
    """Return whether another address or program is named than the grant was for."""
    other_address = there.token_url and there.token_url != known.token_url
    client_id = said.get("client_id")
    return bool(other_address or (client_id and client_id != known.client_id))


def _initial(mailbox: Mailbox) -> dict[str, object]:
    folders = seen.folders(mailbox.organisation_id, mailbox.number)
    said: dict[str, object] = {
        name: getattr(mailbox, name) for name in (*_BOUND, *_SAID)
    }
    said["folders"] = "\n".join(each.name for each in folders)
    try:
        known = keeping.secret_of(mailbox)
    except KeyTrouble:
        return said
    if isinstance(known, Grant):
        said |= {
            "provider": kind_of(known.token_url),
            "tenant": tenant_of(known.token_url),
            "client_id": known.client_id,
            "authorize_url": known.authorize_url,
            "token_url": known.token_url,
            "scope": known.scope,
        }
    return said
