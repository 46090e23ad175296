"""The organisation's own words for its letters: which there are, and changing one."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.languages import spoken
from gehoord.letters.blocks import unbroken
from gehoord.letters.compose import worded
from gehoord.letters.facts import Addressee, House, LetterFacts
from gehoord.letters.own_words import Fault, faults
from gehoord.letters.readers import readers_of
from gehoord.letters.reading_back import Sheet, read_back
from gehoord.letters.required import Incomplete
from gehoord.letters.samples import sample
from gehoord.letters.texts_of import MissingText, words_of
from gehoord.letters.values import names
from gehoord.letters.wording import BadWording, gaps
from gehoord.organisation import reading, wordings
from gehoord.organisation.wordings import Letter
from gehoord.people.reached import base_url, mail_address
from gehoord.procedure.rules import Procedure
from gehoord.words import notices
from gehoord.words.dates import with_time
from gehoord.words.wording import fault, language
from gehoord.words.wording import reader as reader_words

UNREADY = 422


@dataclass(frozen=True, kw_only=True)
class Version:
    """One letter in one language."""

    language: str  # as it is called in the language of the page
    is_own: bool
    href: str


@dataclass(frozen=True, kw_only=True)
class Row:
    """One notice in the list, and to whom it goes: each reader with the languages."""

    title: str
    readers: tuple[tuple[str, tuple[Version, ...]], ...]


@dataclass(kw_only=True)
class Editing:
    """One letter being worded: what was typed, what is wrong, what it will say."""

    letter: Letter
    subject: str = field(repr=False)
    text: str = field(repr=False)
    mistakes: list[tuple[str, str]] = field(default_factory=list)
    shown: tuple[str, Sheet] | None = None  # the subject, and the letter


@for_staff
@require_safe
def letters(request: HttpRequest, desk: Desk) -> HttpResponse:
    """List every letter of the procedure in force."""
    own = wordings.every(_owners(desk).organisation_id)
    procedure = _procedure(desk)
    names_of_letters = procedure.letter_names
    once = dict.fromkeys(_letters(procedure))
    found = groupby(once, key=lambda each: each.notice)
    rows = [
        Row(
            title=notices.notice(notice, desk.lang, names_of_letters),
            readers=tuple(_by_reader(desk, tuple(letters), own)),
        )
        for notice, letters in found
    ]
    return show(request, desk, "wordings.html", {"rows": rows, "place": "wordings"})


def _by_reader(
    desk: Desk, letters: tuple[Letter, ...], own: Container[Letter]
) -> Iterator[tuple[str, tuple[Version, ...]]]:
    for reader in dict.fromkeys(each.reader for each in letters):
        versions = tuple(
            Version(
                language=language(each.language, desk.lang),
                is_own=each in own,
                href=_href(each),
            )
            for each in letters
            if each.reader == reader
        )
        yield reader_words(reader, desk.lang), versions


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def letter(
    request: HttpRequest, desk: Desk, notice: str, reader: str, lang: str
) -> HttpResponse:
    """Show one letter; preview what was typed, keep it, or go back to our words."""
    procedure = _procedure(_owners(desk))
    which = Letter(notice=notice, reader=reader, language=lang)
    if which not in set(_letters(procedure)):
        raise Http404
    example = _example(desk, procedure, which)
    if "back" in request.POST:
        _keep(desk, which, subject="", text="")
        return redirect(f"{_href(which)}?done=back")
    editing = _editing(request, desk, which)
    if request.method == "POST":
        editing.mistakes = _mistakes(editing, example, desk)
        if not editing.mistakes and "keep" in request.POST:
            _keep(desk, which, subject=editing.subject, text=editing.text)
            return redirect(f"{_href(which)}?done=kept")
    if not editing.mistakes:
        _show(editing, example)
    return _page(request, desk, editing, example)


def _owners(desk: Desk) -> Desk:
    if not desk.owns:
        raise Http404
    return desk


def _procedure(desk: Desk) -> Procedure:
    try:
        return reading.current(desk.organisation_id, now=desk.now)[1]
    except reading.NoProcedure:
        raise Http404 from None


def _letters(procedure: Procedure) -> Iterator[Letter]:
    for rule in procedure.notices:
        for reader in readers_of(rule):
            for lang in procedure.languages:
                if spoken.known(lang):
                    yield Letter(notice=rule.id, reader=reader, language=lang)


def _href(letter: Letter) -> str:
    return reverse("desk-wording", args=[letter.notice, letter.reader, letter.language])


def _example(desk: Desk, procedure: Procedure, which: Letter) -> LetterFacts | None:
    return sample(
        procedure,
        which.notice,
        Addressee(which.reader),
        language=which.language,
        house=House(
            name=desk.organisation.name,
            address=mail_address(desk.organisation),
            base_url=base_url(desk.organisation),
        ),
        now=desk.now,
    )


def _editing(request: HttpRequest, desk: Desk, which: Letter) -> Editing:
    if request.method == "POST":
        typed = request.POST.get("text", "").replace("\r\n", "\n")
        subject = request.POST.get("subject", "").strip()
        return Editing(letter=which, subject=subject, text=typed.strip("\n"))
    own = wordings.own(desk.organisation_id, which)
    subject, text = own or _shipped(_procedure(desk), which)
    return Editing(letter=which, subject=subject, text=text)


def _shipped(procedure: Procedure, which: Letter) -> tuple[str, str]:
    """Return the words that come with Gehoord; of the file's own letter, the file's."""
    rule, reader = procedure.notice(which.notice), Addressee(which.reader)
    try:
        return words_of(rule, which.notice, reader, which.language)
    except MissingText:
        raise Http404 from None


def _mistakes(
    editing: Editing, example: LetterFacts | None, desk: Desk
) -> list[tuple[str, str]]:
    which = editing.letter
    procedure = _procedure(desk)
    known = names(example) if example else gaps(_shipped(procedure, which)[1])
    found = faults(
        which.notice,
        Addressee(which.reader),
        which.language,
        subject=editing.subject,
        text=editing.text,
        known=known,
        rule=procedure.notice(which.notice),
    )
    return [(_field(each), fault(each.code, each.name, desk.lang)) for each in found]


def _field(found: Fault) -> str:
    return "#id_subject" if found.code in {"subject", "line-end"} else "#id_text"


def _show(editing: Editing, example: LetterFacts | None) -> None:
    if example is None:
        return
    try:
        made = worded(example, editing.subject, editing.text)
    except (BadWording, Incomplete):
        return  # in this case our own words leave; the page says so
    lines = unbroken(made.text).strip()
    editing.shown = (made.subject, read_back(lines, editing.letter.language))


def _keep(desk: Desk, which: Letter, *, subject: str, text: str) -> None:
    wordings.word_anew(
        desk.organisation_id,
        which,
        subject=subject,
        text=text,
        by=desk.person.number,
        now=desk.now,
    )


def _page(
    request: HttpRequest, desk: Desk, editing: Editing, example: LetterFacts | None
) -> HttpResponse:
    which = editing.letter
    zone = _procedure(desk).zone
    history = wordings.history(desk.organisation_id, which)
    context: dict[str, object] = {
        "place": "wordings",
        "in_language": language(which.language, desk.lang),
        "title": notices.notice(which.notice, desk.lang, _procedure(desk).letter_names),
        "to": reader_words(which.reader, desk.lang),
        "editing": editing,
        "mistakes": editing.mistakes,
        "gaps": sorted(names(example)) if example else (),
        "has_example": example is not None,
        "is_own": bool(history and history[0].text),
        "history": [
            (with_time(each.at, zone, desk.lang), not each.text) for each in history
        ],
        "done": {"kept": _("Kept."), "back": _("Our words are used again.")}.get(
            request.GET.get("done", ""), ""
        ),
    }
    status = UNREADY if editing.mistakes else 200
    return show(request, desk, "wording.html", context, status=status)
