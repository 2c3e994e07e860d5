"""Hand accepted results over."""

from docpipe.delivery.outbox import Outbox
from docpipe.delivery.records import get_record

__all__ = ["Outbox", "get_record"]
