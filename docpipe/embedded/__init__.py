"""docpipe on one machine: a real PostgreSQL and Redis-protocol server, worker and watcher, started and minded.

Knows processes, folders and sockets; nothing of documents.
"""
