"""In which language a page is for whoever asks for none that is served."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header

from gehoord.people.models import Organisation


def speak_for(request: HttpRequest, organisation: Organisation) -> None:
    """Let the page be in the organisation's own language, where none is asked for."""
    own = organisation.speaks
    if translation.get_language() == own or _asks_for_one(request):
        return
    translation.activate(own)
    request.LANGUAGE_CODE = own


def _asks_for_one(request: HttpRequest) -> bool:
    header = request.headers.get("accept-language", "")
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    asked = (chosen, *(code for code, _ in parse_accept_lang_header(header)))
    return any(_is_served(code) for code in asked if code)


def _is_served(code: str) -> bool:
    try:
        translation.get_supported_language_variant(code)
    except LookupError:
        return False
    return True
