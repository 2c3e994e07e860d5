"""Identifiers of fictitious companies keep the check digits of their countries."""

from random import Random

import pytest
from stdnum import iban as iban_check
from stdnum import luhn, vatin
from stdnum.ch import uid
from stdnum.gb import vat as british

from samples import identifiers

VAT_COUNTRIES = ("AT", "BE", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "NL", "PT", "PL", "SE", "CZ")
IBAN_COUNTRIES = ("AT", "BE", "CH", "DE", "DK", "ES", "FR", "GB", "IE", "IT", "NL", "PT", "SE", "PL", "CZ")


@pytest.mark.parametrize("country", VAT_COUNTRIES)
def test_vat_ids_hold(country: str) -> None:
    rng = Random(country)
    holds = {"CH": uid.is_valid, "GB": british.is_valid}.get(country, vatin.is_valid)
    assert all(holds(identifiers.vat_id(rng, country)) for _ in range(30))


@pytest.mark.parametrize("country", IBAN_COUNTRIES)
def test_ibans_hold_and_typing_errors_break_them(country: str) -> None:
    rng = Random(country)
    for _ in range(30):
        number = identifiers.iban(rng, country, "NHAF")
        assert iban_check.is_valid(number)
        assert not iban_check.is_valid(identifiers.broken(rng, number), check_country=False)


def test_a_place_of_business_belongs_to_its_company() -> None:
    siren = identifiers.vat_id(Random(1), "FR")[4:]
    siret = identifiers.siret(Random(1), siren)
    assert siret.startswith(siren)
    assert luhn.is_valid(siret)
