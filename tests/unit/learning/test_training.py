"""What is learned from examples: the scorer's network, harmed documents, and how far values can be trusted."""

from random import Random

import numpy as np

from docpipe.document import Box, Page, Word
from docpipe.learning.calibrating import fit_curves
from docpipe.learning.fitting import Groups, Training, fit
from docpipe.learning.harming import Harm, next_digit
from docpipe.learning.marking import MarkedValue
from docpipe.trust.evidence import EVIDENCE


def test_the_network_learns_which_choice_is_right_and_when_none_is() -> None:
    rng = np.random.default_rng(3)
    features = [rng.normal(size=(4, 3)).astype(np.float32) for _ in range(300)]
    right = [(one[:, 0] == one[:, 0].max()) & (one[:, 0] > 0.5) for one in features]
    training = Training(hidden=4, rounds=15, batch=16, rate=0.02)
    network = fit(("a", "b", "c"), Groups.of(features, right), training)
    told = [network.odds(one) for one in features]
    hits = [
        odds.argmax() == one.argmax() if one.any() else odds.max() < 0 for odds, one in zip(told, right, strict=True)
    ]
    assert np.mean(hits) > 0.85
    assert np.array_equal(told[0], fit(("a", "b", "c"), Groups.of(features, right), training).odds(features[0]))


def test_harm_is_done_to_words_alone() -> None:
    page = Page(1, 595, 842, tuple(Word("1508.50", Box(0.1, 0.1, 0.2, 0.12)) for _ in range(200)))
    harmed = Harm(letters=0.2, inked=True).page(page, Random(1))
    assert Harm().page(page, Random(1)) is page
    assert 0 < sum(word.text == "1508.50" for word in harmed.words) < 100
    assert all(word.score is not None and word.box == page.words[0].box for word in harmed.words)


def test_the_next_digit_breaks_check_digits() -> None:
    assert [next_digit(text) for text in ("DE136695976", "19 B", "no", "9")] == ["DE136695977", "10 B", "no", "0"]


def _values(number: int, share: float, likely: float) -> list[MarkedValue]:
    evidence = {**dict.fromkeys(EVIDENCE, 0.5), "likely": likely}
    return [MarkedValue("layout amount", evidence, n >= number * (1 - share)) for n in range(number)]


def test_confidence_is_how_often_such_values_are_right_less_what_chance_may_hide() -> None:
    curves = fit_curves([*_values(300, 1.0, 0.9), *_values(200, 0.5, 0.1), *_values(10, 1.0, 0.9)])
    curve = curves["layout amount"]
    sure, unsure = (curve.confidence({**dict.fromkeys(EVIDENCE, 0.5), "likely": likely}) for likely in (0.9, 0.1))
    assert 0.996 < sure <= round(1 - 1 / 331, 4), "one more may be wrong"
    assert unsure < 0.15
    assert fit_curves(_values(10, 1.0, 0.9)) == {}, "too few to tell"
