"""
Facts become sentences here, once per language, never falling back.

Everything takes `lang`: Dutch and English stand in the code (`both`), a further
language in its catalogue (`gehoord.languages`). One without raises `KeyError`.

- `acts`: `title`, `explanation`, `label`, `hint` of an act and its questions;
  `choice`, `choices`, `yes_no` for the answers to choose from.
- `objections`: `sentence(objection, lang, act=…, reader=…)`, `field`; doors make
  objections with the codes in `objection_doors.DOOR`; `conditions.unmet` says what
  must come first.
- `stages`: `label`, `sentence(stage, lang, reader=…)`, and the two `Reader`s.
- `story`: `line(entry, lang, names)`, `body(entry, lang)`, `moment(entry, lang, zone)`.
- `actors`: `actor`, `colleague`, `listed`, and `YOU` for a complainant who reads.
- `duties`: `duty(duty, lang)` and `source(line, lang)`.
- `terms`: `about`, `result(term, zone, lang)`, `why_that_day`, `waiting`.
- `notices`: `notice(name, lang)`, what a letter is called in a list.
- `particulars`: `particular(name, lang)`, `yours(names, lang)`.
- `because`, `dates`, `lengths`, `free_days`: terms, days and lengths of time.
"""
