"""值: typed values of programs, numbers and moments, as the texts of which the standard speaks."""
