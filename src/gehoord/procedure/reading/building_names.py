"""What people are called: by the file, in a stage of its own, or by their post there."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from gehoord.procedure.own_words import by_language
from gehoord.procedure.posts import HandledBy
from gehoord.procedure.reading.checking import Said
from gehoord.procedure.roles import Role

_Names = Mapping[str, Mapping[str, str]]


def called(said: Said | None) -> _Names:
    """Return what the file calls each role, by language, where it does."""
    given = {role: name for role, name in (said or {}).items() if name}
    return MappingProxyType(given)


def called_by_stage(said: Said) -> Mapping[str, _Names]:
    """Return what people are called in each stage that has names of its own."""
    usual, found = called(said["names"]), {}
    for row in said["stage"]:
        own = {**_by_post(said, row["id"]), **called(row["names"])}
        if own:
            found[row["id"]] = MappingProxyType({**usual, **own})
    return MappingProxyType(found)


def _by_post(said: Said, stage: str) -> _Names:
    """Where one post handles a whole stage, who handles it there goes by its name."""
    rules = (HandledBy(**each) for each in said["handled-by"])
    role = next((x.role for x in rules if x.is_for_all and x.stage == stage), "")
    posts = {each["id"]: each["name"] for each in said["post"]}
    name = posts.get(role) or called(said["names"]).get(role)
    return {Role.HANDLER: by_language(name, said["language"])} if name else {}
