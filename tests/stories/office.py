"""
Tells a story through the real doors: pages, mails, and a clock that looks.

Nothing here decides anything, and nothing reaches past a door: the sender fills in
the form, mails, and follows the link out of the last letter that really left; staff
sign in and use the one page of acts; letters leave when the clock passes. `told` is
the dossier, one line for each entry, as it was stored.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from typing import Final

from django.contrib.auth.hashers import make_password

from gehoord.clock.run import Pass, pass_once
from gehoord.dossier import references, store
from gehoord.handling.opened import OpenCase, open_case
from gehoord.inbox.incoming import Received
from gehoord.inbox.receive import receive
from gehoord.people.models import Organisation, Staff, User
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import Result
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import FATIMA
from tests.letters.paper import paper_text
from tests.procedure.telling import AMSTERDAM, MORNING, line
from tests.stories.browser import Answer, Browser, Page, found
from tests.stories.letterbox import Letterbox, Mail

FRIDAY: Final = datetime(2027, 3, 5, 15, tzinfo=AMSTERDAM)
OWN_ADDRESS: Final = "klachten@example.org"
PASSWORD: Final = "paard batterij nietje klopt"
NUMBERS: Final = {"ank": 1, "bea": 2, "joost": 3, "noor": 4, "derde": 9}
REFERENCE: Final = r"\b\d\d-[0-9A-Z]{4}-[0-9A-Z*~$=]\b"

COMPLAINT: Final[dict[str, str]] = {
    "kind": "complaint",
    "words": "Er kwam niemand opdagen.",
    "subject": "Training",
    "spoken": "rather-not",
    "name": FATIMA.name,
    "email": FATIMA.email,
    "phone": FATIMA.phone,
    "address": FATIMA.address,
    "mailbox": "others",
}
"""What Fatima fills in when a story does not say otherwise."""


@dataclass
class Story:
    """One case and the office around it, from the first word on."""

    firm: Organisation
    letterbox: Letterbox
    now: datetime = FRIDAY
    reference: str = ""
    anyone: Browser = field(default_factory=Browser)
    _desks: dict[str, Desk] = field(default_factory=dict)

    # -- how it comes in ---------------------------------------------------------------

    def fill_in(self, **answers: str) -> Page:
        """Fill in the form on the web, page after page, and send it."""
        left = {**COMPLAINT, **answers}
        self.anyone.open("/form")
        while not self.anyone.page.path.endswith("/form/check"):
            form = self.anyone.main()
            here = {n: v for n, v in left.items() if n in form.fields and v}
            page = self.anyone.page.path
            self.anyone.submit(here, press="on" if page.endswith("/files") else "")
            left = {n: v for n, v in left.items() if n not in form.fields}
            assert self.anyone.page.path != page, self.anyone.page.text
        not_asked = {name for name in answers if name in left}
        assert not not_asked, f"the form did not ask {not_asked}"
        receipt = self.anyone.submit()
        assert receipt.path.endswith("/form/receipt"), receipt.text
        self.reference = found(REFERENCE, receipt.text)
        self.clock()
        return receipt

    def mail(
        self,
        words: str,
        *,
        to: str = OWN_ADDRESS,
        subject: str = "Klacht",
        sender: str = f"Fatima El Amrani <{FATIMA.email}>",
        answers: Mail | None = None,
        **headers: str,
    ) -> Received:
        """Let a mail come in, as its bytes; `answers` is the letter it replies to."""
        message = EmailMessage(policy=SMTP)
        message["Return-Path"] = f"<{FATIMA.email}>"
        message["Date"] = self.now
        message["From"] = sender
        message["To"] = answers.reply_to if answers else to
        message["Subject"] = f"Re: {answers.subject}" if answers else subject
        message["Message-ID"] = f"<{self.now.timestamp():.0f}@mail.example.com>"
        if answers:
            message["In-Reply-To"] = message["References"] = answers.message_id
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        message.set_content(words)
        received = receive(message.as_bytes(), organisation=self.firm, now=self.now)
        self.reference = self.reference or received.case or ""
        self.clock()
        return received

    # -- who does something ------------------------------------------------------------

    @property
    def sender(self) -> Sender:
        """The complainant, with a browser of her own."""
        return Sender(self)

    def desk(self, who: str) -> Desk:
        """Return someone's desk; they sign in when they first sit down."""
        if who not in self._desks:
            self._desks[who] = Desk(self, who)
        return self._desks[who]

    # -- what time does ----------------------------------------------------------------

    def clock(self) -> Pass:
        """Let the clock pass once, and take the letters out of the letterbox."""
        passed = pass_once(now=self.now)
        self.letterbox.empty()
        return passed

    def at(self, hour: int, minute: int = 0) -> None:
        """Go on to this time on the same day."""
        self.now = datetime.combine(self.day, time(hour, minute), tzinfo=AMSTERDAM)

    def days(self, number: int) -> None:
        """Let days go by; the clock looks every morning at nine."""
        for _ in range(number):
            self.leap(self.day + timedelta(days=1))

    def until(self, day: date) -> None:
        """Let days go by up to and including the morning of this one."""
        self.days((day - self.day).days)

    def leap(self, day: date) -> Pass:
        """Go on to the morning of a later day at once."""
        self.now = datetime.combine(day, MORNING, tzinfo=AMSTERDAM)
        return self.clock()

    @property
    def day(self) -> date:
        """The local date."""
        return self.now.astimezone(AMSTERDAM).date()

    # -- how it stands -----------------------------------------------------------------

    @property
    def case_id(self) -> int:
        return store.find(self.firm.pk, self.reference)

    @property
    def opened(self) -> OpenCase:
        return open_case(self.firm.pk, self.case_id, now=self.now)

    @property
    def told(self) -> list[str]:
        """The dossier: day and month, actor, kind of entry, and what matters of it."""
        return [_line(each) for each in self.opened.entries]

    def told_since(self, position: int) -> list[str]:
        """The dossier from the entry after this position on."""
        return self.told[position:]

    @property
    def length(self) -> int:
        return len(self.opened.entries)

    def is_at(self, stage: Stage) -> bool:
        return self.opened.case.stage is stage

    def result(self, term: str) -> Result:
        """What became of the term; of one opened twice, the last."""
        running = self.opened.case.term(term)
        assert running is not None, term
        return running.result

    @property
    def last_days(self) -> dict[str, date]:
        return {term.id: term.last_day for term in self.opened.case.terms}

    def letters_to(self, who: str) -> list[str]:
        """The notices that left to someone, the complainant or by name, in order."""
        actor = f"staff:{NUMBERS[who]}" if who in NUMBERS else who
        return [each.notice for each in self.letterbox.to(actor)]


@dataclass
class Sender:
    """Fatima, who has no account: each time she follows the link of a letter."""

    story: Story
    browser: Browser = field(default_factory=Browser)

    def follow(self, notice: str = "") -> Page:
        """Follow the link out of the last letter that had one, or out of this one."""
        mails = self.story.letterbox.to(COMPLAINANT)
        named = [each for each in mails if each.notice == notice or not notice]
        link = next(each.link for each in reversed(named) if "/follow/" in each.text)
        before = self.story.length
        shown = self.browser.open(link)
        assert self.story.reference not in shown
        assert FATIMA.name not in shown
        assert self.story.length == before
        return self.browser.submit()

    def read(self, title: str) -> tuple[Page, str]:
        """Read a letter again on her page, and what its PDF says."""
        listed = self.follow()
        letters = [each for each in listed.links if "/case/letter/" in each]
        shown = next(p for p in map(self.browser.open, letters) if title in p)
        (paper,) = (each for each in shown.links if each.endswith("/pdf"))
        return shown, paper_text(self.browser.fetch(paper))

    def act(self, name: str, **answers: Answer) -> Page:
        """Do an act on her page, with the code out of her mailbox where it binds."""
        self.follow()
        self.browser.open(f"/case/{name}")
        sure = {"sure": "1"} if self.browser.page.asks("sure") else {}
        page = self.browser.submit({**answers, **sure})
        if page.asks("code"):
            self.story.clock()
            code = self.story.letterbox.last("code").code
            page = self.browser.submit({"code": code})
        assert page.path.startswith("/case?done"), page.text
        self.story.clock()
        return page


class Desk:
    """Someone of the office, signed in."""

    def __init__(self, story: Story, who: str) -> None:
        self.story, self.browser = story, Browser()
        person = Staff.objects.get(organisation=story.firm, number=NUMBERS[who])
        if person.user is None:
            hashed = _hashed(PASSWORD)
            person.user = User.objects.create(
                organisation=story.firm, email=person.email, password=hashed
            )
            person.save()
        self.browser.open("/desk/sign-in")
        page = self.browser.submit({"email": person.email, "password": PASSWORD})
        assert person.name in page, page.text

    def act(self, name: str, **answers: Answer) -> Page:
        """Do an act on its page, and look once more where it asks for that."""
        page = self.ask(name, **answers)
        assert f"/{name}" not in page.path, page.text
        self.story.clock()
        return page

    def ask(self, name: str, **answers: Answer) -> Page:
        """Try to do an act; return what the desk answers."""
        page = self.browser.open(f"/desk/case/{self.story.reference}/{name}")
        assert page.status == 200, page.text
        page = self.browser.submit(answers)
        if any(button == "sure" for form in page.forms for button, _ in form.buttons):
            page = self.browser.submit(press="sure")
        return page

    def case(self) -> Page:
        return self.browser.open(f"/desk/case/{self.story.reference}")

    def list(self) -> Page:
        return self.browser.open("/desk")

    def open(self, path: str) -> Page:
        return self.browser.open(path)


def never_given(story: Story) -> str:
    """Return a reference that could have been given, and was not."""
    made = references.make(year=2027, random_below=lambda most: most - 1)
    assert made != story.reference
    return made


@cache
def _hashed(password: str) -> str:
    return make_password(password)


def _line(entry: Entry) -> str:
    match entry.event:
        case e.LetterLeft(to=to) | e.LetterFailed(to=to) if to != COMPLAINANT:
            return f"{line(entry)} to {to}"
        case _:
            return line(entry)
