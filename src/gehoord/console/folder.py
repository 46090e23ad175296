"""The folder of a real installation, made before any setting can be read from it."""

from __future__ import annotations

from argparse import Namespace

from gehoord import environment, home
from gehoord.console import master_key
from gehoord.console.founding import Founding, flags, founding
from gehoord.dossier.disk import replace_file
from gehoord.environment import Environment, Misconfigured

BASE_URL = "GEHOORD_BASE_URL"


def prepare(options: Namespace) -> None:
    """
    Make the folder, key store, master key and settings; find what is there.

    Nothing is made while something in the flags is wrong. Raises Mistaken and
    Misconfigured.
    """
    env = environment.read()
    given = flags(options)
    is_new = home.kind_of(home.folder(env)) is None
    there = home.places(env, kind=home.Kind.INSTALLATION)  # keys inside are refused
    if not is_new:
        master_key.refuse_other_keys(there)
    options.founding = (
        founding(given, accepted=options.acknowledge) if given or is_new else None
    )
    where = home.make(env, home.Kind.INSTALLATION)
    options.key_is_new = master_key.make_ready(where)
    if options.founding is not None and not where.settings.exists():
        _write_settings(where, options.founding, env)


def _write_settings(where: home.Places, begin: Founding, env: Environment) -> None:
    said = env.word(BASE_URL)
    if said and said.rstrip("/") != begin.base_url:
        raise Misconfigured(
            f"{BASE_URL} is {said} and --base-url is {begin.base_url}. "
            f"Give the same address twice, or leave one of them out."
        )
    lines = (
        "# Settings of this installation; docs/settings.md lists them all.",
        "# The environment goes before what stands here. Secrets never stand here.",
        f"{BASE_URL}={begin.base_url}",
    )
    replace_file(where.settings, "\n".join((*lines, "")).encode())
