"""The pages of who complains: tell, follow, answer."""
