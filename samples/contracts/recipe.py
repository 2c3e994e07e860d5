"""The recipe of a contract: its story, its design and its length."""

from dataclasses import dataclass
from random import Random
from typing import Any

from samples.bench import Bench
from samples.contracts.composing import DESIGNS, MARGINS, Composer, ContractDesign, finish_pages
from samples.contracts.saying import Saying
from samples.contracts.story import Contract, ContractWishes, tell_contract
from samples.fonts import families_holding
from samples.languages import LANGUAGES
from samples.layout import SIZES
from samples.look import BODY_SIZES, Look, draw_look
from samples.paper import Paper
from samples.recipe import ACCEPTED, Alternatives, Expect, Fields, Printed

UNSIGNED = Expect("needs_review", ("contract_unsigned",), ("signatures",), ("unsigned",))
FLAT = ("agreement_date", "effective_date", "expiration_date")


@dataclass(frozen=True, slots=True)
class ContractRecipe:
    """`sections`: how much boilerplate; `exhibits`: none to two; `seed`: of what no value hangs on."""

    name: str
    story: Contract
    design: ContractDesign
    look: Look
    sections: int
    exhibits: int
    seed: str
    expect: Expect = ACCEPTED
    document_type: str = "contract"

    @property
    def group(self) -> str:
        return f"contract_{self.design.name}"

    @property
    def split(self) -> str:
        return "measure" if self.design.held_out else "tune"

    @property
    def language(self) -> str:
        return self.story.wording.code

    def set(self) -> Paper:
        rng = Random(self.seed)
        paper = Paper(*SIZES[self.story.market.paper])
        top, right, bottom, left = rng.choice(MARGINS)
        bench = Bench(paper, self.look, left, paper.width - right, top + 18, paper.height - bottom)
        wording = self.story.wording
        saying = Saying(rng, self.story, wording.held_out if self.design.held_out else wording.grammar)
        composer = Composer(rng, bench, self.story, self.design, saying)
        composer.compose(self.sections, self.exhibits)
        footer = rng.choice(LANGUAGES[self.story.market.language].words["page"])
        finish_pages(bench, composer.words, footer, self.story.title.title(), self.design.rules)
        return paper

    def fields(self, printed: Printed) -> Fields:
        story = self.story
        fields: Fields = {"title": story.title, "parties": self._parties(printed)}
        days = {"agreement_date": story.agreed, "effective_date": story.effective}
        days |= {"expiration_date": story.ends[0]} if story.ends else {}
        told = {"expiration_date"} if {("term",), ("effective_date",)} <= printed.keys() else set()
        fields |= {name: day.isoformat() for name, day in days.items() if (name,) in printed or name in told}
        spans = {"term": story.term, "renewal_term": story.renewal, "notice_period": story.notice}
        fields |= {name: span.iso for name, span in spans.items() if span and (name,) in printed}
        fields |= {"governing_law": story.law} if ("governing_law",) in printed else {}
        return fields | {"signatures": self._signatures(printed)}

    def _parties(self, printed: Printed) -> list[dict[str, str]]:
        rows = ({"name": side.name, "role": side.role, "defined_name": side.defined} for side in self.story.sides)
        return [
            {key: value for key, value in row.items() if ("parties", i, key) in printed} for i, row in enumerate(rows)
        ]

    def _signatures(self, printed: Printed) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for i, side in enumerate(self.story.sides):
            if ("signatures", i, "name") not in printed:
                continue  # the page with the block is lost
            row: dict[str, Any] = {"name": side.signatory, "signed": side.signed}
            if ("signatures", i, "date") in printed and side.signed_on:
                row["date"] = side.signed_on.isoformat()
            rows.append(row)
        return rows

    def alternatives(self, fields: Fields) -> Alternatives:
        """The law by its country's name; the end as the anniversary; defined names with their article."""
        others: Alternatives = {"governing_law": list(self.story.laws)} if self.story.laws else {}
        if len(self.story.ends) > 1:
            others["expiration_date"] = [self.story.ends[1].isoformat()]
        article = self.story.wording.cases[""]
        for i, side in enumerate(self.story.sides, 1):
            if side.role:
                others[f"parties[{i}].defined_name"] = others[f"parties[{i}].role"] = [article.format(r=side.role)]
        return others

    def derived(self, fields: Fields) -> tuple[str, ...]:
        return ("expiration_date",) if len(self.story.ends) > 1 else ()


def cook_contract(
    name: str,
    rng: Random,
    design: str,
    language: str = "en",
    wishes: ContractWishes | None = None,
    sections: int | None = None,
    exhibits: int | None = None,
) -> ContractRecipe:
    """A contract by chance, within what is asked for."""
    chosen, wishes = DESIGNS[design], wishes or ContractWishes()
    story = tell_contract(rng, language, wishes)
    text = "".join(side.name + side.address + side.signatory for side in story.sides) + "“„”§–•é"
    families = families_holding(text, chosen.families) or ("helvetica",)
    look = draw_look(rng, story.market, families)
    size = chosen.size + (BODY_SIZES.get(look.family.name, 9.2) - 9.2) * 0.6
    look = draw_look(rng, story.market, (look.family.name,), size=size, leading=chosen.leading)
    return ContractRecipe(
        name=name,
        story=story,
        design=chosen,
        look=look,
        sections=rng.randint(4, len(story.wording.boilerplate)) if sections is None else sections,
        exhibits=rng.choice((0, 1, 2)) if exhibits is None else exhibits,
        seed=str(rng.random()),
        expect=ACCEPTED if wishes.signed == 2 else UNSIGNED,
    )
