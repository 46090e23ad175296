"""A way beside the procedure: named for who complains, and waited for by nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.besides import After
from gehoord.procedure.differences import differences
from gehoord.procedure.explain.fact import Part
from gehoord.procedure.parts import About, Judgement, PartJudged, PartOutcome
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.differences import sentence
from gehoord.words.findings.told import reason
from gehoord.words.page.whole import TITLES, page
from gehoord.words.way import of_case, of_procedure
from tests.cast import ANK, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling

SOUND = text("foster-care")
DISPUTES = (
    'nl = "de Geschillencommissie Pleegzorg", '
    'en = "the Disputes Committee for Foster Care"'
)


def lines(lang: str) -> str:
    """Return the public page as one text."""
    made = page(invented("foster-care"), lang)
    return " ".join(line.text for each in made.published for line in each.lines)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "nl",
            "Wat daar kan: een waarschuwing, of doorhaling in het register;",
        ),
        (
            "en",
            "What can be done there: a warning, or being taken out of the register;",
        ),
        ("nl", "Wij wachten daar niet op, en sturen er niets naartoe."),
        (
            "en",
            "the Disciplinary Board and the Ombudsman for Contributions. We do not",
        ),
    ],
)
def test_the_page_says_what_each_can_do_and_once_that_nothing_waits(
    lang: str, said: str
) -> None:
    assert lines(lang).count(said) == 1


def test_of_a_single_way_beside_it_the_page_speaks_of_no_others() -> None:
    procedure = invented("foster-care")

    alone = page(replace(procedure, besides=procedure.besides[:1]), "en")

    (said,) = alone.texts("beside-apart")
    assert said.startswith("We do not wait for it, and send nothing there.")


def test_the_way_of_each_complaint_names_it_where_it_begins() -> None:
    told = Telling(invented("foster-care"))
    told.file()

    laid_out = of_procedure(told.procedure, "nl")
    of_this = of_case(told.procedure, told.case, "nl", keep_until=None)

    for way in (laid_out, of_this):
        (said,) = [x for step in way.steps for x in step.lines if "Tuchtcollege" in x]
        assert said == (
            "Daarnaast kunt u naar het Tuchtcollege, over wat een geregistreerde "
            "professional deed"
        )


def test_a_part_that_somebody_takes_there_leaves_the_rest_to_be_judged() -> None:
    story = Telling(invented("foster-care"))
    story.file()
    nobody = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, nobody, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.NameParts(parts=("de bejegening", "de eigen bijdrage")))
    story.act(NOOR.actor, a.Hear(party="complainant", on=story.day, minutes="Gehoord."))
    judged = (
        PartJudged(
            part="de bejegening", judgement=PartOutcome.UPHELD, reasons="Zo was het."
        ),
        PartJudged(
            part="de eigen bijdrage",
            judgement=PartOutcome.OUT_OF_SCOPE,
            reasons="Hiermee ging u naar de ombudsman.",
            way_on="De ombudsman kijkt hiernaar.",
        ),
    )

    story.act(
        NOOR.actor,
        a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.", parts=judged),
    )

    assert story.case.judgement is Judgement.UPHELD


def test_one_more_way_beside_it_is_a_difference_in_words() -> None:
    new = invented("foster-care")
    old = replace(new, besides=new.besides[:1])

    found = [sentence(each, "nl", old, new) for each in differences(old, new)]

    assert len(found) == 1
    assert "Weg ernaast" in found[0]


def test_where_a_court_is_and_what_it_does_is_not_asked() -> None:
    row = (
        '\n[[beside]]\nid = "court"\nname = "de kantonrechter"\n'
        'about = { nl = "alles", en = "everything" }\nsource = "line 3"\n'
    )

    found = problems(read(SOUND + row, calendars(), patterns()))

    assert not {x.code for x in found} & {"beside-unreached", "beside-for-what"}


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("beside-unreached", 'contact = "https://contributions.example.com"\n', ""),
        ("beside-for-what", 'can     = { nl = "een advies", en = "advice" }\n', ""),
        (
            "beside-on-the-way",
            'nl = "het Tuchtcollege", en = "the Disciplinary Board"',
            DISPUTES,
        ),
    ],
)
def test_a_way_that_helps_nobody_is_found(code: str, before: str, after: str) -> None:
    assert before in SOUND

    found = problems(read(SOUND.replace(before, after), calendars(), patterns()))

    (planted,) = [each for each in found if each.code == code]
    assert reason(planted, "nl") != reason(planted, "en")


def test_to_the_third_party_at_once_as_well_is_a_way_of_its_own() -> None:
    name = 'nl = "het Tuchtcollege", en = "the Disciplinary Board"'
    same = SOUND.replace(name, DISPUTES)
    at_once = same.replace(
        'id      = "discipline"', 'id = "discipline"\nat_once = true'
    )

    codes = {each.code for each in problems(read(at_once, calendars(), patterns()))}

    assert at_once != same
    assert "beside-on-the-way" not in codes


AGENT = text("estate-agent")
AFTER = 'after   = "third-party"\n'


def agent(before: str = AFTER, after: str = AFTER) -> Procedure:
    assert before in AGENT
    return read(AGENT.replace(before, after), calendars(), patterns())


def stop_of_the_guild(procedure: Procedure) -> str:
    steps = of_procedure(procedure, "en").steps
    (found,) = [x.stop for x in steps for y in x.lines if "Guild" in y]
    return found


@pytest.mark.parametrize(
    ("after", "said", "stop"),
    [
        (AFTER, "Has the Property Ombudsman spoken? After that you", "third-party"),
        ('after   = "us"\n', "Do you have our answer? After that you", "next-stage"),
    ],
)
def test_what_comes_last_is_named_last_and_nobody_is_told_not_to_wait(
    after: str, said: str, stop: str
) -> None:
    procedure = agent(after=after)
    made = page(procedure, "en")

    assert made.texts("beside-guild")[0].startswith(said)
    assert made.texts("beside-guild")[0].endswith("We send nothing there.")
    assert made.texts("beside-apart") == ()
    assert stop_of_the_guild(procedure) == stop


def test_after_one_stage_it_stands_where_the_complaint_is_closed() -> None:
    foster = SOUND.replace('id      = "discipline"', 'id = "discipline"\nafter = "us"')
    procedure = read(foster, calendars(), patterns())

    steps = of_procedure(procedure, "nl").steps
    (here,) = [x.stop for x in steps for y in x.lines if "Tuchtcollege" in y]

    assert here == "closed"
    (said,) = page(procedure, "nl").texts("beside-apart")
    assert said.startswith("Wij wachten daar niet op, en sturen er niets naartoe.")


@pytest.mark.parametrize(
    ("code", "after"),
    [
        ("beside-at-once-after", f"{AFTER}at_once = true\n"),
        ("beside-says-after", 'window  = "after us and the Ombudsman"\n'),
    ],
)
def test_what_contradicts_itself_about_when_is_found(code: str, after: str) -> None:
    assert code in {each.code for each in problems(agent(after=after))}
    assert code not in {each.code for each in problems(agent())}


def test_nothing_comes_after_a_third_party_that_is_not_there() -> None:
    body = AGENT[AGENT.index("[third-party]") : AGENT.index("[[beside]]")]
    gone = AGENT.replace(body, "").replace(
        "remove       = [", 'remove       = ["third-party", '
    )

    found = problems(read(gone, calendars(), patterns()))

    assert "beside-after-nobody" in {each.code for each in found}


def test_another_door_stands_where_one_may_knock_and_nowhere_below() -> None:
    procedure = invented("foster-care")
    door = replace(procedure.besides[0], instead=True, can=None)
    made = page(replace(procedure, besides=(door, *procedure.besides[1:])), "en")

    at_how, at_end = (
        [x.text for row in made.published if row.title == each for x in row.lines]
        for each in (TITLES[Part.HOW]["en"], TITLES[Part.DISAGREE]["en"])
    )

    assert any("you can take the same complaint to the Discip" in x for x in at_how)
    assert not any("Disciplinary Board" in x for x in at_end)
    assert "is not said" not in " ".join(x for x in at_how if "Disciplinary" in x)


def test_another_door_that_is_open_only_after_us_is_wrong() -> None:
    procedure = invented("foster-care")
    door = replace(procedure.besides[0], instead=True, after=After.US)

    found = problems(replace(procedure, besides=(door,)))

    assert "beside-at-once-after" in {each.code for each in found}
