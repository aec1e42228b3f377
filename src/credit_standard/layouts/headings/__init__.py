"""表头: what a heading says, how it is spelled, and which layouts know it."""
