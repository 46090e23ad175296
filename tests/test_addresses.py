"""Addresses that are worked out once are those that Django works out each time."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.template import Context, Template
from django.templatetags.static import static
from django.urls import NoReverseMatch, reverse

from gehoord.addresses import PageNode
from gehoord.settings import PACKAGE


def shown(source: str, **facts: object) -> str:
    return Template(source).render(Context(facts))


@pytest.mark.parametrize(
    "name", ["start", "form", "form-check", "link-lost", "language", "desk"]
)
def test_a_page_that_takes_no_argument_has_its_own_address(name: str) -> None:
    written = f"{{% url '{name}' %}}"

    assert isinstance(Template(written).nodelist[0], PageNode)
    assert reverse(name) == shown(written) == shown(written)


def test_a_page_with_an_argument_has_the_address_of_that_argument() -> None:
    written = "{% url 'form-page' name %}"

    assert shown(written, name="words") == "/form/words"
    assert shown(written, name="who") == "/form/who"


def test_a_page_can_be_named_by_what_is_known() -> None:
    assert shown("{% url page %}", page="form-check") == "/form/check"
    assert shown("{% url page as it %}[{{ it }}]", page="nowhere") == "[]"


def test_a_page_that_does_not_exist_is_a_mistake_each_time() -> None:
    for _ in range(2):
        with pytest.raises(NoReverseMatch):
            shown("{% url 'nowhere' %}")


def test_a_file_has_the_address_that_django_gives_it() -> None:
    for name in ("css/base.css", "mark.svg", "a b&c.svg"):
        assert StaticFilesStorage().url(name) == static(name) == static(name)


def test_the_sign_in_the_tab_stands_in_the_page_itself() -> None:
    address = shown("{% icon %}")

    kind, _, source = address.partition(",")
    assert kind == "data:image/svg+xml"
    assert unquote(source) == (PACKAGE / "static/mark.svg").read_text().strip()
    assert not set(source) & set(' <>"&#')
