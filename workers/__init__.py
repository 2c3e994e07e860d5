"""The processes that do the work: `python -m workers` reads documents, `python -m workers.watcher` minds the inbox."""
