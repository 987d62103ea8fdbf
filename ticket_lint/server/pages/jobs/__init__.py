"""What worker processes do for the pages. Imports nothing of the web: each worker would load it.

Results are plain data in the reader's language, with secrets masked.
"""
