"""`python -m credit_standard …`: the command line, where the command itself is not on the path."""

import sys

from credit_standard.cli import main

sys.exit(main())
