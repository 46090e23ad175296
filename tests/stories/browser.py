"""
A browser without JavaScript: pages as people read them, forms as they fill them in.

It sends only what stands on the page that was shown: a question that is not asked
cannot be answered, and an answer that is not offered cannot be chosen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.test import Client

Answer = str | list[str]
_UNREAD = frozenset({"script", "style", "title"})
_LINE = frozenset(
    {"p", "h1", "h2", "h3", "li", "div", "dt", "dd", "form", "tr", "td", "br"}
    | {"legend", "summary", "blockquote", "option"}
)
_MOVED = frozenset({301, 302, 303, 307, 308})


@dataclass
class Field:
    """One question of a form: what stands in it, and what may be chosen."""

    values: list[str] = field(default_factory=list)
    offered: list[str] | None = None  # None where anything can be typed


@dataclass
class Form:
    """A form of a page."""

    action: str
    method: str = "get"
    many_parts: bool = False
    fields: dict[str, Field] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)

    def filled(self, answers: Mapping[str, Answer], press: str) -> dict[str, list[str]]:
        """Return what is sent when these answers are given and a button pressed."""
        sent = {name: list(each.values) for name, each in self.fields.items()}
        for name, answer in answers.items():
            assert name in self.fields, f"{name} is not asked; asked: {[*self.fields]}"
            given = answer if isinstance(answer, list) else [answer]
            offered = self.fields[name].offered
            wrong = set(given) - set(offered) if offered is not None else set()
            assert not wrong, f"{name} does not offer {wrong}, but {offered}"
            sent[name] = given
        pressed = [each for each in self.buttons if press in {"", each[0]}]
        assert pressed, f"no button {press}; there are {self.buttons}"
        name, value = pressed[0]
        return {**sent, **({name: [value]} if name else {})}


@dataclass
class Page:
    """An answer of the server, as it is read."""

    status: int
    path: str
    html: str = field(repr=False)
    text: str = ""
    forms: list[Form] = field(default_factory=list, repr=False)
    links: list[str] = field(default_factory=list, repr=False)

    def __contains__(self, words: str) -> bool:
        """Return whether these words can be read on the page."""
        return words in self.text

    def asks(self, name: str) -> bool:
        """Return whether a form on the page has a field of this name."""
        return any(name in form.fields for form in self.forms)


class Browser:
    """Somebody's browser, with its cookies."""

    def __init__(self) -> None:
        self._client = Client(enforce_csrf_checks=True, HTTP_ACCEPT_LANGUAGE="nl")
        self.page = Page(0, "", "")

    def open(self, path: str) -> Page:
        """Go to an address, and on to where it leads."""
        return self._show(self._client.get(path), path)

    def submit(
        self, answers: Mapping[str, Answer] | None = None, *, press: str = ""
    ) -> Page:
        """Fill in the main form of this page, press a button, and go where it leads."""
        form = self.main()
        assert form.method == "post"
        sent = form.filled(answers or {}, press)
        path = urljoin(self.page.path, form.action)
        if form.many_parts:
            response = self._client.post(path, sent)
        else:
            kind = "application/x-www-form-urlencoded"
            body = urlencode(sent, doseq=True)
            response = self._client.post(path, body, content_type=kind)
        return self._show(response, path)

    def main(self) -> Form:
        """Return the first form that asks something of this reader in particular."""
        own = [
            form
            for form in self.page.forms
            if form.method == "post" and not form.action.endswith(_FRAME)
        ]
        assert own, f"no form on {self.page.path}: {self.page.text}"
        return own[0]

    def fetch(self, path: str) -> bytes:
        """Return a file as it is handed over."""
        response = self._client.get(path)
        assert response.status_code == 200
        return bytes(response.content)

    def _show(self, response: HttpResponseBase, path: str) -> Page:
        while response.status_code in _MOVED:
            path = urljoin(path, response.headers["Location"])
            response = self._client.get(path)
        assert isinstance(response, HttpResponse)
        html = response.content.decode()
        assert not re.search(REAL, html), f"a real name or address on {path}"
        self.page = read(html, path=path, status=response.status_code)
        return self.page


REAL = r"(?i)kaathoven|koers-advies|kleuterrevolutie\.nl|anouk"
"""Names and addresses of the founding text, which practice and tests never show."""

_FRAME = ("/language", "/sign-out", "/leave")
"""Forms in the frame of a page: never what the page is about."""


def read(html: str, *, path: str = "", status: int = 200) -> Page:
    """Return a page from its source."""
    reader = _Reader()
    reader.feed(html)
    lines = (" ".join(line.split()) for line in "".join(reader.said).split("\n"))
    text = "\n".join(line for line in lines if line)
    return Page(status, path, html, text, reader.forms, reader.links)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.forms: list[Form] = []
        self.links: list[str] = []
        self._unread = 0
        self._form: Form | None = None
        self._area = ""
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag in _LINE:
            self.said.append("\n")
        if tag in _UNREAD:
            self._unread += 1
        if tag == "a" and "href" in has:
            self.links.append(has["href"])
        if tag == "form":
            self._form = Form(
                action=has.get("action", ""),
                method=has.get("method", "get").lower(),
                many_parts=has.get("enctype") == "multipart/form-data",
            )
            self.forms.append(self._form)
        elif self._form is not None:
            self._ask(self._form, tag, has)

    def _ask(self, form: Form, tag: str, has: dict[str, str]) -> None:
        name, value = has.get("name", ""), has.get("value", "")
        kind = has.get("type", "submit" if tag == "button" else "text")
        match tag:
            case "button":
                form.buttons.append((name, value))
            case "textarea":
                form.fields[name] = Field([""])
                self._area = name
            case "select":
                form.fields[name] = Field(offered=[])
                self._select = name
            case "option" if self._select:
                _offer(form, self._select, value, chosen="selected" in has)
            case "input" if kind in {"radio", "checkbox"}:
                _offer(form, name, has.get("value", "on"), chosen="checked" in has)
            case "input" if kind == "hidden":
                form.fields.setdefault(name, Field()).values.append(value)
            case "input" if kind != "file" and name:
                form.fields[name] = Field([value])
            case _:
                pass

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread -= 1
        if tag == "form":
            self._form = None
        if tag == "textarea":
            self._area = ""
        if tag == "select":
            self._select = ""
        if tag in _LINE:
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if self._area and self._form is not None:
            typed = data.removeprefix("\n")
            self._form.fields[self._area].values = [typed]
        elif not self._unread:
            self.said.append(data)


def _offer(form: Form, name: str, value: str, *, chosen: bool) -> None:
    asked = form.fields.setdefault(name, Field(offered=[]))
    if asked.offered is not None:
        asked.offered.append(value)
    if chosen:
        asked.values.append(value)


def found(pattern: str, text: str) -> str:
    """Return what a pattern finds in a text, its first group if it has one."""
    match = re.search(pattern, text)
    assert match, f"{pattern} is not in: {text}"
    return match[1] if match.groups() else match[0]
