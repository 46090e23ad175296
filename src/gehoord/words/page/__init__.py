"""The sentences of the public page of a procedure."""
