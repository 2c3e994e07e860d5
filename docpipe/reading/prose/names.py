"""Where a party's name ends that begins at a given place: "Stratton, Cheeseman & Walsh-Nevada, Inc., a ...".

Works on plain text; knows legal forms and the words after names, no page.
"""

import re
from dataclasses import dataclass

from docpipe.reading.prose.forms import (
    CORPORATE,
    FAMILY,
    IN_FRONT,
    LEADS,
    NO_NAMES,
    OFFICERS,
    OPEN,
    PARTICLES,
    ROLES,
    STOPS,
    is_closing,
    plain,
)
from docpipe.reading.prose.tokens import SENTENCE_END, Token, tokens_of
from schemas.fields.kind import Span
from schemas.fields.months import month_names
from schemas.wording import words

LONGEST = 16  # tokens
AFTER_COMMA = re.compile(r"(?i)(?:jr|sr|esq|ii|iii|iv|m\.?d|ph\.?d|d\.?d\.?s|n\.?a|a\.?s)\.?,?$")
PLACE_IN_NAME = re.compile(r"\([A-Z][\w.\s&-]{1,25}\),?")
GOVERNMENTS = frozenset({"state", "commonwealth", "county", "city", "government", "republic", "united", "her", "his"})
OFFICES = frozenset({"department", "ministry", "office", "board", "agency", "bureau", "commission", "division"})
SECTION_NUMBER = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\s|§")
_FIRST = r"[A-ZÀ-Ý][\w'’-]+"
PAIR = re.compile(rf"{_FIRST} (?i:and|und|et|y|e|en|&) {_FIRST}(?: [A-Z]\.)? {_FIRST}")  # two of one surname
SPOUSES = re.compile(r"(?i)\b(?:eheleute|ehepaar|spouses|époux|cónyuges|coniugi)\s+$")
MARRIED = re.compile(
    r"(?i),?\s+(?:husband\s+and\s+wife|wife\s+and\s+husband|(?:a\s+)?married|his\s+wife|her\s+husband|spouses|"
    r"as\s+(?:joint\s+tenants|tenants\s+in\s+common)|verheiratet|mari[ée]s|cónyuges|coniugi)\b"
)
NOT_FIRST = frozenset(
    words(
        """
            this, these, zwischen, between, dieser, diese, entre, whereas, mit, on, in, article, section, clause,
            exhibit, schedule, annex, paragraph, artikel, abschnitt, anlage, annexe,
            cláusula, clausula, artículo, articolo, artigo
        """
    )
)
PARTY = frozenset({"party", "partei", "partie", "parte", "partij"})
NOT_LAST = frozenset({"agreement", "vertrag", "contrat", "contract", "lease"})
LABELS = ROLES | {"name", "nom", "nombre", "nome", "naam", "address"}  # with a colon they begin something else
JOINTS = frozenset({"and", "und", "et", "y", "e", "en"})
NEVER = frozenset({"each", "both", "as", "hereinafter", "an"})
QUOTE = '"“”„«»‟'


@dataclass(frozen=True, slots=True)
class Named:
    """A name's characters; `formed`: it has a legal form; `count`: its words."""

    span: Span
    formed: bool
    count: int


def name_at(text: str, start: int, end: int, *, more: bool = False) -> Named | None:
    """The name that begins at `start`, after articles and list markers; None where none does.

    `more`: further parties follow, so that an "and" may belong to the name.
    """
    lead = LEADS.match(text, start, end)
    if SECTION_NUMBER.match(text, lead.end() if lead else start):
        return None
    start = lead.end() if lead else start
    couple = PAIR.match(text, start, end)
    if couple and (MARRIED.match(text, couple.end(), end) or SPOUSES.search(text, max(0, start - 12), start)):
        return Named(Span(*couple.span()), False, len(couple[0].split()))
    tokens = tokens_of(text, start, end, LONGEST)
    taken = _taken(tokens, more)
    if not taken:
        return None
    last = tokens[taken - 1]
    name = Span(start, _trimmed(last, text))
    said = [plain(token.raw) for token in tokens[:taken]]
    if not any(char.isalpha() for char in text[name.start : name.end]) or all(
        w in NO_NAMES or w in PARTICLES for w in said
    ):
        return None
    if said[0] in NOT_FIRST or said[-1] in NOT_LAST or "agreement" in said[1:] or _is_date(said):
        return None
    if taken <= 3 and all(word in ROLES or word in PARTICLES for word in said):
        return None
    if taken == 2 and ((said[0] in PARTY and len(said[1]) <= 2) or tokens[0].raw == "THE"):
        return None
    formed = (taken > 1 and tokens[0].raw.isupper() and said[0] in IN_FRONT) or any(
        is_closing(token.raw) or plain(token.raw) in CORPORATE for token in tokens[1:taken]
    )
    return Named(name, formed, taken)


def _is_date(said: list[str]) -> bool:
    """Whether what looks like a name begins with a day or a month of some year."""
    months = month_names().keys()
    return any(map(str.isdecimal, said)) and bool(set(said[:2]) & months) and (said[0].isdecimal() or said[0] in months)


def _taken(tokens: list[Token], more: bool) -> int:
    """How many of the tokens make the name."""
    taken = index = 0
    formed = False
    while index < len(tokens):
        token = tokens[index]
        if not _may_stand(tokens, index, formed, more):
            break
        index += 1
        if plain(token.raw) in PARTICLES and not token.capital and token.raw != "&":
            continue  # counts only when something follows
        taken = index
        formed = formed or (taken > 1 and is_closing(token.raw))
        if token.closes and not is_closing(token.raw):
            break
        if token.raw.endswith((",", ";")) and not _goes_on_after_comma(tokens, index, formed):
            break
        if formed and token.raw != "&" and not _goes_on_after_form(tokens, index):
            break
    return taken


def _may_stand(tokens: list[Token], index: int, formed: bool, more: bool) -> bool:
    token = tokens[index]
    word = plain(token.raw)
    if token.raw[0] in QUOTE + "[{" or (index and token.raw[-1] == ":" and word in LABELS):
        return False
    if token.raw[0] == "(":
        if token.raw.casefold().startswith(("(haftungsbeschränkt)", "(publ)")):
            return formed
        following = tokens[index + 1 : index + 4]
        return PLACE_IN_NAME.fullmatch(token.raw) is not None and any(
            is_closing(t.raw) or plain(t.raw) in OPEN for t in following
        )
    if token.raw == "&":
        return index > 0
    if index and is_closing(token.raw) and token.raw[0].isupper() and not _participle(tokens, index):
        return True
    if token.raw.casefold().rstrip(",;") in STOPS:
        return _stands_though_stop(tokens, index)
    if word in PARTICLES and not (token.raw[:1].isupper() and not token.raw.isupper()):
        return _particle_joins(tokens, index, formed, more)
    if token.raw[0].isdigit():
        return (index == 0 or _form_follows(tokens, index, 4)) and not formed
    return (
        token.capital
        or (is_closing(token.raw) and index > 0)
        or (word in OPEN and index > 0 and token.raw.islower() is False)
    )


def _stands_though_stop(tokens: list[Token], index: int) -> bool:
    """Whether a word that usually ends names stands in one: "Melati Trading Sdn. Bhd.", but "SMITH TRADING AS"."""
    raw = tokens[index].raw
    after = plain(tokens[index + 1].raw) if index + 1 < len(tokens) else ""
    if not raw[:1].isupper() or len(raw) == 1 or after == "as" or plain(raw) in NEVER:
        return False
    if index == 0:
        return not raw.isupper()
    in_capitals = raw.isupper() and tokens[0].raw.isupper()
    return _form_follows(tokens, index, 3) and not tokens[index - 1].raw.endswith(",") if in_capitals else True


def _participle(tokens: list[Token], index: int) -> bool:
    """ "INCORPORATED UNDER THE LAWS": the word is no legal form."""
    after = plain(tokens[index + 1].raw) if index + 1 < len(tokens) else ""
    return plain(tokens[index].raw) in ("incorporated", "limited") and after in (
        "in",
        "under",
        "by",
        "to",
        "on",
        "pursuant",
    )


def _particle_joins(tokens: list[Token], index: int, formed: bool, more: bool) -> bool:
    """Whether a small word stands within a name: "Bank of America", "Marks and Spencer plc"."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    word, raw = plain(tokens[index].raw), tokens[index].raw
    if index == 0 and after is not None:
        return raw == "THE" and after.raw.isupper()
    if (
        after is None
        or formed
        or (raw.islower() and index > 1 and _in_capitals(tokens[:index]) and after.bare[-1:].islower())
    ):
        return False
    if word in JOINTS and after.capital and plain(after.raw) in FAMILY:
        behind = tokens[index + 2] if index + 2 < len(tokens) else None
        return after.raw != after.bare or behind is None or not behind.capital or is_closing(behind.raw)
    if (
        word == "and"
        and plain(tokens[index - 1].raw) in OFFICERS
        and [plain(t.raw) for t in tokens[index + 2 : index + 3]] == ["of"]
    ):
        return True
    if word in ("and", "und", "et"):
        return more and index <= 3 and _form_follows(tokens, index, 5) and not tokens[index - 1].raw.endswith(",")
    if word in ("at", "in", "on"):
        return False
    return (after.capital and not after.raw[0].isdigit()) or plain(after.raw) in PARTICLES


def _in_capitals(tokens: list[Token]) -> bool:
    """ "ANN ROSE CARTER of The Old Rectory": a name in capitals ends where they do."""
    return all(token.raw.isupper() for token in tokens)


def _form_follows(tokens: list[Token], index: int, reach: int) -> bool:
    """Whether a legal form follows after capitalised words alone."""
    for token in tokens[index + 1 : index + 1 + reach]:
        if is_closing(token.raw) or plain(token.raw) in CORPORATE:
            return True
        if not token.capital and token.raw != "&":
            return False
    return False


def _goes_on_after_comma(tokens: list[Token], index: int, formed: bool) -> bool:
    """Commas part names of partners, and legal forms from names; other commas end the name."""
    if index >= len(tokens):
        return False
    after = tokens[index]
    if is_closing(after.raw) or AFTER_COMMA.match(after.raw):
        return not (after.raw.casefold().rstrip(",.") in STOPS or (after.raw.islower() and "." not in after.bare[:-1]))
    if plain(after.raw) in OFFICES and plain(tokens[0].raw) in GOVERNMENTS:
        return True
    if formed or tokens[index - 1].raw.endswith(";") or not after.capital:
        return False
    run: list[Token] = []
    for token in tokens[index:]:
        if is_closing(token.raw):
            return index == 1 or any(t.raw == "&" for t in run)
        if not (token.capital or token.raw == "&"):
            return False
        run.append(token)
    return False


def _goes_on_after_form(tokens: list[Token], index: int) -> bool:
    """After a legal form only another one follows: "Co., Ltd.", "GmbH & Co. KG", "Ltd (UK)"."""
    if index >= len(tokens):
        return False
    after = tokens[index]
    if after.raw.casefold().startswith(("(haftungsbeschränkt)", "(publ)")):
        return True
    if after.raw in ("&", "and", "et", "und") and index + 1 < len(tokens):
        return (plain(tokens[index + 1].raw) in ("co", "cie", "company") and after.raw == "&") or plain(
            tokens[index + 1].raw
        ) == "cie"
    return is_closing(after.raw) and not after.raw.islower()


def _trimmed(last: Token, text: str) -> int:
    """The end of the name without the punctuation after it; a full stop stays after a short form."""
    end = last.end
    while end > last.start and text[end - 1] in ",;:" + QUOTE:
        end -= 1
    if text[end - 1] == "." and SENTENCE_END.search(text[last.start : end]) and not is_closing(text[last.start : end]):
        end -= 1
    return end
