"""
Rows without Django's query builder, where every act passes.

An act runs some ten statements of always the same shape; building them anew
each time cost more than the database did. Values still pass through the
model's fields, so both databases get and give what they should; on SQLite those
it takes as they are pass at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, TypeVar

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
Kind = TypeVar("Kind", bound=Model)
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


def insert(model: type[Model], rows: Sequence[Values]) -> None:
    """Insert rows that all name the same columns."""
    if not rows:
        return
    names = tuple(rows[0])
    sql, to = _insert(model, names), _database()
    with to.cursor() as cursor:
        cursor.executemany(sql, [_prepared(model, names, row, to=to) for row in rows])


def update(model: type[Model], where: Values, **values: object) -> int:
    """
    Change the rows in which every column of `where` is so; return how many.

    None in `where` is a column that is empty.
    """
    changed, found, to = tuple(values), _given(where), _database()
    sql = _update(model, changed, found, _empty(where))
    new = _prepared(model, changed, values, to=to)
    with to.cursor() as cursor:
        cursor.execute(sql, [*new, *_prepared(model, found, where, to=to)])
        changed_rows: int = cursor.rowcount
    return changed_rows


def put(model: type[Model], where: Values, **values: object) -> None:
    """Change the one row with this key, or insert it, in one statement."""
    row = {**where, **values}
    names, to = tuple(row), _database()
    with to.cursor() as cursor:
        sql = _put(model, names, tuple(where))
        cursor.execute(sql, _prepared(model, names, row, to=to))


def find(model: type[Kind], where: Values) -> Kind | None:
    """Return the row in which every column of `where` is so, or None."""
    return next(iter(every(model, where, order_by=next(iter(where)))), None)


def every(model: type[Kind], where: Values, *, order_by: str) -> list[Kind]:
    """Return every row in which each column of `where` is so, in this order."""
    names = tuple(_fields(model))
    read = columns(model, names, where, order_by=order_by)
    return [model.from_db(connection.alias, names, values) for values in read]


def asked(model: type[Kind], sql: str, values: Sequence[str | int]) -> list[Kind]:
    """Return the rows of a question that is written out from its WHERE on."""
    names, to = tuple(_fields(model)), _database()
    listed = ", ".join(_quoted(model, names))
    with to.cursor() as cursor:
        cursor.execute(f"SELECT {listed} FROM {_table(model)} WHERE {sql}", values)  # noqa: S608
        read = cursor.fetchall()
    converting = _converters(model, names, to.vendor)
    return [
        model.from_db(to.alias, names, _converted(row, converting, to=to))
        for row in read
    ]


def columns(
    model: type[Model], names: tuple[str, ...], where: Values, *, order_by: str
) -> list[tuple[Any, ...]]:
    """Return these columns of every row in which `where` is so, in this order."""
    found, to = tuple(where), _database()
    sql = _select(model, names, found, order_by)
    with to.cursor() as cursor:
        cursor.execute(sql, _prepared(model, found, where, to=to))
        read = cursor.fetchall()
    converting = _converters(model, names, to.vendor)
    return [_converted(row, converting, to=to) for row in read]


def _database() -> BaseDatabaseWrapper:
    """Return what is connected; `connection` looks for it at each question."""
    return connections[DEFAULT_DB_ALIAS]


def _given(where: Values) -> tuple[str, ...]:
    return tuple(name for name, value in where.items() if value is not None)


def _empty(where: Values) -> tuple[str, ...]:
    return tuple(name for name, value in where.items() if value is None)


@lru_cache
def _select(
    model: type[Model], names: tuple[str, ...], where: tuple[str, ...], order_by: str
) -> str:
    listed = ", ".join(_quoted(model, names))
    ands = " AND ".join(f"{column} = %s" for column in _quoted(model, where))
    (order,) = _quoted(model, (order_by,))
    return f"SELECT {listed} FROM {_table(model)} WHERE {ands} ORDER BY {order}"  # noqa: S608


@lru_cache
def _insert(model: type[Model], names: tuple[str, ...]) -> str:
    columns = ", ".join(_quoted(model, names))
    marks = ", ".join("%s" for _ in names)
    return f"INSERT INTO {_table(model)} ({columns}) VALUES ({marks})"  # noqa: S608


@lru_cache
def _put(model: type[Model], names: tuple[str, ...], key: tuple[str, ...]) -> str:
    changed = _quoted(model, tuple(name for name in names if name not in key))
    sets = ", ".join(f"{column} = excluded.{column}" for column in changed)
    unique = ", ".join(_quoted(model, key))
    return f"{_insert(model, names)} ON CONFLICT ({unique}) DO UPDATE SET {sets}"


@lru_cache
def _update(
    model: type[Model],
    names: tuple[str, ...],
    where: tuple[str, ...],
    empty: tuple[str, ...],
) -> str:
    sets = ", ".join(f"{column} = %s" for column in _quoted(model, names))
    ands = " AND ".join(
        [f"{column} = %s" for column in _quoted(model, where)]
        + [f"{column} IS NULL" for column in _quoted(model, empty)]
    )
    return f"UPDATE {_table(model)} SET {sets} WHERE {ands}"  # noqa: S608


def _table(model: type[Model]) -> str:
    return connection.ops.quote_name(model._meta.db_table)


def _quoted(model: type[Model], names: tuple[str, ...]) -> list[str]:
    columns = {field.attname: field.column for field in model._meta.concrete_fields}
    return [connection.ops.quote_name(columns[name] or name) for name in names]


@lru_cache
def _fields(model: type[Model]) -> dict[str, Field[Any, Any]]:
    return {field.attname: field for field in model._meta.concrete_fields}


@lru_cache
def _as_they_are(model: type[Model], vendor: str) -> dict[str, type]:
    """Return by column the type whose values need no preparing."""
    if vendor != "sqlite":
        return {}
    known = {
        name: AS_IT_IS.get(type(_of_its_own(each)))
        for name, each in _fields(model).items()
    }
    return {name: kind for name, kind in known.items() if kind is not None}


def _of_its_own(field: Field[Any, Any]) -> Field[Any, Any]:
    """Return the field itself, or the one in another table whose values it has."""
    while isinstance(field, ForeignKey):
        field = field.target_field
    return field


def _prepared(
    model: type[Model],
    names: tuple[str, ...],
    values: Values,
    *,
    to: BaseDatabaseWrapper,
) -> list[Any]:
    fields, plain = _fields(model), _as_they_are(model, to.vendor)
    return [
        value
        if type(value := values[name]) is plain.get(name)
        else fields[name].get_db_prep_save(value, to)
        for name in names
    ]


def _converted(
    row: tuple[Any, ...],
    converting: tuple[tuple[int, Convert], ...],
    *,
    to: BaseDatabaseWrapper,
) -> tuple[Any, ...]:
    if not converting:
        return row
    values = list(row)
    for place, convert in converting:
        values[place] = convert(values[place], None, to)
    return tuple(values)


@lru_cache
def _converters(
    model: type[Model], names: tuple[str, ...], _vendor: str
) -> tuple[tuple[int, Convert], ...]:
    """Return what turns a database's values into the model's, by place in a row."""
    fields, to = _fields(model), _database()
    columns = [Col("", fields[name]) for name in names]
    return tuple(
        (place, convert)
        for place, column in enumerate(columns)
        for convert in (
            *to.ops.get_db_converters(column),
            *column.get_db_converters(to),
        )
    )
