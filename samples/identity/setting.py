"""Fields of a card set one after the other: a small label with its value under it or beside it. Knows no document."""

from dataclasses import dataclass

from samples.identity.card import MM, Card
from samples.identity.manner import Manner
from samples.look import Style
from samples.runs import Run

LABEL = (0.28, 0.30, 0.36)
LEAST = 0.9  # a label is set no narrower where leaving out a language helps


@dataclass(frozen=True, slots=True)
class Setting:
    """`small` and `large`: points of labels and values; `drop`: millimetres from a label down to its value."""

    card: Card
    manner: Manner
    values: dict[str, list[Run]]
    small: float = 4.7
    large: float = 8.0
    drop: float = 3.3
    bold: bool = False

    def above(self, x: float, y: float, key: str, room: float, number: str = "", most: int = 3) -> None:
        """The label, its value under it; nothing where there is no value."""
        if self.values[key]:
            self.card.text(x, y, self._label(key, number, most, room), self.label_style, room=room)
            self.card.text(x, y + self.drop, self.values[key], self.value_style, room=room)

    def beside(self, x: float, y: float, key: str, at: float, room: float, most: int = 1) -> None:
        """The label with a colon, its value from `at` on."""
        if self.values[key]:
            self.card.text(x, y, self.manner.label(key, "", most) + ":", self.label_style, room=at - x - 1)
            self.card.text(at, y, self.values[key], self.value_style, room=room)

    def _label(self, key: str, number: str, most: int, room: float) -> str:
        """The label in as many languages as fit with hardly any narrowing."""
        for count in range(most, 1, -1):
            text = self.manner.label(key, number, count)
            if self.label_style.width(text) * LEAST <= room * MM:
                return text
        return self.manner.label(key, number, 1)

    @property
    def label_style(self) -> Style:
        return self.card.style(self.small, colour=LABEL)

    @property
    def value_style(self) -> Style:
        return self.card.style(self.large, self.bold)
