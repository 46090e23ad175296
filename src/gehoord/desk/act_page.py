"""
One page for every act, made from what the act asks.

The length of the case that was seen goes along, so that what another person
did in between is told before anything is added; what was typed stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from gehoord.desk import first_word, joining, paper, post_due, story
from gehoord.desk.direct import (
    FROM,
    LIST,
    READY,
    WENT_ON,
    asking_consent,
    has_letter,
    went_on,
)
from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.preview import LOOK, may_read, previewed
from gehoord.desk.summary import carried, summary, written
from gehoord.desk.their_language import their_language
from gehoord.dossier import seen
from gehoord.dossier.store import NoSuchCase
from gehoord.handling import unsent
from gehoord.handling.access import Sight
from gehoord.handling.act import Also, Done, SomeoneActed, of_others, perform
from gehoord.handling.again import was_done
from gehoord.handling.attaching import STAGED, Attaching
from gehoord.handling.catalogue import offer
from gehoord.handling.draft_of import draft_of
from gehoord.handling.forms import ActForm, asks_files, to_act
from gehoord.handling.numbers import number_in
from gehoord.handling.opened import OpenCase
from gehoord.handling.page_key import page_key
from gehoord.languages.spoken import served
from gehoord.procedure import drafts, grounds
from gehoord.procedure.acts import (
    ACTS,
    Act,
    Admit,
    ConfirmWords,
    Join,
    ReferBack,
    SendByPost,
    TakeMoreTime,
    Write,
)
from gehoord.procedure.entries import Entry
from gehoord.procedure.lengthening import waits_for_consent
from gehoord.procedure.objections import Objection, Refused
from gehoord.procedure.parts import Medium
from gehoord.procedure.seeing import Scope
from gehoord.procedure.situation import hats
from gehoord.words import acts_here, objections
from gehoord.words import grounds as ground_words
from gehoord.words.ready import ready as readied

PURPOSE = "act"
CONFLICT = 409
NOT_FOUND = 404
FINAL = frozenset(
    {
        "close",
        "set-aside",
        "rule",
        "not-take-up",
        "forward",
        "give-up-letter",
        "join",
        "refer-as-respondent",
        "refer-back",
        "release-destruction",
    }
)
"""Acts after which something is over for somebody: looked at once more first."""

_TAKING = frozenset({Admit.name, ReferBack.name})
_KNOW_LITTLE = frozenset({Scope.PASSED_ON, Scope.RESPONDENT})
LATEST = 3  # moments shown with the form, after the first word


@csrf_exempt  # the files need a place before the token, in the body, is read
@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def act(request: HttpRequest, desk: Desk, reference: str, act: str) -> HttpResponse:
    """Ask what the act asks, and do it."""
    try:
        sight = see(desk, reference, purpose=PURPOSE)
    except NoSuchCase:
        if request.method != "POST":
            raise
        # Files are not taken in: nothing of them may lie on the disk unsealed.
        request.upload_handlers = []
        return _gone(request, desk, act)
    if act not in sight.situation.procedure.acts:
        raise Http404
    attaching = Attaching(
        request=request,
        organisation_id=desk.organisation_id,
        holder_id=sight.opened.case_id,
        key=sight.opened.stored.key,
        asks_files=asks_files(ACTS[act]),
    )
    attaching.stand_ready()
    try:
        return _protected(request, Asked(desk=desk, sight=sight, act=act), attaching)
    finally:
        attaching.discard()


@dataclass(frozen=True, kw_only=True)
class Asked:
    """An act in a case, put to someone at the desk."""

    desk: Desk
    sight: Sight
    act: str

    @property
    def ready(self) -> str:
        """Return under what lies ready what was sent when signed out."""
        return unsent.name_of(self.act, by=self.desk.by)

    def form(self, request: HttpRequest, before: unsent.Typed | None = None) -> ActForm:
        """Return the form of the act, with what was filled in, or stands ready."""
        ready = request.GET.get(READY, "") if self.act == Write.name else ""
        spoken = served(self.sight.situation.case.language)
        if not before and ready:
            before = {"words": readied(ready, spoken)}
        return ActForm(
            ACTS[self.act],
            self.sight.situation,
            lang=self.desk.lang,
            data=request.POST if request.method == "POST" else None,
            initial=before,
        )


@csrf_protect
def _gone(request: HttpRequest, desk: Desk, act: str) -> HttpResponse:
    """Give back what was typed to who may not open the case, or no longer."""
    context: dict[str, object] = {"typed": written(request.POST, act)}
    return show(request, desk, "gone.html", context, status=NOT_FOUND)


@csrf_protect
def _protected(
    request: HttpRequest, asked: Asked, attaching: Attaching
) -> HttpResponse:
    why_not = offer(asked.sight.situation, asked.act).objections
    form = asked.form(request)
    if why_not and _was_done(request, asked, form):
        return _after(asked.sight.opened, asked, from_list=_is_from_list(request))
    if why_not:
        return _impossible(request, asked, why_not)
    if request.method != "POST":
        return _first_asked(request, asked, attaching)
    attaching.take()
    form.full_clean()
    form.object_to(attaching.objections)
    if not form.is_valid() or "back" in request.POST:
        return _ask(request, asked, form, attaching)
    looks = _is_final(form) or LOOK in request.POST
    if looks and "sure" not in request.POST:
        return _confirm(request, asked, form, attaching)
    return _do(request, asked, form, attaching)


def _first_asked(
    request: HttpRequest, asked: Asked, attaching: Attaching
) -> HttpResponse:
    """Ask it, with what was sent before when this person was signed out."""
    opened = asked.sight.opened
    before = unsent.typed_before(opened, asked.ready, now=asked.desk.now)
    attaching.lie_ready(before.get(STAGED, "").split())
    extra: dict[str, object] = {"typed_before": bool(before)}
    return _ask(request, asked, asked.form(request, before), attaching, extra=extra)


def _do(
    request: HttpRequest, asked: Asked, form: ActForm, attaching: Attaching
) -> HttpResponse:
    desk, sight = asked.desk, asked.sight
    try:
        act, also = _ready(asked, form, attaching)
        done = perform(
            desk.organisation_id,
            sight.opened.case_id,
            act,
            by=desk.by,
            now=desk.now,
            seen=_seen(request),
            also=also,
        )
    except SomeoneActed as meanwhile:
        return _meanwhile(request, asked, attaching, meanwhile)
    except Refused as refused:
        form.object_to(refused.objections)
        return _ask(request, asked, form, attaching)
    seen.follow(
        desk.organisation_id,
        desk.person.number,
        sight.opened.case_id,
        since=sight.opened.stored.length,
        length=done.case.length,
    )
    unsent.forget(sight.opened, asked.ready, now=desk.now)
    return _after(done, asked, from_list=_is_from_list(request))


def _not_asked(form: ActForm) -> dict[str, object]:
    """Return what goes without asking: the sender confirms to staff on paper only."""
    return {"medium": Medium.POST} if form.asked_for is ConfirmWords else {}


def _ready(
    asked: Asked, form: ActForm, attaching: Attaching
) -> tuple[Act, Also | None]:
    """
    Return the act, and what belongs in its own transaction.

    That is its files, its letter, or what is said of it in another case. Raises
    Refused.
    """
    act = to_act(form, files=attaching.refs, **_not_asked(form))
    if isinstance(act, Join):
        return joining.joined(asked.sight, asked.desk, act)
    if attaching.held:
        return act, attaching.keep
    return act, paper.settled(asked.sight, asked.desk, act)


def _was_done(request: HttpRequest, asked: Asked, form: ActForm) -> bool:
    """Tell whether this form did it already: the button was pressed twice."""
    if request.method != "POST" or not form.is_valid():
        return False
    act = to_act(form, files=(), **_not_asked(form))
    desk, opened = asked.desk, asked.sight.opened
    return was_done(opened, act, by=desk.by, seen=_seen(request), now=desk.now)


def _after(done: Done | OpenCase, asked: Asked, *, from_list: bool) -> HttpResponse:
    """Go back to where one came from; to the list, where one has no part any more."""
    still = hats(done.case, asked.sight.situation.office, asked.desk.by)
    to_case = still and not from_list
    if asked.desk.visits and not still:
        return redirect("desk-part-over")
    there = reverse("desk-case", args=[done.reference]) if to_case else reverse("desk")
    went = isinstance(done, Done) and went_on(done.entries)
    told = {"done": asked.act, **({WENT_ON: "yes"} if went and not to_case else {})}
    return redirect(f"{there}?{urlencode(told)}")


def _meanwhile(
    request: HttpRequest, asked: Asked, attaching: Attaching, meanwhile: SomeoneActed
) -> HttpResponse:
    """Tell what others did in between, and keep what was typed."""
    sight = see(asked.desk, asked.sight.opened.reference, purpose=PURPOSE)
    again = Asked(desk=asked.desk, sight=sight, act=asked.act)
    why_not = offer(sight.situation, asked.act).objections
    form = again.form(request)
    extra: dict[str, object] = {
        "unseen": _told(again, meanwhile.entries),
        "why_not": _said(again, why_not),
    }
    return _ask(request, again, form, attaching, extra=extra, status=CONFLICT)


def _told(asked: Asked, entries: tuple[Entry, ...]) -> tuple[story.Moment, ...]:
    """Return what this reader may know of these entries."""
    positions = {each.position for each in entries}
    mine = [each for each in asked.sight.entries if each.position in positions]
    return story.moments(asked.sight, asked.desk, mine)


def _impossible(
    request: HttpRequest, asked: Asked, why_not: tuple[Objection, ...]
) -> HttpResponse:
    context = {**_context(asked), "why_not": _said(asked, why_not), "form": None}
    # What was typed is shown, to be copied: the act became impossible in between.
    posted = request.method == "POST"
    context["typed"] = written(request.POST, asked.act) if posted else []
    if posted and (seen_till := _seen(request)):
        opened = asked.sight.opened
        others = of_others(opened, by=asked.desk.by, seen=seen_till)
        context["unseen"] = _told(asked, others)
    status = CONFLICT if posted else 200
    return show(request, asked.desk, "act.html", context, status=status)


def _ask(  # noqa: PLR0913 - a page with all that can be on it
    request: HttpRequest,
    asked: Asked,
    form: ActForm,
    attaching: Attaching,
    *,
    extra: dict[str, object] | None = None,
    status: int = 200,
) -> HttpResponse:
    context = {
        **_context(asked),
        "form": form,
        "asks_files": attaching.asks_files,
        "staged": attaching.held,
        "from_list": _is_from_list(request),
        **(extra or {}),
    }
    return show(request, asked.desk, "act.html", context, status=status)


def _confirm(
    request: HttpRequest, asked: Asked, form: ActForm, attaching: Attaching
) -> HttpResponse:
    """Show what was filled in and the letters that follow; nothing is done yet."""
    try:
        act, _also = _ready(asked, form, attaching)
        letters = previewed(asked.sight, asked.desk, act)
    except Refused as refused:
        form.object_to(refused.objections)
        return _ask(request, asked, form, attaching)
    context = {
        **_context(asked),
        "letters": letters,
        "is_final": _is_final(form),
        "rows": summary(form, tuple(each.name for each in attaching.held)),
        "carried": [
            *carried(request.POST),
            *(("staged", str(each.id)) for each in attaching.held),
        ],
    }
    return show(request, asked.desk, "confirm.html", context)


def _context(asked: Asked) -> dict[str, object]:
    desk, sight = asked.desk, asked.sight
    told = story.moments(sight, desk)
    return {
        "reference": sight.opened.reference,
        "name": sight.opened.case.sender.name if sight.in_full else "",
        "act": asked.act,
        "title": acts_here.title(asked.act, sight.situation, desk.lang),
        "about": _about(asked),
        "ask_consent": _asks_consent(asked),
        "for_post": post_due.for_whom(sight, desk, asked.act),
        "their_language": their_language(asked.act, sight, desk),
        "named": first_word.named(sight, desk, asked.act),
        "seen": sight.opened.stored.length,
        "page": page_key(sight.opened, desk.by),
        "may_look": may_read(sight)
        and has_letter(sight.situation.procedure, asked.act),
        "to_print": paper.to_print(sight) if asked.act == SendByPost.name else (),
        "draft": _draft(asked) if asked.act == drafts.COMMENT else (),
        "latest": (*told[:1], *told[1:][-LATEST:]),
        "is_unfolded": sight.scope is Scope.PASSED_ON,  # all they know, and it is short
        "grounds": _grounds(asked) if asked.act in _TAKING else (),
    }


def _asks_consent(asked: Asked) -> str:
    """Return where who complains is asked to agree, when more time takes that first."""
    situation = asked.sight.situation
    taking = asked.act == TakeMoreTime.name and asked.sight.in_full
    if not taking or not waits_for_consent(situation.procedure, situation.case):
        return ""
    if not offer(situation, Write.name).possible:
        return ""
    there = reverse("desk-act", args=[asked.sight.opened.reference, Write.name])
    return f"{there}{asking_consent()}"


def _grounds(asked: Asked) -> tuple[str, ...]:
    """Return what the case shows of why it may be taken up, or must wait."""
    situation = asked.sight.situation
    found = grounds.grounds(situation.procedure, situation.case)
    return ground_words.sentences(found, asked.desk.lang)


def _draft(asked: Asked) -> tuple[story.Moment, ...]:
    """Return the draft that is commented on, as the case tells it."""
    sent = draft_of(asked.sight)
    return story.moments(asked.sight, asked.desk, [sent[0]] if sent else [])


def _about(asked: Asked) -> str:
    if asked.act == ConfirmWords.name:
        return _(
            "Only when the sender confirmed it on paper. Copy any change the sender "
            "made, and keep the paper."
        )
    return acts_here.explanation(asked.act, asked.sight.situation, asked.desk.lang)


def _said(asked: Asked, why_not: tuple[Objection, ...]) -> tuple[str, ...]:
    """Return the reasons; to who knows little of the case, only that it is over."""
    if why_not and asked.sight.scope in _KNOW_LITTLE:
        return (
            _(
                "This is not possible now, or no longer. Ask an owner if you think it "
                "should be."
            ),
        )
    lang = asked.desk.lang
    return tuple(objections.sentence(each, lang, act=asked.act) for each in why_not)


def _is_final(form: ActForm) -> bool:
    closes = str(form.cleaned_data.get("closing_words") or "").strip()
    return form.asked_for.name in FINAL or bool(closes)


def _is_from_list(request: HttpRequest) -> bool:
    sent = request.POST if request.method == "POST" else request.GET
    return sent.get(FROM) == LIST


def _seen(request: HttpRequest) -> int:
    """Return how much of the case was seen; nothing, when that cannot be read."""
    return number_in(request.POST.get("seen", "")) or 0
