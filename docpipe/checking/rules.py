"""Holds a document against its class's own equations and rules."""

from decimal import Decimal

from docpipe.checking.paths import places_of, places_of_fields
from docpipe.document import FieldReading, Finding, Provenance, Reading, Severity
from docpipe.wording import title_of
from schemas.document_type import Complaint, DocumentType, Rule, fields_of, rules_of, values_of
from schemas.equations import Equation


def check_rules(document: DocumentType, reading: Reading) -> tuple[Finding, ...]:
    """A finding for each equation and rule that is broken, rows' rules included."""
    schema = type(document)
    values = values_of(document)
    sums = [_sum(equation, values, reading) for equation in schema.equations if equation.holds(values) is False]
    rules = [
        Finding(
            rule.code,
            str(sentence),  # no more than its words: results go from process to process
            Severity(rule.severity.value),
            rule.fields,
            _places(rule, sentence, reading),
            sentence.path if isinstance(sentence, Complaint) else (),
        )
        for rule in rules_of(schema)
        if (sentence := rule.complaint(document))
    ]
    return (*sums, *rules, *_row_findings(document, reading))


def held_fields(document: DocumentType) -> frozenset[str]:
    """The fields that stand in an equation which holds, all of whose terms were read."""
    values = values_of(document)
    return frozenset(
        name
        for equation in type(document).equations
        if equation.holds(values) and sum(bool(values.get(name)) for name in equation.fields) >= 2
        for name in equation.fields
        if values.get(name) is not None
    )


def _places(rule: Rule, sentence: str, reading: Reading) -> tuple[Provenance, ...]:
    """Where the values stand that a rule speaks of; of a row alone where it names one."""
    if not isinstance(sentence, Complaint):
        return places_of_fields(reading, rule.fields)
    answer = reading.fields.get(str(sentence.path[0]))
    if answer is None or isinstance(answer, FieldReading) or len(sentence.path) < 2:
        return places_of(answer)
    row = answer[int(sentence.path[1])]
    return row.provenance if isinstance(row, FieldReading) else places_of([row])


def _sum(equation: Equation, values: dict[str, object], reading: Reading) -> Finding:
    difference = equation.difference(values) or Decimal(0)
    sentence = f"{equation.sentence}: off by {abs(difference):f}."
    present = tuple(name for name in equation.fields if values.get(name) not in (None, []))
    return Finding(equation.code, sentence, Severity.SEVERE, present, places_of_fields(reading, present))


def _row_findings(document: DocumentType, reading: Reading) -> list[Finding]:
    findings = []
    for spec in fields_of(type(document)):
        if spec.row is None:
            continue
        answer = reading.fields.get(spec.name)
        for number, row in enumerate(getattr(document, spec.attribute) or ()):
            for rule in rules_of(spec.row):
                if sentence := rule.complaint(row):
                    item = (
                        answer[number]
                        if answer and not isinstance(answer, FieldReading) and number < len(answer)
                        else None
                    )
                    places = places_of([item]) if item is not None and not isinstance(item, FieldReading) else ()
                    text = f"{title_of((spec.name, number))}: {sentence}"
                    severity, path = Severity(rule.severity.value), (spec.name, number)
                    findings.append(Finding(rule.code, text, severity, (spec.name,), places, path))
    return findings
