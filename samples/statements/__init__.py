"""Bank statements of accounts that do not exist, with running balances over several pages."""
