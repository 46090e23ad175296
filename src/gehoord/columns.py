"""
How the columns of a table are named, and what the database gives and takes for them.

Values pass through the model's fields, so both databases get and give what they
should; on SQLite those it takes as they are pass at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import (
    AutoField,
    BigAutoField,
    BigIntegerField,
    BinaryField,
    BooleanField,
    CharField,
    Field,
    ForeignKey,
    IntegerField,
    Model,
    PositiveIntegerField,
    PositiveSmallIntegerField,
    SmallIntegerField,
    TextField,
)
from django.db.models.expressions import Col

Values = Mapping[str, object]
Convert = Callable[[Any, Any, BaseDatabaseWrapper], Any]

AS_IT_IS: Final[Mapping[type[Field[Any, Any]], type]] = MappingProxyType(
    {
        AutoField: int,
        BigAutoField: int,
        BigIntegerField: int,
        BinaryField: bytes,
        BooleanField: bool,
        CharField: str,
        IntegerField: int,
        PositiveIntegerField: int,
        PositiveSmallIntegerField: int,
        SmallIntegerField: int,
        TextField: str,
    }
)
"""By field, the type of the values that SQLite takes as they are."""


def database() -> BaseDatabaseWrapper:
    """Return what is connected; `connection` looks for it at each question."""
    return connections[DEFAULT_DB_ALIAS]


def table(model: type[Model]) -> str:
    """Return what the table of a model is called in a statement."""
    return connection.ops.quote_name(model._meta.db_table)


def quoted(model: type[Model], names: tuple[str, ...]) -> list[str]:
    """Return what these columns are called in a statement."""
    columns = {field.attname: field.column for field in model._meta.concrete_fields}
    return [connection.ops.quote_name(columns[name] or name) for name in names]


@lru_cache
def fields(model: type[Model]) -> dict[str, Field[Any, Any]]:
    """Return the fields of a model, by the names of their columns."""
    return {field.attname: field for field in model._meta.concrete_fields}


@lru_cache
def _as_they_are(model: type[Model], vendor: str) -> dict[str, type]:
    """Return by column the type whose values need no preparing."""
    if vendor != "sqlite":
        return {}
    known = {
        name: AS_IT_IS.get(type(_of_its_own(each)))
        for name, each in fields(model).items()
    }
    return {name: kind for name, kind in known.items() if kind is not None}


def _of_its_own(field: Field[Any, Any]) -> Field[Any, Any]:
    """Return the field itself, or the one in another table whose values it has."""
    while isinstance(field, ForeignKey):
        field = field.target_field
    return field


def adapted(value: object, *, to: BaseDatabaseWrapper) -> object:
    """Return a value as the database takes it, whatever column it is held against."""
    match value:
        case datetime():
            return to.ops.adapt_datetimefield_value(value)
        case date():
            return to.ops.adapt_datefield_value(value)
        case str():
            return str(value)  # one of several choices is a kind of its own
        case _:
            return value


def prepared(
    model: type[Model],
    names: tuple[str, ...],
    values: Values,
    *,
    to: BaseDatabaseWrapper,
) -> list[Any]:
    """Return the values of these columns, by name, as the database takes them."""
    known, plain = fields(model), _as_they_are(model, to.vendor)
    return [
        value
        if type(value := values[name]) is plain.get(name)
        else known[name].get_db_prep_save(value, to)
        for name in names
    ]


def converted(
    model: type[Model],
    names: tuple[str, ...],
    read: list[tuple[Any, ...]],
    *,
    to: BaseDatabaseWrapper,
) -> list[tuple[Any, ...]]:
    """Return what the database gave as the fields of the model have it."""
    converting = _converters(model, names, to.vendor)
    return [_converted(row, converting, to=to) for row in read] if converting else read


def _converted(
    row: tuple[Any, ...],
    converting: tuple[tuple[int, Convert], ...],
    *,
    to: BaseDatabaseWrapper,
) -> tuple[Any, ...]:
    values = list(row)
    for place, convert in converting:
        values[place] = convert(values[place], None, to)
    return tuple(values)


@lru_cache
def _converters(
    model: type[Model], names: tuple[str, ...], _vendor: str
) -> tuple[tuple[int, Convert], ...]:
    """Return what turns a database's values into the model's, by place in a row."""
    known, to = fields(model), database()
    columns = [Col("", known[name]) for name in names]
    return tuple(
        (place, convert)
        for place, column in enumerate(columns)
        for convert in (
            *to.ops.get_db_converters(column),
            *column.get_db_converters(to),
        )
    )
