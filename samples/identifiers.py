"""Numbers with right check digits for companies that do not exist: VAT ids, IBANs, BICs. Knows countries only."""

import string
from collections.abc import Callable, Iterable
from random import Random

from stdnum import iban as iban_check
from stdnum import luhn
from stdnum.at import uid as austria
from stdnum.ch import uid as switzerland
from stdnum.cz import dic as czechia
from stdnum.es import ccc, cif
from stdnum.eu import vat as european
from stdnum.fr import tva
from stdnum.gb import vat as britain
from stdnum.iso7064 import mod_11_10
from stdnum.nl import bsn
from stdnum.pl import nip as poland
from stdnum.pt import nif as portugal


def digits(rng: Random, count: int) -> str:
    """That many digits, the first not 0."""
    return str(rng.randint(1, 9)) + "".join(rng.choices(string.digits, k=count - 1))


def vat_id(rng: Random, country: str) -> str:
    """A VAT id that keeps its country's check digits, without blanks; empty where the country has none."""
    return _VAT[country](rng) if country in _VAT else ""


def iban(rng: Random, country: str, bank: str) -> str:
    """An IBAN of no real account, without blanks. `bank`: the bank's four letters, where its country puts them in."""
    bban = _BBAN[country](rng, bank[:4])
    return country + iban_check.calc_check_digits(f"{country}00{bban}") + bban


def bic(rng: Random, country: str, bank: str) -> str:
    """A BIC of no real bank."""
    return f"{bank[:4]}{country}{rng.choice('2MPX')}{rng.choice('ABDGHX')}" + rng.choice(("", "XXX"))


def siret(rng: Random, siren: str) -> str:
    """The number of one place of business of a French company."""
    body = f"{siren}000{rng.randint(1, 9)}"
    return body + luhn.calc_check_digit(body)


def broken(rng: Random, number: str) -> str:
    """The same IBAN with two unlike neighbouring digits exchanged, as a typist does it; its check digits fail."""
    places = [i for i in range(6, len(number) - 1) if number[i] != number[i + 1] and number[i : i + 2].isdigit()]
    at = rng.choice(places)
    return number[:at] + number[at + 1] + number[at] + number[at + 2 :]


def _german(rng: Random) -> str:
    body = digits(rng, 8)
    return f"DE{body}{mod_11_10.calc_check_digit(body)}"


def _austrian(rng: Random) -> str:
    body = digits(rng, 7)
    return f"ATU{body}{austria.calc_check_digit(f'U{body}')}"


def _swiss(rng: Random) -> str:
    while True:
        body = digits(rng, 8)
        check = switzerland.calc_check_digit(body)
        if check != "10":
            return f"CHE{body}{check}"


def _french(rng: Random) -> str:
    body = digits(rng, 8)
    siren = body + luhn.calc_check_digit(body)
    return _first("FR", (f"{key:02d}{siren}" for key in range(97)), tva.is_valid)


def _belgian(rng: Random) -> str:
    body = "0" + digits(rng, 7)
    return f"BE{body}{97 - int(body) % 97:02d}"


def _spanish(rng: Random) -> str:
    body = rng.choice("AB") + digits(rng, 7)
    return f"ES{body}{cif.calc_check_digits(body)[0]}"


def _italian(rng: Random) -> str:
    body = f"{digits(rng, 7)}0{rng.randint(10, 99)}"
    return f"IT{body}{luhn.calc_check_digit(body)}"


def _dutch(rng: Random) -> str:
    return _first("NL", (f"{digits(rng, 9)}B{rng.randint(1, 9):02d}" for _ in range(10_000)), _dutch_holds)


def _dutch_holds(number: str) -> bool:
    return bool(bsn.is_valid(number[:9]) and european.is_valid(f"NL{number}"))


def _portuguese(rng: Random) -> str:
    body = "50" + digits(rng, 6)
    return f"PT{body}{portugal.calc_check_digit(body)}"


def _british(rng: Random) -> str:
    body = digits(rng, 7)
    return _first("GB", (f"{body}{check:02d}" for check in range(97)), britain.is_valid)


def _irish(rng: Random) -> str:
    body = digits(rng, 7)
    return _first("IE", (f"{body}{letter}" for letter in string.ascii_uppercase), lambda n: european.is_valid(f"IE{n}"))


def _polish(rng: Random) -> str:
    return _first("PL", (str(rng.randint(1, 9)) + digits(rng, 9) for _ in range(10_000)), poland.is_valid)


def _swedish(rng: Random) -> str:
    body = f"556{digits(rng, 6)}"
    return f"SE{body}{luhn.calc_check_digit(body)}01"


def _czech(rng: Random) -> str:
    return _first("CZ", (digits(rng, 8) for _ in range(10_000)), czechia.is_valid)


def _first(country: str, numbers: Iterable[str], holds: Callable[[str], bool]) -> str:
    return country + next(number for number in numbers if holds(number))


_VAT: dict[str, Callable[[Random], str]] = {
    "DE": _german,
    "AT": _austrian,
    "CH": _swiss,
    "FR": _french,
    "BE": _belgian,
    "ES": _spanish,
    "IT": _italian,
    "NL": _dutch,
    "PT": _portuguese,
    "GB": _british,
    "IE": _irish,
    "PL": _polish,
    "SE": _swedish,
    "CZ": _czech,
}


def _french_account(rng: Random, _: str) -> str:
    """Bank, branch, account and their key (clé RIB)."""
    bank, branch, account = digits(rng, 5), digits(rng, 5), digits(rng, 11)
    key = 97 - (89 * int(bank) + 15 * int(branch) + 3 * int(account)) % 97
    return f"{bank}{branch}{account}{key:02d}"


def _italian_account(rng: Random, _: str) -> str:
    """Check letter (CIN), bank, branch and account."""
    body = digits(rng, 10) + digits(rng, 12)
    odd = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21)
    total = sum(odd[int(d)] if i % 2 == 0 else int(d) for i, d in enumerate(body))
    return string.ascii_uppercase[total % 26] + body


def _spanish_account(rng: Random, _: str) -> str:
    bank, account = digits(rng, 8), digits(rng, 10)
    return bank + ccc.calc_check_digits(f"{bank}00{account}") + account


def _belgian_account(rng: Random, _: str) -> str:
    body = rng.choice(("001", "063", "103", "143")) + digits(rng, 7)
    return f"{body}{int(body) % 97 or 97:02d}"


def _portuguese_account(rng: Random, _: str) -> str:
    body = "00" + digits(rng, 17)
    return f"{body}{98 - int(body) * 100 % 97:02d}"


def _irish_account(rng: Random, bank: str) -> str:
    return bank + digits(rng, 14)


def _polish_account(rng: Random, _: str) -> str:
    """Bank and branch with their check digit, and the account."""
    branch = digits(rng, 7)
    weighted = sum(int(digit) * weight for digit, weight in zip(branch, (3, 9, 7, 1, 3, 9, 7), strict=True))
    return f"{branch}{-weighted % 10}{digits(rng, 16)}"


def _czech_account(rng: Random, _: str) -> str:
    """Bank, no prefix, and an account whose weighted sum eleven divides."""
    while True:
        account = digits(rng, 10)
        weights = (6, 3, 7, 9, 10, 5, 8, 4, 2, 1)
        if sum(int(digit) * weight for digit, weight in zip(account, weights, strict=True)) % 11 == 0:
            return f"{digits(rng, 4)}000000{account}"


_BBAN: dict[str, Callable[[Random, str], str]] = {
    "DE": lambda rng, _: digits(rng, 18),
    "AT": lambda rng, _: digits(rng, 16),
    "CH": lambda rng, _: digits(rng, 17),
    "NL": lambda rng, bank: bank + digits(rng, 10),
    "GB": _irish_account,
    "IE": _irish_account,
    "FR": _french_account,
    "IT": _italian_account,
    "ES": _spanish_account,
    "BE": _belgian_account,
    "PT": _portuguese_account,
    "LU": lambda rng, _: digits(rng, 16),
    "DK": lambda rng, _: digits(rng, 14),
    "SE": lambda rng, _: digits(rng, 20),
    "PL": _polish_account,
    "CZ": _czech_account,
}
