"""Severity P0–P3 from evidence."""
