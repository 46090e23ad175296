"""What the web server talks to."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoord.settings")

application = get_wsgi_application()
