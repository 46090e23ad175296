"""Each fault that can be seen by reading is found, by the finding meant for it."""

from __future__ import annotations

import pytest

from gehoord.practice.firm import PROCEDURE
from gehoord.procedure.soundness import inherited
from gehoord.words.findings.told import reason
from tests.procedure.mutations.planting import (
    STAND_IN,
    found_by_reading,
    planted,
    sound,
    without,
)
from tests.shipped import PATTERNS

K, A, W = "kleuterrevolutie", "awb", "wkkgz"
OTHER_TELLING = """
[[term]]
id = "tell-later"
strength = "statutory"
within = "7 weeks"
from = "filed"
kept_by = ["more-time"]
roll = "termijnenwet"
warn = ["1 week"]
source = "Wkkgz 17(2)"

[acts]
"""

OVER_CARE = """
extends = "awb"
id = "mine"
version = "1"
name = { nl = "Regeling", en = "Procedure" }

[third-party]
name = "Geschillencommissie"
"""
OVER_SMALL_FIRM = """
extends = "small-firm"
id = "mine"
version = "1"
name = { nl = "Regeling", en = "Procedure" }
"""
OURS = """
organisation = "Advies Voorbeeld"
address = "klachten@example.org"
"""
OUR_THIRD_PARTY = """
[third-party]
name = "Mirjam Haan"
contact = "mirjam@example.net"
"""
OWN_BOARD = """
contact = "https://www.degeschillencommissie.nl"
source = "art. 9"
costs = "none"
hearing = "in writing"
"""

STANDING_STILL = """
[suspension]
grounds = ["mediation"]
longest = "unspecified"
source = "practice"

[acts]
suspend = { by = ["handler"], source = "practice" }
resume = { by = ["handler"], source = "practice" }
"""
LATE = """
[[filing-window]]
id = "in-time"
length = "3 weeks"
from = "event"
late = "refuse"
excusable = false
source = "practice"

[[term]]
"""

WHEN_COMPLETE = """
[incomplete]
clock = "starts-when-complete"
cure = "2 weeks"
source = "practice"

[retention]
"""
NEVER_COMPLETE = WHEN_COMPLETE.replace("2 weeks", "unspecified")
NOBODY_ALONE, ANSWERS_OPENLY = (
    'nobody_else  = "alarm"',
    'nobody_else = "respond-openly"',
)
REFUSERS = 'not-take-up           = { by = ["handler", "owner", "responding-owner"]'
A_NAME = '[names]\nadviser = { nl = "de mentor", en = "the mentor" }\n'
W_LATE = sound(W).replace("\n[[term]]\n", LATE, 1)
IDEAS = """
[[out-of-scope]]
id     = "idea"
name   = { nl = "een idee", en = "an idea" }
way_on = { nl = "Zeg het.", en = "Say it." }
source = "choice"
"""
FAULTS = {
    "notice-to-nobody": planted(K, ('to = ["adviser"], when', "to = [], when")),
    "kept-by-nothing": planted(
        K, ('kept_by = ["proposal", "closing-letter"]', 'kept_by = ["warning"]')
    ),
    "kept-by-absent": planted(
        K, ('kept_by = ["proposal", "closing-letter"]', 'kept_by = ["x"]')
    ),
    "clock-never-begins": planted(
        W,
        (
            'from = "filed"\nkept_by = ["judgement"',
            'from = "heard"\nkept_by = ["judgement"',
        ),
    ),
    "name-of-nobody": planted(A, ("[particulars]", f"{A_NAME}[particulars]")),
    "cannot-be-kept": planted(
        K, ('kept_by = ["proposal", "more-time", "closing-letter"]\n', "")
    ),
    "term-twice": planted(K, ('id = "ruling"', 'id = "propose"')),
    "fallback-unfit": planted(
        K, ('fallback = "file-it"', 'fallback = "third-party-proceeds"')
    ),
    "promise-without-fallback": planted(K, ('fallback = "appoint-substitute"\n', "")),
    "no-warning": planted(W, ('warn = ["2 weeks", "3 working days"]\n', "")),
    "extends-nothing": planted(K, ('["propose-or-tell", "new-date"]', '["nothing"]')),
    "told-late-beside": planted(W, ("\n[acts]\n", OTHER_TELLING)),
    "letter-never-leaves": planted(
        K, ('closing_letter = "closing-letter"  ', 'closing_letter = "x"  ')
    ),
    "third-party-told-early": planted(
        K,
        (
            '"filed", "received-orally"], to = ["owners"]',
            '"filed", "received-orally"], to = ["third-party"]',
        ),
    ),
    "act-of-nobody": planted(K, ('{ by = ["adviser"]', "{ by = []")),
    "duty-without-act": without(K, "reach-out ="),
    "no-outcome": without(K, "propose ="),
    "act-without-rules": without(K, "[extension]"),
    "judgement-without-act": without(W, "judge  "),
    "transfer-by-others": planted(
        K,
        (
            'refer = { by = ["complainant"]',
            'refer = { by = ["complainant", "owner"]',
        ),
    ),
    "speaks-for-complainant": planted(
        K,
        (
            'say-whether-satisfied = { by = ["complainant"]',
            'say-whether-satisfied = { by = ["complainant", "handler"]',
        ),
    ),
    "rules-for-third-party": planted(
        K,
        (
            'rule = { by = ["third-party"]',
            'rule = { by = ["owner"]',
        ),
    ),
    "respondent-decides": planted(
        K,
        (
            'propose = { by = ["handler"',
            'propose = { by = ["respondent", "handler"',
        ),
    ),
    "judges-own-case": planted(
        W,
        (
            'judge                 = { by = ["handler"]',
            'judge                 = { by = ["handler", "responding-owner"]',
        ),
    ),
    "refer-without-third-party": without(K, "[third-party]"),
    "opens-nothing": without(W, "[third-party]"),
    "no-third-party": without(A, "[third-party]"),
    "court-choice-never-ends": planted(K, ('fallback = "third-party-proceeds"', "")),
    "court-choice-too-short": planted(K, ('within = "1 month"', 'within = "2 weeks"')),
    "binding-without-court": planted(
        K, ("court_choice = true", "court_choice = false")
    ),
    "ruling-without-term": planted(K, ('within = "6 weeks"', 'within = "unspecified"')),
    "unspecified": planted(K, ('window = "6 months"', 'window = "unspecified"')),
    "one-language": planted(K, ('nl = "geen", ', "")),
    "third-party-alone": planted(K, (STAND_IN, "")),
    "left-from-pattern": OVER_CARE + OWN_BOARD,
    "placeholder-left": OVER_SMALL_FIRM,
    "third-party-without-contact": planted(
        K, ('"sanne@koers-advies.nl"', '"unspecified"')
    ),
    "third-party-inside": planted(
        K, ('"sanne@koers-advies.nl"', '"derde@example.org"')
    ),
    "address-of-third-party": planted(
        K, ('"klachten@example.org"', '"sanne@koers-advies.nl"')
    ),
    "address-of-a-person": planted(
        W, ('"klachten@example.org"', '"jan.jansen@example.org"')
    ),
    "costs-for-complainant": planted(
        K, ('"geen", en = "none"', '"50/50", en = "50/50"')
    ),
    "silence-without-a-person": planted(
        K, ("attempts_by_person = 1", "attempts_by_person = 0")
    ),
    "silence-unsaid": without(K, "[silence]", 'fallback = "close-no-reaction"'),
    "silence-too-soon": planted(K, ('within = "14 days"', 'within = "3 days"')),
    "nobody-impartial-dead-end": planted(K, ('"respond-openly"', '"alarm"')),
    "nobody-impartial-untold": without(A, "nobody-impartial  "),
    "owner-answers-alone": planted(A, ('"alarm"', '"respond-openly"')),
    "owner-cannot-answer": planted(A, ('"alarm"', '"respond-openly"')),
    "no-way-to-reach": planted(K, ('"one-way"', '"asked"')),
    "blocks-too-much": planted(K, ('address = "asked"', 'address = "blocks"')),
    "complaints-without-terms": planted(
        K, ('with_terms = ["complaint"]', 'with_terms = ["tip"]')
    ),
    "nothing-promised": planted(K, ("public = true", "public = false")),
    "no-receipt": without(K, "receipt ="),
    "target-as-promise": planted(
        K,
        (
            '-substitute"\nsource = "Procedure, step 2"',
            '-substitute"\nsource = "we aim to"',
        ),
    ),
    "published-without-source": planted(
        K,
        (
            '-substitute"\nsource = "Procedure, step 2"',
            '-substitute"\nsource = "choice"',
        ),
    ),
    "extension-without-maximum": planted(
        K, ('longest = "8 weeks"\ntimes = 1', 'longest = "unspecified"')
    ),
    "more-time-without-day": planted(W, ('longest = "4 weeks"', "new_date = false")),
    "day-of-no-word": planted(W, ('longest = "4 weeks"', "new_date = false")),
    "most-without-day": planted(
        W, ('longest = "4 weeks"', 'longest = "4 weeks"\nnew_date = false')
    ),
    "day-told-after-all": planted(
        W,
        ('longest = "4 weeks"', "new_date = false"),
        ('source  = "Wkkgz 17(2); practice"', 'source  = "line 5"'),
    )
    + '\n[text]\n"line 5".en = "If we need longer, we name a new date."\n',
    "extension-length-unsaid": planted(
        W, ('longest = "4 weeks"', 'longest = "unspecified"')
    ),
    "court-choice-unbound": planted(
        W, ('binding_for  = ["complainant", "organisation"]', "binding_for  = []")
    ),
    "statutory-without-law": planted(
        W, ('legal_bases  = ["Wkkgz 13-23"', 'legal_bases  = []\n# ["Wkkgz 13-23"')
    ),
    "statutory-own-roll": planted(W, ('roll = "termijnenwet"', 'roll = "none"')),
    "own-term-statutory-roll": planted(
        K, ('ended_by = ["admitted"]\nwarn', 'roll = "termijnenwet"\nwarn')
    ),
    "longer-than-the-law": planted(W, ('within = "6 weeks"', 'within = "9 weeks"')),
    "extension-beyond-law": planted(A, ('longest = "4 weeks"', 'longest = "8 weeks"')),
    "number-of-our-own": planted(
        A,
        ('within = "unspecified"\nfrom = "filed"', 'within = "1 week"\nfrom = "filed"'),
    ),
    "holidays-counted": planted(
        A,
        ('calendar     = "nl"', 'calendar     = "none"'),
        (
            'within = "unspecified"\nfrom = "filed"',
            'within = "5 working days"\nfrom = "filed"',
        ),
    ),
    "retention-long": planted(K, ('length = "1 year"', 'length = "20 years"')),
    "set-aside-kept-longer": planted(
        K, ('set_aside = "30 days"', 'set_aside = "2 years"')
    ),
    "retention-before-window": planted(K, ('length = "1 year"', 'length = "3 months"')),
    "kept-for-ever": planted(K, ('length = "1 year"', 'length = "indefinite"')),
    "retention-unsaid": planted(K, ('length = "1 year"', 'length = "unspecified"')),
    "suspension-without-maximum": planted(W, ("\n[acts]\n", STANDING_STILL)),
    "filing-window-short": W_LATE,
    "late-without-excuse": W_LATE,
    "late-unrefusable": W_LATE.replace(NOBODY_ALONE, ANSWERS_OPENLY).replace(
        REFUSERS, REFUSERS.replace(', "responding-owner"', "")
    ),
    "lateness-unforgiven": W_LATE.replace("excusable = false\n", ""),
    "clock-starts-before": planted(W, ("\n[retention]\n", WHEN_COMPLETE)),
    "cure-open": planted(W, ("\n[retention]\n", NEVER_COMPLETE)).replace(
        'from = "filed"', 'from = "complete"'
    ),
    "never-informed": without(W, "inform-respondent"),
    "more-time-without-consent": without(A, "consent_from"),
    "welcome-sent-elsewhere": sound(W) + IDEAS,
    "one-way-alone": planted(K, ("welcome =", 'channels = ["email"]\nwelcome =')),
    "one-way-in": planted(K, ("welcome =", 'channels = ["web"]\nwelcome =')),
    "anonymous-refused": planted(K, ("welcome =", 'anonymous = "refuse"\nwelcome =')),
    "informal-without-exemption": planted(K, ('= "expected"', '= "mandatory"')),
    "deemed-waiver": planted(
        K, ('window = "6 months"', 'window = "a week; after that deemed to agree"')
    ),
    "closed-odr-link": planted(
        K, ("[retention]", "# https://ec.europa.eu/consumers/odr\n[retention]")
    ),
    "unverified": planted(K, ('"1 month"', '"1 month"   # [L]')),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_planted_fault_is_found_by_the_finding_meant_for_it(code: str) -> None:
    assert code in found_by_reading(FAULTS[code])


def test_where_an_owner_may_answer_alone_that_owner_must_be_able_to_refuse() -> None:
    alone = W_LATE.replace(NOBODY_ALONE, ANSWERS_OPENLY)

    assert "late-unrefusable" not in found_by_reading(alone)
    assert "late-unrefusable" not in found_by_reading(W_LATE)
    assert "late-unrefusable" in found_by_reading(
        "\n".join(x for x in W_LATE.splitlines() if not x.startswith("not-take-up"))
    )


def test_before_anything_was_planted_the_founding_file_left_one_thing_to_know() -> None:
    assert found_by_reading(sound(K)) == {"owner-answers-alone"}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            OVER_SMALL_FIRM,
            ["organisation", "address", "third-party.name", "third-party.contact"],
        ),
        (OVER_SMALL_FIRM + OURS, ["third-party.name", "third-party.contact"]),
        (OVER_SMALL_FIRM + 'remove = ["third-party"]' + OURS, []),
        (OVER_SMALL_FIRM + OURS + OUR_THIRD_PARTY, []),
        (
            OVER_SMALL_FIRM.replace("small-firm", "crkbo") + OUR_THIRD_PARTY,
            ["organisation", "address"],
        ),
        (OVER_SMALL_FIRM.replace("small-firm", "kleuterrevolutie"), []),
        (PATTERNS["wkkgz"], ["organisation", "address", "third-party.name"]),
    ],
)
def test_what_a_pattern_leaves_to_fill_in_is_told_until_it_is_filled_in(
    text: str, keys: list[str]
) -> None:
    left = [each for each in inherited(text, PATTERNS) if not each.error]

    found = [each for each in left if each.code == "placeholder-left"]

    assert [each.facts["key"] for each in found] == keys
    assert all(str(each.facts["said"]) in reason(each, "nl") for each in found)


def test_a_firm_that_does_not_exist_may_learn_with_an_address_that_does_not() -> None:
    assert "placeholder-left" not in found_by_reading(PROCEDURE)


@pytest.mark.parametrize(
    "said", ['window = "unspecified"', 'window = "3 months"', "own-pattern"]
)
def test_what_is_said_or_taken_out_is_not_left_from_the_pattern(said: str) -> None:
    text = OVER_CARE + OWN_BOARD + said if "=" in said else OVER_CARE + OWN_BOARD
    if said == "own-pattern":
        text = text.replace(
            "[third-party]", 'remove = ["third-party.window"]\n\n[third-party]'
        )

    assert "left-from-pattern" not in found_by_reading(text)


def test_a_term_of_the_law_whose_source_is_a_choice_rests_on_no_law() -> None:
    text = planted(W, ('source = "Wkkgz 17(1)"\n\n', 'source = "choice"\n\n'))

    assert "statutory-without-law" in found_by_reading(text)


@pytest.mark.parametrize(
    ("window", "found"),
    [
        ("binnen één jaar na onze brief", True),
        ("up to 12 months after the letter, or 18 months", True),
        ("zes maanden", False),
        ("ask the board", False),
    ],
)
def test_a_window_in_words_is_held_against_how_long_a_case_is_kept(
    window: str, *, found: bool
) -> None:
    text = planted(
        K,
        ('window = "6 months"', f'window = "{window}"'),
        ('length = "1 year"', 'length = "11 months"'),
    )

    assert ("retention-before-window" in found_by_reading(text)) is found


def test_a_length_of_its_own_for_some_ends_is_held_against_it_too() -> None:
    rule = (
        '[[retention.rule]]\noutcome = ["{}"]\nlength = "1 month"\nsource = "choice"\n'
    )

    for outcome, found in (("not-satisfied", True), ("ruled", False)):
        text = sound(K) + "\n" + rule.format(outcome)

        assert ("retention-before-window" in found_by_reading(text)) is found


UNDER_ANOTHER_LAW = """
extends = "uk-council-code"
id = "mine"
version = "1"
name = { nl = "Regeling", en = "Procedure" }
legal_bases = []

[third-party]
name = "the Regional Office"
contact = "https://www.region.example"
binding_for = []
window = "28 days"
costs = "unspecified"
source = "6"
"""


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (("", ""), True),
        (("legal_bases = []\n", ""), False),
        (("source =", "damages = false\nsource ="), False),
        (("legal_bases", 'remove = ["third-party.damages"]\nlegal_bases'), False),
    ],
)
def test_damages_of_the_law_of_a_pattern_are_no_damages_of_another(
    change: tuple[str, str], found: bool
) -> None:
    text = UNDER_ANOTHER_LAW.replace(*change) if change[0] else UNDER_ANOTHER_LAW

    seen = [x for x in inherited(text, PATTERNS) if x.code == "left-from-pattern"]

    assert ([each.facts["said"] for each in seen] == ["true"]) is found
    assert found or seen == []


def test_that_a_pattern_binds_nobody_is_left_for_another_too() -> None:
    text = UNDER_ANOTHER_LAW.replace("binding_for = []\n", "")

    seen = [x for x in inherited(text, PATTERNS) if x.code == "left-from-pattern"]

    assert ("binding_for", []) in [(x.facts["key"], x.facts["said"]) for x in seen]


def test_who_is_spoken_with_first_is_somebody_though_no_act_is_theirs() -> None:
    named = UNDER_ANOTHER_LAW.replace(
        "[third-party]",
        '[names]\nadviser = { nl = "de balie", en = "the desk" }\n\n[third-party]',
    )
    first = named.replace("legal_bases", 'adviser_first = "expected"\nlegal_bases')

    assert "name-of-nobody" in found_by_reading(named)
    assert "name-of-nobody" not in found_by_reading(first)


def test_nobody_is_warned_before_a_day_that_is_not_said() -> None:
    unsaid = ('within = "6 weeks"', 'within = "unspecified"')
    silent = ('warn = ["2 weeks", "3 working days"]\n', "")

    found = found_by_reading(planted(W, unsaid, silent))

    assert "no-warning" not in found
    assert "unspecified" in found
