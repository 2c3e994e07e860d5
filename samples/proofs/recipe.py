"""The recipe of a proof of address: who lives where by whose word; and how its page is set."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Literal

from samples.bench import Bench
from samples.blocks.logo import draw_mark
from samples.fonts import families_holding
from samples.layout import SIZES
from samples.look import GREY, LINE, Look, Style, draw_look
from samples.markets import MARKETS
from samples.marks import add_checkbox, add_signature, add_stamp
from samples.marks.boxes import FRAMES, TICKS
from samples.paper import Area, Paper
from samples.proofs.held_out import HELD_OUT
from samples.proofs.story import KINDS, Kind, Proof, tell_proof
from samples.proofs.words import WORDS
from samples.recipe import ACCEPTED, Alternatives, Expect, Fields, Printed
from samples.runs import Run, Runs

Head = Literal["left", "right", "band", "centred"]
LANGUAGES = ("en", "de", "fr", "es")
FACES = ("helvetica", "roboto", "times", "source-sans", "source-serif", "fira", "noto-narrow", "caladea")


@dataclass(frozen=True, slots=True)
class ProofRecipe:
    """A proof, ready to be set. `style`: how its head stands; `held_out` ones have words of their own."""

    name: str
    story: Proof
    look: Look
    words: Mapping[str, str]
    style: Head
    held_out: bool
    seed: str
    expect: Expect = ACCEPTED
    document_type: str = "proof_of_address"

    @property
    def group(self) -> str:
        return f"proof_{self.story.kind}_{self.style}"

    @property
    def split(self) -> str:
        return "measure" if self.held_out else "tune"

    @property
    def language(self) -> str:
        return self.story.market.language[:2]

    def set(self) -> Paper:
        paper = Paper(*SIZES[self.story.market.paper])
        bench = Bench(paper, self.look, 62, paper.width - 58, 60, paper.height - 60)
        _Setter(self, bench, Random(self.seed)).set()
        return paper

    def fields(self, printed: Printed) -> Fields:
        story = self.story
        facts = {
            "document_kind": story.kind,
            "holder_name": story.holder,
            "holder_address": ", ".join(story.lines),
            "issuer_name": story.issuer,
            "issue_date": story.issued.isoformat(),
        }
        return {name: value for name, value in facts.items() if (name,) in printed}

    def alternatives(self, fields: Fields) -> Alternatives:
        return {}

    def derived(self, fields: Fields) -> tuple[str, ...]:
        return ()


class _Setter:
    """Sets one proof on one page."""

    def __init__(self, recipe: ProofRecipe, bench: Bench, rng: Random) -> None:
        self.recipe, self.bench, self.rng = recipe, bench, rng
        self.story, self.words, self.look = recipe.story, recipe.words, recipe.look

    def set(self) -> None:
        y = self._head()
        match self.story.kind:
            case "utility_bill":
                self._bill(y)
            case "bank_letter":
                self._letter(y)
            case "registration_certificate":
                self._certificate(y)
            case _:
                self._tax(y)
        self.bench.line(
            self.bench.bottom + 16, f"{self.story.issuer} · {', '.join(self.story.issuer_lines)}", self.look.small
        )

    def _head(self) -> float:
        bench, look, story = self.bench, self.look, self.story
        name = Run(story.issuer, ("issuer_name",))
        if self.recipe.style == "band":
            bench.paper.add(Area(0, 0, bench.paper.width, 46, fill=look.accent))
            bench.line(14, name, Style(look.head_family.bold, look.size + 7, (1, 1, 1)))
            bench.lines(54, story.issuer_lines, look.small, "right")
            return 96
        align = {"left": "left", "right": "right", "centred": "centre"}[self.recipe.style]
        if align == "left":
            draw_mark(bench.paper, look, story.issuer, bench.right - 40, 36, 34)
        y = bench.line(40, name, look.name, align)
        return bench.lines(y, story.issuer_lines, look.small, align) + 24

    def _addressed(self, y: float) -> float:
        """The holder in the window of an envelope."""
        return self.bench.lines(y, [Run(self.story.holder, ("holder_name",)), *self._address()]) + 22

    def _address(self) -> list[Runs]:
        return [Run(line, ("holder_address",)) for line in self.story.lines]

    def _titled(self, y: float) -> float:
        title = Style(self.look.head_family.bold, self.look.size + 4.5)
        return self.bench.line(y, Run(self.words[self.story.kind], ("document_kind",)), title) + 12

    def _pairs(self, y: float, pairs: list[tuple[str, Runs]], split: float = 0.3) -> float:
        for key, runs in pairs:
            self.bench.line(y, self.words[key] + self.look.colon, self.look.quiet)
            y = self.bench.part(split, 1).line(y, runs) + 2
        return y + 10

    def _day(self, value: date, field: str = "") -> Run:
        return Run(self.look.day(value), (field,) if field else None)

    def _bill(self, y: float) -> None:
        story, words = self.story, self.words
        y = self._titled(self._addressed(y))
        there: Runs = [Run(", ".join(story.lines))]
        until = story.start + timedelta(days=89)
        pairs: list[tuple[str, Runs]] = [("issue_date", self._day(story.issued, "issue_date"))]
        pairs += [("customer", story.account), ("supply", there)]
        y = self._pairs(y, [*pairs, ("period", [self._day(story.start), Run(" – "), self._day(until)])])
        total = story.usage * story.price + story.standing
        rows = (
            (f"{words['usage']} {story.usage} kWh x {self.look.number(story.price, 4)}", story.usage * story.price),
            (words["standing"], story.standing),
        )
        y = self._table(y, rows, total)
        self._remarks(self._months(y + 26))

    def _tax(self, y: float) -> None:
        story = self.story
        y = self._titled(self._addressed(y))
        pairs: list[tuple[str, Runs]] = [
            ("issue_date", self._day(story.issued, "issue_date")),
            ("customer", story.account),
        ]
        y = self._pairs(y, [*pairs, ("band", self.rng.choice("ABCDEF"))])
        shares = (("district", Decimal("0.3")), ("county", Decimal("0.58")), ("police", Decimal("0.12")))
        rows = tuple((self.words[key], story.standing * 20 * share) for key, share in shares)
        self._remarks(self._table(y, rows, sum((value for _, value in rows), Decimal(0))) + 20)

    def _months(self, y: float) -> float:
        """The usage of twelve months as bars."""
        bench, high = self.bench.part(0, 0.62), 64.0
        step = bench.width / 12
        for i in range(12):
            top = y + high * (1 - self.rng.uniform(0.25, 1.0))
            bench.paper.add(
                Area(bench.left + i * step, top, bench.left + (i + 0.7) * step, y + high, fill=self.look.pale)
            )
        bench.rule(y + high, 0.5, GREY)
        return y + high + 18

    def _remarks(self, y: float) -> None:
        """How it is paid, ticked, and what the office has to say."""
        y = self._choice(y, "paying", "ways")
        self.bench.wrap(y + 8, self.words["note"], self.look.quiet)

    def _choice(self, y: float, label: str, choices: str) -> float:
        """Boxes in a row, one of them ticked."""
        bench, style = self.bench, self.look.body
        if label:
            bench.line(y, self.words[label] + self.look.colon, self.look.quiet)
        x, split = bench.left + (0.3 * bench.width if label else 0), self.recipe.split
        names = self.words[choices].split("|")
        ticked = self.rng.randrange(len(names))
        frame, tick = self.rng.choice(FRAMES[split]), self.rng.choice(TICKS[split])
        for i, name in enumerate(names):
            add_checkbox(
                bench.paper,
                self.rng,
                x,
                y + style.size * 0.95,
                style.size * 0.92,
                i == ticked,
                label=name,
                face=style.face,
                text_size=style.size,
                frame=frame,
                tick=tick,
                split=split,
            )
            x += style.size * 3.2 + style.width(name)
        return y + style.size * 1.8

    def _table(self, y: float, rows: tuple[tuple[str, Decimal], ...], total: Decimal) -> float:
        for text, value in rows:
            self.bench.line(y, text)
            y = self.bench.line(y, self._money(value), None, "right") + 4
            self.bench.rule(y - 2, 0.3, LINE)
        self.bench.line(y + 2, self.words["total"], self.look.strong)
        return self.bench.line(y + 2, self._money(total), self.look.strong, "right")

    def _letter(self, y: float) -> None:
        story, bench = self.story, self.bench
        bench.line(y, self._day(story.issued, "issue_date"), None, "right")
        y = self._titled(y + 30)
        values: dict[str, Runs] = {
            "name": Run(story.holder, ("holder_name",)),
            "address": Run(", ".join(story.lines), ("holder_address",)),
            "account": story.account,
        }
        for part in self.words["letter"].split("|"):
            y = bench.wrap(y, _filled(part, values)) + 9
        y = bench.line(y + 8, self.words["regards"])
        add_signature(bench.paper, self.rng, bench.left + 6, y + 34, 110, split=self.recipe.split)
        bench.line(y + 42, story.issuer, self.look.strong)

    def _certificate(self, y: float) -> None:
        story, bench = self.story, self.bench
        y = self._titled(y + 10)
        y = bench.wrap(y, self.words["certify"]) + 12
        name: tuple[str, Runs] = ("holder", Run(story.holder, ("holder_name",)))
        y = self._pairs(y, [name, ("born", self._day(story.born))])
        bench.line(y - 10, self.words["address"] + self.look.colon, self.look.quiet)
        y = bench.part(0.3, 1).lines(y - 10, self._address()) + 6
        y = self._pairs(y, [("since", self._day(story.since))])
        y = self._choice(y, "", "homes")
        y = self._pairs(y + 10, [("issue_date", self._day(story.issued, "issue_date"))])
        add_signature(bench.paper, self.rng, bench.left + 10, y + 46, 110, split=self.recipe.split)
        bench.part(0, 0.4).rule(y + 50, 0.5, GREY)
        bench.line(y + 53, self.words["office"], self.look.small)
        add_stamp(
            bench.paper,
            self.rng,
            at=(bench.right - 90, y + 40),
            word=story.issuer.split()[-1].upper(),
            split=self.recipe.split,
        )

    def _money(self, value: Decimal) -> str:
        before, after = self.look.currency_parts()
        return before + self.look.number(value) + after


def _filled(text: str, values: Mapping[str, Runs]) -> list[Run]:
    runs: list[Run] = []
    for i, piece in enumerate(text.replace("}", "{").split("{")):
        value = values[piece] if i % 2 else piece
        if isinstance(value, Run):
            runs.append(value)
        elif value:
            runs.append(Run(str(value)))
    return runs


def cook_proof(
    name: str, rng: Random, kind: Kind, language: str, held_out: bool = False, market: str = ""
) -> ProofRecipe:
    """A proof by chance, within what is asked for."""
    places = [code for code in sorted(MARKETS) if code[:2] == language and code != "en-DK"]
    place = MARKETS[market or rng.choice(places)]
    bank = WORDS[language] | (HELD_OUT[language] if held_out else {})
    words = {key: rng.choice(choice) for key, choice in sorted(bank.items())}
    story = tell_proof(rng, kind, place, words)
    families = families_holding(story.issuer + story.holder + "".join(story.lines) + "·é–", FACES) or ("helvetica",)
    styles: tuple[Head, ...] = ("band", "centred") if held_out else ("left", "right", "left")
    style = rng.choice(styles)
    numeric = [p for p in place.dates if not (language == "en" and "{m" in p and "{mon" not in p)]
    look = draw_look(rng, place, families, date_pattern=rng.choice(numeric))
    return ProofRecipe(name, story, look, words, style, held_out, str(rng.random()))


def mix_proof(number: str, rng: Random) -> ProofRecipe:
    """One of any kind and language."""
    kind, language = rng.choice(KINDS), rng.choice(LANGUAGES)
    return cook_proof(f"{kind}_{language}_{number}", rng, kind, language, held_out=rng.random() < 0.35)
