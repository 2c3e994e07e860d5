"""Contracts between companies and people that do not exist: prose of three to fifteen pages, signed or not."""
