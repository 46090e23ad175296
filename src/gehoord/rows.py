"""
Rows without Django's query builder, where every act passes.

An act runs some ten statements of always the same shape; building them anew
each time cost more than the database did. Values still pass through the
model's fields, so both databases get and give what they should.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from django.db import connection
from django.db.models import Field, Model
from django.db.models.expressions import Col

Values = Mapping[str, object]
Kind = TypeVar("Kind", bound=Model)


def insert(model: type[Model], rows: Sequence[Values]) -> None:
    """Insert rows that all name the same columns."""
    if not rows:
        return
    names = tuple(rows[0])
    sql = _insert(model, names)
    with connection.cursor() as cursor:
        cursor.executemany(sql, [_prepared(model, names, row) for row in rows])


def update(model: type[Model], where: Values, **values: object) -> int:
    """Change the rows in which every column of `where` is so; return how many."""
    sql = _update(model, tuple(values), tuple(where))
    changed, found = tuple(values), tuple(where)
    with connection.cursor() as cursor:
        cursor.execute(
            sql, [*_prepared(model, changed, values), *_prepared(model, found, where)]
        )
        changed_rows: int = cursor.rowcount
    return changed_rows


def put(model: type[Model], where: Values, **values: object) -> None:
    """Change the one row with this key, or insert it, in one statement."""
    row = {**where, **values}
    names = tuple(row)
    with connection.cursor() as cursor:
        sql = _put(model, names, tuple(where))
        cursor.execute(sql, _prepared(model, names, row))


def find(model: type[Kind], where: Values) -> Kind | None:
    """Return the row in which every column of `where` is so, or None."""
    return next(iter(every(model, where, order_by=next(iter(where)))), None)


def every(model: type[Kind], where: Values, *, order_by: str) -> list[Kind]:
    """Return every row in which each column of `where` is so, in this order."""
    names = tuple(_fields(model))
    read = columns(model, names, where, order_by=order_by)
    return [model.from_db(connection.alias, names, values) for values in read]


def columns(
    model: type[Model], names: tuple[str, ...], where: Values, *, order_by: str
) -> list[tuple[Any, ...]]:
    """Return these columns of every row in which `where` is so, in this order."""
    found = tuple(where)
    sql = _select(model, names, found, order_by)
    with connection.cursor() as cursor:
        cursor.execute(sql, _prepared(model, found, where))
        read = cursor.fetchall()
    return [_converted(model, names, row) for row in read]


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
def _update(model: type[Model], names: tuple[str, ...], where: tuple[str, ...]) -> str:
    sets = ", ".join(f"{column} = %s" for column in _quoted(model, names))
    ands = " AND ".join(f"{column} = %s" for column in _quoted(model, where))
    return f"UPDATE {_table(model)} SET {sets} WHERE {ands}"  # noqa: S608


def _table(model: type[Model]) -> str:
    return connection.ops.quote_name(model._meta.db_table)


def _quoted(model: type[Model], names: tuple[str, ...]) -> list[str]:
    columns = {field.attname: field.column for field in model._meta.concrete_fields}
    return [connection.ops.quote_name(columns[name] or name) for name in names]


@lru_cache
def _fields(model: type[Model]) -> dict[str, Field[Any, Any]]:
    return {field.attname: field for field in model._meta.concrete_fields}


def _prepared(model: type[Model], names: tuple[str, ...], values: Values) -> list[Any]:
    fields = _fields(model)
    return [fields[name].get_db_prep_save(values[name], connection) for name in names]


def _converted(
    model: type[Model], names: tuple[str, ...], row: tuple[Any, ...]
) -> tuple[Any, ...]:
    converters = _converters(model, connection.vendor)
    values = list(row)
    for place, name in enumerate(names):
        for convert in converters[name]:
            values[place] = convert(values[place], None, connection)
    return tuple(values)


@lru_cache
def _converters(model: type[Model], _vendor: str) -> dict[str, list[Any]]:
    """Return what turns a database's values into the model's, by column."""
    columns = {name: Col("", field) for name, field in _fields(model).items()}
    return {
        name: [
            *connection.ops.get_db_converters(column),
            *column.get_db_converters(connection),
        ]
        for name, column in columns.items()
    }
