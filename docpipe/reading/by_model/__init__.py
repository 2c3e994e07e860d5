"""The model's reading of a document: what it is shown, what it says, and where that stands on the page."""
