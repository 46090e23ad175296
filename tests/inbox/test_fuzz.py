"""A short version of what `tests.inbox.fuzzing` does two hundred thousand times."""

from __future__ import annotations

from tests.inbox.fuzzing import LONGEST_SECONDS, mutated, run, seeds

MANY = 3000


def test_no_change_to_a_mail_makes_anything_fail_or_take_long() -> None:
    mails = seeds()

    *_, told = run(range(MANY), mails)

    assert told.failed == []
    assert told.longest < LONGEST_SECONDS
    assert told.verdicts.total() == MANY


def test_a_mail_of_one_number_is_the_same_mail_every_time() -> None:
    mails = seeds()

    assert mutated(7, mails) == mutated(7, mails)
    assert mutated(7, mails) != mutated(8, mails)
