"""The form in which staff write down a reaction of someone else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Protocol

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from gehoord.handling.attaching import of_its_file
from gehoord.handling.fields.days import DayField
from gehoord.handling.fields.own import PREFIX, followed_by, own_fields, own_in
from gehoord.handling.fields.written import ManyFiles
from gehoord.languages import spoken
from gehoord.procedure import acts as a
from gehoord.procedure.answers import OF_SENDER
from gehoord.procedure.late import asked_days
from gehoord.procedure.objections import Objection
from gehoord.procedure.particulars import Needed, theirs
from gehoord.procedure.parts import (
    Channel,
    FileRef,
    Kind,
    Mailbox,
    Particulars,
    Spoken,
)
from gehoord.procedure.roles import Office, Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.talking import counts_as_told
from gehoord.words import objections
from gehoord.words.choices import choices
from gehoord.words.particulars import particular

LONGEST = 500  # characters
SPOKEN_AS_TOLD: Final = (
    (Spoken.DONE, _("Yes")),
    (Spoken.PASS_ON, _("No, and asks to pass it on")),
    (Spoken.RATHER_NOT, _("No, and would rather not")),
    ("", _("Not known")),
)
"""The sender's answers, as somebody else writes them down."""
_INPUTS = {"email": "email", "phone": "tel"}


_AS_TOLD: Final = _(
    "In the words of the sender. What was told orally counts as you write it down; the "
    "sender can read it and say what is not right."
)


class Where(Protocol):
    """The procedure, the office and the day, as `recording.Place` has them."""

    @property
    def procedure(self) -> Procedure: ...
    @property
    def office(self) -> Office: ...
    @property
    def today(self) -> Any: ...  # noqa: ANN401 - a date; protocols compare loosely


class RecordForm(forms.Form):
    """What was said, by whom, through which way, about what."""

    use_required_attribute = False

    channel = forms.ChoiceField(
        label=_("How did it come in?"), widget=forms.RadioSelect
    )
    received_on = DayField(
        label=_("On which day did it come in?"),
        required=False,
        help_text=_("An earlier day counts; a later one never."),
    )
    kind = forms.ChoiceField(
        label=_("What kind of reaction is it?"),
        help_text=_("In doubt? Then it is a complaint."),
        widget=forms.RadioSelect,
        initial=Kind.COMPLAINT,
    )
    words = forms.CharField(
        label=_("What was said or written?"),
        help_text=_(
            "In the words of the sender. What was told orally is sent to the sender, "
            "who confirms or changes it."
        ),
        widget=forms.Textarea(attrs={"rows": 12, "cols": 60}),
    )
    subject = forms.CharField(required=False, max_length=LONGEST)
    wish = forms.CharField(
        label=_("What would the sender like to happen?"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "cols": 60}),
    )
    name = forms.CharField(required=False, max_length=LONGEST)
    address = forms.CharField(
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 2, "cols": 60}),
    )
    email = forms.CharField(required=False, max_length=LONGEST)
    phone = forms.CharField(required=False, max_length=LONGEST)
    spoken = forms.ChoiceField(
        label=_("Has the sender spoken with the adviser?"),
        widget=forms.RadioSelect,
        required=False,
    )
    adviser = forms.TypedChoiceField(
        label=_("Who is the adviser?"), coerce=int, empty_value=None, required=False
    )
    mailbox = forms.ChoiceField(
        label=_("Who can read the sender’s mailbox?"),
        widget=forms.RadioSelect,
        initial=Mailbox.OTHERS,
    )
    language = forms.ChoiceField(label=_("Letters in which language?"))

    def __init__(
        self,
        data: QueryDict | None,
        *,
        place: Where,
        lang: str,
        by_mail: bool = False,
        initial: dict[str, object] | None = None,
    ) -> None:
        """Fit the form to the procedure, the office and the language of the page."""
        super().__init__(data, initial=initial, label_suffix="")
        self.place, self.lang, self.by_mail = place, lang, by_mail
        self.fields["files"] = forms.Field(
            label=_("Scans or other files"),
            required=False,
            widget=ManyFiles(attrs={"multiple": True}),
        )
        self._choices()
        for name in ("subject", "name", "address", "email", "phone"):
            self.fields[name].label = particular(name, lang)
            needed = place.procedure.particulars.get(name)
            self.fields[name].required = needed is Needed.BLOCKS and not by_mail
        self.fields["email"].help_text = _(
            "One way to reach the sender is enough: e-mail or phone."
        )
        for name, kind in _INPUTS.items():
            self.fields[name].widget = forms.TextInput(attrs={"type": kind})
        self.fields["received_on"].widget.attrs["max"] = place.today.isoformat()
        for name, field in self.fields.items():
            field.error_messages |= self._sentences(name)
        rules = place.procedure.own_particulars
        if by_mail:  # what the office alone fills in, it does once there is a case
            rules = theirs(rules, (Channel.EMAIL,))
        follows = followed_by(place.procedure, lang)
        self.fields.update(own_fields(rules, lang, follows=follows))
        self._days()
        if counts_as_told(place.procedure):
            self.fields["words"].help_text = _AS_TOLD
        if by_mail:  # what the mail itself says, or cannot say
            for name in ("channel", "received_on", "mailbox", "files"):
                del self.fields[name]
            self.fields["words"].help_text = ""

    def clean(self) -> dict[str, Any]:
        """Tell at once what the rules would only say when all else is right."""
        needed = self.place.procedure.particulars
        ways = [name for name, how in needed.items() if how is Needed.ONE_WAY]
        if ways and not any(self.cleaned_data.get(name, "").strip() for name in ways):
            self.add_error(
                ways[0],
                _(
                    "There is no way to reach the sender. Fill in an e-mail address or "
                    "a phone number; one of them is enough."
                ),
            )
        return self.cleaned_data

    def act(self, *, files: tuple[FileRef, ...] = ()) -> a.File:
        """Return what was filled in as the act of handing it in."""
        said: dict[str, Any] = self.cleaned_data
        return a.File(
            kind=Kind(said["kind"]),
            kind_certain=True,
            channel=Channel.EMAIL if self.by_mail else Channel(said["channel"]),
            language=said["language"],
            words=_plain(said["words"]),
            subject=said["subject"],
            wish=_plain(said["wish"]),
            spoken=Spoken(said["spoken"]) if said["spoken"] else None,
            adviser=said["adviser"],
            particulars=Particulars(
                name=said["name"],
                address=_plain(said["address"]),
                email=said["email"],
                phone=said["phone"],
                own=own_in(said, self.place.procedure.own_particulars),
            ),
            mailbox=Mailbox(said.get("mailbox", Mailbox.OTHERS)),
            files=files,
            received_on=said.get("received_on"),
            **{name: said[name] for name in asked_days(self.place.procedure)},
        )

    def object_to(self, found: Iterable[Objection]) -> None:
        """Put each objection beside the field it is about, and the others on top."""
        for each in found:
            name = str(each.facts.get("field", ""))
            said = objections.sentence(each, self.lang, act=a.File.name)
            own = f"{PREFIX}{name}"
            there = next((x for x in (name, own) if x in self.fields), None)
            self.add_error(there, of_its_file(each, said))

    def _days(self) -> None:
        """Ask for the days that the procedure counts from and only the sender knows."""
        labels = {
            "event_on": _("When did it happen?"),
            "discovered_on": _("When did the sender find out?"),
            "ended_on": _("When did the service end?"),
        }
        for name in asked_days(self.place.procedure):
            self.fields[name] = DayField(
                label=labels[name],
                help_text=_("The procedure counts from this day. Empty if not known."),
                required=False,
                last=self.place.today,
            )

    def _choices(self) -> None:
        lang, office = self.lang, self.place.office
        staffed = {Channel.ORAL, Channel.PAPER}
        self._offer("channel", (c for c in choices(Channel, lang) if c[0] in staffed))
        self._offer("kind", choices(Kind, lang))
        self._offer("spoken", SPOKEN_AS_TOLD)
        self._offer("mailbox", choices(Mailbox, lang))
        promised = filter(spoken.known, self.place.procedure.languages)
        self._offer("language", ((each, spoken.name(each)) for each in promised))
        advisers = [
            (str(each.number), each.name)
            for each in office
            if Role.ADVISER in each.roles
        ]
        self._offer("adviser", [("", _("Not known")), *advisers])

    def _offer(self, name: str, answers: Iterable[tuple[str, Any]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = list(answers)

    def _sentences(self, name: str) -> dict[str, str]:
        def said(code: str) -> str:
            facts = {"field": name, "most": LONGEST}
            return objections.sentence(Objection(code, facts), self.lang)

        known = name in {"words", "subject", "name", "address", "email", "phone"}
        question = {"question": self.fields[name].label}
        no_answer = str(_("“%(question)s” has no answer yet. Choose one.") % question)
        empty = said("empty") if known else no_answer
        if name == "words":
            empty = str(_("Write down what was said or written."))
        return {
            "required": empty,
            "invalid": said("no-day") if name in {"received_on", *OF_SENDER} else "",
            "invalid_choice": no_answer,
            "max_length": said("too-long") if known else "",
        }


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
