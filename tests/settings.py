"""The product's settings over a throwaway folder: for the type checker."""

from __future__ import annotations

from tests.folder import make_folder

make_folder()

from gehoord.settings import *  # noqa: E402, F403  the folder comes first, and mypy reads all
