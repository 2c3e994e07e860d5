"""The steps by which the database became what it is. Run by `docpipe.store.migrate`, also from an installed wheel."""
