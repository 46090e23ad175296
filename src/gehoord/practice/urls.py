"""Addresses of the practice pages; they do not exist in a real installation."""

from __future__ import annotations

from django.urls import path

from gehoord.practice import clock_page, letterbox_page, pages

urlpatterns = [
    path("", pages.hub, name="practice"),
    path("code", pages.give_code, name="practice-code"),
    path("become", pages.become, name="practice-become"),
    path("follow", pages.follow, name="practice-follow"),
    path("clock", clock_page.clock, name="practice-clock"),
    path("clock/move", clock_page.move, name="practice-move"),
    path("letters", letterbox_page.letters, name="practice-letters"),
    path("letters/<str:name>", letterbox_page.letter, name="practice-letter"),
    path("letters/<str:name>/page", letterbox_page.as_sent, name="practice-as-sent"),
    path("letters/<str:name>/<num:number>", letterbox_page.part, name="practice-part"),
]
