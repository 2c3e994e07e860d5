"""What a party is called where the quotation marks are missing, or were lost by recognition.

"hereinafter referred to as Supplier", "– nachfolgend Vermieter“ genannt –", "(the Supplier)", "as Supplier". Works on
plain text.
"""

import re
from collections.abc import Iterator

from docpipe.reading.prose.forms import ROLES
from schemas.fields.folding import fold
from schemas.fields.kind import Span

ARTICLES = r"(?:(?:the|as|der|die|das|den|dem|le|la|les|el|los|las|de|het|il|lo|gli|als|come|como|o|a)\s+|l['’]\s*)*"
MARKS = r"[“”\"„«»‟,'’‚‘`´<>]{0,2}\s?"  # what may be left of a quotation mark
CALLED = r"(?P<called>[A-ZÄÖÜÉ][\w-]+(?:\s[A-ZÄÖÜÉ][\w-]+)?)"
IN_PARENTHESES = re.compile(rf"\((?:hereinafter\s+)?{ARTICLES}{MARKS}{CALLED}\s?{MARKS}\)")
INTRODUCED = re.compile(
    r"\b(?i:herein\s?after|hereafter|referred\s+to\s+as|known\s+as|called|nachfolgend|nachstehend|im\s+folgenden|fortan|"
    r"(?:ci-)?apr[èe]s|d[ée]nomm[ée]e?s?|d[ée]sign[ée]e?s?|appel[ée]e?s?|en\s+adelante|en\s+lo\s+sucesivo|hierna|"
    r"di\s+seguito|d['’]ora\s+in(?:nanzi|\s+poi)|adiante|doravante)[\s,:]+"
    r"(?:(?i:referred\s+to|called|known|collectively|d[ée]nomm[ée]e?|d[ée]sign[ée]e?|appel[ée]e?|auch|kurz|te\s+noemen|"
    r"denominad[oa]|denominat[oa]|designad[oa]|anche)[\s,:]+)*"
    rf"{ARTICLES}{MARKS}{CALLED}"
)
DASHED = re.compile(rf"(?:^|(?<=\s))[–—-]\s+{ARTICLES}{CALLED}\s+[–—-](?=\s|$)")
ACTING = re.compile(
    rf"\b(?i:as|als|en\s+(?:tant\s+que|qualit[ée]\s+d[e’']))\s+{ARTICLES}{MARKS}{CALLED}\s?(?:[“”\"»‟,;.)]|$)"
)
ACTS = re.compile(r"(?i)^[a-zäöüé-]{4,}(?:er|or|ee|eur|euse|trice|geber|nehmer|geberin|nehmerin)$")


def unquoted(text: str, start: int, end: int) -> Iterator[Span]:
    """The roles that some characters give a party without quotation marks."""
    for pattern in (IN_PARENTHESES, INTRODUCED, DASHED, ACTING):
        for match in pattern.finditer(text, start, end):
            span = Span(*match.span("called"))
            if is_role(match["called"]) or (ACTS.match(match["called"]) and _half_quoted(text, span)):
                yield _role(text, span)


def introduces(text: str) -> bool:
    """Whether some characters say by what role somebody is called from there on."""
    return any(is_role(match["called"]) for pattern in (INTRODUCED, ACTING) for match in pattern.finditer(text))


def _half_quoted(text: str, span: Span) -> bool:
    """Whether a quotation mark is left at one end."""
    return any(char in '“”"„«»‟' for char in (text[: span.start].rstrip()[-1:], text[span.end :].lstrip()[:1]))


def _role(text: str, span: Span) -> Span:
    """Without a second word that is no role: "Vermieter Genannt"."""
    first, _, second = text[span.start : span.end].partition(" ")
    return Span(span.start, span.start + len(first)) if second and is_role(first) and not is_role(second) else span


def is_role(said: str) -> bool:
    """Whether some words say as what somebody acts; recognition may have put an accent on one."""
    words = [form for word in re.findall(r"[\w-]+", said) for form in (word.casefold(), fold(word))]
    return any(word in ROLES or word.rstrip("s") in ROLES for word in words)
