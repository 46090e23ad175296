"""Proves every procedure that is shipped, and writes down that it was proven."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from gehoord.organisation.texts import hashes, patterns
from gehoord.organisation.walks import proof_of, rules
from gehoord.procedure.reading import in_full

RECORD = Path(__file__).parents[1] / "src" / "gehoord" / "procedures" / "proven.json"


def main() -> int:
    """Write the record when all of them hold without a doubt; else say which do not."""
    texts = {name: in_full(each, patterns()) for name, each in patterns().items()}
    failing = [name for name, text in sorted(texts.items()) if proof_of(text).broken]
    if failing:
        print(f"Not proven: {', '.join(failing)}. See `gehoord check NAME`.")
        return 1
    record = {"rules": rules(), "texts": dict(sorted(hashes().items()))}
    RECORD.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    print(f"{len(texts)} procedures are proven under these rules.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
