"""`python -m workers`: the worker processes of this machine, as many as DOCPIPE_WORKER_PROCESSES says."""

from functools import partial

from docpipe.monitoring import figures_folder, share
from docpipe.settings import Settings
from workers.crew import Crew
from workers.entrance import enter
from workers.start import work


def run_crew(settings: Settings) -> int:
    """Run the crew until SIGTERM or SIGINT."""
    share(figures_folder(settings.home))
    return Crew(settings.worker_processes, partial(work, settings), settings.stop_seconds).run()


if __name__ == "__main__":
    enter(run_crew)
