"""docpipe reads business documents on your own machines; what it doubts goes to a person."""
