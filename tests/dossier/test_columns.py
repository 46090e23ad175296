"""
Every column of every table here is sealed, or in clear for a reason.

A new column fails until someone has written down which of the two it is.
"""

from __future__ import annotations

from django.apps import apps

SEALED = "sealed"
WRAPPED = "a data key, wrapped"
KEYED = "a keyed hash: says nothing without the keys"
IDENTIFIER = "an identifier: random, or a plain number"
STANDS = "where the case stands: lists and the clock work from it; sealed to the card"
MACHINE = "how far a machine has come with it"
SIZE = "a size, padded"

COLUMNS: dict[str, dict[str, str]] = {
    "Arrival": {
        "organisation_id": IDENTIFIER,
        "id": IDENTIFIER,
        "door": "by which way it came, without which it cannot be read; bound",
        "state": MACHINE,
        "case_id": IDENTIFIER,
        "wrapped_key": WRAPPED,
        "key_generation": MACHINE,
        "sealed": SEALED,
        "fingerprint": KEYED,
        "received_at": "when it came in: the date of receipt must survive; bound",
        "misread_by": "which program made nothing of it: nothing of what it says",
        "expires_at": "when it goes: expiry works without opening it",
    },
    "Case": {
        "organisation_id": IDENTIFIER,
        "id": IDENTIFIER,
        "reference": "an identifier: random, printed on every letter; bound",
        "procedure_hash": "which published promise it is handled by; bound",
        "wrapped_key": WRAPPED,
        "key_generation": MACHINE,
        "state": MACHINE,
        "length": "how many entries: decides who appends first; anchored",
        "last_tag": "a tag of a ciphertext; anchored",
    },
    "Entry": {
        "organisation_id": IDENTIFIER,
        "case_id": IDENTIFIER,
        "position": "its place in the case; bound",
        "sealed": SEALED,
    },
    "Overview": {
        "organisation_id": IDENTIFIER,
        "case_id": IDENTIFIER,
        "length": STANDS,
        "stage": STANDS,
        "is_open": STANDS,
        "clock_due": STANDS,
        "due_on": STANDS,
        "card": SEALED,
        "changed": MACHINE,
        "is_behind": MACHINE,
        "backoff_until": MACHINE,
        "failures": MACHINE,
    },
    "Reader": {
        "organisation_id": IDENTIFIER,
        "case_id": IDENTIFIER,
        "staff_number": "who may open it, not as what: an allow-list names nobody else",
        "is_open": STANDS,
        "due_on": STANDS,
    },
    "SearchBlock": {
        "organisation_id": IDENTIFIER,
        "first_case_id": "from which case on it holds cards: a random number; bound",
        "key_id": "which key of the index seals it: a random number; bound",
        "turn": MACHINE,
        "sealed": SEALED,
        "parts": "in how many pieces its cards are sealed: as many as it has words for",
    },
    "KeysSeen": {
        "organisation_id": IDENTIFIER,
        "mark": "a keyed hash that tells one key store from another, and nothing else",
        "generation": MACHINE,
        "master": KEYED,
    },
    "SearchPart": {
        "organisation_id": IDENTIFIER,
        "first_case_id": "of which block: a random number; bound",
        "number": "which of its pieces; bound",
        "key_id": "which key of the index seals it: a random number; bound",
        "turn": MACHINE,
        "sealed": SEALED,
    },
    "SearchWaiting": {
        "organisation_id": IDENTIFIER,
        "case_id": IDENTIFIER,
        "key_id": "which key of the index seals it: a random number; bound",
        "sealed": SEALED,
    },
    "Lesson": {
        "organisation_id": IDENTIFIER,
        "id": IDENTIFIER,
        "case_id": "which case it came from, until that is destroyed; bound",
        "sealed": SEALED,
    },
    "SavedView": {
        "organisation_id": IDENTIFIER,
        "staff_number": "whose view it is; bound",
        "id": IDENTIFIER,
        "sealed": SEALED,
    },
    "Declaration": {
        "organisation_id": IDENTIFIER,
        "staff_number": "who declared it; bound",
        "id": IDENTIFIER,
        "sealed": SEALED,
    },
    "Mention": {
        "organisation_id": IDENTIFIER,
        "case_id": "whose notes name another: a random number",
        "named_id": "which case they name: a random number",
    },
    "Seen": {
        "organisation_id": IDENTIFIER,
        "staff_number": "who looked: the same numbers as the allow-list",
        "case_id": IDENTIFIER,
        "length": "how many entries there were: what is more is new",
    },
    "Letter": {
        "organisation_id": IDENTIFIER,
        "id": IDENTIFIER,
        "case_id": IDENTIFIER,
        "position": "which entry caused it; bound",
        "state": MACHINE,
        "next_try_at": MACHINE,
        "claimed_until": MACHINE,
        "attempts": MACHINE,
        "message_id": "an identifier: random, and known to every mail server; bound",
        "settled_at": MACHINE,
        "delayed_at": MACHINE,
        "failed_at": MACHINE,
        "answer": MACHINE,
        "sealed_pin": SEALED,
        "sealed_bytes": SEALED,
    },
    "EchoMark": {
        "organisation_id": IDENTIFIER,
        "mark": KEYED,
        "day": "when that address was last answered; the row goes a month later",
        "number": "how many receipts left for one address",
    },
    "File": {
        "organisation_id": IDENTIFIER,
        "id": IDENTIFIER,
        "holder_id": IDENTIFIER,
        "number": "its place among the files of a case; bound",
        "sealed_facts": SEALED,
        "size": SIZE,
        "state": MACHINE,
    },
    "LettersThatDay": {
        "organisation_id": IDENTIFIER,
        "day": "which day is counted; the row goes two days later",
        "address": KEYED,
        "number": "how many letters left by themselves that day to one address",
    },
    "MailSeen": {
        "organisation_id": IDENTIFIER,
        "mailbox": IDENTIFIER,
        "folder": IDENTIFIER,
        "validity": "the server's own number, which it shows whoever may sign in",
        "uid": "the server's own number, which it shows whoever may sign in",
        "seen_as": "counted: the page of counts adds up without opening anything",
        "seen_at": "when it was first seen in the mailbox, not when it was sent",
        "arrival_id": IDENTIFIER,
        "fingerprint": KEYED,
        "tries": MACHINE,
        "marked": MACHINE,
        "is_whole": "whether all of it is kept: only then the original may go",
        "safe_since": "when a backup was made: from then the original may go",
        "removed_at": "when the original went at the server, which shows it too",
    },
    "Opening": {
        "organisation_id": IDENTIFIER,
        "case_id": IDENTIFIER,
        "quarter": "when, to a quarter of an hour: makes one row of many openings",
        "who": "who opened it: the same numbers as the allow-list, for the auditor",
        "purpose": "for what page or act, as a code",
    },
    "Refusal": {
        "organisation_id": IDENTIFIER,
        "case_id": IDENTIFIER,
        "id": KEYED,
        "sealed": SEALED,
    },
    "DestructionOrder": {
        "organisation_id": IDENTIFIER,
        "case_id": IDENTIFIER,
        "record_number": IDENTIFIER,
        "length": MACHINE,
        "ordered_at": MACHINE,
        "state": MACHINE,
        "proof": KEYED,
    },
    "DestructionRecord": {
        "organisation_id": IDENTIFIER,
        "number": IDENTIFIER,
        "reference_hash": KEYED,
        "month": "when: a month, so that it singles out no day",
        "ground": "why, from a fixed list",
        "ciphertext_hash": "a hash over ciphertexts nobody can open",
        "remove_after": "when the record goes too",
    },
    "Tally": {
        "organisation_id": IDENTIFIER,
        "quarter": "counted, for the year's report",
        "kind": "counted",
        "outcome": "counted",
        "kept_by": "counted: a person, the clock or nobody; never by adviser",
        "number": "the count",
    },
}


def test_every_column_is_sealed_or_in_clear_for_a_reason() -> None:
    there = {
        model.__name__: {field.column for field in model._meta.concrete_fields} - {None}
        for model in apps.get_app_config("dossier").get_models()
    }

    listed = {table: set(columns) for table, columns in COLUMNS.items()}

    assert there == listed


def test_every_key_starts_with_the_organisation() -> None:
    for model in apps.get_app_config("dossier").get_models():
        first = {model._meta.pk_fields[0].attname}
        first |= {unique.fields[0] for unique in model._meta.total_unique_constraints}

        assert first <= {"organisation_id", "organisation"}, model
