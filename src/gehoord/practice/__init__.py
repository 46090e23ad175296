"""A folder to learn in, with people who do not exist."""
