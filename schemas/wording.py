"""Lists of label words, written as people write lists: with commas."""

Words = dict[str, tuple[str, ...]]


def words(text: str) -> tuple[str, ...]:
    """ "due date, pay by" -> ("due date", "pay by"), each once, line breaks aside."""
    return tuple(dict.fromkeys(" ".join(part.split()) for part in text.split(",") if part.strip()))


def words_by_language(**texts: str) -> Words:
    """A list of words for each language, named by its ISO 639-1 code."""
    return {language: words(text) for language, text in texts.items()}
