"""Catalogues that are there and say too little to be served, as after an upgrade."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.console.numbers import many
from gehoord.languages import spoken


def troubles() -> Iterator[tuple[str, str]]:
    """Yield each such catalogue with what is done meanwhile, and its way out."""
    for code, lacking in spoken.incomplete().items():
        trouble = (
            f"The language {code} is not served: its catalogue lacks "
            f"{many(lacking, 'text', 'texts')} of this version. Letters to cases in it "
            f"leave in the first language of their procedure."
        )
        way_out = (
            f"Run `gehoord language extract {code} > {code}.po`, translate what is "
            f"new, and then `gehoord language add {code}.po`."
        )
        yield trouble, way_out
