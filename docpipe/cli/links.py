"""Addresses of the screens, as the verbs print them."""

from docpipe.embedded.web import web_url
from docpipe.settings import Settings


def welcome_url(settings: Settings, token: str) -> str:
    """The one-time link of an invitation."""
    return f"{web_url(settings)}/welcome/{token}"
