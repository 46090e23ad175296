"""Which address leads where."""

from __future__ import annotations

from django.urls import path
from django.views.decorators.http import require_POST
from django.views.i18n import set_language

from gehoord import pages

urlpatterns = [
    path("", pages.start, name="start"),
    path("language", require_POST(set_language), name="language"),
]

handler400 = "gehoord.pages.bad_request"
handler403 = "gehoord.pages.not_allowed"
handler404 = "gehoord.pages.not_found"
handler500 = "gehoord.pages.our_fault"
