"""Who stands beside whoever complains: named, reached, and no part of the way."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.besides import After
from gehoord.procedure.changing import replace
from gehoord.procedure.differences import differences
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.parts import Particulars
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.differences import sentence
from gehoord.words.findings.told import sentence as told
from gehoord.words.help import every_help, helped_by, not_alone
from gehoord.words.page.whole import page
from gehoord.words.way import of_case, of_procedure
from tests.cast import FATIMA
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.mutations.planting import laid_over
from tests.procedure.telling import Telling

SOUND = text("foster-care")
REACHED = 'contact = "088-555 08 08"\n'
NAMED = (
    'nl = "de vertrouwenspersoon van Jeugdgeluid", en = "the confidential adviser of'
)
PEERS = 'nl = "de steunpleegouders", en = "the peer helpers"'
BODY = (
    'nl = "de Geschillencommissie Pleegzorg", en = "the Disputes Committee for Foster'
)
HELPER = """
[[help]]
id      = "helper"
name    = "{}"
can     = {{ nl = "luisteren", en = "listen" }}
contact = "088-555 08 08"
source  = "line 1"
"""
SAID = {
    "nl": "U kunt hulp krijgen van de vertrouwenspersoon van Jeugdgeluid. Wat daar kan: "
    "luisteren, uw rechten uitleggen en uw klacht met u opschrijven. Zo bereikt u die "
    "hulp: 088-555 08 08. Deze hulp staat los van ons. Wat u daar vertelt, gaat alleen "
    "verder als u dat wilt. Kosten: geen.",
    "en": "You can get help from the confidential adviser of Youth Voice. What they can "
    "do: listen, explain your rights and write your complaint with you. To reach them: "
    "088-555 08 08. This help is independent of us. What you tell them goes further only "
    "if you want it to. Costs: none.",
}


def _found(given: str) -> list[Unsound]:
    found = problems(read(given, calendars(), patterns()))
    return [each for each in found if each.code.startswith("help-")]


@pytest.mark.parametrize("lang", SAID)
def test_the_page_says_who_helps_before_it_says_how_to_complain(lang: str) -> None:
    told_page = page(invented("foster-care"), lang)

    sections = [each.name for each in told_page.published]
    assert sections.index("part-help") < sections.index("part-how")
    assert told_page.texts("help-confidant") == (SAID[lang],)
    assert len(told_page.texts("help-apart")) == 1


def test_who_is_there_for_some_is_told_to_them_alone() -> None:
    foster_care = invented("foster-care")

    everybody = helped_by(foster_care, "en")
    parents = helped_by(foster_care, "en", frozenset({"foster-parent"}))

    assert len(everybody) == 1
    assert [each.split(". ")[0] for each in parents] == [
        "You can get help from the confidential adviser of Youth Voice",
        "You can get help from the peer helpers",
    ]
    (said,) = page(foster_care, "en").texts("help-peers")
    assert "Only if you choose “a foster parent”." in said


def test_the_form_names_in_one_line_who_helps_everybody() -> None:
    assert not_alone(invented("foster-care"), "nl") == (
        "U hoeft dit niet alleen te doen. Hulp is er van de vertrouwenspersoon van "
        "Jeugdgeluid."
    )
    assert not not_alone(invented("orchestra"), "nl")


def test_the_way_of_a_complaint_names_who_is_there_for_it() -> None:
    story, parent = (Telling(invented("foster-care")) for _ in range(2))
    story.file()
    parent.file(particulars=replace(FATIMA, own=(("who", "foster-parent"),)))

    def helps(one: Telling) -> list[str]:
        way = of_case(one.procedure, one.case, "nl", keep_until=None)
        lines = (line for step in way.steps for line in step.lines)
        return [line for line in lines if line.startswith("Hulp is er van")]

    laid_out = of_procedure(story.procedure, "nl")
    lines = [line for step in laid_out.steps for line in step.lines]
    assert (
        "Hulp is er van de steunpleegouders (alleen als u “pleegouder” kiest)" in lines
    )
    assert len(helps(story)) == 1
    assert len(helps(parent)) == 2
    assert isinstance(FATIMA, Particulars)


LATER = SOUND.replace(REACHED, f'{REACHED}after = "us"\n', 1)


@pytest.mark.parametrize(
    ("lang", "said", "on_the_way"),
    [
        (
            "nl",
            "Hebt u ons antwoord? Daarna kunt u hulp krijgen van de vertrouwenspersoon",
            "Daarna is er hulp van de vertrouwenspersoon van Jeugdgeluid",
        ),
        (
            "en",
            "Do you have our answer? After that you can get help from the confidential",
            "After that there is help from the confidential adviser of Youth Voice",
        ),
    ],
)
def test_who_helps_only_after_our_answer_is_nowhere_named_before_it(
    lang: str, said: str, on_the_way: str
) -> None:
    procedure = read(LATER, calendars(), patterns())
    made = page(procedure, lang)

    (where,) = [
        each.name
        for each in made.published
        for line in each.lines
        if line.text.startswith(said)
    ]

    assert where == "part-disagree"
    (stop,) = [
        (step.stop, line)
        for step in of_procedure(procedure, lang).steps
        for line in step.lines
        if "Jeugdgeluid" in line or "Youth Voice" in line
    ]
    assert stop == ("closed", on_the_way)
    assert not not_alone(procedure, lang)
    assert not helped_by(procedure, lang)
    assert len(helped_by(procedure, lang, after=After.US)) == 1
    assert len(every_help(procedure, lang)) == 1


def test_that_help_may_always_be_asked_is_said_of_nobody_who_comes_after_us() -> None:
    peers = LATER.index("[[help]]", LATER.index("after = "))
    end = LATER.index("\n[", peers + 1)

    alone = read(LATER[:peers] + LATER[end:], calendars(), patterns())

    assert len(page(invented("foster-care"), "en").texts("help-apart")) == 1
    assert page(alone, "en").texts("help-apart") == ()


@pytest.mark.parametrize(
    "can",
    [
        "tussen u en ons bemiddelen, als u er met ons niet uitkomt",
        "bemiddelen nadat wij hebben geantwoord",
        "mediate if we could not solve it together",
    ],
)
def test_help_that_its_own_words_put_after_us_is_found(can: str) -> None:
    row = HELPER.format("de bemiddelaar").replace("luisteren", can)

    found = {each.code for each in _found(SOUND + row)}
    said = {each.code for each in _found(f'{SOUND}{row}after = "us"\n')}

    assert "help-says-after" in found - said


def test_who_helps_only_after_the_answer_is_not_who_helps_by_the_law() -> None:
    head = 'legal_bases = ["Wkkgz"]'
    officer = HELPER.format("de klachtenfunctionaris")

    def codes(more: str) -> set[str]:
        return {each.code for each in problems(laid_over("wkkgz", head, more))}

    assert "help-demanded" not in codes(officer)
    assert "help-demanded" in codes(f'{officer}after = "us"\n')


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("help-unreached", REACHED, ""),
        ("help-reads-along", REACHED, 'contact = "klachten@hetnest.example"\n'),
        ("help-twice", PEERS, f'{NAMED} Youth Voice"'),
        ("help-decides", PEERS, f'{BODY} Care"'),
    ],
)
def test_help_that_helps_nobody_is_found(code: str, before: str, after: str) -> None:
    assert before in SOUND

    planted = _found(SOUND.replace(before, after, 1))

    assert [each.code for each in planted] == [code]
    assert told(planted[0], "nl") != told(planted[0], "en")
    assert _found(SOUND) == []


@pytest.mark.parametrize(
    ("answer", "twice"), [("somebody-else", False), ("foster-parent", True)]
)
def test_two_of_one_name_are_twice_only_where_somebody_can_have_both(
    answer: str, *, twice: bool
) -> None:
    peers = SOUND.partition('[[help]]\nid       = "peers"')[2].partition("[[")[0]
    other = peers.replace('"foster-parent"', f'"{answer}"')
    said = f'{SOUND}\n[[help]]\nid = "others"{other}'

    found = [each.code for each in _found(said)]

    assert found == (["help-twice"] if twice else [])
    way = of_procedure(read(said, calendars(), patterns()), "nl")
    lines = [line for step in way.steps for line in step.lines]
    peers = "Hulp is er van de steunpleegouders"
    assert len([line for line in lines if line.startswith(peers)]) == 1


@pytest.mark.parametrize(
    "ours",
    [
        f"[names]\nhandler = {{ {PEERS} }}\n",
        f"[names]\nintake = {{ {PEERS} }}\n",
        (
            f'[[post]]\nid = "peer"\nname = {{ {PEERS} }}\nsource = "art. 8"\n\n'
            '[[handled-by]]\nrole = "peer"\nonly_for = ["somebody-else"]\n'
            'source = "art. 8"\n'
        ),
    ],
)
def test_who_handles_stands_beside_nobody(ours: str) -> None:
    planted = _found(SOUND.replace("[acts]", f"{ours}\n[acts]", 1))

    assert [each.code for each in planted] == ["help-handles"]


def test_help_for_no_answer_at_all_is_for_nobody() -> None:
    nobody = SOUND.replace(
        'only_for = ["foster-parent"]',
        'only_for = ["foster-parent"]\nnot_for = ["foster-parent"]',
    )

    found = problems(read(nobody, calendars(), patterns()))

    assert [each.key for each in found if each.error] == [("help", "peers", "not_for")]


def test_an_answer_that_nobody_can_give_is_unknown() -> None:
    with pytest.raises(Unreadable) as found:
        read(
            SOUND.replace('only_for = ["foster-parent"]', 'only_for = ["aunt"]'),
            calendars(),
            patterns(),
        )

    assert [each.code for each in found.value.findings] == ["unknown-word"]


@pytest.mark.parametrize(
    ("law", "article", "who", "enough"),
    [
        ("Wkkgz 13-23", "Wkkgz 15(1)", "de klachtenfunctionaris", True),
        ("Wkkgz 13-23", "Wkkgz 15(1)", "de buurvrouw", False),
        ("Jeugdwet 4.2.1", "Jeugdwet 4.1.9", "het AKJ", True),
        ("Jeugdwet 4.2.1", "Jeugdwet 4.1.9", "de klachtenfunctionaris", False),
        ("Wvggz 10:3", "Wvggz 11:1", "de patiëntenvertrouwenspersoon", True),
        ("Wzd 55", "Wzd 57", "de cliëntenvertrouwenspersoon", True),
        ("Wzd 55", "Wzd 57", "de receptie", False),
    ],
)
def test_whom_a_law_wants_beside_who_complains_is_named(
    law: str, article: str, who: str, *, enough: bool
) -> None:
    head = f'legal_bases = ["{law}"]'

    bare = problems(laid_over("wkkgz", head, ""))
    named = problems(laid_over("wkkgz", head, HELPER.format(who)))

    (missing,) = [each for each in bare if each.code == "help-demanded"]
    assert all(article in told(missing, lang) for lang in ("nl", "en"))
    assert ("help-demanded" not in {each.code for each in named}) is enough


def test_a_complaints_officer_who_has_another_role_here_is_named() -> None:
    head = 'legal_bases = ["Wkkgz"]'
    names = '[names]\nadviser = { nl = "de klachtenfunctionaris", en = "the officer" }'

    found = problems(laid_over("wkkgz", head, names))

    assert "help-demanded" not in {each.code for each in found}


def test_other_help_is_a_difference_in_words() -> None:
    new = invented("foster-care")
    other = SOUND.replace('= "088-555 08 08"', '= "088-555 08 09"')
    old = read(other, calendars(), patterns())

    (moved,) = [sentence(each, "nl", old, new) for each in differences(old, new)]
    (gone,) = [
        sentence(each, "nl", new, replace(new, helps=new.helps[:1]))
        for each in differences(new, replace(new, helps=new.helps[:1]))
    ]

    assert moved == (
        "Hulp van “de vertrouwenspersoon van Jeugdgeluid”, hoe te bereiken: "
        "“088-555 08 09” → “088-555 08 08”."
    )
    assert gone == "Hulp van “de steunpleegouders” vervalt."


OMBUDSMAN = """
[[help]]
id      = "ombudsman"
name    = "{0}"
can     = {{ nl = "{1}", en = "{1}" }}
contact = "https://ombudsman.example"
{2}
source  = "line 2"
"""


@pytest.mark.parametrize(
    ("can", "more", "decides"),
    [
        ("guide you in making your complaint", "outside = true", False),
        ("uitleg over de procedure", "outside = true", False),
        ("guide you in making your complaint", "", True),
        ("explain your rights and write it with you", "outside = true", True),
        ("stand beside you", "outside = true", True),
    ],
)
def test_a_third_party_may_tell_people_the_way_and_no_more(
    can: str, more: str, *, decides: bool
) -> None:
    body = "Ombudsman"
    party = (
        f'name = "{body}"\ntype = "ombudsman"\ncontact = "https://ombudsman.example"'
    )
    said = f'[third-party]\n{party}\nsource = "line 1"\n'
    helper = OMBUDSMAN.format(body, can, more)

    found = problems(laid_over("uk-council-code", "", said + helper))

    assert ("help-decides" in {each.code for each in found}) is decides


OFFICER = """
[names]
handler = {{ nl = "de klachtenfunctionaris", en = "the complaints officer" }}

[[help]]
id      = "officer"
name    = {{ nl = "de klachtenfunctionaris", en = "the complaints officer" }}
can     = "help you to write it"
contact = "klachten@example.org"
source  = "line 1"

[acts]
judge = {{ by = ["{judge}"], source = "line 2" }}
"""


@pytest.mark.parametrize(
    ("law", "judge", "found"),
    [
        ("Wkkgz", "owner", set()),
        ("Wkkgz", "handler", {"help-handles", "help-reads-along"}),
        ("Awb", "owner", {"help-handles", "help-reads-along"}),
    ],
)
def test_the_officer_of_the_wkkgz_may_receive_what_they_help_to_write(
    law: str, judge: str, found: set[str]
) -> None:
    head = f'legal_bases = ["{law}"]\naddress = "klachten@example.org"'

    made = laid_over("wkkgz", head, OFFICER.format(judge=judge))

    codes = {each.code for each in problems(made)}
    assert codes & {"help-handles", "help-reads-along"} == found
