"""What people are called in the file: names of nobody, and names of several people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gehoord.procedure.own_words import Own
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_several import is_of_several


def naming(procedure: Procedure) -> Iterator[Unsound]:
    """A name for a role that does nothing is read nowhere: most likely a slip."""
    at_work = {role for rule in procedure.acts.values() for role in rule.by}
    if procedure.adviser_first is not AdviserFirst.NONE:
        at_work.add(Role.ADVISER)  # who is spoken with first, on the page
    for role in procedure.called:
        if role not in at_work:
            yield doubtful("name-of-nobody", "names", role, role=role)
    for key, name in _as_subject(procedure):
        texts = name if isinstance(name, Mapping) else {procedure.languages[0]: name}
        many = [said for lang, said in texts.items() if is_of_several(said, lang)]
        if many:
            yield doubtful("name-of-several", *key, said=many[0])


def _as_subject(procedure: Procedure) -> Iterator[tuple[tuple[str, ...], Own]]:
    """Give each name that a sentence of ours goes on after, with its key."""
    for role, name in procedure.called.items():
        yield ("names", role), name
    for row in procedure.stages:
        for role, name in procedure.called_by_stage.get(row.id, {}).items():
            if name != procedure.called.get(role):
                yield ("stage", row.id, "names", role), name
    for panel in procedure.panels:
        if panel.name:
            yield ("panel", "name"), panel.name
