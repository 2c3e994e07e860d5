"""Files that mean harm, or are broken, and what becomes of them."""
