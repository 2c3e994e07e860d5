"""Papers that show where somebody lives: utility bills, bank letters, certificates of registration, council tax."""
