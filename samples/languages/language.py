"""What a language gives to a document: label words with their synonyms, sentences, month names.

A label is a tuple of synonyms, one of which a document picks. Sentences hold {names} of values. Knows no layout.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

Words = Mapping[str, str]

KEYS = frozenset(
    """
    invoice credit_note receipt invoice_number credit_number issue_date due_date delivered customer_number order_number
    delivery_note contact project our_reference tax_number vat_id buyer_vat_id phone fax email web register bank iban
    bic account_holder position article description quantity unit unit_price discount rate line_total lines allowance
    charge net tax tax_on tax_total grand credit_total prepaid rounding due tax_rate tax_basis tax_amount billed_to
    ship_to sender page carried brought payment headline inline intro thanks pay_by pay_within early credited
    reverse closing receipt_thanks receipt_total receipt_number cash cashier paid change
    """.split()
)


@dataclass(frozen=True, slots=True)
class Language:
    """`code` as in a market; `words` must hold every key of KEYS; `marks` are letters before document numbers;
    `letters` those that not every face has.
    """

    code: str
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    marks: Mapping[str, tuple[str, ...]]
    words: Mapping[str, tuple[str, ...]]
    letters: str = ""

    def __post_init__(self) -> None:
        if self.words.keys() != KEYS:
            raise ValueError(f"{self.code}: {sorted(self.words.keys() ^ KEYS)} missing or unknown")

    def pick(self, rng: Random) -> Words:
        """One synonym for each key."""
        return {key: rng.choice(self.words[key]) for key in sorted(self.words)}
