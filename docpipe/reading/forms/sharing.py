"""Labels that several fields share: which of them each caption stands for, by the order of the form.

A form that asks for two addresses prints "Country" twice; the class has its fields in the form's order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from docpipe.reading.forms.captions import Caption


def settled(
    captions: Sequence[Caption], order: Mapping[str, int], together: frozenset[frozenset[str]]
) -> list[Caption]:
    """Captions in reading order with one field each, where several fields go by one label.

    The field is the first of them that comes, in the class, after that of the caption before; where the class ends,
    the first of all. `together`: sets of fields whose values share a place, and so a caption.
    """
    kept: list[Caption] = []
    last = -1
    for caption in captions:
        fields = caption.fields
        if len(fields) > 1 and frozenset(fields) not in together:
            later = [name for name in fields if order[name] > last]
            caption = replace(caption, fields=tuple(later or fields)[:1])
        if caption.fields:
            last = order[caption.fields[0]]
        kept.append(caption)
    return kept
