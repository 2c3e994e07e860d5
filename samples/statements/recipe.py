"""The recipe of a bank statement: its story, its design and its words; and how its pages are set."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Literal

from samples import writing
from samples.bench import Bench
from samples.fonts import families_holding
from samples.languages import LANGUAGES as TONGUES
from samples.layout import SIZES
from samples.look import GREY, LINE, Look, Style, draw_look
from samples.paper import Area, Paper, Tag, Text
from samples.recipe import ACCEPTED, Alternatives, Expect, Fields, Printed
from samples.runs import Run, Runs, wrapped
from samples.statements.held_out import HELD_OUT
from samples.statements.labels import LABELS
from samples.statements.story import LANGUAGES, Statement, tell_statement, with_wrong_balance

WRONG = Expect("needs_review", ("statement_sum",), ("closing_balance",), ("wrong_total",))
FACES = ("helvetica", "roboto", "noto-narrow", "times", "source-sans", "vera-narrow", "fira")


@dataclass(frozen=True, slots=True)
class StatementDesign:
    """`columns`: amounts with a sign, or money out and in apart; `balance`: a running balance on each row."""

    name: str
    columns: Literal["signed", "two", "marked"]
    balance: bool = True
    head: Literal["band", "plain", "boxes"] = "plain"
    summary: Literal["rows", "box"] = "rows"  # where opening and closing balance stand
    carry: bool = True
    lines: bool = True
    held_out: bool = False


DESIGNS = {
    design.name: design
    for design in (
        StatementDesign("ledger", "two"),
        StatementDesign("slim", "signed", head="band"),
        StatementDesign("marked", "marked", balance=False, lines=False),
        StatementDesign("boxed", "signed", head="boxes", summary="box"),
        StatementDesign("airy", "two", head="band", summary="box", carry=False, held_out=True),
        StatementDesign("bare", "signed", lines=False, head="boxes", held_out=True),
    )
}


@dataclass(frozen=True, slots=True)
class StatementRecipe:
    """A statement, ready to be set."""

    name: str
    story: Statement
    design: StatementDesign
    look: Look
    words: Mapping[str, str]
    page_words: str
    expect: Expect = ACCEPTED
    document_type: str = "bank_statement"

    @property
    def group(self) -> str:
        return f"statement_{self.design.name}"

    @property
    def split(self) -> str:
        return "measure" if self.design.held_out else "tune"

    @property
    def language(self) -> str:
        return self.story.market.language[:2]

    def set(self) -> Paper:
        paper = Paper(*SIZES[self.story.market.paper])
        bench = Bench(paper, self.look, 56, paper.width - 52, 64, paper.height - 70)
        _Setter(self, bench).set()
        return paper

    def fields(self, printed: Printed) -> Fields:
        story = self.story
        facts = {
            "account_holder": story.holder.name,
            "iban": story.iban,
            "account_number": story.number,
            "bank_name": story.bank,
            "statement_date": story.issued.isoformat(),
            "period_start": story.start.isoformat(),
            "period_end": story.end.isoformat(),
            "currency": story.market.currency,
            "opening_balance": f"{story.opening:.2f}",
            "closing_balance": f"{story.closing:.2f}",
        }
        fields: Fields = {name: value for name, value in facts.items() if (name,) in printed}
        rows = []
        for i, move in enumerate(story.movements):
            row = {"date": move.day.isoformat(), "description": printed["transactions", i, "description"]}
            row |= {"amount": f"{move.amount:.2f}"}
            rows.append(row | ({"balance": f"{move.balance:.2f}"} if self.design.balance else {}))
        return fields | {"transactions": rows}

    def alternatives(self, fields: Fields) -> Alternatives:
        return {}

    def derived(self, fields: Fields) -> tuple[str, ...]:
        return ()


class _Setter:
    """Sets one statement."""

    def __init__(self, recipe: StatementRecipe, bench: Bench) -> None:
        self.recipe, self.bench = recipe, bench
        self.story, self.words, self.look, self.design = recipe.story, recipe.words, recipe.look, recipe.design

    def set(self) -> None:
        y = self._columns(self._head())
        last = self.story.opening
        if self.design.summary == "rows":
            y = self._sum(y, "opening", "opening_balance", self.story.opening, self.story.start.isoformat())
        for i, move in enumerate(self.story.movements):
            if y + self.look.size * 3.2 > self.bench.bottom:
                y = self._turn(y, last)
            y = self._row(y, i)
            last = move.balance
        if self.design.summary == "rows":
            if y + 40 > self.bench.bottom:
                y = self._turn(y, last)
            self._sum(y + 2, "closing", "closing_balance", self.story.closing, "")
        self._foot()

    def _head(self) -> float:
        story, look, bench = self.story, self.look, self.bench
        y = 40.0
        if self.design.head == "band":
            bench.paper.add(Area(0, 0, bench.paper.width, 52, fill=look.accent))
            white = Style(look.head_family.bold, look.size + 8, (1, 1, 1))
            bench.line(16, Run(story.bank, ("bank_name",)), white)
            y = 66.0
        else:
            y = bench.line(y, Run(story.bank, ("bank_name",)), look.name)
        bench.lines(y, [*story.bank_lines, story.bank_site], look.small, "right")
        title = Style(look.head_family.bold, look.size + 5, look.body.colour)
        y = bench.line(y + 34, self.words["title"], title) + 10
        left = bench.part(0, 0.46)
        end = left.lines(y, [Run(story.holder.name, ("account_holder",)), *story.holder.address.lines])
        pairs = self._pairs()
        box = bench.part(0.5, 1)
        top = y
        for key, runs in pairs:
            label = self.words[key] + look.colon
            box.line(y, label, look.quiet)
            box.part(0.42, 1).line(y, runs)
            y += look.size * 1.42
        if self.design.head == "boxes":
            box.inset(-6).frame(top - 5, y + 3, 0.5, LINE)
        y = max(y, end) + 18
        return self._box(y) if self.design.summary == "box" else y

    def _pairs(self) -> list[tuple[str, Runs]]:
        story, look = self.story, self.look
        account: tuple[str, Runs] = ("number", Run(story.number, ("account_number",)))
        if story.iban:
            account = ("iban", Run(writing.in_fours(story.iban) if look.grouped_iban else story.iban, ("iban",)))
        period: Runs = [
            Run(look.day(story.start), ("period_start",)),
            Run(f" {self.words['to']} "),
            Run(look.day(story.end), ("period_end",)),
        ]
        pairs: list[tuple[str, Runs]] = [account, ("statement_date", Run(look.day(story.issued), ("statement_date",)))]
        pairs += [("period", period), ("currency", Run(story.market.currency, ("currency",)))]
        named: tuple[str, Runs] = ("holder", Run(story.holder.name, ("account_holder",)))
        return pairs if self.design.head == "band" else [named, *pairs]

    def _box(self, y: float) -> float:
        """Opening and closing balance in a box over the rows."""
        pairs = (("opening", "opening_balance", self.story.opening), ("closing", "closing_balance", self.story.closing))
        for i, (key, field, value) in enumerate(pairs):
            part = self.bench.part(0.5 * i, 0.5 * i + 0.48)
            part.frame(y, y + 34, 0.7)
            part.inset(8).line(y + 5, self.words[key], self.look.quiet)
            part.inset(8).line(y + 18, self._money(value, (field,)), self.look.strong, "right")
        return y + 50

    def _places(self) -> dict[str, tuple[float, float]]:
        """Where columns stand, as shares of the width."""
        if self.design.columns == "two":
            places = {"date": (0, 0.13), "description": (0.14, 0.54), "debit": (0.54, 0.69), "credit": (0.69, 0.84)}
        else:
            places = {"date": (0, 0.13), "description": (0.14, 0.64), "amount": (0.64, 0.83)}
        if not self.design.balance:
            places["description"] = (0.14, 0.68)
            places["amount"] = (0.7, 1)
            return places
        return places | {"balance": (0.84, 1)}

    def _columns(self, y: float) -> float:
        for key, (start, end) in self._places().items():
            align = "left" if key in ("date", "description") else "right"
            self.bench.part(start, end).line(y, self.words[key], self.look.strong, align)
        y += self.look.size * 1.4
        self.bench.rule(y, 0.8)
        return y + 4

    def _row(self, y: float, i: int) -> float:
        move, bench, look, places = self.story.movements[i], self.bench, self.look, self._places()
        bench.line(y, Run(look.day(move.day), ("transactions", i, "date")))
        tag: Tag = ("transactions", i, "description")
        column = bench.part(*places["description"])
        lines = wrapped([Run(move.description, tag)], look.body, column.width - 6)
        end = column.lines(y, lines)
        key = "amount" if "amount" in places else "debit" if move.amount < 0 else "credit"
        shown = abs(move.amount) if key != "amount" or self.design.columns == "marked" else move.amount
        runs = self._money(shown, ("transactions", i, "amount"))
        if self.design.columns == "marked":
            runs = [*runs, Run(" S" if move.amount < 0 else " H")] if self.recipe.language == "de" else runs
            runs = [*runs, Run(" -" if move.amount < 0 else " +")] if self.recipe.language != "de" else runs
        bench.part(*places[key]).line(y, runs, None, "right")
        if self.design.balance:
            bench.part(*places["balance"]).line(
                y, self._money(move.balance, ("transactions", i, "balance")), None, "right"
            )
        if self.design.lines:
            bench.rule(end + 1, 0.3, LINE)
        return end + 4

    def _sum(self, y: float, key: str, field: str, value: Decimal, day: str) -> float:
        self.bench.part(*self._places()["description"]).line(y, self.words[key], self.look.strong)
        end = self.bench.line(y, self._money(value, (field,) if field else None), self.look.strong, "right")
        return end + 4

    def _turn(self, y: float, balance: Decimal) -> float:
        """On to the next page, with the balance carried over where this bank does so."""
        if self.design.carry:
            self._sum(y, "carried", "", balance, "")
        y = self._columns(self.bench.turn() - 18)
        return self._sum(y, "brought", "", balance, "") if self.design.carry else y

    def _money(self, value: Decimal, tag: Tag | None) -> list[Run]:
        return [Run(self.look.number(value), tag)]

    def _foot(self) -> None:
        paper, style = self.bench.paper, Style(self.look.family.regular, 7, GREY)
        for page_no in range(1, paper.page_no + 1):
            text = self.recipe.page_words.format(page=page_no, pages=paper.page_no)
            x = self.bench.right - style.width(text)
            paper.add(Text(x, paper.height - 34, text, style.face, 7, GREY), page_no)
            name = f"{self.story.bank} · {self.story.bank_site}"
            paper.add(Text(self.bench.left, paper.height - 34, name, style.face, 7, GREY), page_no)


def cook_statement(
    name: str, rng: Random, design: str, language: str = "", rows: int | None = None, wrong: bool = False
) -> StatementRecipe:
    """A statement by chance, within what is asked for."""
    chosen = DESIGNS[design]
    language = language or rng.choice(LANGUAGES)
    bank = LABELS[language] | (HELD_OUT[language] if chosen.held_out else {})
    words = {key: rng.choice(choice) for key, choice in sorted(bank.items())}
    count = rng.choice((6, 9, 12, 18, 26, 40, 64)) if rows is None else rows
    story = tell_statement(rng, language, words, count)
    story = with_wrong_balance(rng, story) if wrong else story
    text = story.holder.name + "".join(move.description for move in story.movements) + "·é"
    families = families_holding(text, FACES) or ("helvetica",)
    minus = "-{n}" if rng.random() < 0.8 else "{n}-"
    look = draw_look(rng, story.market, families, minus=minus, date_pattern=_dates(rng, story))
    page_words = rng.choice(TONGUES[story.market.language].words["page"])
    return StatementRecipe(name, story, chosen, look, words, page_words, WRONG if wrong else ACCEPTED)


def mix_statement(number: str, rng: Random) -> StatementRecipe:
    """One of any design and language, some with a wrong closing balance."""
    language, wrong = rng.choice(LANGUAGES), rng.random() < 0.05
    return cook_statement(f"statement_{language}_{number}", rng, rng.choice(sorted(DESIGNS)), language, wrong=wrong)


def _dates(rng: Random, story: Statement) -> str:
    """Banks write dates in figures, mostly."""
    numeric = [pattern for pattern in story.market.dates if "month" not in pattern and "{mon}" not in pattern]
    return rng.choice(numeric or list(story.market.dates))
