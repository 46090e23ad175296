"""Facts become sentences here, once per language."""
