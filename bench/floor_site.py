"""
The floor of a web form: a bare Django view that stores one row, and nothing else.

Its database settings and its one pen are those of Gehoord.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path

import django
from django import forms
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template import engines
from django.urls import path

from gehoord.database import configuration

FOLDER = Path(os.environ["FLOOR_FOLDER"])
PAGE = '<form method="post">{% csrf_token %}{{ form }}<button>Send</button></form>'

settings.configure(
    SECRET_KEY="floor",  # noqa: S106 - nothing to keep
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF="bench.floor_site",
    DATABASES={"default": configuration("", home=FOLDER)},
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
    ],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    USE_TZ=True,
)
django.setup()

pen = threading.Lock()
page = engines["django"].from_string(PAGE)


class Words(forms.Form):
    name = forms.CharField()
    words = forms.CharField(widget=forms.Textarea)


def form(request: HttpRequest) -> HttpResponse:
    """Show the form; store what was sent."""
    given = Words(request.POST or None)
    if given.is_valid():
        with pen, transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO kept (words) VALUES (%s)", [given.cleaned_data["words"]]
            )
        return HttpResponseRedirect("/thanks")
    return HttpResponse(page.render({"form": given}, request))


def thanks(_request: HttpRequest) -> HttpResponse:
    """Say thanks."""
    return HttpResponse("ok")


urlpatterns = [path("", form), path("thanks", thanks)]
application = WSGIHandler()
