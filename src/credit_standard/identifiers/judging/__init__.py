"""判定: what a kind of number is, how a text is read as one, and what is said of a text that is none."""
