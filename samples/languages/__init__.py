"""The languages that samples are written in."""

from samples.languages.de import GERMAN
from samples.languages.en import AMERICAN, BRITISH
from samples.languages.language import KEYS, Language, Words

LANGUAGES = {language.code: language for language in (GERMAN, BRITISH, AMERICAN)}

__all__ = ["KEYS", "LANGUAGES", "Language", "Words"]
