"""What confidence is made by: how sure each way of reading is, as learned on documents of known truth; and its file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError

from docpipe.errors import BadCalibration
from docpipe.trust.evidence import EVIDENCE, WAYS, reader_of
from docpipe.wording import plain_fault

SHIPPED = Path(__file__).with_name("calibration.json")

Weight = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Sum = Annotated[float, Field(allow_inf_nan=False)]
Confidence = Annotated[float, Field(ge=0, le=1)]


@dataclass(frozen=True, slots=True)
class Curve:
    """How sure one way of reading is. `weights`: of each kind of evidence; `steps`: weighed sums, each with the
    confidence that values of such a sum and more deserve, both rising."""

    weights: Mapping[str, Weight]
    steps: Annotated[tuple[tuple[Sum, Confidence], ...], Field(min_length=1)]

    def weigh(self, evidence: Mapping[str, float]) -> float:
        return round(sum(weight * evidence[name] for name, weight in self.weights.items()), 4)

    def confidence(self, evidence: Mapping[str, float]) -> float:
        weighed = self.weigh(evidence)
        return next((sure for least, sure in reversed(self.steps) if weighed >= least), self.steps[0][1])

    def rises(self) -> bool:
        """Whether more never makes a value less sure."""
        return all(list(side) == sorted(side) for side in zip(*self.steps, strict=True))


@dataclass(frozen=True, slots=True)
class Calibration:
    """The curves by way of reading, and of which documents they were made: a sentence.

    `made_by`: the version of docpipe that read those documents, where it is known; of another, signals may mean
    something else.
    """

    fitted_on: str
    curves: Annotated[Mapping[str, Curve], Field(min_length=1)]
    made_by: str | None = None

    def curve_of(self, way: str) -> Curve | None:
        """The curve of a way of reading; of one that too little was seen of that of its reader in all."""
        return self.curves.get(way) or self.curves.get(reader_of(way))

    def knows(self, reader: str) -> bool:
        """Whether anything that such a reader reads has a confidence."""
        return any(way.partition(" ")[0] == reader for way in self.curves)

    def as_json(self) -> bytes:
        """As it is written to its file."""
        return FORM.dump_json(self, indent=1, exclude_none=True) + b"\n"


FORM = TypeAdapter(Calibration)


def load_calibration(file: Path | None) -> Calibration | None:
    """The calibration of a file that `docpipe calibrate` wrote; without one that which comes with the program.

    BadCalibration for a file that is not there, is of another form, or was made for other ways of reading.
    """
    return _load(file.expanduser()) if file else _shipped()


@lru_cache(maxsize=1)
def _shipped() -> Calibration | None:
    return _load(SHIPPED) if SHIPPED.exists() else None


def _load(file: Path) -> Calibration:
    try:
        told = FORM.validate_json(file.read_bytes())
    except OSError as error:
        raise BadCalibration(f"{file}: {error.strerror}.") from None
    except ValidationError as error:
        raise BadCalibration(f"{file} is not what `docpipe calibrate` writes. {_fault(error)}") from None
    if unknown := sorted(told.curves.keys() - WAYS):
        raise BadCalibration(f"{file} was made for other ways of reading: this docpipe has no “{unknown[0]}”.")
    for way, curve in told.curves.items():
        if unknown := sorted(curve.weights.keys() - set(EVIDENCE)):
            raise BadCalibration(f"{file} was made for other evidence: this docpipe has no “{unknown[0]}”.")
        if not curve.rises():
            raise BadCalibration(f"{file} is damaged: in “{way}”, more evidence makes values less sure.")
    return told


def _fault(error: ValidationError) -> str:
    """The first thing that is wrong, and where."""
    first = error.errors(include_url=False)[0]
    place = ", ".join(map(str, first["loc"]))
    return f"{place}: {plain_fault(first['msg'])}." if place else f"{plain_fault(first['msg'])}."
