"""The values of an identity document as printed, with their tags. Knows no place on the card."""

from samples.identity.card import tagged
from samples.identity.manner import Manner
from samples.identity.story import Identity
from samples.runs import Run

SEXES = {"NLD": {"F": "V/F", "M": "M/M", "X": "X"}}


def values(story: Identity, manner: Manner) -> dict[str, list[Run]]:
    """Every printed value by its label key; empty where the document has none."""
    pattern = story.state.day
    citizen = story.holder.code if manner.coded else story.holder.citizen
    personal = [tagged(story.personal, ("personal_number",))] if story.personal else []
    return {
        "type": [Run(story.lines[0][:2].strip("<") if story.lines else "")],
        "code": [tagged(story.state.in_zone, ("issuing_country",))],
        "document_number": [tagged(story.number, ("document_number",))],
        "card_number": [tagged(story.number, ("document_number",))],
        "surname": [tagged(manner.name(story.surname), ("surname",))],
        "given_names": [tagged(manner.name(story.given_names), ("given_names",))],
        "nationality": [tagged(citizen, ("nationality",))],
        "birth_date": [tagged(manner.day(story.birth, pattern), ("birth_date",))],
        "sex": [tagged(SEXES.get(story.state.code, {}).get(story.sex, story.sex), ("sex",))],
        "birth_place": [Run(story.birth_place)],
        "issue_date": [Run(manner.day(story.issued, pattern))],
        "expiry_date": [tagged(manner.day(story.expiry, pattern), ("expiry_date",))],
        "valid_until": [tagged(manner.day(story.expiry, pattern), ("expiry_date",))],
        "authority": [Run(story.authority)],
        "personal_number": personal,
        "height": [Run(f"{story.extras['height']} cm")],
        "eyes": [Run(story.extras["eyes"].upper())],
        "address": [Run(story.address)],
        "kind_of_permit": [Run(story.extras["permit"])],
    }


def titled(story: Identity, manner: Manner, most: int = 2) -> str:
    """The state's name in its first languages."""
    names = [story.state.title[language] for language in manner.languages if language in story.state.title]
    return "   ".join(dict.fromkeys(names[:most]))
