"""Hand accepted results over."""

from docpipe.delivery.outbox import Outbox, result_record

__all__ = ["Outbox", "result_record"]
