"""Documents that hold text which no person sees, in every way that we know of."""
