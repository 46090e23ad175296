"""The fields of a form that ask the questions of an act."""
