"""
Writing rows without Django's query builder, where every act passes.

An act writes five to seven statements of always the same shape; building them
anew each time cost more than the database did. Values still pass through the
model's fields, so both databases get what they expect.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import Field, Model

Values = Mapping[str, object]


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


@lru_cache
def _insert(model: type[Model], names: tuple[str, ...]) -> str:
    columns = ", ".join(_quoted(model, names))
    marks = ", ".join("%s" for _ in names)
    return f"INSERT INTO {_table(model)} ({columns}) VALUES ({marks})"  # noqa: S608


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
