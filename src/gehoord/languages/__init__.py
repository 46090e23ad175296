"""
Which languages there are, and what the catalogue of a further one says.

Dutch and English stand in the code itself. Another language is one catalogue,
in `<folder>/<code>/LC_MESSAGES`: from then it is served like those two.

- `spoken`: `SPOKEN`, `languages()`, `known(code)`, `name(code)`, `served(code)`.
- `said`: `said(lang, english, context)`, `counted(lang, one, more, count)`; both
  raise `Lacking` (a `KeyError`) and never fall back to another language.
"""
