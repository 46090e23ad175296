"""
Rows without Django's query builder, where every act passes.

An act runs some ten statements of always the same shape; building them anew
each time cost more than the database did. Every page of the desk asks some ten.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from django.db import DEFAULT_DB_ALIAS
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Model

from gehoord.columns import (
    Values,
    adapted,
    converted,
    database,
    fields,
    prepared,
    quoted,
    table,
)

Kind = TypeVar("Kind", bound=Model)


def insert(model: type[Model], rows: Sequence[Values]) -> None:
    """Insert rows that all name the same columns."""
    if not rows:
        return
    names = tuple(rows[0])
    sql, to = _insert(model, names), database()
    with to.cursor() as cursor:
        cursor.executemany(sql, [prepared(model, names, row, to=to) for row in rows])


def update(model: type[Model], where: Values, **values: object) -> int:
    """
    Change the rows in which every column of `where` is so; return how many.

    None in `where` is a column that is empty.
    """
    changed, found, to = tuple(values), _given(where), database()
    sql = _update(model, changed, found, _empty(where))
    new = prepared(model, changed, values, to=to)
    with to.cursor() as cursor:
        cursor.execute(sql, [*new, *prepared(model, found, where, to=to)])
        changed_rows: int = cursor.rowcount
    return changed_rows


def put(model: type[Model], where: Values, **values: object) -> None:
    """Change the one row with this key, or insert it, in one statement."""
    row = {**where, **values}
    names, to = tuple(row), database()
    with to.cursor() as cursor:
        sql = _put(model, names, tuple(where))
        cursor.execute(sql, prepared(model, names, row, to=to))


def find(model: type[Kind], where: Values) -> Kind | None:
    """Return the row in which every column of `where` is so, or None."""
    return next(iter(every(model, where, order_by=next(iter(where)))), None)


def every(model: type[Kind], where: Values, *, order_by: str) -> list[Kind]:
    """Return every row in which each column of `where` is so, in this order."""
    names = tuple(fields(model))
    read = columns(model, names, where, order_by=order_by)
    return [model.from_db(DEFAULT_DB_ALIAS, names, row) for row in read]


def asked(model: type[Kind], sql: str, values: Sequence[object]) -> list[Kind]:
    """Return the rows of a question that is written out from its WHERE on."""
    names = tuple(fields(model))
    read = told(model, names, sql, values)
    return [model.from_db(DEFAULT_DB_ALIAS, names, row) for row in read]


def told(
    model: type[Model], names: tuple[str, ...], sql: str, values: Sequence[object]
) -> list[tuple[Any, ...]]:
    """Return these columns for a question that is written out from its WHERE on."""
    to = database()
    given = [adapted(value, to=to) for value in values]
    return _read(model, names, f"{_listed(model, names)} WHERE {sql}", given, to=to)


def columns(
    model: type[Model], names: tuple[str, ...], where: Values, *, order_by: str
) -> list[tuple[Any, ...]]:
    """Return these columns of every row in which `where` is so, in this order."""
    found, to = tuple(where), database()
    sql = _select(model, names, found, order_by)
    return _read(model, names, sql, prepared(model, found, where, to=to), to=to)


def among(
    model: type[Model],
    names: tuple[str, ...],
    where: Values,
    column: str,
    values: Collection[int] | Collection[bytes],
) -> list[tuple[Any, ...]]:
    """Return these columns of every row that has one of these values, in any order."""
    if not values:
        return []
    found, to = tuple(where), database()
    marks = ", ".join(["%s"] * len(values))
    sql = f"{_begun(model, names, found, column)} IN ({marks})"
    given = [*prepared(model, found, where, to=to), *values]
    return _read(model, names, sql, given, to=to)


def _read(
    model: type[Model],
    names: tuple[str, ...],
    sql: str,
    values: list[Any],
    *,
    to: BaseDatabaseWrapper,
) -> list[tuple[Any, ...]]:
    with to.cursor() as cursor:
        cursor.execute(sql, values)
        read = cursor.fetchall()
    return converted(model, names, read, to=to)


def _given(where: Values) -> tuple[str, ...]:
    return tuple(name for name, value in where.items() if value is not None)


def _empty(where: Values) -> tuple[str, ...]:
    return tuple(name for name, value in where.items() if value is None)


@lru_cache
def _select(
    model: type[Model], names: tuple[str, ...], where: tuple[str, ...], order_by: str
) -> str:
    ands = " AND ".join(f"{column} = %s" for column in quoted(model, where))
    (order,) = quoted(model, (order_by,))
    return f"{_listed(model, names)} WHERE {ands} ORDER BY {order}"


@lru_cache
def _begun(
    model: type[Model], names: tuple[str, ...], where: tuple[str, ...], column: str
) -> str:
    ands = "".join(f"{each} = %s AND " for each in quoted(model, where))
    (last,) = quoted(model, (column,))
    return f"{_listed(model, names)} WHERE {ands}{last}"


@lru_cache
def _listed(model: type[Model], names: tuple[str, ...]) -> str:
    return f"SELECT {', '.join(quoted(model, names))} FROM {table(model)}"  # noqa: S608


@lru_cache
def _insert(model: type[Model], names: tuple[str, ...]) -> str:
    columns = ", ".join(quoted(model, names))
    marks = ", ".join("%s" for _ in names)
    return f"INSERT INTO {table(model)} ({columns}) VALUES ({marks})"  # noqa: S608


@lru_cache
def _put(model: type[Model], names: tuple[str, ...], key: tuple[str, ...]) -> str:
    changed = quoted(model, tuple(name for name in names if name not in key))
    sets = ", ".join(f"{column} = excluded.{column}" for column in changed)
    unique = ", ".join(quoted(model, key))
    return f"{_insert(model, names)} ON CONFLICT ({unique}) DO UPDATE SET {sets}"


@lru_cache
def _update(
    model: type[Model],
    names: tuple[str, ...],
    where: tuple[str, ...],
    empty: tuple[str, ...],
) -> str:
    sets = ", ".join(f"{column} = %s" for column in quoted(model, names))
    ands = " AND ".join(
        [f"{column} = %s" for column in quoted(model, where)]
        + [f"{column} IS NULL" for column in quoted(model, empty)]
    )
    return f"UPDATE {table(model)} SET {sets} WHERE {ands}"  # noqa: S608
