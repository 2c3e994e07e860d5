"""Lists of label words, written as people write lists: with commas."""

from collections.abc import Callable, Mapping
from typing import TypeVar

Words = dict[str, tuple[str, ...]]
Vocabulary = TypeVar("Vocabulary")  # what a language has to say for a document type


def words(text: str) -> tuple[str, ...]:
    """ "due date, pay by" -> ("due date", "pay by"), each once, line breaks aside."""
    return tuple(dict.fromkeys(" ".join(part.split()) for part in text.split(",") if part.strip()))


def words_by_language(**texts: str) -> Words:
    """A list of words for each language, named by its ISO 639-1 code."""
    return {language: words(text) for language, text in texts.items()}


def in_each(languages: Mapping[str, Vocabulary], of: Callable[[Vocabulary], str]) -> Words:
    """One list of each language's vocabulary; a language that has none is left out."""
    return {code: words(of(spoken)) for code, spoken in languages.items() if of(spoken)}


BEFORE_DAYS = (" on", " am", " le", " el", " il", " op", " em", " vom", " du", " del", " van")


def also_short(labels: Words) -> Words:
    """The same labels of days, also without the small word before the day: "issued on" and "issued"."""
    return {
        language: tuple(dict.fromkeys((*group, *(short for text in group if (short := _without(text))))))
        for language, group in labels.items()
    }


def _without(text: str) -> str:
    ending = next((ending for ending in BEFORE_DAYS if text.endswith(ending)), "")
    return text.removesuffix(ending) if ending else ""


def printed(*labels: str, language: str = "en") -> Words:
    """The labels of a form as it prints them, commas and all."""
    return {language: labels}
