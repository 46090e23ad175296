"""`make gallery`: every component in every state, and a picture of every page."""
