"""Proves the code in Markdown pages on a real Django; ../verify.py is the way in, ../README.md explains the marks."""
