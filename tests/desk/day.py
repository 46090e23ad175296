"""
A day at the desk as a person works it: from the work list, button by button.

Clicks are counted as a hand makes them: a link or a button is one, and so is every
choice that is not made beforehand. Typing is no click. Pages are what is loaded before
the duty is done.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from django.test import Client
from django.urls import reverse

WORDS = "Dit is wat wij erover te zeggen hebben."
DAY = "2031-01-31"


@dataclass
class Form:
    """A form on a page: where it goes, what it holds, what is asked."""

    action: str
    method: str
    held: dict[str, str] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)
    chosen: dict[str, str] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class Page(HTMLParser):
    """The forms and links of a page, and its first duty."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.links: list[str] = []
        self._form: Form | None = None
        self._select = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what belongs to a form, and every link that is a button."""
        has = {name: value or "" for name, value in attrs}
        if tag == "a" and "button" in has.get("class", "").split():
            self.links.append(has["href"])
        if tag == "form":
            self._form = Form(has.get("action", ""), has.get("method", "get"))
            self.forms.append(self._form)
        if self._form is None or "name" not in {
            *has,
            "name" if tag in {"option", "button"} else "",
        }:
            return
        self._take(self._form, tag, has)

    def handle_endtag(self, tag: str) -> None:
        """Leave a form behind."""
        if tag == "form":
            self._form = None

    def _take(self, form: Form, tag: str, has: dict[str, str]) -> None:
        name, value = has.get("name", self._select), has.get("value", "")
        kind = has.get("type", "text") if tag == "input" else tag
        if kind == "button":
            form.buttons.append((has.get("name", ""), value))
        elif kind in {"textarea", "text", "email"}:
            form.words.append(name)
        elif kind in {"hidden", "date"}:
            form.held[name] = value
        elif kind == "select":
            self._select = name
        elif kind in {"option", "radio"}:
            form.choices.setdefault(name, []).append(value)
            if {"selected", "checked"} & set(has):
                form.chosen[name] = value
        if kind == "date":
            form.days.append(name)


@dataclass(frozen=True, kw_only=True)
class Walked:
    """What one duty took."""

    act: str
    clicks: int
    pages: int


class Day:
    """One person at the desk, from the first duty to the last."""

    def __init__(self, client: Client, answers: dict[str, str]) -> None:
        self.client, self.answers = client, answers
        self.page = self._get(reverse("desk"))

    def duty(self, reference: str) -> Walked:
        """Do the first duty of a case, from its line on the work list."""
        there = reverse("desk-case", args=[reference])
        for one in self.page.forms:
            if one.action.startswith(f"{there}/"):
                said, chosen = self._fill_in(one)
                self.page = self._send(one, said)
                assert self._is_on_list()
                return Walked(act=_act(one.action), clicks=chosen + 1, pages=0)
        link = next(each for each in self.page.links if each.startswith(f"{there}/"))
        act, clicks, pages = _act(link), 1, 1
        self.page = self._get(link)
        while form := self._form_of(act):
            said, chosen = self._fill_in(form)
            sure = {name: value for name, value in form.buttons[:1] if name}
            self.page = self._send(form, {**said, **sure})
            clicks += chosen + 1
            if self._form_of(act) and not self._is_on_list():
                pages += 1
            else:
                break
            assert pages < 4, f"{act} is never done"
        return Walked(act=act, clicks=clicks, pages=pages)

    def _fill_in(self, form: Form) -> tuple[dict[str, str], int]:
        said, clicks = dict(form.chosen), 0
        for name, values in form.choices.items():
            wanted = self.answers.get(name, "")
            if wanted in values and form.chosen.get(name) != wanted:
                said[name], clicks = wanted, clicks + 1
        said |= {name: self.answers.get(name, WORDS) for name in form.words}
        said |= {name: self.answers.get(name, DAY) for name in form.days}
        return said, clicks

    def _form_of(self, act: str) -> Form | None:
        mine = (each for each in self.page.forms if _act(each.action) == act)
        return None if self._is_on_list() else next(mine, None)

    def _is_on_list(self) -> bool:
        return self._there == reverse("desk")

    def _get(self, there: str) -> Page:
        return self._read(self.client.get(there, follow=True), there)

    def _send(self, form: Form, said: dict[str, str]) -> Page:
        data = {**form.held, **said}
        answer = self.client.post(form.action, data, follow=True)
        return self._read(answer, form.action)

    def _read(self, answer: Any, asked: str) -> Page:  # noqa: ANN401 - the test client's own type
        steps = answer.redirect_chain
        self._there = (steps[-1][0] if steps else asked).partition("?")[0]
        assert answer.status_code == 200, (asked, answer.status_code)
        return Page(answer.content.decode())


def _act(action: str) -> str:
    return action.partition("?")[0].rpartition("/")[2]
