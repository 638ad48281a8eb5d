"""Rewriting an article: what the receipt gained and lost, which facts are gone or new, and challenges."""
