"""`python -m docpipe.web`: one API process with the screens.

Several may run beside each other, on ports of their own.
"""

import sys

from docpipe import log
from docpipe.errors import DocpipeError
from docpipe.settings import load_settings
from docpipe.web.serving import serve


def main() -> None:
    """Serve until told to stop. An expected error is one sentence on standard error and the exit code of its class."""
    try:
        settings = load_settings()
        log.configure(settings.log_level)
        sys.exit(serve(settings))
    except DocpipeError as error:
        print(f"docpipe: {error}", file=sys.stderr)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
