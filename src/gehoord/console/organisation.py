"""`gehoord organisation`: which there are in this installation, and one more."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from django.conf import settings

from gehoord.console import acknowledging, passwords
from gehoord.console.chosen import chosen
from gehoord.console.commands import Mistaken
from gehoord.console.establishing import Whereabouts, slug_of
from gehoord.console.founding import (
    ACKNOWLEDGE,
    ORGANISATION,
    OWNER,
    PROCEDURE,
    READ,
    Founding,
)
from gehoord.console.init import GROUPS, begin
from gehoord.console.whereabouts import (
    HOST,
    MAIL,
    SLUG,
    free_address,
    free_host,
    free_slug,
)
from gehoord.dossier.lock import writing
from gehoord.dossier.moment import now
from gehoord.organisation.reading import NoProcedure, current
from gehoord.organisation.receiving import another_at
from gehoord.organisation.texts import calendars, patterns
from gehoord.people.models import Organisation
from gehoord.people.reached import base_url, mail_address
from gehoord.procedure.reading import read

ADD = "--add"
NEEDED = (OWNER, PROCEDURE, HOST, MAIL)


def run(options: Namespace) -> int:
    """Make one more, change where one is reached, or say which there are."""
    if options.add and options.change:
        raise Mistaken(f"give {ADD} or --change, not both.")
    if options.add:
        return _add(options)
    if options.change:
        return _change(options)
    for each in Organisation.objects.order_by("slug").iterator():
        _say(each)
    return 0


def _add(options: Namespace) -> int:
    if settings.PRACTICE:
        raise Mistaken("a practice folder has one firm, and no other comes there.")
    begun, reached = _asked(options)
    password = passwords.fresh(groups=GROUPS)
    made = begin(begun, password=password, reached=reached)
    _say(made)
    print(f"The password of {begun.owner_email}, shown only now: {password}")
    print(f"Lead {made.host} to this installation, and its mail for {made.mail}.")
    return 0


def _asked(options: Namespace) -> tuple[Founding, Whereabouts]:
    """Return what to begin with. Raises Mistaken with all that is missing or wrong."""
    said = {
        ORGANISATION: options.add,
        OWNER: options.owner,
        PROCEDURE: options.procedure,
        HOST: options.host,
        MAIL: options.mail,
        SLUG: options.slug or slug_of(options.add),
    }
    readers = {**READ, HOST: free_host, MAIL: free_address, SLUG: free_slug}
    wrong = [f"{name} is missing." for name in NEEDED if not said[name]]
    found: dict[str, tuple[str, ...]] = {}
    for name, value in said.items():
        try:
            found[name] = readers[name](value) if value else ()
        except Mistaken as mistake:
            wrong.append(f"{name}: {mistake}")
    if wrong:
        raise Mistaken("\n".join(wrong))
    text = found[PROCEDURE][0]
    _ensure_own_address(text, found[MAIL][0])
    reasons = acknowledging.reasons_in(options.acknowledge, ACKNOWLEDGE)
    owner_name, owner_email = found[OWNER]
    begun = Founding(
        organisation=found[ORGANISATION][0],
        owner_name=owner_name,
        owner_email=owner_email,
        procedure=text,
        reasons=acknowledging.given(text, reasons),
        base_url="",
        was_asked=False,
    )
    (slug,), (host,), (mail,) = found[SLUG], found[HOST], found[MAIL]
    return begun, Whereabouts(slug=slug, host=host, mail=mail)


def _ensure_own_address(text: str, mail: str) -> None:
    """Refuse a procedure that names the address of another organisation here."""
    named = read(text, calendars(), patterns()).address
    if named.lower() != mail and another_at(named, None, now=now()):
        raise Mistaken(
            f"{PROCEDURE}: at {named}, which the procedure names, another organisation "
            f"receives already. Put an address of its own in the file."
        )


def _change(options: Namespace) -> int:
    organisation = chosen(options.change)
    reached = Whereabouts(host=organisation.host, mail=organisation.mail)
    if options.host:
        reached = replace(reached, host=free_host(options.host, organisation)[0])
    if options.mail:
        reached = replace(reached, mail=free_address(options.mail, organisation)[0])
    with writing():
        Organisation.objects.filter(pk=organisation.pk).update(
            host=reached.host, mail=reached.mail
        )
    organisation.refresh_from_db()
    _say(organisation)
    return 0


def _say(organisation: Organisation) -> None:
    try:
        _, procedure = current(organisation.pk, now=now())
        follows = f"{procedure.id}, version {procedure.version}"
    except NoProcedure:
        follows = "no procedure is in force"
    mail = mail_address(organisation) or "no address for mail"
    print(
        f"{organisation.slug}  {organisation.name}  {base_url(organisation)}  {mail}  "
        f"({follows})"
    )
