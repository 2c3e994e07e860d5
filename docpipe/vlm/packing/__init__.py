"""A model's folder as a parcel: what lies in it by hash, where it is from, how it is fetched and carried over.

Knows files alone; needs no torch.
"""

from docpipe.vlm.packing.carrying import export_model, import_model
from docpipe.vlm.packing.manifest import MANIFEST, Entry, Manifest, differences, read_manifest, seal, write_manifest
from docpipe.vlm.packing.terms import find_licence

__all__ = [
    "MANIFEST",
    "Entry",
    "Manifest",
    "differences",
    "export_model",
    "find_licence",
    "import_model",
    "read_manifest",
    "seal",
    "write_manifest",
]
