"""
What goes out: one text per notice, addressee and language, as mail and on paper.

- `facts`: `LetterFacts` is all a letter is a function of; `addressee` says what
  kind of reader an actor is; `House` is what is shown of the organisation.
- `compose.compose(facts)` gives a `Composed`: subject, text, HTML and, where the
  letter is told in full to the complainant, the source of its paper.
- `pdf.render(source)` gives the paper as PDF.
- `send.to_message(…)` makes the mail, `send.deliver(…)` brings it to a server,
  `send.post_in_practice(…)` into the letterbox of a practice folder.

The texts stand in `texts/`: `<notice>.<language>.txt` for the complainant,
`<notice>.staff.<language>.txt` and `<notice>.third-party.<language>.txt` for the
office; `parts/` holds what several share. `required` says what may not be left out.
"""
