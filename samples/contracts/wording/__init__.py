"""What each language gives to a contract."""

from samples.contracts.wording import de, en, fr
from samples.contracts.wording.wording import Grammar, Kind, Section, Wording

WORDINGS = {wording.code: wording for wording in (en.WORDING, de.WORDING, fr.WORDING)}

__all__ = ["WORDINGS", "Grammar", "Kind", "Section", "Wording"]
