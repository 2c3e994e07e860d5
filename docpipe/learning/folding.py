"""Text without what does not matter: case, accents, punctuation, legal forms. Knows no field."""

import re
import unicodedata

ABBREVIATED = re.compile(r"(?<=\b\w)\.|(?<=\w)\.(?=\w\b)")  # the stops of S.A.R.L. and L.P.
LEGAL_FORMS = frozenset(
    word
    for country in (
        "gmbh mbh ag kg kgaa ohg gbr ug ek ev se",  # German
        "inc incorporated corp corporation co company llc llc llp lp",  # American
        "plc ltd limited pte pty bhd sdn berhad sb pvt private public",  # British and what was
        "sa sas sasu sarl eurl sci",  # French
        "spa srl sl slu lda ltda",  # Italian, Spanish, Portuguese
        "bv nv vof cv",  # Dutch
        "oy oyj ab as asa aps a/s",  # Nordic
        "kk doo zrt kft sro",  # Japanese, Croatian, Hungarian, Czech
    )
    for word in country.split()
)


def bare(text: object) -> str:
    """The words alone: without case, accents, punctuation and the stops of abbreviations; `&` is `and`."""
    plain = _unaccented(str(text)).casefold().replace("ß", "ss").replace("&", " and ")
    plain = re.sub(r"['’`]", "", ABBREVIATED.sub("", plain))
    return " ".join(re.sub(r"[\W_]+", " ", plain).split())


def without_legal_form(words: str) -> str:
    """Bare words less the legal forms at their end; what is nothing else stays."""
    left = words.split()
    while len(left) > 1 and (left[-1] in LEGAL_FORMS or (left[-1] == "and" and len(left) > 2)):
        left.pop()
    return " ".join(left)


def characters(text: object) -> str:
    """Letters and digits alone, without case and accents."""
    return "".join(one for one in _unaccented(str(text)).casefold() if one.isalnum())


def _unaccented(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
