"""列: whole columns of numbers, judged as matrices of bytes; the undecided rest is read text by text."""
