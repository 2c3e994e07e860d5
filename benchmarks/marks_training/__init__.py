"""How docpipe/pages/marks/finder.onnx is made: pages with masks of their marks, crops of them, a small network.

`cropping` makes the crops; `fitting`, in an environment of its own with torch, fits the network. REPORT.md tells how.
"""
