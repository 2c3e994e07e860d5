"""The REST API: documents in, results out, reviews, people, keys, webhooks.

`make_api(services)` over `open_services(settings)`; what else declares routes on it uses `requires` and `open_to_all`.
"""

from docpipe.api.app import check_declared, make_api
from docpipe.api.callers import find_caller, find_csrf, open_to_all, requires, services_of
from docpipe.api.services import Services, open_services

__all__ = [
    "Services",
    "check_declared",
    "find_caller",
    "find_csrf",
    "make_api",
    "open_services",
    "open_to_all",
    "requires",
    "services_of",
]
