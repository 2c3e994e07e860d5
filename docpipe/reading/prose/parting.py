"""Parts words that recognition has run together: "TorvikGbR", "GmbH&Co.KG", "GmbH,eingetragen", "vom27.11.2024".

Words of a text layer stay as they are; what looks run together there was written so.
"""

import re
from dataclasses import replace
from itertools import pairwise

from docpipe.document import Word
from schemas.fields.months import month_names

FORMS = (
    r"GmbH|mbH|gGmbH|GbR|OHG|AG|KGaA|KG|UG|PartG|eG|e\.V\.|e\.K\.|Ltd|Limited|Inc|LLC|LLP|PLC|SARL|SASU|SAS|SA|SNC|EURL|"
    r"S\.p\.A|B\.V|N\.V"
)
BORDERS = (
    re.compile(rf"(?<=[a-zäöüßéè])(?=(?:{FORMS})(?:[&.,;:)\"”“’]|$))"),  # TorvikGbR
    re.compile(r"(?<=[bH.GR])(?=&\s?(?:Co|Cie)\b)|(?<=&)(?=(?:Co|Cie)\b)|(?<=Co\.)(?=(?:KG|OHG|KGaA)\b)"),  # GmbH&Co.KG
    re.compile(r"(?:(?<=[^\W\d_]{2}[,;])|(?<=[^\W\d_]{2}\.[,;])|(?<=[^\W\d_]\)))(?=[^\W\d_])"),  # GmbH,eingetragen
    re.compile(r"(?<=[^\W\d_]{3})(?=&)|(?<=&)(?=[^\W\d_]{3})"),  # Tool&Supply
    re.compile(r"(?<=[^\W\d_]{2})(?=\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b)"),  # vom27.11.2024
)
NARROW, WIDE = frozenset(".,;:'!|()iljftrI’"), frozenset("mwMW&")
DAY = re.compile(r"(?P<day>\d{1,2}\.?)?(?P<month>[^\W\d_]{3,10})(?P<year>\d{4})?(?P<rest>[.,;:)]*)")


def parted(word: Word) -> tuple[Word, ...]:
    """The words that a word is made of, each with its share of the box."""
    if word.score is None or len(word.text) < 4:
        return (word,)
    cuts = sorted({match.start() for border in BORDERS for match in border.finditer(word.text)} | _in_date(word.text))
    cuts = [0, *(cut for cut in cuts if 0 < cut < len(word.text)), len(word.text)]
    return tuple(_part(word, a, b) for a, b in pairwise(cuts)) if len(cuts) > 2 else (word,)


def _in_date(text: str) -> set[int]:
    """Where a day, the name of its month and its year meet: "8September2023"."""
    match = DAY.fullmatch(text)
    if match is None or match["month"].casefold() not in month_names():
        return set()
    return {match.start("month")} | ({match.start("year")} if match["year"] else set())


def _part(word: Word, start: int, end: int) -> Word:
    step = word.box.width / _width(word.text)
    x0, x1 = (word.box.x0 + step * _width(word.text[:place]) for place in (start, end))
    return replace(word, text=word.text[start:end], box=word.box._replace(x0=x0, x1=x1))


def _width(text: str) -> float:
    """About how wide a text is set, in usual letters."""
    return sum(0.5 if char in NARROW else 1.5 if char in WIDE else 1.0 for char in text)
