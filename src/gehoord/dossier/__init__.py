"""What is kept: arrivals, cases, their entries, letters and files, all sealed."""
