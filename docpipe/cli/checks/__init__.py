"""What `docpipe doctor` checks: a few small functions a file, each of which looks at one part and gives a `Check`."""
