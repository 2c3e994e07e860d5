"""Companies and people that do not exist, put together from the word lists of a country and the names of a trade.

Web addresses end in `.example`; numbers keep their check digits. Knows no sale.
"""

import unicodedata
from random import Random

from samples import identifiers
from samples.countries import BANKS, STEMS, country_of, fill
from samples.goods import GOODS, Trade
from samples.markets import Market
from samples.story import Address, Party

_SWISS_MARK = {"de": "MWST", "fr": "TVA", "it": "IVA"}


def company(rng: Random, market: Market, trade: Trade | None = None) -> Party:
    """A company of this trade, or of any."""
    country = country_of(market)
    trade = trade or GOODS[market.language][rng.choice(sorted(GOODS[market.language]))]
    one, two = rng.sample(country.last, 2)
    name = rng.choice(trade.companies).format(stem=rng.choice(STEMS), one=one, two=two)
    bank, bank_name = rng.choice(sorted(BANKS.items()))
    site, vat = _site(name), identifiers.vat_id(rng, market.country)
    banked = market.country != "US"
    return Party(
        name=name,
        address=Address(country.lines(rng), market.country),
        vat_id=_as_printed(rng, market, vat),
        tax_number=_tax_number(rng, market, vat),
        person=country.person(rng),
        phone=fill(country.phone, rng),
        fax=fill(country.phone, rng),
        email=f"{rng.choice(('info', 'office', 'billing', 'mail'))}@{site}",
        web=f"www.{site}",
        register=_register(rng, market, vat),
        bank=bank_name,
        iban=identifiers.iban(rng, market.country, bank) if banked else "",
        bic=identifiers.bic(rng, market.country, bank) if banked else "",
    )


def _as_printed(rng: Random, market: Market, vat: str) -> str:
    """Swiss ones end in a mark; Poles mostly leave their country out."""
    if market.country == "CH":
        return vat + _SWISS_MARK.get(market.language, "MWST")
    return vat[2:] if market.country == "PL" and rng.random() < 0.6 else vat


def private_person(rng: Random, market: Market) -> Party:
    """A customer without a company."""
    country = country_of(market)
    return Party(name=country.person(rng), address=Address(country.lines(rng), market.country))


def _register(rng: Random, market: Market, vat: str) -> str:
    """The entry in the commercial register; in France it is the number that the VAT id ends in."""
    country, siren = country_of(market), vat[-9:]
    place = {"town": rng.choice(country.town), "region": rng.choice(country.regions)}
    return fill(country.register.format(**place, siren=f"{siren[:3]} {siren[3:6]} {siren[6:]}"), rng)


def _tax_number(rng: Random, market: Market, vat: str) -> str:
    """The number that stands beside the VAT id; in France and Italy it repeats its digits."""
    match market.country:
        case "FR":
            return identifiers.siret(rng, vat[4:])
        case "IT" | "CZ":
            return vat[2:]
        case "SE":
            return f"{vat[2:8]}-{vat[8:12]}"
        case _:
            return fill(country_of(market).tax_number, rng)


def _site(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    words = ["".join(c for c in word if c.isalnum()) for word in plain.split()]
    return "-".join([word for word in words if len(word) > 3][:2]) + ".example"
