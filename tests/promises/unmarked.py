"""Sentences in code that no catalogue is asked for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

ASKS = frozenset({"_", "gettext", "gettext_lazy", "gettext_noop"})
TOLD_TO_NOBODY = frozenset({"debug", "info", "warning", "error", "exception"})
"""What goes to the log, or ends as a mistake of ours, is read by no visitor."""
SENTENCE = re.compile(r"[A-Z][a-z]*( \S+){3,}|[A-Z][a-z]*( \S+){2,}[.?:]")


def unmarked(code: str) -> list[str]:
    """Return what is a sentence for somebody to read, in one language alone."""
    tree = ast.parse(code)
    left_out = {id(part) for node in ast.walk(tree) for part in _not_for_readers(node)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in left_out
        and SENTENCE.match(node.value.strip())
    ]


def _not_for_readers(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Call(func=ast.Name(id=name)) if name in ASKS:
            yield from ast.walk(node)
        case ast.Call(func=ast.Attribute(attr=name)) if name in {
            *TOLD_TO_NOBODY,
            "__init__",
        }:
            yield from ast.walk(node)
        case ast.Raise() | ast.Expr(value=ast.Constant()):
            yield from ast.walk(node)
