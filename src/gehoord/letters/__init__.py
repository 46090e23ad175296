"""What goes out: one text per notice and language."""
