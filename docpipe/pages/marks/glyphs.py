"""Find check boxes that are letters: glyphs of symbol fonts, and brackets like [X]. Knows no pixels."""

import re
from collections.abc import Iterator, Sequence

from docpipe.document import Box, Mark, MarkKind, Word

# By Unicode, and by the private codes that Wingdings gets.
OPEN_GLYPHS = frozenset("☐□▢❏❐❑❒◻⬜○◯\uf06f\uf071\uf0a8\uf0a1\uf072")
TICKED_GLYPHS = frozenset("☑☒⊠🗹🗷⮽◉⦿\uf0fe\uf0fd\uf078\uf052\uf053\uf0a4")
BRACKETS = re.compile(r"^\[\s*([xX✓✔✗✘×✕]?)\s*\]$")


def glyphs_of(words: Sequence[Word]) -> Iterator[Mark]:
    """Boxes that are letters of the text layer."""
    for word in words:
        glyph = word.text[:1]
        if word.score is None and glyph and glyph in OPEN_GLYPHS | TICKED_GLYPHS:
            step = word.box.width / len(word.text)
            box = Box(word.box.x0, word.box.y0, word.box.x0 + step, word.box.y1)
            yield Mark(MarkKind.CHECKBOX, box, glyph in TICKED_GLYPHS, 1.0)


def brackets_of(words: Sequence[Word]) -> Iterator[Mark]:
    """[X] and [ ], in one word or in two or three side by side."""
    for number, word in enumerate(words):
        if not word.text.startswith("["):
            continue
        text, box = "", word.box
        for part in words[number : number + 3]:
            if abs(part.box.middle - word.box.middle) > 0.5 * word.box.height or part.box.x0 < box.x0:
                break
            text, box = text + part.text, box.join(part.box)
            found = BRACKETS.match(text)
            if found:
                yield Mark(MarkKind.CHECKBOX, box, bool(found[1]), 1.0)
                break
