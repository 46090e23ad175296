"""What an organisation sets for itself: its published procedures."""
