"""The questions of the form in which an owner changes a procedure."""
