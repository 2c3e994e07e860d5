"""The door of the command line: builds it for what was asked, and turns errors into a sentence and an exit code."""

import io
import os
import sys

from docpipe.cli import build
from docpipe.errors import DocpipeError

INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def main() -> None:
    """Run the verb. An expected error is one sentence on standard error and the exit code of its class."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal may not have all that documents have
    try:
        build(sys.argv[1:])()
    except DocpipeError as error:
        print(f"docpipe: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:  # whoever read our output has gone; that is their right
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


if __name__ == "__main__":
    main()
