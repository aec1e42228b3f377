"""产出: files that are written: in another layout, repaired, made up, to be filled in."""
