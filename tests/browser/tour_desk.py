"""The pages of who handles, and of the practice folder, in every state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tests.browser.visitor import Visitor

GARBAGE = b"Dit is geen bericht zoals een computer dat kent.\r\n\x00\xff\xfe\r\n"
OWNER, HANDLER, RESPONDENT, THIRD_PARTY = 1, 4, 3, 5
RECEIPT: Final = re.compile("Ontvangstbevestiging|Receipt")  # it can be printed


def signing(v: Visitor) -> Iterator[str]:
    """Show the door of the desk."""
    v.forget()
    v.go("/desk/")
    yield "desk-sign-in"
    v.page.fill("[name=email], [name=username]", "ank@example.org")
    v.page.fill("[name=password]", "verkeerd")
    v.send()
    yield "desk-sign-in-error"
    yield from _by_link(v)


def _by_link(v: Visitor) -> Iterator[str]:
    """Show the way in by link and code; a link of nobody is answered alike."""
    v.go("/desk/part/ditisgeenlink")
    yield "desk-part-link"
    v.send()
    yield "desk-part-code"
    v.page.fill("[name=code]", "123456")
    v.send()
    yield "desk-part-code-error"
    v.go("/desk/part/over")
    yield "desk-part-over"


def owner(v: Visitor) -> Iterator[str]:
    """Show the desk of an owner: lists, a case, all that can be done in it."""
    v.forget()
    v.be(OWNER)
    yield "desk-list"
    case = v.case_of("Samira")
    other = v.case_of("Daan")
    v.go("/desk/closed")
    yield "desk-closed"
    yield from _finding(v)
    yield from _recording(v)
    yield from _kept(v)
    v.go(other)
    yield "desk-case-told"
    v.go(case)
    yield "desk-case"
    acts = [
        link.get_attribute("href") or ""
        for link in v.page.locator(".acts a, .handy a").all()
    ]
    letters = v.page.locator("main a[href*='/letter/']", has_text=RECEIPT)
    letter = letters.first.get_attribute("href")
    for path in dict.fromkeys(acts):
        v.go(path)
        yield f"desk-act-{path.rsplit('/', 1)[1]}"
    v.go(f"{case}/record-concern")
    v.send()
    yield "desk-act-error"
    v.go(f"{case}/propose")
    yield "desk-act-not-now"
    v.go(letter or "")
    yield "desk-letter"
    v.go(f"{letter}/print")
    yield "desk-letter-print"
    v.go("/desk/case/26-0000-0")
    yield "desk-no-such-case"
    v.go(f"{case}/note")
    v.page.fill("main textarea >> nth=0", "Een zin die blijft staan.")
    v.forget()
    v.send()
    yield "desk-signed-out"


FIRM = (
    ("cases", "cases"),
    ("firm", "firm"),
    ("firm/improvements", "improvements"),
    ("people", "people"),
    ("people/invite", "invite"),
    ("people/3", "person"),
    ("procedure", "procedure"),
    ("procedure/edit", "procedure-start"),
    ("letters", "wordings"),
    ("mail", "mail"),
    ("mail/sort", "mail-sort"),
    ("mail/left", "mail-left"),
    ("mail/box", "mailbox"),
    ("telling", "telling"),
    ("away", "away"),
    ("declared", "declared"),
    ("mail/posting", "posting"),
    ("figures", "figures"),
    ("machine", "machine"),
    ("look", "look"),
    ("keys", "keys"),
)
"""Pages of the desk about the organisation: where, and the name of the state."""


def firm(v: Visitor) -> Iterator[str]:
    """Show what an owner sees of the organisation, and what goes wrong there."""
    v.forget()
    v.be(OWNER)
    for path, name in FIRM:
        v.go(f"/desk/{path}")
        yield f"desk-{name}"
    for path, name in (("people/invite", "invite"), ("mail/box", "mailbox")):
        v.go(f"/desk/{path}")
        v.send("main form[method=post] button")
        yield f"desk-{name}-error"
    v.go("/desk/letters")
    v.press("main a[href^='/desk/letters/'] >> nth=0")
    yield "desk-wording"
    v.go("/desk/procedure")
    v.press("main button[name=from] >> nth=0")
    yield "desk-procedure-draft"
    draft = v.page.url.partition("#")[0]
    v.go(f"{draft}/term/new")
    v.send()
    yield "desk-procedure-part-error"
    v.go(f"{draft}/term/name-handler")
    v.page.fill("[name='within.amount']", "6")
    v.send("main button[value=look]")
    yield "desk-procedure-part-look"
    v.go("/desk/procedure/edit/file")
    v.send()
    yield "desk-procedure-upload-error"
    v.go(f"{draft}/throw-away")
    yield "desk-procedure-throw-away"
    yield from _rereading(v)
    yield from _inviting(v)


def _rereading(v: Visitor) -> Iterator[str]:
    """Show what would outlive its case, before and after a name was found in it."""
    v.go("/desk/firm/improvements")
    v.press("main a[href^='/desk/firm/improvements/'] >> nth=0")
    yield "desk-reread"
    v.page.fill("main textarea >> nth=0", "Ank Bos belt voortaan zelf terug.")
    v.send()
    yield "desk-reread-error"


def _inviting(v: Visitor) -> Iterator[str]:
    """Invite somebody, and show what a link of an invitation says when it is over."""
    v.go("/desk/people/invite")
    lang = v.page.evaluate("navigator.language")
    v.page.fill("[name=name]", "Eva Smit")
    v.page.fill("[name=email]", f"eva.{lang}@example.org")
    v.page.check("[name=roles] >> nth=0")
    v.send()
    yield "desk-invited"
    v.forget()
    v.go("/desk/welcome/dit-is-geen-link")
    yield "desk-welcome-over"


def _finding(v: Visitor) -> Iterator[str]:
    v.go("/desk/find")
    yield "desk-find"
    v.page.fill("[name=asked]", "zonnebloemkwartier")
    v.send("main form button")
    yield "desk-find-nothing"
    v.page.fill("[name=asked]", "Daan")
    v.send("main form button")
    yield "desk-found"


def _recording(v: Visitor) -> Iterator[str]:
    v.go("/desk/new")
    yield "desk-new"
    v.send()
    yield "desk-new-error"


def _kept(v: Visitor) -> Iterator[str]:
    v.go("/desk/kept")
    if not v.page.locator("main a[href*='/kept/']").count():
        yield "desk-kept-empty"
        v.practice.receive(GARBAGE)
        v.go("/desk/kept")
    yield "desk-kept"
    mail = v.page.locator("main a[href*='/kept/']").first.get_attribute("href")
    v.go(mail or "")
    yield "desk-kept-one"
    v.send("form[action$='/aside'] button")
    yield "desk-kept-one-error"
    v.go(f"{mail}/reaction")
    yield "desk-kept-reaction"
    v.send()
    yield "desk-kept-reaction-error"
    # As if a colleague dealt with it while this one wrote.
    v.page.fill("main textarea >> nth=0", "Niemand kwam opdagen.")
    v.page.evaluate(
        "document.querySelector('main form').action = '/desk/kept/1/reaction'"
    )
    v.send()
    yield "desk-kept-gone"


def others(v: Visitor) -> Iterator[str]:
    """Show the desk of a handler, of whom it is about, and of the third party."""
    v.be(HANDLER)
    yield "desk-handler-list"
    case = v.case_of("Daan")
    v.go(case)
    yield "desk-handler-case"
    for act in ("propose", "record-conversation", "hear", "settle-agreement"):
        v.go(f"{case}/{act}")
        yield f"desk-handler-{act}"
    v.go(f"{case}/propose")
    v.page.fill("[name=words]", "Wij beginnen opnieuw.")
    v.send("button[name=look]")
    yield "desk-handler-letter-first"
    for number, name in ((RESPONDENT, "respondent"), (THIRD_PARTY, "third-party")):
        v.be(number)
        yield f"desk-{name}-list"
        links = v.page.locator(".of a").all()
        for count, path in enumerate([each.get_attribute("href") for each in links]):
            v.go(path or "")
            yield f"desk-{name}-case-{count + 1}"
    v.go(f"{v.page.url}/rule")
    yield "desk-third-party-rule"
    v.page.check("[name=judgement][value=upheld]")
    v.page.fill("[name=words]", "De organisatie vraagt voortaan toestemming.")
    v.page.fill("[name=reasons]", "Er was geen toestemming.")
    v.send()
    yield "desk-act-confirm"


def practice(v: Visitor) -> Iterator[str]:
    """Show the pages to practise with."""
    v.forget()
    v.go("/practice/")
    yield "practice-code"
    v.page.fill("#code", "onzin")
    v.press("main button")
    yield "practice-code-error"
    v.enter()
    yield "practice-hub"
    v.go("/practice/clock")
    yield "practice-clock"
    v.go("/practice/letters")
    yield "practice-letterbox"
    v.press("main ul.rows a >> nth=0")
    yield "practice-letter"


def answered(v: Visitor) -> Iterator[str]:
    """Show where an answer can be given in other cases; last, since its letter leaves."""
    v.be(HANDLER)
    case = v.case_of("Daan")
    v.go(f"{case}/propose")
    v.page.fill("[name=words]", "Wij beginnen opnieuw.")
    v.send()
    v.go(f"{case}/same")
    yield "desk-handler-same"
