"""
What sentences say in running words: numbers, lengths of time, promises, rights, matters.

Dutch and English alone. Nothing here knows what is right: `soundness` holds what is
found against the rows of the file.
"""
