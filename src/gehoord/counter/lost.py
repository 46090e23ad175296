"""A lost link: an address and a reference, and one answer whatever there is."""

from __future__ import annotations

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoord.counter import limits
from gehoord.counter.asking import LONGEST_LINE, Words
from gehoord.counter.form import busy
from gehoord.counter.showing import TOO_OFTEN, UNREADY, show
from gehoord.dossier.moment import now as moment
from gehoord.handling import link_asked
from gehoord.people.which import organisation_of


class LostForm(forms.Form):
    """What is needed to send a link anew."""

    use_required_attribute = False

    def __init__(self, data: object = None) -> None:
        """Ask for the address and the reference."""
        super().__init__(data, label_suffix="")  # type: ignore[arg-type]
        self.fields["email"] = Words(
            label=_("The e-mail address you gave us"),
            most=LONGEST_LINE,
            needed=_("Fill in the e-mail address you gave us."),
            widget=forms.TextInput(
                attrs={"type": "email", "autocomplete": "email", "inputmode": "email"}
            ),
        )
        self.fields["reference"] = Words(
            label=_("Your reference"),
            help_text=_("It stands in every message from us, such as 26-7K4M-X."),
            most=LONGEST_LINE,
            needed=_("Fill in your reference. It stands in every message from us."),
        )


@require_http_methods(["GET", "HEAD", "POST"])
def lost(request: HttpRequest) -> HttpResponse:
    """Ask for address and reference; the answer is always the same."""
    organisation = organisation_of(request)
    form = LostForm(request.POST if request.method == "POST" else None)
    if request.method != "POST" or organisation is None:
        return show(request, "lost", organisation, {"form": form})
    if not form.is_valid():
        return show(request, "lost", organisation, {"form": form}, status=UNREADY)
    if wait := limits.seconds_to_wait(request, limits.ASK_LINK):
        context = {"form": form, "mistakes": [("", busy(wait))]}
        return show(request, "lost", organisation, context, status=TOO_OFTEN)
    link_asked.ask(organisation.pk, **form.cleaned_data, now=moment())
    return show(request, "follow_asked", organisation)
