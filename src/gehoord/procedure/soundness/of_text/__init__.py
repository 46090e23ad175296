"""
The published text of a file, by itself and held against its rows.

What a text leaves open, says in two ways, or says otherwise than the file does. A file
without its text is asked none of it.
"""
