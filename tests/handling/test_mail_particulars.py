"""What a mail says of its sender in free text, and where; never guessed in silence."""

from __future__ import annotations

import pytest

from gehoord.handling.mail import read_mail
from gehoord.handling.mail.filing import reaction
from gehoord.handling.mail.particulars import Said, said_in
from gehoord.procedure.senders import Where

LETTER = """Geachte heer, mevrouw,

Het advies van dinsdag was te laat.

{0}"""


def places(said: Said) -> dict[str, Where]:
    return {each.name: each.where for each in said.found}


@pytest.mark.parametrize(
    ("signed", "name", "address", "phone"),
    [
        (
            "MVG\n\nFatima El Amrani\nDorpsstraat 12\n1234 AB Utrecht\n06 - 12 34 56 78",
            "Fatima El Amrani",
            "Dorpsstraat 12, 1234 AB Utrecht",
            "+31 6 12345678",
        ),
        (
            "Groet, Fatima",
            "Fatima",
            "",
            "",
        ),
        (
            "MVG\nmr. F. van den Berg\nLaan van Oost 5-a, 2517AB Den Haag | 070 123 4567",
            "mr. F. van den Berg",
            "Laan van Oost 5-a, 2517 AB Den Haag",
            "+31 70 123 4567",
        ),
        (
            "Kind regards,\nFatima El Amrani\n+44 20 7946 0958",
            "Fatima El Amrani",
            "",
            "+44 20 7946 0958",
        ),
        (
            "-- \nKarim Bakker\n'sGravenweg 3, 2901 LA Capelle aan den IJssel",
            "Karim Bakker",
            "'sGravenweg 3, 2901 LA Capelle aan den IJssel",
            "",
        ),
        ("MVG\nVerstuurd vanaf mijn iPhone", "", "", ""),
    ],
)
def test_the_signature_says_who_wrote_and_how_to_reach_them(
    signed: str, name: str, address: str, phone: str
) -> None:
    said = said_in(LETTER.format(signed))

    found = said.particulars
    assert (name, address, phone) == (found.name, found.address, found.phone)
    assert set(places(said).values()) <= {Where.SIGNATURE}


@pytest.mark.parametrize(
    ("text", "address", "phone"),
    [
        ("Ik woon op de Kade 12, 1234 AB Utrecht.", "Kade 12, 1234 AB Utrecht", ""),
        ("Mijn adres: Plein 1940 7, 3011AA Goes", "Plein 1940 7, 3011 AA Goes", ""),
        ("Dorpsstraat 12\n1234 AB Utrecht\n\nGeachte heer,\n\nTe laat.",
         "Dorpsstraat 12, 1234 AB Utrecht", ""),
        ("U kunt mij bereiken op 06-12345678.", "", "+31 6 12345678"),
        ("Mijn nummer is 030 123 45 67, liefst na vijven.", "", "+31 30 123 4567"),
        ("Please call me on +44 20 7946 0958.", "", "+44 20 7946 0958"),
        ("Bel mij op 030-1234567 of 06-12345678.", "", ""),
        ("Ik belde uw kantoor op 030-1234567.", "", ""),
        ("De adviseur zat op Kade 3, 1011 AB Amsterdam te wachten.", "", ""),
        ("Factuur 20271234 van 12-03-2027, IBAN NL91ABNA0417164300.", "", ""),
        ("In 2027 AD was dat anders.", "", ""),
    ],
)  # fmt: skip
def test_in_the_words_only_what_the_sender_says_is_theirs_counts(
    text: str, address: str, phone: str
) -> None:
    said = said_in(text)

    assert (address, phone) == (said.particulars.address, said.particulars.phone)
    assert set(places(said).values()) <= {Where.TEXT}


def test_a_label_goes_before_a_signature_and_that_before_the_words() -> None:
    words = "Mijn nummer is 030 1234567.\nTelefoon: 06 11111111\n\n"
    text = words + "Groet,\nFatima\n06 22222222"

    said = said_in(text)

    assert said.particulars.phone == "+31 6 11111111"
    assert places(said) == {"phone": Where.LABEL, "name": Where.SIGNATURE}


def test_what_is_quoted_is_somebody_elses() -> None:
    quoted = "> Groet,\n> Joost\n> Kade 3\n> 1011 AB Amsterdam"
    text = f"Dank.\n\nOp 1 maart 2027 schreef Joost:\n{quoted}"

    said = said_in(text)

    assert said.found == ()
    assert said.loose.address == ""


def test_an_answer_may_be_the_bare_address() -> None:
    said = said_in("Dorpsstraat 12, 1234 AB Utrecht en 06-12345678")

    assert said.loose.address == "Dorpsstraat 12, 1234 AB Utrecht"
    assert said.loose.phone == "+31 6 12345678"


def test_a_reaction_tells_where_each_particular_stood() -> None:
    mail = read_mail(
        b"From: Fatima <fatima@example.com>\nSubject: Klacht\n\nTe laat.\n\n"
        b"Groet,\nFatima El Amrani\n06-12345678\n"
    )

    act = reaction(mail, (), languages=("nl",), rules=())

    assert act.particulars.name == "Fatima"
    assert {each.name: each.where for each in act.found} == {
        "name": Where.SENDER,
        "email": Where.SENDER,
        "phone": Where.SIGNATURE,
        "subject": Where.SUBJECT,
    }
