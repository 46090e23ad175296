"""The pages of who handles: what is due first."""
