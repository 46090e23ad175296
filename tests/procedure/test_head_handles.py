"""The head of whoever it is about handles it, where the procedure says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import About
from gehoord.procedure.proof.people import office
from gehoord.procedure.reading import read
from gehoord.procedure.roles import Colleague, Office
from gehoord.procedure.situation import may_handle, readers
from gehoord.procedure.soundness import problems
from gehoord.words import story as words
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, DE_VRIES, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling

UNDER_NOOR = replace(DE_VRIES, head=NOOR.number)
FIRM: Office = (ANK, BEA, UNDER_NOOR, NOOR)
ABOUT_HIM = a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
SOUND = text("foster-care")


def story(firm: Office = FIRM, wanted: str = SOUND) -> Telling:
    """Return a story in which a complaint was filed with this firm."""
    told = Telling(read(wanted, calendars(), patterns()), office=firm)
    told.file()
    return told


def able(told: Telling) -> set[str]:
    """Return who could be appointed now."""
    return {x.name for x in told.office if may_handle(told.case, told.office, x)}


def set_anew(told: Telling) -> list[e.HandlersSet]:
    """Return each time it was said who handles it."""
    return [x.event for x in told.entries if isinstance(x.event, e.HandlersSet)]


def test_the_head_of_whom_it_is_about_is_the_one_who_can_handle_it() -> None:
    told = story()

    told.act(ANK.actor, ABOUT_HIM)

    assert able(told) == {NOOR.name}
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    assert told.case.handler == NOOR.number


def test_another_is_refused_while_the_head_is_there_and_not_when_away() -> None:
    told = story()
    told.act(ANK.actor, ABOUT_HIM)

    with pytest.raises(Refused):
        told.act(ANK.actor, a.AppointHandler(staff=BEA.number))

    away: list[Colleague] = [
        replace(x, present=x.number != NOOR.number) for x in told.office
    ]
    assert may_handle(told.case, tuple(away), BEA)


def test_where_nobody_is_above_them_it_goes_as_ever() -> None:
    told = story((ANK, BEA, DE_VRIES, NOOR))

    told.act(ANK.actor, ABOUT_HIM)

    assert able(told) == {ANK.name, BEA.name, NOOR.name}
    assert set_anew(told) == []


def test_a_head_whom_it_is_about_too_handles_nothing() -> None:
    told = story()
    both = (DE_VRIES.number, NOOR.number)

    told.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=both))

    assert able(told) == {ANK.name, BEA.name}


def test_a_head_who_left_handles_nothing() -> None:
    told = story((ANK, BEA, UNDER_NOOR, replace(NOOR, roles=frozenset())))

    told.act(ANK.actor, ABOUT_HIM)

    assert able(told) == {ANK.name, BEA.name}


def test_whoever_was_the_head_then_stays_it_when_it_changes_later() -> None:
    told = story()
    told.act(ANK.actor, ABOUT_HIM)
    told.office = (ANK, BEA, replace(DE_VRIES, head=BEA.number), NOOR)

    told.act(
        ANK.actor,
        a.GiveParticulars(particulars=replace(told.case.sender, phone="040 000 00 02")),
    )

    assert able(told) == {NOOR.name}
    assert len(set_anew(told)) == 1


def test_others_read_it_unless_the_file_says_whom_it_is_about() -> None:
    narrow = SOUND.replace('role   = "head"', 'role   = "head"\nabout  = ["adviser"]')
    wide, alone = story(), story(wanted=narrow)

    wide.act(ANK.actor, ABOUT_HIM)
    alone.act(ANK.actor, ABOUT_HIM)

    assert {ANK.number, BEA.number} <= readers(wide.case, wide.office)
    assert readers(alone.case, alone.office) == {NOOR.number}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "de leidinggevende van degene over wie de klacht gaat"),
        ("en", "the head of the person it is about"),
    ],
)
def test_the_dossier_says_that_a_head_handles_it_and_never_who(
    lang: str, said: str
) -> None:
    told = story()
    told.act(ANK.actor, ABOUT_HIM)
    entry = next(x for x in told.entries if isinstance(x.event, e.HandlersSet))

    line = words.line(entry, lang, {})

    assert said in line
    assert NOOR.name not in line


@pytest.mark.parametrize("about", ["", 'about  = ["adviser"]'])
def test_the_page_says_so_in_both_languages(about: str) -> None:
    wanted = SOUND.replace('role   = "head"', f'role   = "head"\n{about}')
    procedure = read(wanted, calendars(), patterns())

    told = {
        lang: " ".join(
            line.text for each in page(procedure, lang).published for line in each.lines
        )
        for lang in ("nl", "en")
    }

    assert "leidinggevende" in told["nl"]
    assert "head of" in told["en"]


def test_it_is_sound_and_walked_through_with_somebody_above_the_handler() -> None:
    procedure = invented("foster-care")

    assert problems(procedure) == ()
    assert [each.head for each in office(procedure)][2] == 2


def test_two_lines_that_give_it_to_heads_do_not_hide_each_other() -> None:
    more = SOUND.replace(
        '[[handled-by]]\nrole   = "head"',
        '[[handled-by]]\nrole   = "head"\nsource = "art. 2"\n\n'
        '[[handled-by]]\nrole   = "owner"\nabout  = ["adviser"]',
    )

    found = problems(read(more, calendars(), patterns()))

    assert "handled-by-never" not in {each.code for each in found}
