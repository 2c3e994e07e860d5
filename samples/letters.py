"""Letters of no type that a reader knows: invitations, complaints, minutes; and the recipe that sets them."""

from dataclasses import dataclass
from random import Random

from samples.bench import Bench
from samples.blocks.logo import draw_mark
from samples.companies import company
from samples.countries import country_of
from samples.fonts import families_holding
from samples.layout import SIZES
from samples.look import Look, Style, draw_look
from samples.markets import MARKETS
from samples.marks import add_signature
from samples.paper import Paper
from samples.recipe import Alternatives, Expect, Fields, Printed

UNKNOWN = Expect("needs_review", ("unknown_type",), (), ("unknown_type",))
FACES = ("helvetica", "times", "roboto", "source-serif", "caladea", "noto", "manrope")
TEXTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "en": (
        (
            "Invitation to our summer gathering",
            "Dear friends and colleagues,",
            "As every year we would like to spend an afternoon with all who have worked with us. We meet in the garden "
            "behind the workshop; there will be music, cold drinks and something from the grill.",
            "Please let us know whether you are coming and whom you are bringing along, so that nobody goes hungry. "
            "Should it rain, we shall move to the hall.",
            "With warm wishes",
        ),
        (
            "Noise during the evening hours",
            "Dear neighbour,",
            "For some weeks the machines in your yard have been running until late at night. We have spoken about this "
            "before, and we had hoped that it would stop by itself.",
            "We would be grateful if work could end at eight. If this is not possible, let us look for a solution "
            "together; we should be sorry to have to turn to anybody else.",
            "Yours sincerely",
        ),
        (
            "Minutes of the meeting of the project group",
            "Present: all members of the group.",
            "The group looked at the plan of the new depot. The entrance will be moved to the east side. The question "
            "of the roof remains open until the engineer has been heard.",
            "It was agreed to invite the fire brigade to the next meeting and to ask two firms for drawings. The "
            "meeting ended at half past four.",
            "For the minutes",
        ),
    ),
    "de": (
        (
            "Einladung zur Mitgliederversammlung",
            "Liebe Mitglieder,",
            "hiermit laden wir herzlich zu unserer Versammlung im Gasthaus am Markt ein. Auf der Tagesordnung "
            "stehen der "
            "Bericht des Vorstands, die Wahl der Kassenprüfer und der Ausflug im Herbst.",
            "Anträge bitten wir bis eine Woche vorher einzureichen. Für das leibliche Wohl ist gesorgt.",
            "Mit herzlichen Grüßen",
        ),
        (
            "Ihre Bewerbung",
            "Guten Tag,",
            "vielen Dank für Ihr Interesse an einer Mitarbeit in unserem Hause. Ihre Unterlagen haben uns gut "
            "gefallen, "
            "und wir möchten Sie gern persönlich kennenlernen.",
            "Bitte rufen Sie uns an, damit wir einen Termin finden. Eine Wegbeschreibung liegt bei.",
            "Freundliche Grüße",
        ),
    ),
    "fr": (
        (
            "Travaux dans la cage d'escalier",
            "Chers voisins,",
            "Les peintres seront dans l'immeuble pendant deux semaines. L'ascenseur restera en service, mais "
            "l'entrée de "
            "la cour sera fermée pendant la journée.",
            "Merci de retirer les vélos et les poussettes du couloir. Nous vous prions d'excuser la gêne.",
            "Cordialement",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class LetterRecipe:
    """A letter; nothing in it is a field of any type."""

    name: str
    market: str
    look: Look
    text: tuple[str, ...]
    sender: str
    lines: tuple[str, ...]
    place: str
    person: str
    seed: str
    expect: Expect = UNKNOWN
    document_type: str = "unknown"
    group: str = "letter"
    split: str = "tune"

    @property
    def language(self) -> str:
        return self.market[:2]

    def set(self) -> Paper:
        paper, rng, look = Paper(*SIZES[MARKETS[self.market].paper]), Random(self.seed), self.look
        bench = Bench(paper, look, 70, paper.width - 66, 60, paper.height - 60)
        draw_mark(paper, look, self.sender, bench.right - 36, 42, 32)
        y = bench.line(46, self.sender, look.name)
        y = bench.lines(y, self.lines, look.small) + 46
        bench.line(y, self.place, None, "right")
        subject, greeting, *paragraphs, regards = self.text
        y = bench.line(y + 40, subject, Style(look.family.bold, look.size + 2)) + 16
        y = bench.line(y, greeting) + 9
        for text in paragraphs:
            y = bench.wrap(y, text) + 9
        y = bench.line(y + 6, regards)
        add_signature(paper, rng, bench.left + 4, y + 36, rng.uniform(80, 120))
        bench.line(y + 46, self.person)
        return paper

    def fields(self, printed: Printed) -> Fields:
        return {}

    def alternatives(self, fields: Fields) -> Alternatives:
        return {}

    def derived(self, fields: Fields) -> tuple[str, ...]:
        return ()


def mix_letter(number: str, rng: Random) -> LetterRecipe:
    """A letter by chance."""
    language = rng.choice(("en", "en", "de", "de", "fr"))
    market = rng.choice([code for code in sorted(MARKETS) if code[:2] == language and code != "en-DK"])
    house, person = company(rng, MARKETS[market]), country_of(MARKETS[market]).person(rng)
    families = families_holding(house.name + person, FACES) or ("helvetica",)
    look = draw_look(rng, MARKETS[market], families)
    text = rng.choice(TEXTS[language])
    place = rng.choice(country_of(MARKETS[market]).town)
    lines = house.address.lines
    return LetterRecipe(
        f"letter_{language}_{number}", market, look, text, house.name, lines, place, person, str(rng.random())
    )
