"""Gehoord handles complaints the way the organisation promised to."""
