"""Somebody who works here, by name and by what the organisation calls them."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.roles import Colleague, Role
from gehoord.procedure.rules import Procedure
from gehoord.words.both import Both
from gehoord.words.called import without_article
from gehoord.words.own_words import localised

_ROLES: Final = (Role.OWNER, Role.ADVISER)
_WITH: Final = Both("{name} ({what})", "{name} ({what})")


def who_is(person: Colleague, procedure: Procedure, lang: str) -> str:
    """
    Return the name, with the post or what the file calls the role; else the name alone.

    A name alone tells nothing to who never met an owner.
    """
    post = procedure.post(person.body)
    role = next((x for x in _ROLES if x in person.roles and x in procedure.called), "")
    said = procedure.called[role].get(lang, "") if role else ""
    what = without_article(localised(post.name, lang) if post else said)
    return _WITH[lang].format(name=person.name, what=what) if what else person.name
