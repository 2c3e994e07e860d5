"""From a page as it lies in its file to the page upright: which way up, how askew, where the paper ends."""

from docpipe.pages.upright.plan import Plan
from docpipe.pages.upright.setting import Upright, set_upright, turned_round

__all__ = ["Plan", "Upright", "set_upright", "turned_round"]
