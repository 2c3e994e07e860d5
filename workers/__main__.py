"""`python -m workers`: the worker processes of this machine, as many as DOCPIPE_WORKER_PROCESSES says.

`python -m workers --gpu`: the one that holds the model of DOCPIPE_MODEL; one for each GPU, which CUDA_VISIBLE_DEVICES
names.
"""

import sys
from functools import partial

from docpipe.errors import BadSettings
from docpipe.monitoring import figures_folder, share
from docpipe.settings import Settings
from docpipe.vlm.choosing import check_folder, check_servers
from workers.crew import Crew
from workers.entrance import enter
from workers.start import work, work_with_model

GPU = "--gpu"


def run_crew(settings: Settings) -> int:
    """Run the crew until SIGTERM or SIGINT. BadSettings."""
    check_servers(settings)
    share(figures_folder(settings.home))
    return Crew(settings.worker_processes, partial(work, settings), settings.stop_seconds).run()


def run_model(settings: Settings) -> int:
    """Run the process that holds the model until SIGTERM or SIGINT; one that dies is replaced. BadSettings, ModelFault.

    The parent loads nothing, as CUDA does not survive a fork.
    """
    if settings.model is None:
        raise BadSettings("DOCPIPE_MODEL names no folder, so there is no model for this process to hold.")
    check_folder(settings)
    share(figures_folder(settings.home))
    return Crew(1, partial(work_with_model, settings), settings.stop_seconds).run()


if __name__ == "__main__":
    if unknown := [word for word in sys.argv[1:] if word != GPU]:
        sys.exit(f"python -m workers knows {GPU} alone, not {unknown[0]}.")
    enter(run_model if GPU in sys.argv else run_crew)
