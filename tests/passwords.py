"""Passwords kept as the product keeps them, made cheap: everybody signs in often."""

from __future__ import annotations

from django.contrib.auth.hashers import Argon2PasswordHasher


class QuickHasher(Argon2PasswordHasher):
    """The product's way, without the work that it costs who would try them all."""

    time_cost = 1
    memory_cost = 8
    parallelism = 1
