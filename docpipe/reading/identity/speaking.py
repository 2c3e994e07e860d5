"""In which language a card speaks: that of its captions, and of two or three side by side its issuer's own.

Cards have no sentences, so that the small words of languages tell nothing of them. Knows no values.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from docpipe.reading.folding import squash, tokens_of
from docpipe.reading.identity.pieces import Piece
from schemas.document_type import DocumentType, fields_of
from schemas.identity_labels import KINDS

Seen = Mapping[str, float]  # captions by language
LONGEST = 7  # tokens of a caption
SHORTEST = 3  # letters; shorter ones stand on cards of any language
ENOUGH = 1.0  # captions that a language has alone
SHARE = 0.25  # of the captions of the language that has most: the issuer's own may be but the card's title
CLOSE = 0.5  # of the most captions: then it counts which language leads
_SPOKEN = """
    de: AUT DEU CHE LIE LUX BEL; fr: FRA CHE BEL LUX CAN MCO SEN CIV CMR MLI BFA BEN TGO NER GAB COG COD TUN MAR DZA;
    nl: NLD BEL SUR; it: ITA CHE SMR; en: GBR IRL USA CAN AUS NZL IND ZAF MLT SGP PHL NGA GHA KEN UGA JAM TTO BHS PAK;
    es: ESP MEX ARG BOL CHL COL CRI CUB DOM ECU GTM HND NIC PAN PER PRY SLV URY VEN; pt: PRT BRA AGO MOZ CPV;
    pl: POL; cs: CZE; sk: SVK; hu: HUN; ro: ROU MDA; sv: SWE FIN; da: DNK; nb: NOR; fi: FIN; et: EST; lv: LVA; lt: LTU;
    sl: SVN; hr: HRV BIH; tr: TUR CYP
"""


def language_of_card(pieces: Sequence[Piece], schema: type[DocumentType], issuer: str | None) -> str | None:
    """The language of the captions, ISO 639-1; None where they are of none that is known.

    `issuer`: the state, alpha-3; of several languages its own counts before the others, and of those that are as much
    seen the one that stands first.
    """
    seen, leads = _captions(pieces, _by_phrase(schema))
    most = max(seen.values(), default=0.0)
    own = {code: n for code, n in seen.items() if code in _languages().get(issuer or "", ())}
    own = {code: n for code, n in own.items() if n >= max(ENOUGH, SHARE * most)}
    among = own or {code: n for code, n in seen.items() if n >= ENOUGH}
    best = max(among.values(), default=0.0)
    close = [code for code, n in among.items() if n >= CLOSE * best]
    return max(close, key=lambda code: (leads[code], among[code]), default=None)


def _captions(pieces: Sequence[Piece], by_phrase: Mapping[str, tuple[str, ...]]) -> tuple[Seen, Seen]:
    """How many captions each language has, those of several shared among them, and how often it has a line's first."""
    seen: dict[str, float] = defaultdict(float)
    leads: dict[str, float] = defaultdict(float)
    counted: set[str] = set()
    for piece in pieces:
        first = True
        for phrase in _phrases(piece.segment.text, by_phrase):
            languages = by_phrase[phrase]
            for code in languages:
                seen[code] += 0.0 if phrase in counted else 1 / len(languages)
                leads[code] += 1 / len(languages) if first else 0.0
            counted.add(phrase)
            first = False
    return seen, leads


def _phrases(text: str, by_phrase: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The captions in a line from left to right, the longest of those that overlap."""
    tokens = [token.text for token in tokens_of(text)]
    found: list[str] = []
    at = 0
    while at < len(tokens):
        for end in range(min(len(tokens), at + LONGEST), at, -1):
            run = "".join(tokens[at:end])
            if run in by_phrase:
                found.append(run)
                at = end - 1
                break
        at += 1
    return found


@lru_cache(maxsize=16)
def _by_phrase(schema: type[DocumentType]) -> Mapping[str, tuple[str, ...]]:
    """The languages of each caption, title and cue of a type, as squashed text."""
    lists = [schema.headings, schema.cues, *(spec.hints.labels for spec in fields_of(schema)), *KINDS.values()]
    known: dict[str, dict[str, None]] = defaultdict(dict)
    for words in lists:
        for language, group in words.items():
            for phrase in group:
                if len(key := squash(phrase)) >= SHORTEST:
                    known[key][language] = None
    return {key: tuple(languages) for key, languages in known.items()}


@lru_cache(maxsize=1)
def _languages() -> Mapping[str, frozenset[str]]:
    """The languages that a state sets its documents in, of those whose captions are known."""
    spoken: dict[str, set[str]] = defaultdict(set)
    for part in _SPOKEN.split(";"):
        language, _, states = part.partition(":")
        for state in states.split():
            spoken[state].add(language.strip())
    return {state: frozenset(languages) for state, languages in spoken.items()}
