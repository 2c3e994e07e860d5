"""What a language has to say for identity documents: for each field a list of words, with commas, most usual first.

Compared without case, accents and punctuation. Words that name something else stand in `look_alikes`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityWords:
    """The words of one language; what is not known is left empty.

    `title` is what a document calls itself, `passport` to `driving_licence` what tells its kind, `cues` what stands on
    hardly anything else; `male` to `unspecified` are what is printed as sex.
    """

    title: str = ""
    passport: str = ""
    identity_card: str = ""
    visa: str = ""
    residence_permit: str = ""
    driving_licence: str = ""
    cues: str = ""
    document_number: str = ""
    surname: str = ""
    given_names: str = ""
    nationality: str = ""
    birth_date: str = ""
    sex: str = ""
    expiry_date: str = ""
    personal_number: str = ""
    issuing_country: str = ""
    male: str = ""
    female: str = ""
    unspecified: str = ""
