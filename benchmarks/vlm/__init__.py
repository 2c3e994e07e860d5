"""How fast a model reads through our loop, beside what one would take instead."""

import importlib

importlib.import_module("tests.conftest")  # has torchvision be imported beside a torch for CPUs, see there
