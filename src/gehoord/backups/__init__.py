"""Copies of everything, tried out as soon as they are made, and bringing them back."""
