"""Puts back letters that recognition loses, where the line proves them: UE beside a printed U is Ü, SS beside a B is ß.

OE may be Ö or Ø, and AE may be Ä or Æ: there the line proves nothing. Knows no page.
"""

_PROVEN = {"U": ("UE", "Ü"), "A": ("AA", "Å"), "B": ("SS", "ß")}
_OPEN = {"O": "OE", "A": "AE"}


def restored(printed: str, machine: str) -> str:
    """The printed name with the letters that the line proves; as it was where both do not go together."""
    letters, at, walked = machine.replace(" ", ""), 0, ""
    for n, character in enumerate(printed):
        plain, after = character.upper(), printed[n + 1 : n + 2].upper()
        spelt, whole = _PROVEN.get(plain, ("", ""))
        open_ = _OPEN.get(plain, "")
        if not plain.isalpha():
            walked += character
        elif spelt and letters.startswith(spelt, at) and after != spelt[1]:
            walked, at = walked + (whole if character.isupper() else whole.lower()), at + 2
        elif letters.startswith(plain, at):
            walked, at = walked + character, at + (2 if open_ and letters.startswith(open_, at) and after != "E" else 1)
        else:
            return printed
    return walked if at == len(letters) else printed
