"""Identity documents of every design: what their truth says, and that their zone says the same."""

from random import Random

import pytest

from samples.identity import mrz
from samples.identity.recipe import DESIGNS, cook_identity
from samples.identity.states import STATES
from samples.telling_truth import tell_born

ALWAYS = {"document_kind", "issuing_country", "document_number", "surname", "given_names", "birth_date", "expiry_date"}


@pytest.mark.parametrize("design", sorted(DESIGNS))
def test_what_every_document_says(design: str) -> None:
    for i in range(4):
        recipe = cook_identity("x", Random(f"{design}{i}"), design)
        sample, line = tell_born(recipe)
        assert sample.fields.keys() >= ALWAYS, sample
        assert sample.split == ("measure" if DESIGNS[design].held_out else "tune")
        for name in ("surname", "given_names", "document_number"):
            assert line["fields"][name], (design, name)
        for page in line["pages"]:
            assert all(0 <= word[1] < word[3] <= 1.001 for word in page["words"]), design


@pytest.mark.parametrize("form", sorted(mrz.FORMS))
def test_the_zone_says_what_is_printed(form: str) -> None:
    design = next(name for name, chosen in DESIGNS.items() if chosen.form == form)
    recipe = cook_identity("x", Random(form), design)
    sample, _ = tell_born(recipe)
    zone = "".join(sample.fields["mrz_lines"])
    assert sample.fields["mrz_valid"] is True
    assert sample.fields["birth_date"].replace("-", "")[2:] in zone
    assert mrz.spelt(sample.fields["surname"])[:20] in zone
    assert {len(line) for line in sample.fields["mrz_lines"]} in ({30}, {36}, {44})


def test_a_misprinted_zone_is_not_valid() -> None:
    for design in ("passport_classic", "card_small", "card_large", "visa_plain"):
        recipe = cook_identity("x", Random(3), design, wrong_digit=True)
        sample, _ = tell_born(recipe)
        assert sample.fields["mrz_valid"] is False
        assert sample.expect.problems == ("mrz_check_digit",)


def test_every_state_can_issue_a_passport() -> None:
    for state in STATES:
        recipe = cook_identity("x", Random(state), "passport_airy", state=state)
        sample, _ = tell_born(recipe)
        assert sample.fields["issuing_country"] == sample.fields["nationality"] == state
