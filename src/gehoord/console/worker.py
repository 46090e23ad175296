"""What answers in the process that `gehoord serve` starts: the site."""

from __future__ import annotations

from typing import Final

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()

from django.urls import get_resolver  # noqa: E402  the applications come first

PAGES: Final = get_resolver().url_patterns  # read now, not by the first visitor
