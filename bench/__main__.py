"""`python -m bench PART …`: one module per part."""

import sys
from importlib import import_module

PARTS = (
    "generate",
    "validate",
    "register",
    "formats",
    "reports",
    "identifiers",
    "regions",
    "startup",
    "one_record",
    "one_subject",
    "small_files",
    "leaks",
    "scoring",
    "tables",
    "states",
)


def main() -> None:
    part = sys.argv[1].replace("-", "_") if len(sys.argv) > 1 else ""
    if part not in PARTS:
        sys.exit(f"usage: python -m bench PART …; parts: {', '.join(PARTS)}")
    import_module(f"bench.{part}").main(sys.argv[2:])


if __name__ == "__main__":
    main()
