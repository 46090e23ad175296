"""The procedures themselves, as text."""
