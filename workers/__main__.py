"""`python -m workers`: the worker processes of this machine, as many as DOCPIPE_WORKER_PROCESSES says."""

import sys
from functools import partial

from docpipe import log
from docpipe.settings import load_settings
from workers.crew import Crew
from workers.start import work


def main() -> int:
    """Run the crew until SIGTERM or SIGINT."""
    settings = load_settings()
    log.configure(settings.log_level)
    return Crew(settings.worker_processes, partial(work, settings), settings.stop_seconds).run()


if __name__ == "__main__":
    sys.exit(main())
