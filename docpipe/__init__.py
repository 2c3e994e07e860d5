"""docpipe reads business documents on your own machines; what it doubts goes to a person."""

import os

# From 1.29 on, onnxruntime's Linux wheels tell their maker how they are used, unless this stands in the environment
# when they are loaded. No byte leaves the site: it is set here, before any room can load them, whatever was set before.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
