"""The processes that do the work: `python -m workers work` reads documents, `python -m workers watch` minds the inbox."""
