"""E-mail coming in."""
