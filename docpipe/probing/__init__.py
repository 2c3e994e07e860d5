"""The acceptance of a model: pages are made up, it is asked for what they show, and convicted of what it does wrong."""

from docpipe.probing.report import Report, as_html
from docpipe.probing.running import probe
from docpipe.probing.studio import Studio

__all__ = ["Report", "Studio", "as_html", "probe"]
