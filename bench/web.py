"""The site as people use it: the form, the follow page, the desk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

from bench import floors
from bench.figures import Figure, Took, milliseconds
from bench.homes import environment
from bench.load import Browser, Unexpected, places, run, token
from bench.names import OWNER, PASSWORD
from bench.serving import GEHOORD, Server, serving

WORDS: Final = (
    "Op dinsdag zou er iemand komen. Er kwam niemand en er belde niemand. " * 20
)
ANSWERS: Final = (
    ("kind", {"kind": "complaint"}),
    ("words", {"words": WORDS, "subject": "Afspraak ging niet door"}),
    ("wish", {"wish": "Dat afspraken doorgaan."}),
    ("spoken", {"spoken": "done"}),
    ("adviser", {"adviser": "3", "adviser_name": ""}),
    ("who", {"name": "Sara Visser", "behalf": "", "capacity": "consumer"}),
    ("reach", {"email": "sara@example.com", "mailbox": "others"}),
)
LINK: Final = re.compile(r"/follow/([\w-]+)")
HIDDEN: Final = re.compile(r'<input type="hidden" name="([\w-]+)" value="([^"]+)"')
CASE: Final = re.compile(r'href="(/desk/case/[^"/]+)"')
_numbers = count(1000)


def pages(home: Path, *, rounds: int) -> Iterator[Figure]:
    """Yield what the form and the follow page cost."""
    with serving(GEHOORD, environment(home)) as server:
        yield from _form(server, rounds)
        yield from _send(server, rounds // 4)
        yield _follow(server, rounds // 4)


def desk(home: Path, *, cases: int, rounds: int) -> Iterator[Figure]:
    """Yield what the work list and a case cost in a folder of this size."""
    size = f"{cases:,} cases"
    with serving(GEHOORD, environment(home)) as server:
        browser = signed_in(server)
        found = CASE.findall(browser.get("/desk/").text)
        paths = list(dict.fromkeys(found))
        assert len(paths) >= 20, f"the work list shows {len(paths)} cases"
        lists = _asked(server, browser, ["/desk/"], rounds)
        seen = _asked(server, browser, paths, rounds)
        browser.close()
        yield milliseconds(f"page: work list, {size}", lists, must=50, good=10)
        yield milliseconds(f"page: case, {size}", seen, must=30, good=15)


def _asked(server: Server, browser: Browser, paths: list[str], rounds: int) -> Took:
    for path in paths[:3]:
        browser.get(path)
    begin = server.work()
    took = Took(browser.get(paths[n % len(paths)]).took for n in range(rounds))
    took.work = (server.work() - begin) / rounds
    return took


def _form(server: Server, rounds: int) -> Iterator[Figure]:
    alone = run(server.port, form_round, clients=1, rounds=rounds, begin_with=begin)
    yield milliseconds("page: form GET", alone.took["GET"], floor=floors.FORM_PAGE)
    yield milliseconds(
        "page: form POST, 1 client",
        alone.took["POST"],
        must=5,
        good=2.5,
        floor=floors.FORM,
    )
    before = server.work()
    many = run(server.port, form_round, clients=8, rounds=rounds, begin_with=begin)
    yield Figure(
        name="page: form rounds, 8 clients",
        value=many.rounds_per_second,
        unit="/s",
        must=140,
        good=200,
        floor=floors.FORM_ROUNDS,
        work=(server.work() - before) / rounds,
    )
    yield worst("page: form POST p99, 8 clients", many.took["POST"], must=60, good=30)


def _send(server: Server, rounds: int) -> Iterator[Figure]:
    alone = run(server.port, whole_round, clients=1, rounds=rounds)
    yield milliseconds(
        "page: form sent, it is a case", alone.took["send"], must=5, floor=floors.FORM
    )
    before = server.work()
    many = run(server.port, whole_round, clients=8, rounds=rounds)
    yield Figure(
        name="whole complaints, 8 clients",
        value=many.rounds_per_second,
        unit="/s",
        note=f"each {len(ANSWERS)} forms read and sent, checked, sent, receipt",
        work=(server.work() - before) / rounds,
    )
    yield worst("page: form sent p99, 8 clients", many.took["send"], must=60)


def _follow(server: Server, rounds: int) -> Figure:
    browser = Browser(server.port, places(next(_numbers)))
    link = sent(browser)
    path = f"/follow/{link}"
    page = browser.get(path)
    browser.post(path, {"csrfmiddlewaretoken": token(page)})
    took = _asked(server, browser, ["/case"], rounds)
    browser.close()
    return milliseconds("page: follow", took, must=30, good=15)


def worst(name: str, took: list[float], **more: float) -> Figure:
    """Return the p99 as a figure of its own."""
    return Figure(
        name=name,
        value=milliseconds(name, took).worst or max(took),
        unit="ms",
        must=more.get("must"),
        good=more.get("good"),
    )


def begin(browser: Browser) -> None:
    """Begin a complaint, so that its next pages can be answered."""
    answer(browser, *ANSWERS[0])


def form_round(browser: Browser) -> dict[str, float]:
    """Read one page of the form and answer it."""
    name, values = ANSWERS[1]
    return answer(browser, name, values)


def answer(browser: Browser, name: str, values: dict[str, str]) -> dict[str, float]:
    """Read a page of the form and answer it."""
    path = f"/form/{name}"
    page = browser.get(path)
    given = {**values, "csrfmiddlewaretoken": token(page)}
    done = browser.post(path, given)
    return {"GET": page.took, "POST": done.took}


def whole_round(browser: Browser) -> dict[str, float]:
    """Hand in a whole complaint, as someone new at a new place."""
    someone = Browser(browser.port, places(next(_numbers)))
    took: dict[str, float] = {}
    sent(someone, took)
    someone.close()
    return took


def sent(browser: Browser, took: dict[str, float] | None = None) -> str:
    """Hand in a complaint; return the link to follow it."""
    for name, values in ANSWERS:
        answer(browser, name, values)
    page = browser.get("/form/check")
    done = browser.post("/form/send", dict(HIDDEN.findall(page.text)))
    if took is not None:
        took["send"] = done.took
    found = LINK.search(browser.get(done.location).text)
    if found is None:
        message = "The receipt holds no link."
        raise Unexpected(message)
    return found[1]


def signed_in(server: Server) -> Browser:
    """Return a browser in which an owner signed in."""
    browser = Browser(server.port, places(next(_numbers)))
    page = browser.get("/desk/sign-in")
    values = {"email": OWNER, "password": PASSWORD}
    browser.post("/desk/sign-in", {**values, "csrfmiddlewaretoken": token(page)})
    return browser
