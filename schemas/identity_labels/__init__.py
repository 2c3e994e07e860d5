"""The words by which identity documents call their fields, by language, most usual first. A language is one file.

Passports and cards print two or three languages side by side.
"""

from collections.abc import Callable, Mapping

from schemas.identity_labels import look_alikes
from schemas.identity_labels.croatian import CROATIAN
from schemas.identity_labels.czech import CZECH
from schemas.identity_labels.danish import DANISH
from schemas.identity_labels.dutch import DUTCH
from schemas.identity_labels.english import ENGLISH
from schemas.identity_labels.estonian import ESTONIAN
from schemas.identity_labels.finnish import FINNISH
from schemas.identity_labels.french import FRENCH
from schemas.identity_labels.german import GERMAN
from schemas.identity_labels.hungarian import HUNGARIAN
from schemas.identity_labels.italian import ITALIAN
from schemas.identity_labels.latvian import LATVIAN
from schemas.identity_labels.lithuanian import LITHUANIAN
from schemas.identity_labels.norwegian import NORWEGIAN
from schemas.identity_labels.polish import POLISH
from schemas.identity_labels.portuguese import PORTUGUESE
from schemas.identity_labels.romanian import ROMANIAN
from schemas.identity_labels.slovak import SLOVAK
from schemas.identity_labels.slovenian import SLOVENIAN
from schemas.identity_labels.spanish import SPANISH
from schemas.identity_labels.swedish import SWEDISH
from schemas.identity_labels.turkish import TURKISH
from schemas.identity_labels.vocabulary import IdentityWords
from schemas.wording import Words, in_each

LANGUAGES: Mapping[str, IdentityWords] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
    "pl": POLISH,
    "cs": CZECH,
    "sk": SLOVAK,
    "hu": HUNGARIAN,
    "ro": ROMANIAN,
    "sv": SWEDISH,
    "da": DANISH,
    "nb": NORWEGIAN,
    "fi": FINNISH,
    "et": ESTONIAN,
    "lv": LATVIAN,
    "lt": LITHUANIAN,
    "sl": SLOVENIAN,
    "hr": CROATIAN,
    "tr": TURKISH,
}


def _in_each(of: Callable[[IdentityWords], str]) -> Words:
    return in_each(LANGUAGES, of)


TITLE = _in_each(lambda w: w.title)
CUES = _in_each(lambda w: w.cues)
DOCUMENT_NUMBER = _in_each(lambda w: w.document_number)
SURNAME = _in_each(lambda w: w.surname)
GIVEN_NAMES = _in_each(lambda w: w.given_names)
NATIONALITY = _in_each(lambda w: w.nationality)
BIRTH_DATE = _in_each(lambda w: w.birth_date)
SEX = _in_each(lambda w: w.sex)
EXPIRY_DATE = _in_each(lambda w: w.expiry_date)
PERSONAL_NUMBER = _in_each(lambda w: w.personal_number)
ISSUING_COUNTRY = _in_each(lambda w: w.issuing_country)
SEXES: Mapping[str, Words] = {
    "M": _in_each(lambda w: w.male),
    "F": _in_each(lambda w: w.female),
    "X": _in_each(lambda w: w.unspecified),
}
KINDS: Mapping[str, Words] = {
    "passport": _in_each(lambda w: w.passport),
    "identity_card": _in_each(lambda w: w.identity_card),
    "visa": _in_each(lambda w: w.visa),
    "residence_permit": _in_each(lambda w: w.residence_permit),
    "driving_licence": _in_each(lambda w: w.driving_licence),
}
NOT_BIRTH = look_alikes.NOT_BIRTH
NOT_NAME = look_alikes.NOT_NAME
NOT_NUMBER = look_alikes.NOT_NUMBER
