"""A line of a list is written without a template: what stands in it, and how."""

from __future__ import annotations

from datetime import date

import pytest
from django.template import engines
from django.utils import translation

from gehoord.desk.dues import due
from gehoord.desk.lines import Line, Todo

MONDAY = date(2027, 3, 1)
HOSTILE = "<b>\"Joost\" & 'Noor'</b>"
TOKEN = "a&b"


def todo(act: str = "propose", **facts: object) -> Todo:
    usual: dict[str, object] = {
        "act": act,
        "title": "Propose",
        "source": "Step 3",
        "rule": "/desk/procedure#act-propose",
        "due": due(MONDAY, MONDAY, "en"),
        "who": "",
        "otherwise": "",
        "at_once": False,
        "has_letter": True,
        "why": "",
        "query": "",
    }
    return Todo(**(usual | facts))  # type: ignore[arg-type]  # as each test says


def line(*mine: Todo, **facts: object) -> Line:
    usual: dict[str, object] = {
        "reference": "27-7K4M-X",
        "href": "/desk/case/27-7K4M-X",
        "name": "Fatima El Amrani",
        "subject": "",
        "about": "Complaint",
        "mine": mine,
        "others": (),
        "waiting": "",
        "is_new": False,
        "is_changed": False,
        "able": (),
        "length": 7,
    }
    return Line(**(usual | facts))  # type: ignore[arg-type]  # as each test says


def shown(one: Line, place: str = "list") -> str:
    template = engines["django"].from_string("{% work lines %}")
    with translation.override("en"):
        return template.render({"lines": [one], "place": place, "csrf_token": TOKEN})


def test_whatever_somebody_is_called_or_wrote_is_shown_and_never_run() -> None:
    everywhere = todo(
        title=HOSTILE, source=HOSTILE, otherwise=HOSTILE, why=HOSTILE, who=HOSTILE
    )
    appoint = todo("appoint-handler", title=HOSTILE)

    html = shown(
        line(
            everywhere,
            appoint,
            name=HOSTILE,
            subject=HOSTILE,
            about=HOSTILE,
            others=(everywhere,),
            waiting=HOSTILE,
            able=((3, HOSTILE),),
        )
    )

    assert "<b>" not in html
    assert html.count("&lt;b&gt;&quot;Joost&quot; &amp; &#x27;Noor&#x27;") == 12


@pytest.mark.parametrize(
    ("one", "place", "leads_to"),
    [
        (todo(), "list", 'href="/desk/case/27-7K4M-X/propose?from=list"'),
        (todo(), "cases", 'href="/desk/case/27-7K4M-X/propose"'),
        (todo(query="?ready=x"), "list", "/propose?ready=x&amp;from=list"),
        (todo(query="?ready=x"), "cases", '/propose?ready=x"'),
    ],
)
def test_what_has_a_page_of_its_own_leads_there_and_back_to_the_list(
    one: Todo, place: str, leads_to: str
) -> None:
    assert leads_to in shown(line(one), place)


def test_a_button_says_how_much_of_the_case_was_seen_and_for_whom_it_is_pressed() -> (
    None
):
    html = shown(line(todo("ask-satisfaction", at_once=True)))

    assert '<form action="/desk/case/27-7K4M-X/ask-satisfaction" method="post">' in html
    assert 'name="csrfmiddlewaretoken" value="a&amp;b"' in html
    assert 'name="from" value="list"' in html
    assert 'name="seen" value="7"' in html
    assert html.count("(27-7K4M-X)") == 2  # the button, and the letter first


def test_who_can_be_appointed_is_chosen_on_the_work_list_alone() -> None:
    one = line(todo("appoint-handler"), able=((3, "Joost"), (4, "Noor")))

    assert '<option value="4">Noor</option>' in shown(one)
    assert "<select" not in shown(one, "cases")


def test_what_is_new_and_what_changed_are_told_apart() -> None:
    assert "New<" in shown(line(is_new=True))
    assert "Changed<" in shown(line(is_changed=True))
    assert "tag open" not in shown(line())
