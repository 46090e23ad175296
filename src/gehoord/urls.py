"""Which address leads where."""

from __future__ import annotations

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path, register_converter
from django.views.decorators.http import require_POST
from django.views.i18n import set_language

from gehoord.handling.numbers import NumberInAddress

register_converter(NumberInAddress, "num")  # before any address is read

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("gehoord.counter.urls")),
    path("language", require_POST(set_language), name="language"),
    path("desk/", include("gehoord.desk.urls")),
]
if settings.PRACTICE:  # elsewhere these addresses lead nowhere
    urlpatterns.append(path("practice/", include("gehoord.practice.urls")))

handler400 = "gehoord.pages.bad_request"
handler403 = "gehoord.pages.not_allowed"
handler404 = "gehoord.pages.not_found"
handler500 = "gehoord.pages.our_fault"
