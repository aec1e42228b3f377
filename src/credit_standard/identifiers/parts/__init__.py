"""组成: what numbers are made of: check characters, days of birth, what tells of a holder, lines of telephones."""
