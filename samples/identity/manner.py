"""How one issuing office sets its documents: labels in its languages, dates, typeface, colours. Knows no page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from samples.fonts import FAMILIES, Family, families_holding
from samples.identity.held_out import HELD_OUT
from samples.identity.labels import LABELS
from samples.identity.story import Identity
from samples.languages import LANGUAGES
from samples.paper import Colour

ACCENTS: tuple[Colour, ...] = (
    (0.10, 0.28, 0.55),
    (0.50, 0.12, 0.16),
    (0.08, 0.42, 0.32),
    (0.42, 0.18, 0.44),
    (0.62, 0.36, 0.08),
    (0.14, 0.44, 0.52),
)
MONTHS = {
    "sv": tuple("jan feb mar apr maj jun jul aug sep okt nov dec".split()),
    "pl": tuple("sty lut mar kwi maj cze lip sie wrz paź lis gru".split()),
    "cs": tuple("led úno bře dub kvě čvn čvc srp zář říj lis pro".split()),
    "da": tuple("jan feb mar apr maj jun jul aug sep okt nov dec".split()),
}
OPENING = ("passport", "identity_card", "residence_permit", "visa")
FACES = ("helvetica", "helvetica-narrow", "roboto", "roboto-narrow", "source-sans", "vera-narrow", "noto-narrow")


@dataclass(frozen=True, slots=True)
class Manner:
    """`words`: one label by language and key; `numbered`: labels count 1., 2., ...; `coded`: nationality as a code."""

    family: Family
    accent: Colour
    languages: tuple[str, ...]
    words: Mapping[tuple[str, str], str]
    joint: str
    numbered: bool
    shouted: bool
    coded: bool
    capitals: bool
    grey: bool
    ground: int
    seed: str

    def label(self, key: str, number: str = "", most: int = 3) -> str:
        """A label in up to `most` of the languages, each word once."""
        words = [self.words[language, key] for language in self.languages[:most] if (language, key) in self.words]
        text = self.joint.join(dict.fromkeys(words))
        text = text.upper() if self.shouted else text
        return f"{number}. {text}" if self.numbered and number else text

    def title(self, kind: str) -> str:
        """What the document calls itself."""
        words = [self.words[language, kind] for language in self.languages if (language, kind) in self.words]
        return self.joint.join(dict.fromkeys(words))

    def name(self, text: str) -> str:
        return _upper(text) if self.capitals else text

    def day(self, value: date, pattern: str) -> str:
        one, two = (self._month(value, i) for i in (0, 1))
        return pattern.format(dd=f"{value:%d}", mm=f"{value:%m}", yyyy=value.year, MON=one, MON2=two)

    def _month(self, value: date, place: int) -> str:
        language = self.languages[min(place, len(self.languages) - 1)]
        months = MONTHS.get(language) or LANGUAGES[language].short_months
        return months[value.month - 1].strip(".")[:4].upper()


def draw_manner(rng: Random, story: Identity, held_out: bool) -> Manner:
    """A manner by chance; a held-out one has label words of its own."""
    languages = story.state.languages[: rng.choice((2, 2, 3, 4))]
    if rng.random() < 0.15:
        languages = languages[:1]
    words: dict[tuple[str, str], str] = {}
    for language in languages:
        known = LABELS[language] | (HELD_OUT.get(language, {}) if held_out else {})
        words |= {(language, key): rng.choice(choice) for key, choice in sorted(known.items())}
    return Manner(
        family=FAMILIES[rng.choice(families_holding(_text(story, words), FACES))],
        accent=rng.choice(ACCENTS),
        languages=languages,
        words=words,
        joint=rng.choice((" / ", "/", "/ ")),
        numbered=rng.random() < 0.25,
        shouted=rng.random() < 0.25,
        coded=rng.random() < 0.4,
        capitals=rng.random() < 0.8,
        grey=rng.random() < 0.4,
        ground=rng.randrange(1000),
        seed=str(rng.random()),
    )


def _text(story: Identity, words: Mapping[tuple[str, str], str]) -> str:
    """Letters that the typeface must have."""
    holder = story.surname + story.given_names + story.birth_place + story.authority + story.address
    text = holder + story.holder.citizen + "".join((*story.state.title.values(), *words.values()))
    return text + text.upper()


def _upper(text: str) -> str:
    """Capitals as documents print them: ß stays as it is."""
    return "".join(mark if mark == "ß" else mark.upper() for mark in text)
