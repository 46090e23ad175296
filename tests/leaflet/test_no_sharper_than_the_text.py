"""What the page says under a sentence of the text is no more than such a text says."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.counter.expect import expectations
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.soundness import problems
from gehoord.words.page.whole import page
from tests.leaflet.test_read_by_strangers import HEAD, lines, said, whole

COUNCIL = HEAD.replace("wkkgz", "uk-council-code")
AWB = HEAD.replace("wkkgz", "awb")
JUDGED = """
[[term]]
id       = "decide-by"
strength = "promise"
within   = "28 days"
from     = "filed"
kept_by  = ["judgement", "closing-letter"]
public   = true
source   = "sentence 10"
"""
LETTER = """
[notices]
judgement = { public = true, source = "sentence 11" }
"""


def _note(more: str, anchor: str, head: str = HEAD) -> tuple[str, str]:
    """Return a published line of the page, with the sentence that it stands on."""
    told = page(said(more, head), "en")
    every = (line for section in told.published for line in section.lines)
    return next((x.text, x.note) for x in every if x.anchor == anchor)


def test_a_judgement_is_promised_with_reasons_only_where_the_text_says_so() -> None:
    silent = JUDGED + LETTER
    reasons = silent.replace("public = true, s", 'public = true, contents = ["why"], s')

    (plain,) = lines("term-decide-by", silent, "en")
    (dutch,) = lines("term-decide-by", silent, "nl")
    told, note = _note(reasons, "term-decide-by")

    assert plain == "You get our judgement. We promise this."
    assert dutch == "U krijgt ons oordeel. Dit beloven wij."
    assert told.startswith("You get our judgement in writing, with the reasons.")
    assert note == "Promise · sentence 10; sentence 11"


def test_reasons_that_some_get_alone_are_promised_to_nobody_else() -> None:
    some = 'public = true, contents = ["our reasons, where it is not upheld"], s'
    letter = LETTER.replace("public = true, s", some)

    (told,) = lines("term-decide-by", JUDGED + letter, "en")

    assert told == "You get our judgement. We promise this."


def test_a_judgement_comes_with_reasons_where_a_law_of_the_file_wants_them() -> None:
    told, note = _note(JUDGED, "term-decide-by")
    (council,) = lines("term-decide", "", "en", AWB)

    assert told.startswith("You get our judgement in writing, with the reasons.")
    assert note == "Promise · sentence 10; Wkkgz 17(1)"
    assert "in writing, with the reasons" in council


def test_a_law_that_the_file_does_not_follow_promises_no_reasons() -> None:
    (told,) = lines("term-decide-by", f"legal_bases = []\n{JUDGED}", "en")

    assert "with the reasons" not in told


def test_the_form_promises_no_reasons_that_the_page_does_not() -> None:
    (silent,) = (
        x.texts for x in expectations(said(JUDGED + LETTER), "en") if "28" in x.title
    )
    (by_law,) = (x.texts for x in expectations(said(JUDGED), "en") if "28" in x.title)

    assert silent == ("You get our judgement.",)
    assert by_law == ("You get our judgement in writing, with the reasons.",)


def test_a_talk_is_a_talk_unless_the_letter_about_it_rests_on_its_sentence() -> None:
    talked = '[sources]\n"sentence 3" = ["acts.record-conversation"]'
    reported = talked.replace('"]', '", "notices.conversation"]')

    (english,) = lines("who-record-conversation", talked, "en")
    (dutch,) = lines("who-record-conversation", talked, "nl")
    (both,) = lines("who-record-conversation", reported, "en")

    assert english == "The handler talks with you about your complaint."
    assert dutch == "De behandelaar bespreekt uw klacht met u."
    assert both == "The handler contacts you and reports back what was agreed."


def test_who_is_spoken_to_first_is_not_said_to_do_anything_at_once() -> None:
    first = 'adviser_first = "expected"\n[sources]\n"sentence 1" = ["adviser_first"]'

    assert "at once" not in " ".join(lines("adviser-first", first, "en"))
    assert "meteen" not in " ".join(lines("adviser-first", first, "nl"))


WINDOW = """
[[filing-window]]
id     = "late"
length = "3 months"
from   = "event"
source = "sentence 4"

[acts]
excuse-lateness = { by = ["owner"], source = "choice" }
"""


def test_that_lateness_is_excused_is_our_own_way_unless_the_file_says_it() -> None:
    unsaid, _ = _note(WINDOW, "filing-window-late")
    told, note = _note(
        WINDOW.replace(
            'source = "sentence 4"', 'excusable = true\nsource = "sentence 4"'
        ),
        "filing-window-late",
    )
    by_act, _ = _note(WINDOW.replace('"choice"', '"sentence 4"'), "filing-window-late")

    assert "good reason" not in unsaid
    assert "We did not promise it" in whole(WINDOW)
    own = whole(WINDOW).split("We did not promise it")[1]
    assert "Does your complaint come too late, for a good reason?" in own
    assert "If you had a good reason, that counts." in told
    assert note == "sentence 4"
    assert "If you had a good reason, that counts." in by_act


def test_of_two_ways_to_be_reached_one_is_enough_in_what_is_asked_too() -> None:
    asked = '[particulars]\nemail = "one-way"\nphone = "one-way"\naddress = "asked"'

    (english,) = lines("asks", asked, "en")
    (dutch,) = lines("asks", asked, "nl")

    assert "your e-mail address or your phone number, your address" in english
    assert dutch.endswith(
        "uw e-mailadres of uw telefoonnummer, uw adres en de klacht zelf, in uw eigen "
        "woorden."
    )


def test_one_way_to_be_reached_is_not_one_of_several() -> None:
    alone = 'remove = ["particulars.phone"]'

    (told,) = lines("particulars-one-way", alone, "en")

    assert told == "With this we reach you: your e-mail address."


AGAIN = """
[[stage]]
id         = "2"
heard_anew = true
acts       = { judge = { by = ["handler"], needs = [NEEDS], source = "s 5" } }
source     = "s 5"
"""


def test_who_is_heard_again_in_a_stage_is_whom_it_waits_for() -> None:
    you, both, they = (
        lines("stage", AGAIN.replace("NEEDS", needs), "en", COUNCIL)[-1]
        for needs in (
            '"complainant-heard"',
            '"complainant-heard", "respondent-heard"',
            '"respondent-heard"',
        )
    )

    assert "Here we hear you again." in you
    assert "Here we hear you again, and also the person you complain about." in both
    assert "Here we hear the person you complain about again." in they


def test_what_is_offered_is_told_without_saying_that_it_may_be_withheld() -> None:
    offered = '[remedies]\nmenu = ["a correction", "an apology"]\nsource = "s 11"'

    (english,) = lines("shown-remedies-menu", offered, "en")
    (dutch,) = lines("shown-remedies-menu", offered, "nl")

    assert english == "Ways to put it right: a correction and an apology."
    assert dutch.startswith("Manieren om het goed te maken: ")


TALK = """
channels = ["email", "web", "paper"]

[[stage]]
id     = "1"
name   = { nl = "De coordinator", en = "The manager" }
spoken = true
source = "s 4"
"""


def test_a_first_stage_that_is_written_to_and_answered_by_a_talk_is_not_told() -> None:
    written, told = TALK, TALK.replace('["email"', '["oral", "email"')

    (stage, *_), (spoken, *_) = (
        lines("stage", each, "en", COUNCIL) for each in (written, told)
    )

    assert "You send us your complaint, and we talk about it with you." in stage
    assert "You tell us your complaint, we write it down" in spoken
    assert "1. You send in your complaint" in whole(written, head=COUNCIL)
    assert "Do you tell us?" not in whole(written, head=COUNCIL)
    assert not {"talk-nowhere"} & {x.code for x in problems(said(written, COUNCIL))}


def test_where_there_is_nowhere_else_nobody_is_promised_where_to_go() -> None:
    nowhere = 'remove = ["third-party"]'

    assert "and where you can go instead" not in whole(nowhere)
    assert "impartial, you are told at once." in whole(nowhere)
    assert "and where you can go instead" in whole("")


def test_a_term_without_a_length_has_nothing_that_follows_when_it_is_over() -> None:
    open_end = (
        JUDGED.replace('"28 days"', '"unspecified"') + 'fallback = "say-not-finished"'
    )
    measured = JUDGED + 'fallback = "say-not-finished"'

    assert lines("fallback-decide-by", measured, "en")
    assert not lines("fallback-decide-by", open_end, "en")


def test_a_time_within_a_stage_counts_from_coming_to_that_stage() -> None:
    later = JUDGED.replace('"filed"', '"escalated"').replace(
        "public", 'stage    = "2"\npublic'
    )

    told = whole(later, head=COUNCIL)

    assert (
        "Within 28 days, after your complaint came to this stage: In the stage" in told
    )


def test_a_letter_to_whoever_is_complained_about_says_that_it_goes_there() -> None:
    letter = '[notices]\nrespondent-told = { public = true, source = "s 14" }'

    (told,) = lines("told-to-others", letter, "nl", AWB)

    assert "(aan degene over wie de klacht gaat)" in told


def test_that_what_is_told_counts_is_published_where_a_sentence_says_so() -> None:
    silent, sourced = (
        "told_counts = true",
        'told_counts = true\n[sources]\n"s 3" = ["told_counts"]',
    )

    assert "Do you tell us?" in whole(silent).split("We did not promise it")[1]
    assert "Do you tell us?" in whole(sourced).split("We did not promise it")[0]


def test_more_time_is_for_what_the_answer_is_called() -> None:
    final = """
[notices]
judgement = { name = { nl = "Ons antwoord", en = "Our final response" }, source = "s" }

[[term]]
id       = "in-all"
strength = "promise"
within   = "3 months"
from     = "filed"
kept_by  = ["judgement", "closing-letter"]
about    = { nl = "ons eindantwoord", en = "our final response" }
public   = true
source   = "s 7"
"""

    (told,) = lines("more-time", final, "en")

    assert told.startswith("If more time is needed for our final response, ")


def test_who_can_complain_is_any_of_them() -> None:
    (told,) = lines("who-may-file", 'who_may_file = ["parents", "pupils"]', "en")

    assert told == "Who can complain: parents or pupils."


DECIDED = """
[names]
handler = { nl = "de compliance officer", en = "the compliance officer" }

[acts]
judge = { by = ["owner"] }

[sources]
"s 1" = ["names.handler", "acts.judge"]
"""


def test_who_handles_it_stands_with_its_sentence_where_somebody_else_decides() -> None:
    (told, note), (judged, _) = (
        _note(DECIDED, each) for each in ("handler", "who-judge")
    )
    unsaid = DECIDED.replace('"names.handler", ', "")

    assert told == "Your complaint is handled by the compliance officer."
    assert note == "s 1"
    assert judged == "Somebody in charge judges your complaint."
    assert not lines("handler", unsaid, "en")


def test_a_name_that_the_file_does_not_give_has_no_sentence() -> None:
    nameless = '[sources]\n"s 1" = ["names.handler"]'

    with pytest.raises(Unreadable, match="sources-nothing"):
        said(nameless)


def test_the_sentence_of_a_name_is_kept_when_a_file_is_written_out() -> None:
    full = in_full(HEAD + DECIDED, patterns())

    assert '"names.handler"' in full
    assert read(full, calendars()).said_above["names.handler"] == "s 1"
