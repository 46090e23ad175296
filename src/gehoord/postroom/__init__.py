"""Where a letter in the outbox meets its words, for every door that sends or shows it."""
