"""Invoices and receipts as offices really make them: crowded, unlabelled, old, machine-made. See `designs`."""
