"""A small neural model tried in the place of the layout reader's scorer. Nothing of the product imports it."""
