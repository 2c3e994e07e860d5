"""Addresses of the screens, as the verbs print them."""

from docpipe.settings import Settings


def screens_url(settings: Settings) -> str:
    """Where people reach the screens: DOCPIPE_WEB_URL, or the address at which they listen."""
    if settings.web_url:
        return settings.web_url.rstrip("/")
    host = f"[{settings.web_host}]" if ":" in settings.web_host else settings.web_host
    return f"http://{host}:{settings.web_port}"


def welcome_url(settings: Settings, token: str) -> str:
    """The one-time link of an invitation."""
    return f"{screens_url(settings)}/welcome/{token}"
