"""How a document writes numbers and dates, and in which language: judged by the document's own evidence.

Knows no page; takes the document's lines of text.
"""

from dataclasses import dataclass
from datetime import date

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "cs")  # the languages whose words are known


@dataclass(frozen=True, slots=True)
class Locale:
    """A document's habits; None where the document does not say.

    `language` ISO 639-1; `decimal_mark` "," or "."; `day_first` for dates such as 03/04/2025; `country` ISO 3166
    alpha-2. `days`: the first and last that rows without a year may mean.
    """

    language: str | None = None
    decimal_mark: str | None = None
    day_first: bool | None = None
    country: str | None = None
    days: tuple[date, date] | None = None
