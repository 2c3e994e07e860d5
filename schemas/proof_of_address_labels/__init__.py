"""The words by which proofs of address call themselves and their fields, by language. A language is one file."""

from collections.abc import Callable, Mapping

from schemas.proof_of_address_labels import look_alikes
from schemas.proof_of_address_labels.dutch import DUTCH
from schemas.proof_of_address_labels.english import ENGLISH
from schemas.proof_of_address_labels.french import FRENCH
from schemas.proof_of_address_labels.german import GERMAN
from schemas.proof_of_address_labels.italian import ITALIAN
from schemas.proof_of_address_labels.portuguese import PORTUGUESE
from schemas.proof_of_address_labels.spanish import SPANISH
from schemas.proof_of_address_labels.vocabulary import LetterWords, ProofOfAddressWords
from schemas.wording import Words, also_short, in_each, words

LANGUAGES: Mapping[str, ProofOfAddressWords] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
}


def _in_each(of: Callable[[ProofOfAddressWords], str]) -> Words:
    return in_each(LANGUAGES, of)


def _of_letters(*lists: Callable[[LetterWords], str]) -> dict[str, Words]:
    """The words of some lists one after the other, by kind of letter and by language."""
    return {
        kind: {code: sum((words(of(letter(spoken))) for of in lists), ()) for code, spoken in LANGUAGES.items()}
        for kind, letter in LETTERS.items()
    }


LETTERS: Mapping[str, Callable[[ProofOfAddressWords], LetterWords]] = {
    "utility_bill": lambda w: w.utility_bill,
    "bank_letter": lambda w: w.bank_letter,
    "registration_certificate": lambda w: w.registration_certificate,
    "council_tax": lambda w: w.council_tax,
    "phone_bill": lambda w: w.phone_bill,
}
KINDS = _of_letters(lambda w: w.titles)
KINDS_AND_SIGNS = _of_letters(lambda w: w.titles, lambda w: w.billed)
SIGNS = _of_letters(lambda w: w.signs)
TITLE = {
    code: (*(phrase for titles in KINDS.values() for phrase in titles[code]), *words(spoken.title))
    for code, spoken in LANGUAGES.items()
}
CUES = _in_each(lambda w: w.cues)
HOLDER = _in_each(lambda w: w.holder)
ADDRESS = _in_each(lambda w: w.address)
ISSUER = _in_each(lambda w: w.issuer)
ISSUE_DATE = also_short(_in_each(lambda w: w.issue_date))
NOT_ISSUE_DATE = look_alikes.NOT_ISSUE_DATE
NOT_HOLDER = look_alikes.NOT_HOLDER
