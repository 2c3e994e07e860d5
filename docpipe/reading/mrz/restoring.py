"""Puts back letters that recognition loses, where the line proves them: UE beside a printed U is Ü, SS beside a B is ß.

OE may be Ö or Ø, and AE may be Ä or Æ: there the line proves nothing. Knows no page.
"""

import unicodedata

_PROVEN = {"U": ("UE", "Ü"), "A": ("AA", "Å"), "B": ("SS", "ß")}
_OPEN = {"O": "OE", "A": "AE"}
_CARONS = frozenset("ČĎĚŇŘŠŤŽ")  # beside them there is Ů, no Ü
_BASES = {"Ø": "O", "Æ": "AE", "Œ": "OE", "Ł": "L", "Đ": "D", "Ð": "D", "ẞ": "SS"}


def restored(printed: str, machine: str) -> str:
    """The printed name with the letters that the line proves; as it was where both do not go together."""
    letters, at, walked = machine.replace(" ", ""), 0, ""
    czech = any(character in _CARONS for character in printed.upper())
    for n, character in enumerate(printed):
        plain, after = _bare(character), printed[n + 1 : n + 2].upper()
        spelt, whole = _PROVEN.get(plain, ("", ""))
        if character.upper() == "Ü" and czech and not letters.startswith("UE", at):
            character = "Ů" if character.isupper() else "ů"
        open_ = _OPEN.get(plain, "")
        if not plain.isalpha():
            walked += character
        elif spelt and letters.startswith(spelt, at) and after != spelt[1]:
            walked, at = walked + (whole if character.isupper() else whole.lower()), at + 2
        elif letters.startswith(plain, at):
            wide = open_ and letters.startswith(open_, at) and after != "E"
            walked, at = walked + character, at + (2 if wide else len(plain))
        else:
            return printed
    return walked if at == len(letters) else printed


def _bare(character: str) -> str:
    """The letters A to Z that a letter is written over, an accent that recognition took for another one aside."""
    upper = character.upper()
    return _BASES.get(upper) or "".join(c for c in unicodedata.normalize("NFKD", upper) if not unicodedata.combining(c))
