"""What `check` says: a sentence and a way out for each finding and reading error."""
