"""The mailboxes of an organisation: reaching them, and accounting for what is in them."""
