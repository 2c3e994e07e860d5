"""How it goes: figures of every stage, probes of the workers, and whether the whole is ready.

Knows counts, seconds and words of docpipe's own; never what stands in a document. The only room that knows
prometheus-client.
"""

from docpipe.monitoring.asking import start_asking
from docpipe.monitoring.figures import (
    JobEnd,
    Stage,
    count_job,
    count_page_image,
    count_reading,
    count_request,
    each,
    stage,
)
from docpipe.monitoring.lately import Lately
from docpipe.monitoring.model_figures import count_batch
from docpipe.monitoring.readiness import ReadyCheck, readiness
from docpipe.monitoring.rendering import CONTENT_TYPE, render_metrics, serve_metrics
from docpipe.monitoring.sharing import figures_folder, share

__all__ = [
    "CONTENT_TYPE",
    "JobEnd",
    "Lately",
    "ReadyCheck",
    "Stage",
    "count_batch",
    "count_job",
    "count_page_image",
    "count_reading",
    "count_request",
    "each",
    "figures_folder",
    "readiness",
    "render_metrics",
    "serve_metrics",
    "share",
    "stage",
    "start_asking",
]
