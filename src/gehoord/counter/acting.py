"""
One page for every act of the sender, made from what the act asks.

What binds asks for a code sent to the known address; what cannot be undone asks
whether it is sure. A refused act keeps what was typed and says why.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from django.core.exceptions import RequestDataTooBig, TooManyFilesSent
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods
from django.views.i18n import set_language

from gehoord.counter import limits, typed_so_far
from gehoord.counter.follow import Following, following, gone, keep_open, look
from gehoord.counter.form import busy
from gehoord.counter.holdings import files_in
from gehoord.counter.late import late
from gehoord.counter.showing import TOO_OFTEN, UNREADY, language, show
from gehoord.dossier.moment import now as moment
from gehoord.dossier.store import NoSuchCase
from gehoord.handling import codes, new_address, unsent
from gehoord.handling.access import Sight
from gehoord.handling.act import Also, SomeoneActed, perform
from gehoord.handling.attaching import STAGED, Attaching
from gehoord.handling.catalogue import offer
from gehoord.handling.draft_of import draft_of
from gehoord.handling.forms import ActForm, asks_files, to_act
from gehoord.handling.masking import masked
from gehoord.handling.numbers import number_in
from gehoord.handling.opened import OpenCase
from gehoord.handling.page_key import page_key
from gehoord.people.tries import Tries
from gehoord.procedure import acts as a
from gehoord.procedure import drafts
from gehoord.procedure.acts import ACTS, ChooseRoute
from gehoord.procedure.answers import answers
from gehoord.procedure.case import NO_PARTICULARS
from gehoord.procedure.objections import Objection, Refused
from gehoord.procedure.referral import body_of
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words import acts_here
from gehoord.words.bound import bound
from gehoord.words.objections import sentence
from gehoord.words.stages import Reader

PURPOSE = "act"
CONFLICT = 409
FINAL = frozenset({"withdraw", "refer", "choose-route"})
"""Acts that cannot be taken back: the page asks whether it is sure."""
TRIES = Tries(most=codes.TRIES, within=codes.LASTS.total_seconds())


@dataclass(kw_only=True)
class Asked:
    """One act put to the sender: the page, and what is wrong with what was sent."""

    here: Following
    seen: Sight = field(repr=False)
    name: str
    form: ActForm = field(repr=False)
    attaching: Attaching = field(repr=False)
    mistakes: list[tuple[str, str]] = field(default_factory=list)
    code_sent: bool = False
    typed_before: bool = False

    def object_to(self, code: str, href: str = "", **facts: object) -> None:
        """Put one objection of this door on top."""
        said = sentence(Objection(code, facts), language(), reader=Reader.COMPLAINANT)
        self.mistakes.append((href, said))


@csrf_exempt  # the files need a place before the token, in the body, is read
@require_http_methods(["GET", "HEAD", "POST"])
def act(request: HttpRequest, name: str) -> HttpResponse:
    """Ask what the act asks, and do it."""
    here = following(request)
    seen = look(here, PURPOSE) if here else None
    if here is None or seen is None:
        return late(request, name)
    rule = seen.situation.procedure.acts_in(seen.situation.case.level).get(name)
    if rule is None or not seen.hats & rule.by:
        raise Http404
    if request.method == "POST" and typed_so_far.ASKED in request.headers:
        return typed_so_far.keep(request, seen, name)
    attaching = Attaching(
        request=request,
        organisation_id=here.organisation.pk,
        holder_id=here.case_id,
        key=seen.opened.stored.key,
        asks_files=asks_files(ACTS[name]),
    )
    sends_files = request.method == "POST" and attaching.asks_files
    wait = limits.seconds_to_wait(request, limits.UPLOAD) if sends_files else 0
    if wait:  # nothing of the files is taken in
        asked = _asked(request, here, seen, name, attaching)
        asked.mistakes.append(("", busy(wait)))
        return _ask(request, asked, status=TOO_OFTEN)
    try:
        attaching.stand_ready()
    except (TooManyFilesSent, RequestDataTooBig, MultiPartParserError):
        asked = _asked(request, here, seen, name, attaching)
        asked.object_to("too-many-files", "#id_files", most=10)
        return _ask(request, asked)
    try:
        return _protected(request, here, seen, name, attaching)
    finally:
        attaching.discard()


@csrf_protect
def _protected(
    request: HttpRequest, here: Following, seen: Sight, name: str, attaching: Attaching
) -> HttpResponse:
    asked = _asked(request, here, seen, name, attaching)
    if request.method != "POST":
        return _ask(request, asked)
    if offer(seen.situation, name).objections:
        return _ask(request, asked)
    attaching.take()
    if "language" in request.POST:
        return _other_language(request, asked)
    asked.form.full_clean()
    asked.form.object_to(attaching.objections)
    if not asked.form.is_valid():
        _keep(request, asked)
        return _ask(request, asked)
    if codes.needs_code(seen.opened, name):
        return _with_code(request, asked)
    return _if_sure(request, asked)


def _other_language(request: HttpRequest, asked: Asked) -> HttpResponse:
    """Keep what is typed and chosen, and show the same page in the other language."""
    _keep(request, asked)
    answer: HttpResponse = set_language(request)
    answer["Location"] = request.get_full_path()
    return answer


def _with_code(request: HttpRequest, asked: Asked) -> HttpResponse:
    """Send a code where one is wanted, or go on when the one that was typed is right."""
    said = request.POST.get("code", "").strip()
    if "ask-code" in request.POST or (not said and not _code_waits(asked)):
        return _send_code(request, asked)
    wrong = _wrong_code(asked, said)
    if wrong:
        asked.object_to(wrong, "#id_code")
        return _ask(request, asked)
    return _if_sure(request, asked)


def _send_code(request: HttpRequest, asked: Asked) -> HttpResponse:
    wait = limits.seconds_to_wait(request, limits.CODE)
    if codes.are_enough(asked.seen.opened, now=moment()):
        wait = int(codes.LASTS.total_seconds())
    if wait:
        asked.mistakes.append(("", busy(wait)))
        return _ask(request, asked)
    organisation_id, case_id = asked.here.organisation.pk, asked.here.case_id
    want = a.AskForCode(act=asked.name)
    try:
        perform(organisation_id, case_id, want, by=COMPLAINANT, now=moment())
    except Refused as refused:
        asked.form.object_to(refused.objections)
        return _ask(request, asked)
    asked.code_sent = True
    _keep(request, asked)  # who goes to their mailbox may lose the page
    return _again(request, asked, status=200)


def _keep(request: HttpRequest, asked: Asked) -> None:
    """Keep what was typed and chosen, for who comes back another time."""
    words = typed_so_far.words(request, asked.form)
    kept = unsent.with_files(words, asked.attaching.held)
    unsent.keep(asked.seen.opened, asked.name, kept, now=moment())


def _wrong_code(asked: Asked, said: str) -> str:
    """
    Return what is wrong with the code, as a code of an objection.

    The tries are counted by code: opening the link again gives no new ones.
    """
    if not said:
        return "code-needed"
    opened, now = asked.seen.opened, moment()
    position = codes.waiting(opened, asked.name, now=now)
    which = (opened.organisation_id, opened.case_id, position)
    if not TRIES.spend(which):
        return "too-many-tries"
    if not codes.is_right(opened, asked.name, said, now=now):
        return "wrong-code"
    TRIES.forget(which)
    return ""


def _if_sure(request: HttpRequest, asked: Asked) -> HttpResponse:
    if asked.name in FINAL and "sure" not in request.POST:
        asked.object_to("not-sure", "#id_sure")
        return _ask(request, asked)
    return _do(request, asked)


def _do(request: HttpRequest, asked: Asked) -> HttpResponse:
    attaching = asked.attaching
    act = to_act(asked.form, files=attaching.refs)
    also = attaching.keep if attaching.held else None
    if isinstance(act, a.GiveParticulars):
        return _correct(request, asked, act)
    return _perform(request, asked, act, also=also)


def _correct(
    request: HttpRequest, asked: Asked, act: a.GiveParticulars
) -> HttpResponse:
    """Correct the particulars; another address only when it is confirmed there too."""
    opened, now = asked.seen.opened, moment()
    if why_not := answers(asked.seen.situation, act):
        asked.form.object_to(why_not)
        return _ask(request, asked)
    rest, email = new_address.apart(act, opened)
    if not email:
        return _perform(request, asked, act)
    if rest == a.GiveParticulars(
        particulars=NO_PARTICULARS, subject=opened.case.subject
    ):
        new_address.ask(opened, email, now=now)
        unsent.forget(opened, asked.name, now=now)
        return redirect("case")

    def also(before: OpenCase) -> None:
        new_address.ask(before, email, now=now)

    return _perform(request, asked, rest, also=also)


def _perform(
    request: HttpRequest, asked: Asked, act: a.Act, *, also: Also | None = None
) -> HttpResponse:
    try:
        done = perform(
            asked.here.organisation.pk,
            asked.here.case_id,
            act,
            by=COMPLAINANT,
            now=moment(),
            seen=_length(request),
            also=also,
        )
    except SomeoneActed:
        asked.object_to("changed-meanwhile")
        return _again(request, asked)
    except Refused as refused:
        asked.form.object_to(refused.objections)
        return _ask(request, asked)
    except NoSuchCase:
        return gone(request)
    unsent.forget(asked.seen.opened, asked.name, now=moment())
    if asked.name == "give-particulars":
        keep_open(request, generation=done.case.length)
    return redirect(f"{reverse('case')}?done={asked.name}")


def _again(
    request: HttpRequest, asked: Asked, *, status: int = CONFLICT
) -> HttpResponse:
    """Show the page once more over the case as it now is, with all that was typed."""
    seen = look(asked.here, PURPOSE)
    if seen is None:
        return gone(request)
    asked.seen = seen
    return _ask(request, asked, status=status)


def _asked(
    request: HttpRequest, here: Following, seen: Sight, name: str, attaching: Attaching
) -> Asked:
    data = request.POST if request.method == "POST" else None
    before = {} if data else unsent.typed_before(seen.opened, name, now=moment())
    if before:
        attaching.lie_ready(before.get(STAGED, "").split())
    form = ActForm(
        ACTS[name], seen.situation, lang=language(), data=data, initial=before
    )
    return Asked(
        here=here,
        seen=seen,
        name=name,
        form=form,
        attaching=attaching,
        typed_before=bool(before),
    )


def _ask(request: HttpRequest, asked: Asked, *, status: int = UNREADY) -> HttpResponse:
    lang, seen, name = language(), asked.seen, asked.name
    why_not = offer(seen.situation, name).objections
    proposal = seen.opened.case.open_proposal
    context = {
        "form": asked.form,
        "answers": "" if why_not else "answers",
        "mistakes": asked.mistakes,
        "name": name,
        "title": acts_here.title(name, seen.situation, lang),
        "about": _about(asked, lang),
        "why_not": [
            sentence(each, lang, act=name, reader=Reader.COMPLAINANT)
            for each in why_not
        ],
        "proposal": proposal.words if proposal and name == "answer-proposal" else "",
        "draft": _draft(seen) if name == drafts.COMMENT else None,
        "bundle": name == "refer",
        "new_address": name == "give-particulars" and seen.opened.case.sender.email,
        "needs_code": codes.needs_code(seen.opened, name),
        "code_waits": asked.code_sent or _code_waits(asked),
        "code_sent": asked.code_sent,
        "typed_before": asked.typed_before,
        "address": masked(seen.opened.case.sender.email),
        "final": name in FINAL,
        "sure": "sure" in request.POST,
        "staged": asked.attaching.held,
        "asks_files": asked.attaching.asks_files,
        "length": seen.opened.case.length,
        "page": page_key(seen.opened, COMPLAINANT, generation=asked.here.generation),
        "reference": seen.opened.reference,
    }
    code = status if request.method == "POST" else 200
    return show(request, "act", asked.here.organisation, context, status=code)


def _draft(seen: Sight) -> dict[str, object] | None:
    """Return the draft that is commented on: its words and its files."""
    sent = draft_of(seen)
    if sent is None:
        return None
    entry, draft = sent
    return {"words": draft.words, "files": tuple(files_in(seen, entry))}


def _about(asked: Asked, lang: str) -> str:
    """Return what the act is; of the choice for the court also whom a ruling binds."""
    about = acts_here.explanation(asked.name, asked.seen.situation, lang)
    if asked.name != ChooseRoute.name:
        return about
    situation = asked.seen.situation
    said = bound(body_of(situation.procedure, situation.case), lang)
    return f"{said} {about}".strip()


def _code_waits(asked: Asked) -> bool:
    """Return whether a code was asked for this act and is still good."""
    opened = asked.seen.opened
    return codes.waiting(opened, asked.name, now=moment()) is not None


def _length(request: HttpRequest) -> int | None:
    return number_in(request.POST.get("seen", ""))
