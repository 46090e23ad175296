"""The form for a stretch of the published text: what stands there, and room for more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict

from gehoord.desk.part_fields import in_language
from gehoord.desk.part_schema import Part, languages
from gehoord.desk.part_values import Value, in_languages
from gehoord.organisation.placing import said_in
from gehoord.organisation.sentences import (
    Rewritten,
    cited_in,
    sentences_in,
    with_sentences,
)
from gehoord.procedure.own_words import Own
from gehoord.words.both import Both
from gehoord.words.editor import text as words
from gehoord.words.editor.keys import asked
from gehoord.words.editor.names import IN_EACH
from gehoord.words.sources import source

ROOM: Final = 3  # for new sentences, each time
LONGEST: Final = 20_000  # signs of a sentence, or of an article
LONGEST_NAME: Final = 200
_MANY_LINES: Final = 20
_SIGNS_A_LINE: Final = 60
_NEW: Final = "new-"
_END: Final = ""


class SentencesForm(forms.Form):
    """Every sentence of a stretch with its name, and new ones with their place."""

    use_required_attribute = False

    def __init__(
        self, data: QueryDict | None, *, part: Part, name: str, text: str, lang: str
    ) -> None:
        """Ask for the stretch of this name in the text; without a name for new ones."""
        super().__init__(data, label_suffix="")
        self.lang, self.spoken = lang, languages(text)
        self.every = dict(sentences_in(text))
        self.more_title = words.NAMES[lang]
        self._by_name = {
            _plain(source(each, lang)): each
            for each in (*cited_in(said_in(text)), *self.every)
        }
        row = part.rows(text).get(name, {}) if name else {}
        self.here = {str(n): each for n, each in enumerate(row, start=1)}
        self.values = {
            n: Value(key=part.key, now=row[each], languages=self.spoken)
            for n, each in self.here.items()
        }
        self._none = Value(key=part.key, now=None, languages=self.spoken)
        self.new = tuple(f"{_NEW}{n}" for n in range(1, ROOM + 1))
        for n in (*self.here, *self.new):
            self.fields |= self._fields(n, part)

    @property
    def first(self) -> list[BoundField]:
        """Return what each sentence says, and the room for new ones."""
        wrong = [f"{n}.name" for n in self.here if self._is_wrong(f"{n}.name")]
        said = [each for n in self.here for each in self._said_names(n)]
        new = [
            each for n in self.new for each in self.fields if each.startswith(f"{n}.")
        ]
        return [self[each] for each in (*wrong, *said, *new)]

    @property
    def more(self) -> list[BoundField]:
        """Return what the sentences that stand there are called."""
        names = (f"{n}.name" for n in self.here)
        return [self[each] for each in names if not self._is_wrong(each)]

    def clean(self) -> dict[str, Any]:
        """Object to a sentence without a name or words, and to a name that is taken."""
        taken = {_plain(x) for x in self.every if x not in self.here.values()}
        for n in (*self.here, *self.new):
            called, said = self._called(n), self._typed(n)
            if said and not called:
                self._object(f"{n}.name", words.NO_NAME)
            elif called and not said and n in self.new:
                self._object(f"{n}.{self.spoken[0]}", words.NO_WORDS)
            elif said and _plain(called) in taken:
                self._object(f"{n}.name", words.SAME_NAME, taken=called)
            elif said:
                taken.add(_plain(called))
        return self.cleaned_data

    def changed(self, text: str) -> str:
        """Return the text as typed; the very same where it says what stood there."""
        stretch = [
            Rewritten(was=was, name=self._called(n), said=said)
            for n, was in self.here.items()
            if (said := self._rewritten(n))
        ]
        every = list(self._with_others(stretch))
        for n in self.new:
            if said := cast("Own | None", in_languages(self._none, self._typed(n))):
                one = Rewritten(was="", name=self._called(n), said=said)
                place = self.cleaned_data.get(f"{n}.place")
                names = [each.was for each in every] if place else []
                every.insert(names.index(place) if place in names else len(every), one)
        before = [(each, each, said) for each, said in self.every.items()]
        if [(each.was, each.name, each.said) for each in every] == before:
            return text
        return with_sentences(text, every)

    def without(self, text: str) -> str:
        """Return the text without this stretch."""
        return with_sentences(text, list(self._with_others([])))

    def _with_others(self, stretch: list[Rewritten]) -> Iterator[Rewritten]:
        """Give the whole text, with these in the place of the stretch."""
        mine = frozenset(self.here.values())
        left = iter(stretch)
        for name, said in self.every.items():
            if name not in mine:
                yield Rewritten(was=name, name=name, said=said)
            elif name == next(iter(self.here.values())):
                yield from left

    def _fields(self, n: str, part: Part) -> dict[str, forms.Field]:
        question = asked(part.kind, part.key.name)
        assert question is not None
        now, number = self.here.get(n, ""), n.removeprefix(_NEW)
        said = {"name": source(now, self.lang), "number": number}
        name = words.NAME if now else words.NEW_NAME
        hint = words.RENAME_HINT if now else words.NAME_HINT
        label = (words.WORDS if now else words.NEW_WORDS)[self.lang].format(**said)
        is_first = n in {"1", f"{_NEW}1"}
        found: dict[str, forms.Field] = {
            f"{n}.name": forms.CharField(
                label=name[self.lang].format(**said),
                help_text=hint[self.lang] if is_first else "",
                initial=source(now, self.lang) if now else "",
                required=False,
                max_length=LONGEST_NAME + len(now),
            )
        }
        hints = [question.hint[self.lang]] if is_first else []
        if is_first and now:
            hints.append(words.EMPTY_HINT[self.lang])
        if is_first and len(self.spoken) > 1:
            hints.append(IN_EACH[self.lang])
        texts = self.values[n].texts if now else dict.fromkeys(self.spoken, "")
        for each in self.spoken:
            found[f"{n}.{each}"] = forms.CharField(
                label=in_language(label, each, self.spoken, self.lang),
                help_text=" ".join(hints) if each == self.spoken[0] else "",
                initial=texts[each],
                required=False,
                max_length=LONGEST + len(texts[each]),
                widget=forms.Textarea(attrs={"rows": _rows(texts[each]), "lang": each}),
            )
        if not now and self.every:
            found[f"{n}.place"] = forms.ChoiceField(
                label=words.NEW_PLACE[self.lang].format(**said),
                choices=self._places(),
                required=False,
            )
        return found

    def _places(self) -> list[tuple[str, str]]:
        """Return where a new one can stand: at the end, or before one of this stretch."""
        before = words.BEFORE[self.lang]
        found = [
            (each, before.format(name=source(each, self.lang)))
            for each in self.here.values()
        ]
        return [(_END, words.AT_THE_END[self.lang]), *found]

    def _said_names(self, n: str) -> list[str]:
        return [f"{n}.{each}" for each in self.spoken]

    def _is_wrong(self, name: str) -> bool:
        return self.is_bound and name in self.errors

    def _object(self, name: str, why: Both, **facts: str) -> None:
        label = str(self.fields[name].label)
        self.add_error(name, why[self.lang].format(label=label, **facts))

    def _called(self, n: str) -> str:
        """Return its name as the file has it, where what is typed is how that is read."""
        typed = " ".join(str(self.cleaned_data.get(f"{n}.name") or "").split())
        now = self.here.get(n)
        if now and typed == " ".join(source(now, self.lang).split()):
            return now
        return self._by_name.get(_plain(typed), typed)

    def _typed(self, n: str) -> Mapping[str, str]:
        """Return what is typed of a sentence, by language; nothing where it is empty."""
        said = self.cleaned_data
        typed = {each: _lines(said.get(f"{n}.{each}") or "") for each in self.spoken}
        return {lang: each for lang, each in typed.items() if each}

    def _rewritten(self, n: str) -> Own | None:
        """Return a sentence as typed; where that is the same, as it stood."""
        value, typed = self.values[n], self._typed(n)
        texts = value.texts
        kept = {
            lang: texts[lang] if _lines(texts[lang]) == said else said
            for lang, said in typed.items()
        }
        if not kept and not any(texts.values()):
            return cast("Own", value.now)
        return cast("Own | None", in_languages(value, kept))


def _rows(said: str) -> int:
    lines = sum(1 + len(each) // _SIGNS_A_LINE for each in said.splitlines())
    return min(max(2, lines), _MANY_LINES)


def _lines(said: str) -> str:
    return said.replace("\r\n", "\n").strip()


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
