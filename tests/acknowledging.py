"""What an owner who wants a shipped procedure as it is says to `gehoord init`."""

from __future__ import annotations

from gehoord.console import acknowledging


def acknowledged(text: str, reason: str = "Zo willen wij het.") -> tuple[str, ...]:
    """Return the flags that accept all that is doubtful in this text."""
    return tuple(
        f"--acknowledge={name}={reason}" for name in acknowledging.doubts_in(text)
    )
