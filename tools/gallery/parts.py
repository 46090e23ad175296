"""The page with every component in every state, made with the product's templates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from django import forms
from django.template import engines
from django.utils import translation

from gehoord.desk.dues import Due
from gehoord.desk.lines import Line, Todo

HERE: Final = Path(__file__).parent
STATIC: Final = HERE.parent.parent / "src" / "gehoord" / "static"
TONES: Final = ("", "good", "warning", "bad")
LANGUAGES: Final = (
    ("nl", "Nederlands"),
    ("en", "English"),
    ("de", "Deutsch"),
    ("fy", "Frysk"),
    ("fr", "Français"),
    ("uk", "Українська"),
)
ANSWERS: Final = (("a", "An answer"), ("b", "Another answer, which takes more words"))


class Questions(forms.Form):
    """One of each kind of question."""

    use_required_attribute = False
    line = forms.CharField(label="A line", help_text="A hint says what is meant.")
    area = forms.CharField(label="More lines", required=False, widget=forms.Textarea)
    one = forms.ChoiceField(
        label="One of these", choices=ANSWERS, widget=forms.RadioSelect
    )
    some = forms.MultipleChoiceField(
        label="Some of these", choices=ANSWERS, widget=forms.CheckboxSelectMultiple
    )
    listed = forms.ChoiceField(label="One of a list", choices=ANSWERS)
    day = forms.DateField(
        label="A day", widget=forms.DateInput(attrs={"type": "date"}), required=False
    )
    file = forms.FileField(label="A file", required=False)


LONG: Final = "a-long-name-without-a-space" * 4 + ".pdf"
FILLED: Final = {
    "line": "Fatima",
    "area": "One\nTwo",
    "one": "b",
    "some": ["a"],
    "listed": "b",
    "day": "2026-10-30",
}


@dataclass(kw_only=True)
class Shown:
    """What a part takes, whatever it is called there."""

    label: str = ""
    value: str = ""
    change: str = ""
    title: str = ""
    texts: tuple[str, ...] = ()
    why: str = ""
    when: str = ""
    text: str = ""
    words: str = ""
    mine: bool = False
    who: str = ""
    name: str = ""
    size: int = 0
    href: str = ""
    number: int = 0
    id: int = 0


def page(*, static: str = "") -> str:
    """Return the page; `static` is the address of the folder of stylesheets."""
    source = (HERE / "parts.html").read_text(encoding="utf-8")
    with translation.override("en"):
        made = engines["django"].from_string(source).render(_context(static))
    return made.replace('href="/static/', f'href="{static}/')


def _context(static: str) -> dict[str, object]:
    day = "Friday 30 October"
    return {
        "desk_css": f"{static}/css/desk.css",
        "tones": TONES,
        "two_languages": LANGUAGES[:2],
        "six_languages": LANGUAGES,
        "empty": Questions(label_suffix="", prefix="empty"),
        "filled": Questions(label_suffix="", prefix="filled", initial=FILLED),
        "wrong": Questions({}, label_suffix="", prefix="wrong"),
        "rows": [
            Shown(label="Name", value="Fatima El Amrani", change="#main"),
            Shown(label="Address", change="#main"),
            Shown(label="What you tell us", value="Two lines,\nas typed."),
        ],
        "steps": [
            Shown(title="Within a week", texts=("You hear who handles it.",)),
            Shown(title="Within three weeks", texts=("A proposal.",), why="Step 2"),
        ],
        "lines": [
            Shown(when=day, text="You sent a complaint.", words="In words.", mine=True),
            Shown(when=day, text="We appointed a handler.", who="Ank Bos"),
        ],
        "files": [
            Shown(name="photo.jpg", size=30_000, href="#main", number=1, id=1),
            Shown(name=LONG, size=9, number=2, id=2),
        ],
        "names": ("photo.jpg", LONG),
        "left_out": ((LONG, "This file is empty."),),
        "lang": "en",
        "sheet": {
            "body": [
                {"is": "paragraph", "words": "Dear Fatima El Amrani,"},
                {"is": "heading", "words": "What you can do"},
                {"is": "items", "items": ["Say yes.", "Say no."]},
                {"is": "quote", "words": "Exactly as written,\non two lines."},
            ],
            "foot": [{"is": "paragraph", "words": "Sent by Advies Voorbeeld."}],
        },
        "work": [
            _work("Too late", "bad"),
            _work("In 2 days", "warning"),
            _work("", ""),
        ],
    }


def _work(said: str, tone: str) -> Line:
    due = Due(said=said, tone=tone, by="By Friday 30 October")
    return Line(
        reference="26-7K4M-X",
        href="#main",
        name="Fatima El Amrani",
        subject="Nobody came",
        about="Complaint · Handed in",
        mine=(_todo("Appoint the handler", due),) if said else (),
        others=(_todo("Propose a solution", due, who="Noor Kok"),),
        waiting="",
        is_new=False,
        is_changed=False,
        able=(),
        length=1,
    )


def _todo(title: str, due: Due, who: str = "") -> Todo:
    return Todo(
        act="act",
        title=title,
        source="Procedure, step 2",
        rule="#main",
        due=due,
        who=who,
        otherwise="",
        at_once=False,
        has_letter=False,
        why="",
        query="",
    )
