"""The languages that samples are written in."""

from samples.languages.cs import CZECH
from samples.languages.de import GERMAN
from samples.languages.en import AMERICAN, BRITISH
from samples.languages.es import SPANISH
from samples.languages.fr import FRENCH
from samples.languages.it import ITALIAN
from samples.languages.language import KEYS, Language, Words
from samples.languages.nl import DUTCH
from samples.languages.pl import POLISH
from samples.languages.pt import PORTUGUESE
from samples.languages.sv import SWEDISH

LANGUAGES = {
    language.code: language
    for language in (
        GERMAN,
        BRITISH,
        AMERICAN,
        FRENCH,
        SPANISH,
        ITALIAN,
        DUTCH,
        PORTUGUESE,
        POLISH,
        SWEDISH,
        CZECH,
    )
}

__all__ = ["KEYS", "LANGUAGES", "Language", "Words"]
