"""模糊测试: mutated files through every reader. `python -m bench.fuzz` runs it, seeded and bounded."""
