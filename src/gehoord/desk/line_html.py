"""
The lines of a list as HTML, written without templates.

Fifty of them stand on a page: in templates they took half of the time of a work list.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from typing import Final

from django.template import Context, Library
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from gehoord.desk.direct import FROM, LIST
from gehoord.desk.dues import Due
from gehoord.desk.lines import Line, Todo
from gehoord.procedure.acts import AppointHandler

register = Library()

_BACK_TO_LIST: Final = f'<input type="hidden" name="{FROM}" value="{LIST}">'


@register.simple_tag(takes_context=True)
def work(context: Context, lines: list[Line]) -> SafeString:
    """Return the lines of a list, each with what can be done there and then."""
    token, place = str(context.get("csrf_token", "")), context.get("place")
    writer = Writer(token=token, from_list=place == LIST)
    return SafeString("".join([writer.line(line) for line in lines]))


@dataclass(kw_only=True)
class Writer:
    """Writes the lines of one page, whose words it looks up once."""

    token: str = field(repr=False)
    from_list: bool

    def line(self, line: Line) -> str:
        """Return one case: what it is, and what must be done in it."""
        subject = _span("subject", escape(line.subject)) if line.subject else ""
        about = self._news(line) + escape(line.about)
        waiting = f'<p class="small">{escape(line.waiting)}</p>' if line.waiting else ""
        mine = "".join([self._mine(line, todo) for todo in line.mine])
        others = "".join([_other(todo) for todo in line.others])
        return (
            f'<li>\n<div class="of"><a href="{escape(line.href)}">'
            f"{_span('reference', line.reference)} {escape(line.name)}</a> {subject} "
            f'{_span("quiet small", about) if about else ""}</div>\n<div class="todo">'
            f"{mine}{others}{waiting}</div>\n</li>\n"
        )

    @cached_property
    def _new(self) -> str:
        return _tag("open", _("New") + _unseen(_("you did not look at it yet"))) + " "

    @cached_property
    def _changed(self) -> str:
        return _tag("open", _("Changed") + _unseen(_("since you last looked"))) + " "

    @cached_property
    def _read_first(self) -> str:
        return escape(_("Read the letter first"))

    @cached_property
    def _choose(self) -> str:
        said = _("Choose who")
        return f'<option value="">{escape(said)}</option>'

    @cached_property
    def _hidden(self) -> str:
        """Return what every form of the page has in it."""
        token = f'name="csrfmiddlewaretoken" value="{escape(self.token)}"'
        back = _BACK_TO_LIST if self.from_list else ""
        return f'<input type="hidden" {token}>{back}'

    def _news(self, line: Line) -> str:
        if line.is_new:
            return self._new
        return self._changed if line.is_changed else ""

    def _mine(self, line: Line, todo: Todo) -> str:
        """Return what this reader must do: a button, or the way to its page."""
        due = f'<p class="due">{_due(todo.due)}</p>' if todo.due else ""
        if todo.at_once:
            done = self._form(line, todo, asked="")
        elif todo.act == AppointHandler.name and line.able and self.from_list:
            done = self._form(line, todo, asked=self._who(line))
        else:
            done = self._link(line, todo)
        otherwise = f" · {escape(todo.otherwise)}" if todo.otherwise else ""
        cited = f'<a href="{escape(todo.rule)}">{escape(todo.source)}</a>{otherwise}'
        return f'<div>{due}{done}<p class="small quiet">{cited}</p></div>'

    def _form(self, line: Line, todo: Todo, *, asked: str) -> str:
        of = _unseen(f"({line.reference})")
        look = (
            f' <button class="plain small" name="look" value="yes">'
            f"{self._read_first}{of}</button>"
        )
        return (
            f'<form{_AT_ONCE if asked else ""} action="{escape(line.href)}/{todo.act}" '
            f'method="post">{self._hidden}'
            f'<input type="hidden" name="seen" value="{line.length}">{asked}'
            f"<button>{escape(todo.title)}{of}</button>"
            f"{look if todo.has_letter else ''}</form>"
        )

    def _who(self, line: Line) -> str:
        """Return the list of who could be appointed."""
        said = escape(_("Who handles %(reference)s") % {"reference": line.reference})
        able = "".join(
            [f'<option value="{each}">{escape(x)}</option>' for each, x in line.able]
        )
        known = f"staff-{line.reference}"
        return (
            f'<label class="visually-hidden" for="{known}">{said}</label>'
            f'<select id="{known}" name="staff">{self._choose}{able}</select> '
        )

    def _link(self, line: Line, todo: Todo) -> str:
        why = f'<p class="small">{escape(todo.why)}</p>' if todo.why else ""
        back = f"{'&' if todo.query else '?'}{FROM}={LIST}" if self.from_list else ""
        there = escape(f"{line.href}/{todo.act}{todo.query}{back}")
        of = _unseen(f"({line.reference})")
        return f'{why}<a class="button" href="{there}">{escape(todo.title)}{of}</a>'


_AT_ONCE: Final = ' class="at-once"'


def _other(todo: Todo) -> str:
    """Return what others must do."""
    due = f"{_due(todo.due)}: " if todo.due else ""
    who = " " + _span("quiet", f"({escape(todo.who)})") if todo.who else ""
    return f'<p class="small">{due}{escape(todo.title)}{who}</p>'


def _due(due: Due) -> str:
    said = f"{_tag(due.tone, escape(due.said))} " if due.said else ""
    return said + escape(due.by)


def _tag(tone: str, said: str) -> str:
    return _span(f"tag {tone}", said)


def _unseen(said: str) -> str:
    """Return what is read aloud and not shown."""
    return f'<span class="visually-hidden"> {said}</span>'


def _span(kind: str, said: str) -> str:
    return f'<span class="{kind}">{said}</span>'
