"""
The form of an act, made from the questions it asks; one for every door.

The form finds out whether the answers can be read; whether they are right is
for the rules, whose objections are put beside the fields they are about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields
from typing import Any

from django import forms
from django.http import QueryDict

from gehoord.handling.attaching import of_its_file
from gehoord.handling.fields.asking import Asking
from gehoord.handling.fields.matters import WhichLetter
from gehoord.handling.fields.own import PREFIX, own_in
from gehoord.handling.fields.parts import judged_in
from gehoord.handling.fields.written import PARTICULARS
from gehoord.handling.form_fields import fields_of
from gehoord.procedure.acts import Act, Judge
from gehoord.procedure.answers_parts import judgement_of
from gehoord.procedure.asking import Ask, questions
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import FileRef, Particulars, PartJudged
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.situation import Situation
from gehoord.words.objections import sentence
from gehoord.words.stages import Reader


class ActForm(forms.Form):
    """The questions of one act, as put to someone in a case."""

    use_required_attribute = False  # all that is missing is told at once, by us

    def __init__(
        self,
        act: type[Act],
        situation: Situation,
        *,
        lang: str,
        data: QueryDict | None = None,
        initial: Mapping[str, object] | None = None,
    ) -> None:
        """Ask what the act asks; `data` is what was filled in, None at first."""
        known = {**_known(act, situation), **(initial or {})}
        super().__init__(data, initial=known, label_suffix="")
        self.asked_for, self.lang, self.situation = act, lang, situation
        defaults = _defaults(act)
        for question in questions(act):
            asking = Asking(
                act=act,
                question=question,
                situation=situation,
                lang=lang,
                default=defaults.get(question.name),
            )
            self.fields.update(fields_of(asking))

    @property
    def asks_files(self) -> bool:
        """Return whether the form needs to carry files."""
        return asks_files(self.asked_for)

    def object_to(self, objections: Iterable[Objection]) -> None:
        """Put each objection beside the field it is about, and the others on top."""
        to_sender = self.situation.by == COMPLAINANT
        reader = Reader.COMPLAINANT if to_sender else Reader.STAFF
        for each in objections:
            said = sentence(each, self.lang, act=self.asked_for.name, reader=reader)
            self.add_error(self._field_of(each), of_its_file(each, said))

    def _field_of(self, objection: Objection) -> str | None:
        name = str(objection.facts.get("field", ""))
        own = f"particulars_{PREFIX}{name}"
        found = (name, f"particulars_{name}", own, f"{name}_1_judgement")
        return next((each for each in found if each in self.fields), None)


def asks_files(act: type[Act]) -> bool:
    """Return whether files can come with an act."""
    return any(each.ask is Ask.FILES for each in questions(act))


def to_act(form: ActForm, *, files: tuple[FileRef, ...] = (), **given: object) -> Act:
    """
    Return the act that was filled in. The form must be valid.

    `given` are the fields of the act that are not asked.
    """
    answers: dict[str, Any] = dict(given)
    defaults = _defaults(form.asked_for)
    for question in questions(form.asked_for):
        answer = _answer(form, question.name, question.ask, files)
        if isinstance(answer, WhichLetter):
            answers |= {"to": answer.to, "notice": answer.notice}
            answer = answer.position
        # No answer to what need not be answered is what the act says it is.
        answers[question.name] = (
            defaults.get(question.name) if answer is None else answer
        )
    if form.asked_for is Judge and answers["parts"]:
        answers["judgement"] = judgement_of(answers["parts"])
    return form.asked_for(**answers)


def _answer(form: ActForm, name: str, ask: Ask, files: tuple[FileRef, ...]) -> object:
    match ask:
        case Ask.FILES:
            return files
        case Ask.PARTICULARS:
            return _particulars(form, name)
        case Ask.STAFFS | Ask.GROUNDS:
            return tuple(form.cleaned_data.get(name, ()))
        case Ask.TEXT | Ask.LINE | Ask.GROUND:
            return _plain(form, name)
        case Ask.LINES | Ask.PARTS:
            return _parts(form, name, ask)
        case _:
            return form.cleaned_data.get(name)


def _particulars(form: ActForm, name: str) -> Particulars:
    said = {part: _plain(form, f"{name}_{part}") for part in PARTICULARS}
    rules = form.situation.procedure.own_particulars
    return Particulars(
        name=said["name"],
        address=said["address"],
        email=said["email"],
        phone=said["phone"],
        own=own_in(form.cleaned_data, rules, prefix=f"{name}_{PREFIX}"),
    )


def _parts(form: ActForm, name: str, ask: Ask) -> tuple[str | PartJudged, ...]:
    """Return the parts that were named, each on a line; or each with its outcome."""
    if ask is Ask.PARTS:
        return judged_in(form.cleaned_data, name, form.situation.case.parts)
    lines = (each.strip() for each in _plain(form, name).split("\n"))
    return tuple(each for each in lines if each)


def _plain(form: ActForm, name: str) -> str:
    """
    Return text with the line ends that Unix has; a browser sends others.

    What was not asked, since it cannot matter here, is empty.
    """
    text: str = form.cleaned_data.get(name, "")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _known(act: type[Act], situation: Situation) -> dict[str, Any]:
    """Return what stands in a field at first because it is known already."""
    case = situation.case
    match act.name:
        case "confirm-words":
            return {"words": case.words}
        case "give-particulars":
            return {"subject": case.subject}
        case _:
            return {}


def _defaults(act: type[Any]) -> dict[str, object]:
    return {
        each.name: each.default for each in fields(act) if each.default is not MISSING
    }
