"""What is understood of a mail: a table of mails as the world sends them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from gehoord.handling.mail import Action, Problem, read_mail, split_quoted
from tests.inbox.making import MAILS, raw

FATIMA = "fatima@example.com"


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What a mail must be understood to say."""

    sender: str = FATIMA
    name: str = "Fatima El Amrani"
    subject: str = "Klacht"
    words: str = ""
    never: str = ""
    files: tuple[tuple[str, str], ...] = ()
    problems: tuple[Problem, ...] = ()


PDF = "application/pdf"
UNKNOWN = "application/octet-stream"

TABLE = {
    "plain-nl": Expected(
        subject="Klacht over een gesprek", words="kwam niet opdagen voor het gesprek"
    ),
    "plain-en": Expected(
        subject="Complaint about my adviser", words="I am not happy with the advice"
    ),
    "html-only": Expected(
        words=(
            "Geachte mevrouw,\n\nHet advies was veel te laat & niet wat we hadden "
            "afgesproken € 100.\neerst dit\ntoen dat"
        ),
        never="niet tonen",
    ),
    "outlook": Expected(
        subject="Klacht over de training",
        words="De training over coördinatie was niet goed voorbereid.",
        never="MsoNormal",
        files=(("verslag.pdf", PDF),),
    ),
    "apple-inline-image": Expected(
        subject="Foto bij mijn klacht",
        words="Dit lag er op tafel:\n\nEn zo ging het de hele middag door.",
        files=(("tafel.png", "image/png"),),
    ),
    "latin1-undeclared": Expected(words="op café “De Zon”, geïrriteerd en al."),
    "utf8-declared-latin1": Expected(words="geïrriteerd en de koffie kostte € 4."),
    "utf8-declared-ascii": Expected(words="over coöperatie was te laat."),
    "unknown-charset": Expected(words="Het gesprek was één uur te laat."),
    "utf16": Expected(words="Het gesprek was één uur te laat."),
    "base64-text": Expected(words="Mijn klacht gaat over de rekening van € 250,-."),
    "broken-base64": Expected(words="Mijn klacht"),
    "broken-quoted-printable": Expected(words="De rekening van € 250 =ZZ klopt niet"),
    "empty-body": Expected(subject="Graag contact over mijn klacht"),
    "empty-file": Expected(sender="", name="", subject="", problems=(Problem.EMPTY,)),
    "blank-lines-only": Expected(
        sender="", name="", subject="", problems=(Problem.EMPTY,)
    ),
    "no-from": Expected(
        sender="", name="", words="niet tevreden", problems=(Problem.NO_SENDER,)
    ),
    "from-without-address": Expected(
        sender="", words="niet tevreden", problems=(Problem.NO_SENDER,)
    ),
    "two-froms": Expected(
        name="Fatima", words="niet tevreden", problems=(Problem.TWO_SENDERS,)
    ),
    "no-subject": Expected(subject="", words="Ik ben niet tevreden over het advies."),
    "nul-bytes": Expected(words="Ik ben niet tevreden over het advies."),
    "garbage": Expected(sender="", name="", subject="", problems=(Problem.NO_SENDER,)),
    "text-without-headers": Expected(
        sender="",
        name="",
        subject="",
        words="Dit is geen e-mail maar gewoon een tekst",
        problems=(Problem.NO_SENDER,),
    ),
    "eight-bit-headers": Expected(
        sender="renee@example.com", name="Renée Bak", subject="Klacht over “coach”"
    ),
    "utf8-headers": Expected(
        sender="renee@example.com",
        name="Renée Bak",
        subject="Klacht over coöperatie 🙁",
    ),
    "subject-q": Expected(subject="Klacht over café De Zon"),
    "subject-b-split": Expected(subject="Klacht over coöperatie"),
    "subject-mixed": Expected(subject="Re: [x] “Klacht” over geïrriteerd gesprek"),
    "subject-broken": Expected(subject="Klacht en =?utf-8?X?abc?=één"),
    "name-encoded": Expected(name="El Amrani, Fatima"),
    "unknown-tld": Expected(sender="fatima@firma.bestaatniet", name="Fatima"),
    "address-international": Expected(
        sender="fatima@coöperatie.example", name="Fatima"
    ),
    "flowed": Expected(
        words="niet opdagen voor het gesprek van dinsdag.\n\n> U schreef dat het zou",
    ),
    "forwarded-as-attachment": Expected(
        subject="Fwd: Klacht",
        words="Zie mijn eerdere bericht.",
        never="Komt u dinsdag?",
        files=(("Afspraak van dinsdag.eml", "message/rfc822"),),
    ),
    "file-name-2231": Expected(files=(("coördinatie verslag.pdf", PDF),)),
    "file-name-path": Expected(
        files=(("verslag.pdf", PDF), ("gnp.exe", "text/plain"), ("bijlage-3.pdf", PDF)),
    ),
    "ical": Expected(
        subject="Uitnodiging",
        words="Ik wil graag praten over mijn klacht.",
        files=(("bijlage-1.ics", "text/calendar"),),
    ),
    "winmail": Expected(files=(("winmail.dat", "application/vnd.ms-tnef"),)),
    "multipart-without-boundary": Expected(words="Het advies was te laat."),
    "multipart-cut-off": Expected(
        words="Het advies was te laat.", files=(("a.pdf", PDF),)
    ),
    "pgp-encrypted": Expected(
        subject="...",
        files=(("bijlage-1.txt", "text/plain"), ("encrypted.asc", "text/plain")),
    ),
    "smime-signed": Expected(
        words="Ondertekend: het advies was te laat.", files=(("smime.p7s", UNKNOWN),)
    ),
    "mbox-line": Expected(words="Het advies was te laat."),
    "bare-carriage-returns": Expected(words="Het advies\nwas te laat."),
}


@pytest.mark.parametrize("name", TABLE)
def test_a_mail_is_understood(name: str) -> None:
    expected = TABLE[name]

    mail = read_mail(raw(name))

    assert expected.sender == mail.sender.address
    assert expected.name == mail.sender.name
    assert expected.subject == mail.subject
    assert expected.words in mail.text
    assert not expected.never or expected.never not in mail.text
    assert list(expected.files) == [
        (each.name, each.media_type) for each in mail.attachments
    ]
    assert expected.problems == mail.problems


@pytest.mark.parametrize(
    ("name", "language"),
    [("plain-nl", "nl"), ("plain-en", "en"), ("list-mail", ""), ("outlook", "nl")],
)
def test_its_language_is_told_from_small_words(name: str, language: str) -> None:
    assert language == read_mail(raw(name)).language


def test_labelled_lines_fill_the_particulars() -> None:
    mail = read_mail(raw("labelled-nl"))

    assert mail.particulars.name == "Fatima El Amrani-Bakker"
    assert mail.particulars.address == "Dorpsstraat 12, 1234 AB Utrecht"
    assert mail.particulars.phone == "+31 6 12345678"
    assert mail.labelled_subject == "Jaarrekening 2026"
    assert "Klacht: De jaarrekening was te laat." in mail.text


def test_labelled_lines_in_english_too_with_their_value_below() -> None:
    mail = read_mail(raw("labelled-en"))

    assert mail.particulars.name == "Fatima El Amrani"
    assert mail.particulars.address == "1 High Street, London"
    assert mail.particulars.phone == "+44 20 7946 0958"


def test_labels_in_a_quoted_mail_are_not_the_senders() -> None:
    mail = read_mail(raw("outlook"))

    assert mail.particulars.name == ""
    assert mail.labelled_subject == ""


@pytest.mark.parametrize("name", ["reply", "outlook", "plain-nl", "flowed"])
def test_folding_what_is_quoted_loses_nothing(name: str) -> None:
    text = read_mail(raw(name)).text

    own, quoted = split_quoted(text)

    assert text == own + quoted


def test_what_was_quoted_is_told_from_what_is_new() -> None:
    own, quoted = split_quoted(read_mail(raw("reply")).text)

    assert own.strip() == "Het was op dinsdag om drie uur."
    assert quoted.startswith("Op 5 maart 2027")


@pytest.mark.parametrize(
    "announced",
    [
        "Op 17-feb.-2027, om 13:18 heeft Anouk <a@example.org> het volgende geschreven:",
        "Op ma 1 mrt. 2027 om 09:10 schreef Klachten\n<klachten@example.org>:",
        "On Fri, May 6, 2027 at 6:03 PM, Anouk de Vries from the office\n<a@b.nl> wrote:",
        "Le 23 janv. 2027 à 22:03, Anouk <a@example.org> a écrit :",
        "Am 23.01.2027 um 22:03 schrieb Anouk de Vries:",
        "2027-10-17 11:28 GMT+03:00 Anouk <\na@example.org>:",
        "---- Anouk de Vries wrote ----",
        "Von: a@example.org\nGesendet: Dienstag, 14:59\nAn: Fatima\nBetreff: Klacht",
        "De : Anouk [mailto:a@example.org]\nEnvoyé : lundi\nÀ : Fatima\nObjet : Klacht",
        "*From:* a@example.org [mailto:\na@example.org]\n*Sent:* 3:05 PM\n*To:* Fatima",
    ],
)
def test_what_was_quoted_begins_with_who_wrote_it_as_programs_say_that(
    announced: str,
) -> None:
    own, quoted = split_quoted(f"Dinsdag om drie.\n\n{announced}\n\nWanneer was het?")

    assert own == "Dinsdag om drie.\n\n"
    assert quoted.startswith(announced)


@pytest.mark.parametrize(
    "text",
    [
        "Op ma 1 mrt. 2027 om 09:10 schreef Anouk:\n> Wanneer?\n\nDinsdag om drie.",
        "Op 3 maart heb ik u dit geschreven:\n\nHet advies was te laat.",
        "Op uw site staat klachten@example.org\n\nDaar schrijf ik naar.",
        "De week erna: niets.\nA: ik belde.\nAan: u.",
    ],
)
def test_an_answer_below_what_is_quoted_is_not_folded_away(text: str) -> None:
    assert split_quoted(text) == (text, "")


@pytest.mark.parametrize(
    ("name", "action", "status"),
    [
        ("bounce-permanent", Action.FAILED, "5.1.1"),
        ("bounce-mailbox-full", Action.FAILED, "4.2.2"),
        ("bounce-delayed", Action.DELAYED, "4.4.1"),
        ("bounce-delivered", Action.DELIVERED, "2.0.0"),
        ("bounce-headers-only", Action.FAILED, "5.7.1"),
        ("bounce-exim", Action.FAILED, "5.1.1"),
        ("bounce-exim-delayed", Action.DELAYED, ""),
    ],
)
def test_a_report_says_what_happened_to_a_letter(
    name: str, action: Action, status: str
) -> None:
    report = read_mail(raw(name)).report

    assert report is not None
    assert action is report.action
    assert status == report.status


@pytest.mark.parametrize(
    ("subject", "words", "action"),
    [
        ("Warning: fatima@example.com - User unknown!", "", Action.FAILED),
        ("Warning: message delayed 24 hours", "", Action.DELAYED),
        ("Probleem", "It has not yet been delivered.", Action.DELAYED),
        ("Probleem", "Delivery has been postponed: full mailbox", Action.DELAYED),
        ("Probleem", "I wasn't able to deliver it.", Action.FAILED),
        ("Mail failed, returning to sender", "unknown host", Action.FAILED),
    ],
)
def test_a_server_that_writes_no_report_is_taken_at_its_words(
    subject: str, words: str, action: Action
) -> None:
    mail = read_mail(
        f"From: MAILER-DAEMON@example.com\nSubject: {subject}\n\n{words}".encode()
    )

    assert mail.report is not None
    assert action is mail.report.action


def test_every_mail_in_the_folder_is_read_without_a_word() -> None:
    for path in sorted(MAILS.glob("*.eml")):
        mail = read_mail(path.read_bytes())

        mail.text.encode("utf-8")
        assert "\x00" not in mail.text + mail.subject, path.name
