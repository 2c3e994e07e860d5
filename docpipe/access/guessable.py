"""Is a password easy to guess? Judged by its length, and by what is left beside names, common words and runs of keys.

A check of ours, by no means complete: what guards a weak password is the limit on tries (`tries`).
"""

import re
from collections.abc import Iterator

from docpipe.errors import WeakPassword

SHORTEST, LONGEST = 12, 1024  # characters
FEWEST_OWN = 6  # different characters outside names, common words and runs

# What the commonest passwords are made of, whatever is put before and after it.
WORDS = """
correcthorsebatterystaple iloveyou password passwort passw motdepasse contrasena wachtwoord kennwort geheim secret
administrator administrador admin root benutzer username user login signin anmelden welcome willkommen bienvenue
letmein changeme changeit default standard test temp guest gast demo example beispiel hello hallo bonjour
docpipe company firma office buero computer internet server system master qwertyuiop qwertzuiop qwerty qwertz azerty
asdfghjkl asdfgh asdf yxcvbnm zxcvbnm qazwsx wsxedc poiuytrewq lkjhgfdsa abcdefghijklmnopqrstuvwxyz abcdef abcabc abc
monkey dragon football fussball baseball basketball sunshine princess superman batman starwars pokemon
michael jordan jennifer jessica charlie thomas daniel ashley
shadow flower blumen freedom whatever trustno schatz sommer summer winter herbst autumn spring fruehling
monday montag januar january februar february march maerz april august september october oktober november december
london berlin paris liverpool chelsea arsenal bayern mustang ferrari mercedes porsche samsung google facebook
loveyou iloveu love liebe
"""
COMMON = WORDS.split()
LOOKALIKES = str.maketrans("0134578@$!€", "oieastbasie")
ROWS = ("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "qwertzuiop", "asdfghjkl", "yxcvbnm", "zxcvbnm")
RUN = 4  # so many neighbours on the keyboard or in the alphabet are one idea
RUNS = {line[at : at + RUN] for row in ROWS for line in (row, row[::-1]) for at in range(len(row) - RUN + 1)}


def check_strength(text: str, name: str, full_name: str = "") -> None:
    """Let it pass, or raise WeakPassword saying why."""
    if len(text) < SHORTEST:
        raise WeakPassword(f"Take {SHORTEST} characters or more, such as four words that have nothing in common.")
    if len(text) > LONGEST:
        raise WeakPassword(f"Take {LONGEST} characters or fewer.")
    if len(_own_characters(text, name, full_name)) < FEWEST_OWN:
        raise WeakPassword("It repeats itself, or is made of your name, of a run of keys, or of words that many take.")


def _own_characters(text: str, name: str, full_name: str) -> set[str]:
    """The different characters that are in no name, no common word and no run, also where look-alikes replace some."""
    folded = text.casefold()
    names = {part for part in re.split(r"[\W_]+", f"{name} {full_name}".casefold()) if len(part) > 2}
    taken: set[int] = set()
    for line in (folded, folded.translate(LOOKALIKES)):  # as long as each other
        for word in {name.casefold(), *names, *COMMON, *RUNS}:
            taken.update(place for at in _places(line, word) for place in range(at, at + len(word)))
    return {character for place, character in enumerate(folded) if place not in taken}


def _places(line: str, word: str) -> Iterator[int]:
    """Where the word begins in the line."""
    at = line.find(word)
    while at >= 0:
        yield at
        at = line.find(word, at + 1)
