"""A page where an owner sends a file that is public: a procedure, a mark."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from gehoord.desk.guard import Desk, View, for_staff


def taking_public_file(view: View[[]]) -> Callable[[HttpRequest], HttpResponseBase]:
    """
    Let owners only in, and keep what they send off the disk.

    Public is what is sent, or will be: it may be in memory. The file needs that place
    before the token, in the body, is read; the token is asked for all the same.
    """
    protected = csrf_protect(view)

    @wraps(view)
    def placed(request: HttpRequest, /, desk: Desk) -> HttpResponseBase:
        if not desk.owns:
            raise Http404
        request.upload_handlers = [MemoryFileUploadHandler(request)]
        return protected(request, desk)

    methods = require_http_methods(["GET", "HEAD", "POST"])
    return csrf_exempt(for_staff(methods(placed)))
