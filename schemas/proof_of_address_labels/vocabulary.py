"""What a language has to say for proofs of address: for each field a list of words, with commas, most usual first.

Compared without case, accents and punctuation. Words that name something else stand in `look_alikes`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """The words of one kind of letter. `titles` are what it calls itself.

    `signs` tell the kind of a letter whose title is not known; `billed` is what a bill is for, and tells its kind where
    its title does not.
    """

    titles: str
    signs: str
    billed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofOfAddressWords:
    """The words of one language. `title` may head several kinds, `cues` stand on hardly anything else."""

    title: str = ""
    utility_bill: LetterWords
    bank_letter: LetterWords
    registration_certificate: LetterWords
    council_tax: LetterWords
    phone_bill: LetterWords
    cues: str
    holder: str
    address: str
    issuer: str
    issue_date: str
