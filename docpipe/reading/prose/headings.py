"""What a contract calls itself, and its sections by their headings.

Knows how headings look and are numbered, and the words that titles of contracts end in.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docpipe.document import MarkKind
from docpipe.reading.prose.forms import ROLES
from docpipe.reading.prose.text import ORDINAL, Paragraph, Prose
from docpipe.reading.segments import Sheet
from schemas.fields.kind import Span

TITLE_WORDS = re.compile(
    r"(?i)\b(?:agreements?|contract|lease|licen[cs]e|deed|amendment|addendum|memorandum|understanding|"
    r"letter|terms|order|bond|note|guaranty|"
    r"guarantee|indenture|plan|policy|consent|assignment|waiver|release|undertaking|engagement|"
    r"statement of work|charter|"
    r"\w*vertrag|\w*vereinbarung|abkommen|vollmacht|contrat|accord|convention|avenant|bail|acte|lettre|"
    r"contrato|acuerdo|convenio|contratto|accordo|convenzione|scrittura\s+privata|acordo|protocolo|aditamento|"
    r"\w*overeenkomst|\w*contract|volmacht|mandat|mandato|procuration)\b"
)
NOT_TITLE = re.compile(
    r"(?i)^\W*[0-9]+[.)]|^\W*§|^\W*(?:exhibit|schedule|annex|appendix|attachment|execution\s+(?:copy|version)|confidential|"
    r"draft|page|source|ex-|anlage|annexe|copy|"
    r"table\s+of\s+contents|between|by\s+and|dated|whereas|article|section|effective|last\s+updated|"
    r"certain\s+|omitted|portions|agreed\s+terms)\b|^\W*\*"
)
SPEAKS = re.compile(
    r"(?i)\W*(?:we|i|you|please|if|this|these|the|each|all|no|any|either|neither|nothing|in|subject|where|"
    r"der|die|das|dieser?|dieses|es|alle|jede[rs]?|sofern|le|la|les|l['’]\w+|ce|cette|toute?s?|il|elle|nous|"
    r"el|los|las|este|esta|lo|gli|i|ogni|het|de|een|deze|o|a|os|as)\s"
)  # how sentences begin
ITSELF = re.compile(
    r"(?i)\b(?:this|dieser|der\s+vorliegende|le\s+présent|"
    r"ce)\s+(?P<title>(?:[A-ZÄÖÜ][\w&/,'’-]*\s+(?:(?:and|of|for|to)\s+)?){1,9}?(?:Agreement|Contract|"
    r"Lease|Deed|License|Addendum|Amendment|AGREEMENT|CONTRACT|LEASE|DEED|LICENSE))\b"
)
NUMBERED = re.compile(
    r"(?P<number>(?:(?i:section|articles?|artikel|clause|§{1,2}|ziffer|abschnitt|art\.|art[íi]culo|articolo|artigo|cl[áa]usula)\s*)?"
    r"(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}|(?=[IVX])(?:XL|X{0,3})(?:IX|IV|V?I{0,3})(?=[.\s–—-]|$)|"
    rf"(?i:{ORDINAL})(?=\s?[.:–—-])))\s?(?:er|[ªº°])?\s?[.):]?\s*[–—-]?\s*(?P<rest>.*)",
    re.DOTALL,
)
RUN_IN = re.compile(r"(?P<heading>[A-ZÄÖÜ“\"][^.:;]{1,70}?)\s*(?:[.:](?=\s|$)|\s[–—-]\s)")
ABOUT = re.compile(r"(?i)(?:re|subject|betreff|betr\.|objet|asunto|oggetto|betreft|assunto)\s*:\s*")
STAMPED = 0.7  # of a word that lies on a stamp
LONGEST = 90  # characters of a heading


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, its number if it has one, and how far its text goes."""

    number: Span | None
    heading: Span
    end: int


def find_title(prose: Prose, sheets: Sequence[Sheet]) -> tuple[Span, float] | None:
    """What the contract calls itself: a heading among the first lines, else its name in "This ... Agreement"."""
    options: list[tuple[float, Span]] = []
    for index, paragraph in enumerate(prose.paragraphs[:25]):
        words = prose.text[paragraph.start : paragraph.end]
        if len(words) > 180 or NOT_TITLE.search(words) or (index > 12 and not options and paragraph.start > 3000):
            continue
        if not paragraph.heads and _is_sentence(words):
            continue
        if TITLE_WORDS.search(words) and (paragraph.heads or len(words) < 70):
            early = 0.3 * max(0.0, 1 - index / 12)
            look = 0.3 if paragraph.heads else 0.0
            ends = 0.2 if re.search(rf"{TITLE_WORDS.pattern[4:]}\W*$", words, re.IGNORECASE) else 0.0
            options.append((0.3 + early + look + ends, _title_span(prose, paragraph)))
    if options:
        support, span = max(options, key=lambda option: option[0])
        return _without_stamp(prose, span, sheets), min(1.0, support)
    named = ITSELF.search(prose.text, 0, 4000)
    return (Span(*named.span("title")), 0.6) if named else None


def _title_span(prose: Prose, paragraph: Paragraph) -> Span:
    """A title's lines, without the "Re:" of a letter."""
    about = ABOUT.match(prose.text, paragraph.start, paragraph.end)
    return Span(about.end() if about else paragraph.start, paragraph.end)


def _without_stamp(prose: Prose, span: Span, sheets: Sequence[Sheet]) -> Span:
    """A title without the words of a stamp before or behind it."""
    stamps = [(s.page_no, mark.box) for s in sheets for mark in s.marks if mark.kind is MarkKind.STAMP]
    words = [
        (start, start + len(word.text))
        for start, (page_no, _, word) in zip(prose.starts, prose.words, strict=True)
        if span.start <= start < span.end
        and not (word.score is not None and any(p == page_no and word.box.share_in(b) > STAMPED for p, b in stamps))
    ]
    return Span(words[0][0], words[-1][1]) if words else span


def find_sections(prose: Prose) -> list[Section]:
    """The sections in order, each with its heading."""
    found = [item for item in (_heading(prose, n) for n in range(len(prose.paragraphs))) if item]
    ends = [begin for begin, _, _ in found[1:]] + [len(prose.text)] * bool(found)
    return [Section(number, heading, end) for (_, number, heading), end in zip(found, ends, strict=True)]


def _heading(prose: Prose, index: int) -> tuple[int, Span | None, Span] | None:
    """Where a paragraph begins that is or begins with a numbered heading, the number and the heading."""
    paragraph = prose.paragraphs[index]
    text = prose.text[paragraph.start : paragraph.end]
    match = NUMBERED.match(text)
    if not match:
        return None
    rest = match["rest"].strip()
    number = Span(paragraph.start + match.start("number"), paragraph.start + match.end("number"))
    if (
        not rest
        and re.match(r"(?i)article|section|artikel|§|[ivxl]+$", match["number"])
        and index + 1 < len(prose.paragraphs)
    ):
        below = prose.paragraphs[index + 1]
        title = prose.text[below.start : below.end]
        return (paragraph.start, number, Span(below.start, below.end)) if below.heads and len(title) < LONGEST else None
    begin = paragraph.start + match.start("rest")
    if (
        rest
        and len(rest) <= LONGEST
        and rest[0].isupper()
        and not re.search(r"[,;]$", rest)
        and (paragraph.heads or (len(rest.split()) <= 9 and not _is_sentence(rest)))
    ):
        return paragraph.start, number, Span(begin, begin + len(rest.rstrip(" .:")))
    run_in = RUN_IN.match(rest)
    if run_in and len(run_in["heading"].split()) <= 9 and _runs_in(run_in["heading"], match["number"]):
        return paragraph.start, number, Span(begin, begin + run_in.end("heading"))
    return None


def _runs_in(words: str, number: str) -> bool:
    """Whether words before a sentence are its heading: set as titles are, or few, behind "Art. 3" or "TERCERA"."""
    said = words.split()
    few = len(said) <= (5 if number[0].isalpha() else 3) and not SPEAKS.match(words)
    return _titled(words) or (few and said[0].casefold() not in ROLES)


def _is_sentence(words: str) -> bool:
    """Whether words that end with a full stop say something: headings of some words are set as titles are."""
    long = words.endswith(".") and len(words.split()) > 3
    return long and (SPEAKS.match(words) is not None or not _titled(words))


def _titled(words: str) -> bool:
    """Whether words are set as titles are: capitals, but for the small ones."""
    long = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > 3]
    return bool(long) and sum(word[0].isupper() for word in long) >= 0.6 * len(long)
