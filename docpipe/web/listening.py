"""The socket at which a process listens, and the address that people type."""

import errno
import socket

from docpipe.errors import BadSettings, PortTaken
from docpipe.settings import Settings

EVERYWHERE = frozenset({"0.0.0.0", "::", ""})  # noqa: S104  (what people set, not what we choose)
WAITING = 1024  # connections that have not been taken yet


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there from now on; port 0 takes a free one. PortTaken, BadSettings."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family, backlog=WAITING)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(f"It is {host}:{port}.") from None
        said = error.strerror or str(error)
        raise BadSettings(f"One cannot listen at DOCPIPE_WEB_HOST {host}, DOCPIPE_WEB_PORT {port}: {said}.") from None
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # asyncio sees to it only where it made the socket
    return listening


def address_of(settings: Settings, listening: socket.socket) -> str:
    """The address under which people reach it: as set, else where it listens."""
    if settings.web_url:
        return settings.web_url.rstrip("/")
    host, port = settings.web_host, listening.getsockname()[1]
    if host in EVERYWHERE:
        host = "127.0.0.1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
