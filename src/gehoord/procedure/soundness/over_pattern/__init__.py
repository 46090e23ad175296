"""
A file that is laid over a pattern: what the pattern brings that nobody chose.

Only the text of the file shows it: once it is laid over its pattern, a key that was
left is as good as one that was said.
"""
