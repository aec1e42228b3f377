"""检查: files and numbers against the standard, and what a finding means."""
