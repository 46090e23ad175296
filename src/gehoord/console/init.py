"""`gehoord init`: tables, organisation, owner; or say what is there already."""

from __future__ import annotations

from argparse import Namespace
from getpass import getpass
from typing import Final

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import OperationalError

from gehoord.console import passwords
from gehoord.console.establishing import Known, Whereabouts, employ, establish
from gehoord.console.founding import Ask, Founding, flags, founding
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.lock import writing
from gehoord.dossier.moment import now
from gehoord.environment import Misconfigured
from gehoord.letters.publishable import doubts
from gehoord.organisation.reading import current
from gehoord.people.models import Organisation, Staff
from gehoord.people.reached import base_url, mail_leaves

FIRST: Final = 1  # the number of the first owner, who publishes the procedure
GROUPS: Final = 5  # of a password that is made: some 98 bits
OWNER_ROLES: Final = ("owner", "intake")


def run(options: Namespace) -> int:
    """Make what is missing and say what is there."""
    try:
        call_command("migrate", interactive=False, verbosity=0)
    except OperationalError as error:
        said = str(error).strip().splitlines()[0]
        raise Misconfigured(
            f"The database does not answer: {said}. Check GEHOORD_DATABASE_URL, and "
            f"the room on the disk. Then run `gehoord init` again; nothing is done "
            f"twice."
        ) from None
    standing = Organisation.objects.order_by("pk").first()
    if standing is None:
        meant = options.founding
        if meant is None:
            meant = founding(flags(options), accepted=options.acknowledge)
        _begin(meant)
    else:
        print("There is an installation here; nothing in it was changed.")
        _say_what_is_there(standing)
    _say_what_is_next(key_is_new=options.key_is_new or standing is None)
    return 0


def _begin(meant: Founding) -> None:
    password = _asked_password(getpass) if meant.was_asked else ""
    shown = "" if password else passwords.fresh(groups=GROUPS)
    made = begin(meant, password=password or shown)
    _say_what_is_there(made)
    if shown:
        print(f"The password of {meant.owner_email}, shown only now: {shown}")


def begin(
    meant: Founding,
    *,
    password: str,
    reached: Whereabouts = Whereabouts(),  # noqa: B008 - it never changes
) -> Organisation:
    """Make an organisation with its keys, its procedure and its first owner."""
    try:
        with writing():
            made = establish(
                meant.organisation,
                procedure=meant.procedure,
                now=now(),
                known=Known(by=FIRST, reasons=meant.reasons),
                reached=reached,
            )
            employ(
                made,
                number=FIRST,
                name=meant.owner_name,
                email=meant.owner_email,
                roles=OWNER_ROLES,
                password=password,
                substitute_order=1,
            )
    except KeyTrouble as trouble:
        raise Misconfigured(str(trouble)) from None
    return made


def _asked_password(ask: Ask) -> str:
    """Return a password someone chose, or nothing when they want one made."""
    while True:
        said = ask("A password for the owner (leave empty to have one made): ")
        if not said:
            return ""
        try:
            validate_password(said)
        except ValidationError as wrong:
            print(" ".join(wrong.messages))
            continue
        if ask("The same password again: ") == said:
            return said
        print("Those two were not the same.")


def _say_what_is_there(standing: Organisation) -> None:
    _, procedure = current(standing.pk, now=now())
    people = Staff.objects.filter(organisation=standing, active=True)
    names = ", ".join(each.name for each in people.order_by("number"))
    print(f"Data folder: {settings.GEHOORD_HOME}")
    print(f"Key store:   {settings.GEHOORD_KEYS}")
    print(f"Master key:  {settings.GEHOORD_MASTER_KEY_FILE}")
    print(f"Address:     {base_url(standing)}")
    print(f"{standing.name} follows {procedure.id}, version {procedure.version}.")
    print(f"People: {names}.")
    if open_questions := doubts(procedure):
        print(f"What {procedure.id} leaves open, or what to know of it:")
        for each in open_questions:
            print(f"  {each}")


def _say_what_is_next(*, key_is_new: bool) -> None:
    print()
    if key_is_new:
        print(
            f"Keep a copy of {settings.GEHOORD_MASTER_KEY_FILE} in another place: "
            f"without it nothing can ever be read again."
        )
    if not mail_leaves():
        print("Set GEHOORD_MAIL_HOST and GEHOORD_MAIL_FROM, or no letter can leave.")
    print(
        "See `gehoord check` for what is still wrong, and start with `gehoord serve`."
    )
