"""The form in which a mailbox is set up: what fits, and what it comes to."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from gehoord.desk.mail_questions import LONGEST_FOLDER, MailboxQuestions
from gehoord.dossier.keys import KeyTrouble
from gehoord.mailboxes import keeping, seen
from gehoord.mailboxes.grants import Grant, Password, Secret
from gehoord.mailboxes.probe import Probe
from gehoord.mailboxes.setting import Setting
from gehoord.mailboxes.trouble import Trouble
from gehoord.organisation.mailboxes import Afterwards, Mailbox, Mode, SignIn, Way
from gehoord.words import mailboxes as words

MOST_FOLDERS: Final = 20
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
_SAID: Final = (
    *("mode", "afterwards", "move_to", "remove_after_days", "since", "active"),
)
_BOUND: Final = ("host", "port", "way", "user", "sign_in")


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
            remove_after_days=said["remove_after_days"],
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
            "token_url": known.token_url,
            "client_id": known.client_id,
            "scope": known.scope,
        }
    return said
