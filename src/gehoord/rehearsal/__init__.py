"""What a procedure comes to in a year: people with hours, real rules."""
