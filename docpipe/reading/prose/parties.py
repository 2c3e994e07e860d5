"""The parties that a preamble names: "by and between X, a Delaware corporation ("Supplier"), and Y ("Buyer")".

Works on plain text. A party's name begins after "between", "and", a list marker or a semicolon, and is told from
other names by its legal form, by what is said of it, and by what it is called from there on.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from docpipe.reading.prose.calling import ACTS, introduces, is_role, unquoted
from docpipe.reading.prose.forms import DESCRIBES, ENTITY, NO_NAMES, ROLES
from docpipe.reading.prose.names import Named, name_at
from schemas.fields.folding import fold
from schemas.fields.kind import Span
from schemas.wording import words

QUOTED = re.compile(
    r"(?:[„«‟]|(?<!\w)[“\"”]|[“\"”](?!\s))\s*([^“”\"„«»‟]{1,60}?)\s*[”\"“»‟]|\?([A-Z][^?]{1,40})\?|‘([^‘’]{1,40})’"
)
STARTS = re.compile(
    r"(?i)(?:,|;)?\s+(?:and|und|et|sowie|as\s+well\s+as|ainsi\s+que|in\s+favou?r\s+of|to\s+the\s+order\s+of|zugunsten)\s+|;\s*|\n|"
    r"(?<=[,;.)\"”»])\s*(?-i:y|e|en|ed)\s+|\s+(?-i:y)\s+(?=(?:D\.|Dña|do[nñ]|la|el)\b)|"
    r"[.,;]?\s+(?:y\s+)?(?:de|por)\s+(?:la\s+)?otra(?:\s+parte)?,?\s+|,?\s+(?:e\s*,\s*)?d[eo]\s+outro(?:\s+lado)?,\s+|,\s+dall['’]altra(?:\s+parte)?,\s+|"
    r"(?<=[,;]\s)[0-9]{1,2}\.\s+(?=[A-ZÄÖÜ])|(?<=[,;.\s(])\(?(?:[0-9]{1,2}|[a-h]|i{1,3}|iv|v)\)\s+|,\s+(?=[A-Z])"
)
NOT_CALLED = frozenset(
    ["agreement", "contract", "vertrag", "date", "contrat", "lease", "effective", "term", "closing", "territory"]
)
AS_ROLE = re.compile(r"(?i)[\s,]*(?:,\s*)?as\s+(?:the\s+)?[“\"]?(?P<role>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)[”\"]?")
IN_PLACE = re.compile(r"\b(?:in|at|of|near|zu|à)\s+(?:[A-Z][\w.]*[\s,]*){1,3}$")
ADJACENT = re.compile(r"(?i),?\s+(?:and|und|et)\s+(?:\w+\.?\s)?")
MARKED = re.compile(r"\(?(?:[0-9]{1,2}|[a-h]|[ivx]{1,4})\)\s+$")
DEPENDENT = re.compile(
    r"(?i)[\s,]*(?:\([^()]*\)[\s,]*)?(?:an?|the)\s+(?:\w+\s+){0,3}?(?:division|unit|department|branch|brand|series|portfolio)\s+of\s+"
)  # what is no person by itself: whose part it is may be the party
INDIVIDUAL = re.compile(
    r"[\s,]*(?:an?\s+individual|residing|whose|with\s+(?:its|an?|offices)|having|(?:(?:both|each|all)\s+)?of\s+[0-9]|trading|d/?b/?a|doing|formerly|mayor(?:es)?\s+de\s+edad|con\s+d\.?n\.?i|"
    r"nat[oa]\s+a|geboren|born|wonend|n[ée]e?\s+le|aged|\()"
)
REPRESENTS = re.compile(
    r"(?i)\ben\s+(?:su\s+)?(?:nombre(?:\s+y\s+(?:en\s+)?representaci[óo]n)?|representaci[óo]n|calidad\s+de\s+\w+)\s+(?:y\s+"
    r"representación\s+)?del?\s+|\bin\s+rappresentanza\s+(?:di|della|del)\s+|\bin\s+nome\s+e\s+per\s+conto\s+(?:di|della)\s+|"
    r"\bhandelnd\b[^;\n]{0,140}?\b(?:geschäftsführer(?:in)?|vorstand|prokurist(?:in)?|namens|vertreter(?:in)?)\s+der\s+(?:firma\s+)?|"
    r"\b(?:handelend\s+)?namens\s+|\bem\s+(?:nome\s+e\s+)?representação\s+da?\s+"
)
REPRESENTED = re.compile(
    r"(?i)\b(?:represented|vertreten|repr[ée]sent[ée]e?s?|representad[oa]s?|rappresentat[oa]|vertegenwoordigd)\b[^;\n]*$"
)  # who follows speaks for a party and is none
ARTICLE = re.compile(r"(?i)(?:the|der|die|das|le|la|les|el|los|las|de|het|il|lo|gli)\s+|l['’]\s*")
COLLECTIVES = frozenset(
    words(
        "party, parties, partei, parteien, vertragspartei, vertragsparteien, the, a, each, and, either, both, "
        "contracting, together, collectively, individually, la, les, die, parte, partes, las, los, ambas, partij, "
        "partijen, de, parti, le, entrambe, conjuntamente"
    )
)
MOST = 12  # parties
HOUSE = re.compile(r"\s+[0-9]{1,4}\s?[a-z]?(?:\s?[,/-]|\s*\n|\s+[A-Z])")  # a street's name is followed by its number
LIVES = re.compile(
    r"(?i)[,\s](?:(?!\b(?:and|und|et|y|e|en|ed)\b)[^;“\"„«]){0,120}?[0-9](?:(?!\b(?:and|und|et|y|e|en|ed)\b)[^;“\"„«]){0,90}(?=[“\"„«]|(?<=\n)[–—-])"
)  # an address up to what somebody is called
LONGEST_PERSON = 5  # words of a person's name
CALLED_WITHIN = 220  # characters behind a name in which it is said what its bearer is called


@dataclass(frozen=True, slots=True)
class Party:
    """Where a party's name stands, what it is called, and as what it acts; `strength` 0..1 how sure that it is one."""

    name: Span
    defined: Span | None = None
    role: Span | None = None
    strength: float = 0.5


@dataclass(frozen=True, slots=True)
class _Start:
    named: Named
    strength: float


def parties_in(text: str, start: int, end: int) -> list[Party]:
    """The parties named in a part of the text that begins with one."""
    groups = _groups(text, start, end)
    starts = _starts(text, start, end, groups)
    parties = []
    for number, one in enumerate(starts):
        after = starts[number + 1].named.span.start if number + 1 < len(starts) else end
        parties.append(_party(text, _principal(text, one, after), after))
    return distinct(text, parties)[:MOST]


def _groups(text: str, start: int, end: int) -> list[Span]:
    """The parentheses, those within others left out."""
    groups: list[Span] = []
    depth = begin = 0
    for match in re.compile(r"[()]").finditer(text, start, end):
        if match[0] == "(":
            begin = match.start() if depth == 0 else begin
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                groups.append(Span(begin, match.end()))
    return groups


def _starts(text: str, start: int, end: int, groups: Sequence[Span]) -> list[_Start]:
    """Where parties begin; weak ones only where there would be fewer than two."""
    places = [(start, "")] + [(match.end(), match[0]) for match in STARTS.finditer(text, start, end)]
    found: list[_Start] = []
    for number, (place, joint) in enumerate(places):
        if any(group.start < place < group.end for group in groups) and "(" not in joint:
            continue
        if found and place <= found[-1].named.span.end:
            continue
        more = any(re.search(r"(?i)\b(?:and|und|et)\b", after) for _, after in places[number + 1 :])
        named = name_at(text, place, end, more=more)
        if named is None:
            continue
        if _place_before(text, start, place - len(joint)) and not named.formed:
            continue
        joint = ";" if joint.strip() == "," and text[place - len(joint) - 1] == ")" else joint
        strength = _strength(text, named, joint, groups, end, first=not found)
        spoken = found and "\n" not in joint and REPRESENTED.search(text, found[-1].named.span.end, place)
        if strength > 0 and not (spoken and strength < 0.5):
            found.append(_Start(named, strength))
    found = _beside(text, found)
    strong = [one for one in found if one.strength >= 0.5]
    if len(strong) >= 2:
        return strong
    weak = [one for one in found if one.strength >= 0.2]
    return weak if len(weak) >= 2 else strong or weak


def _principal(text: str, one: _Start, after: int) -> _Start:
    """The firm that a person signs for, where the contract names the person first, as in Spain and Italy.

    And whose part it is where a division is named: divisions are no persons.
    """
    if one.named.formed:
        return one
    part = DEPENDENT.match(text, one.named.span.end, after)
    acts = part or REPRESENTS.search(text, one.named.span.end, after)
    named = name_at(text, acts.end(), after) if acts else None
    if named is None or not (named.formed or part):
        return one
    return _Start(named, one.strength if part else max(one.strength, 0.9))


def is_owner(text: str, name: Span) -> bool:
    """Whether a party is named as whose division takes part: then its name is in doubt."""
    return DEPENDENT.search(text[max(0, name.start - 80) : name.start]) is not None


def _place_before(text: str, start: int, end: int) -> bool:
    """Whether what an "and" follows is a place: "having offices in New York and London"."""
    return IN_PLACE.search(text[max(start, end - 60) : end]) is not None


def _beside(text: str, found: list[_Start]) -> list[_Start]:
    """Of "Peter Lund and Anna Lund ("Tenant")" the first is as sure as the second."""
    for index in range(len(found) - 2, -1, -1):
        one, after = found[index], found[index + 1]
        between = text[one.named.span.end : after.named.span.start]
        if 0.3 <= one.strength < 0.5 <= after.strength and ADJACENT.fullmatch(between):
            found[index] = replace(one, strength=0.6)
    return found


def _strength(text: str, named: Named, joint: str, groups: Sequence[Span], end: int, *, first: bool) -> float:
    """What speaks for a name as a party's: its legal form, and what follows."""
    rest = text[named.span.end : min(end, named.span.end + 160)]
    described = DESCRIBES.match(rest) is not None
    called = any(
        g.start - named.span.end < 3 and QUOTED.search(text[g.start : g.end])
        for g in groups
        if g.start >= named.span.end
    )
    comma_only = joint.strip() == ","
    if not named.formed and HOUSE.match(rest):
        return 0.0
    if comma_only and not (named.formed and described):
        return 0.0
    if named.formed:
        return 1.0 if described else 0.35 if comma_only else 0.7
    if called:
        return 0.9
    if described and (ENTITY.search(rest[:120]) or INDIVIDUAL.match(rest)):
        return 0.8 if named.count >= 2 or first else 0.6
    if described and named.count >= 2 and introduces(text[named.span.end : min(end, named.span.end + CALLED_WITHIN)]):
        return 0.75
    if 2 <= named.count <= LONGEST_PERSON and _lives(text, named, end):
        return 0.75
    if named.count >= 2 and MARKED.search(text[: named.span.start][-8:]):
        return 0.5
    if named.count >= 2 and (first or not comma_only):
        return 0.3
    return 0.2 if first or joint.strip() else 0.0


def _lives(text: str, named: Named, end: int) -> bool:
    """Whether only an address stands between a person's name and as what the person acts.

    Behind a comma stands no person's name, but a part of an address already.
    """
    if text[max(0, named.span.start - 3) : named.span.start].rstrip().endswith(","):
        return False
    address = LIVES.match(text, named.span.end, end)
    called = next(iter(_quoted(text, address.end(), end)), None) if address else None
    return called is not None and is_role(text[called.start : called.end])


def _party(text: str, one: _Start, after: int) -> Party:
    """The party with what it is called: the first quoted words after its name that are no collective."""
    name = one.named.span
    called = [span for span in _quoted(text, name.end, after) if not _collective(text, span)]
    roles = [span for span in called if is_role(text[span.start : span.end]) or _acts(text, span, name)]
    acts = AS_ROLE.match(text, name.end, after)
    role = roles[0] if roles else None
    if role is None and acts and is_role(acts["role"]):
        role = Span(*acts.span("role"))
    return Party(name, called[0] if called else None, role, one.strength)


def _quoted(text: str, start: int, end: int) -> list[Span]:
    found = []
    for match in QUOTED.finditer(text, start, end):
        group = next(n for n in (1, 2, 3) if match[n])
        found.append(_bare(text, Span(*match.span(group))))
    return found or list(unquoted(text, start, end))


def _bare(text: str, span: Span) -> Span:
    """Without an article before and a comma behind: “the Landlord,”."""
    article = ARTICLE.match(text, span.start, span.end)
    start = article.end() if article else span.start
    return Span(start, start + len(text[start : span.end].rstrip(" ,;")))


def _collective(text: str, span: Span) -> bool:
    said = fold(text[span.start : span.end]).split()
    if not said or not set(said) - COLLECTIVES:
        return True
    return bool(set(said) & NOT_CALLED) and not any(word in ROLES for word in said)


def _acts(text: str, span: Span, name: Span) -> bool:
    """ "Maintainer" says what a party does, where it is no part of its name."""
    word = text[span.start : span.end]
    return ACTS.match(word) is not None and fold(word) not in fold(text[name.start : name.end]).split()


def distinct(text: str, parties: Sequence[Party]) -> list[Party]:
    """Each party once; what another is called is none."""
    kept: list[Party] = []
    for party in parties:
        name = fold(text[party.name.start : party.name.end])
        names = [fold(text[other.name.start : other.name.end]) for other in kept]
        called = [fold(text[other.defined.start : other.defined.end]) for other in kept if other.defined]
        if name in names:
            index = names.index(name)
            kept[index] = replace(
                kept[index], defined=kept[index].defined or party.defined, role=kept[index].role or party.role
            )
        elif name not in called and not set(name.split()) <= NO_NAMES:
            kept.append(party)
    return kept
