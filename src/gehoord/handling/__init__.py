"""One act at a time: may it, what follows, kept at once."""
