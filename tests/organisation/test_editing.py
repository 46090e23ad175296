"""What an owner changes in a form changes there, and nowhere else."""

from __future__ import annotations

import difflib
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gehoord.organisation.editing import Edit, NoSuchPlace, Value, edited
from gehoord.organisation.texts import patterns, shipped

ADDRESS = 'address = "Anouk@kleuterrevolutie.nl"  # where reactions are mailed to'
FOUNDING = shipped("kleuterrevolutie")


def changed_lines(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[:2] in {"- ", "+ "}]


@pytest.mark.parametrize("name", sorted(patterns()))
def test_without_changes_the_text_is_the_very_same(name: str) -> None:
    text = patterns()[name]
    same = tomllib.loads(text)["version"]

    assert edited(text, []) == text
    assert edited(text, [Edit(path=("version",), value=same)]) == text


@pytest.mark.parametrize(
    ("path", "value", "before", "after"),
    [
        (
            ("retention", "length"),
            "4 years",
            'length = "1 year"  # Conditions, last line',
            'length = "4 years"  # Conditions, last line',
        ),
        (
            ("address",),
            "klacht@example.org",
            ADDRESS,
            'address = "klacht@example.org"  # where reactions are mailed to',
        ),
        (("term", "propose", "within"), "4 weeks", 'within = "3 weeks"', None),
        (("third-party", "1", "costs"), "nothing", 'costs = "unspecified"', None),
        (("third-party", "1", "damages"), True, "damages = false", None),
    ],
)
def test_one_value_changes_one_line_and_its_comment_stays(
    path: tuple[str, ...], value: Value, before: str, after: str | None
) -> None:
    text = edited(FOUNDING, [Edit(path=path, value=value)])

    gone, come = changed_lines(FOUNDING, text)
    assert gone == f"- {before}"
    assert after is None or come == f"+ {after}"


def test_who_may_do_an_act_changes_inside_its_line() -> None:
    edit = Edit(path=("acts", "close", "by"), value=["owner", "handler"])

    text = edited(FOUNDING, [edit])

    read = tomllib.loads(text)["acts"]["close"]
    assert read["by"] == ["owner", "handler"]
    assert read["needs"] == ["ready-to-close"]
    assert len(changed_lines(FOUNDING, text)) == 2


def test_a_key_that_is_taken_out_is_gone_and_a_new_one_is_there() -> None:
    edits = [
        Edit(path=("particulars", "subject"), value=None),
        Edit(path=("term", "ruling", "public"), value=True),
    ]

    read = tomllib.loads(edited(FOUNDING, edits))

    assert "subject" not in read["particulars"]
    assert read["term"][-1]["public"] is True
    assert read["particulars"]["name"] == "blocks"


def test_a_list_of_third_parties_is_edited_by_number() -> None:
    text = '[[third-party]]\nname = "A"\n\n[[third-party]]\nname = "B"\n'

    text = edited(text, [Edit(path=("third-party", "2", "name"), value="C")])

    assert [each["name"] for each in tomllib.loads(text)["third-party"]] == ["A", "C"]


def test_a_row_that_is_not_there_is_refused() -> None:
    with pytest.raises(NoSuchPlace, match=r"term\.nothing\.within"):
        edited(FOUNDING, [Edit(path=("term", "nothing", "within"), value="1 day")])


@settings(max_examples=25, deadline=None)
@given(value=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_whatever_is_typed_comes_back_as_it_was_typed(value: str) -> None:
    edits = [
        Edit(path=("organisation",), value=value),
        Edit(path=("third-party", "1", "name"), value=value),
        Edit(path=("acts", "close", "by"), value=[value]),
    ]

    read = tomllib.loads(edited(FOUNDING, edits))

    assert read["organisation"] == value
    assert read["third-party"]["name"] == value
    assert read["acts"]["close"]["by"] == [value]
    assert read["term"] == tomllib.loads(FOUNDING)["term"]


def test_what_was_to_be_filled_in_is_no_longer_marked_so_once_it_is() -> None:
    text = 'organisation = "Firm"   # fill in\naddress = "a@b.example"   # where to\n'

    after = edited(
        text,
        [
            Edit(path=("organisation",), value="De Linde"),
            Edit(path=("address",), value="klachten@linde.example"),
        ],
    )

    assert after == (
        'organisation = "De Linde"\naddress = "klachten@linde.example"   # where to\n'
    )
