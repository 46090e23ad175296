"""
Addresses that never change while the program runs, worked out once.

A page names some fifteen files and pages; working them out each time was a
fourteenth of making it.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.template import Context, Library
from django.template.base import Parser, Token
from django.template.defaulttags import URLNode
from django.template.defaulttags import url as django_url
from django.urls import get_script_prefix, reverse
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

register = Library()

KEPT = 1000


class Files(StaticFilesStorage):
    """The files of the pages, each with its address."""

    @lru_cache(maxsize=KEPT)  # noqa: B019 - one for the whole program
    def url(self, name: str | None) -> str:
        """Return the address of a file."""
        return super().url(name)


class PageNode(URLNode):
    """The address of a page that is named by nothing but its name."""

    def render(self, context: Context) -> str:
        """Return the address, escaped as Django's tag escapes it."""
        view = self.view_name.resolve(context)
        if not isinstance(view, str):
            return str(super().render(context))
        address = _address(view, settings.ROOT_URLCONF, get_script_prefix())
        return conditional_escape(address) if context.autoescape else address


@register.tag
def url(parser: Parser, token: Token) -> URLNode:
    """Return what gives the address of a page: kept, where no argument is in it."""
    node: URLNode = django_url(parser, token)
    if node.args or node.kwargs or node.asvar:
        return node
    return PageNode(node.view_name, [], {}, None)


@register.simple_tag
@lru_cache(maxsize=1)
def icon() -> SafeString:
    """Return the sign in the tab, inside its own address: one answer less to wait for."""
    drawn = finders.find("mark.svg")
    assert isinstance(drawn, str)
    source = quote(Path(drawn).read_text(encoding="utf-8").strip(), safe="=:/")
    return SafeString(f"data:image/svg+xml,{source}")


@lru_cache(maxsize=KEPT)
def _address(view: str, _urlconf: str, _prefix: str) -> str:
    return reverse(view)
