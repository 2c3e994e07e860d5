"""The parts of the review screen that only compute, asked in the browser that runs them."""

import json
from typing import Any

import pytest
from house import House
from playwright.sync_api import Page
from visiting import Opener

from docpipe.permissions import Role

READ = [{"name": "rows", "title": "Rows", "columns": [{"name": "a", "title": "A"}], "many": True}]
ADDED = {"path": ["rows", 2], "kind": "row_added", "position": 0}
GONE = {"path": ["rows", 1], "kind": "row_removed"}
VALUE = {"path": ["name"], "kind": "value", "text": "mine"}

CLIPBOARD = 'a\tb\r\n"c\nd"\t"e ""f"""\r\n'

# module, expression over it, what it gives
CASES: list[tuple[str, str, Any]] = [
    # floats would be a cent off
    ("decimals", "m.written(m.plus(m.decimal('0.10'), m.decimal('0.20')))", "0.30"),
    ("decimals", "m.written(m.plus(m.decimal('1'), m.decimal('2.005'), -1n))", "-1.005"),
    ("decimals", "m.decimal('1,50')", None),
    # an optional term that is absent counts nothing, another leaves the sum open
    ("equations", "m.standing('a + b? = c', (path) => ({a: '1.00', b: null, c: '1.00'})[path]).state", "holds"),
    ("equations", "m.standing('a + b = c', (path) => ({a: '1.00', b: null, c: '1.00'})[path]).state", "open"),
    ("equations", "m.standing('a - b = c', (path) => ({a: '1.00', b: '0.10', c: '0.95'})[path]).off", "0.05"),
    # rows are rounded each; a row without a value leaves the sum open
    ("equations", "m.standing('r.x = c', (path) => path === 'c' ? '2.01' : ['1', '1']).state", "holds"),
    ("equations", "m.standing('r.x = c', (path) => path === 'c' ? '2.02' : ['1', '1']).state", "broken"),
    ("equations", "m.standing('r.x = c', (path) => path === 'c' ? '1' : ['1', null]).state", "open"),
    # rows keep their numbers
    ("edits", f"m.rowNumbers([{ADDED}], 'rows', 2)", [2, 0, 1]),
    ("edits", f"m.rowNumbers(m.withoutRow([{ADDED}], 'rows', 0), 'rows', 2)", [2, 1]),
    # a row that is gone takes no other with it when it is removed again; a list that is absent has no rows
    ("edits", f"m.rowNumbers([{GONE}, {GONE}], 'rows', 3)", [0, 2]),
    ("edits", f"m.rowNumbers([{{path: ['rows'], kind: 'absent'}}, {GONE}, {ADDED}], 'rows', 2)", [2]),
    ("edits", "m.withRow([], 'rows', 2, 1).edits", [{"path": ["rows", 2], "kind": "row_added", "position": 1}]),
    ("edits", f"m.withEdit([{VALUE}], m.plainEdit(['name'], 'absent'))", [{"path": ["name"], "kind": "absent"}]),
    # what spreadsheets put on the clipboard
    ("rows", f"m.tableIn({json.dumps(CLIPBOARD)})", [["a", "b"], ["c\nd", 'e "f"']]),
    # two versions: only what differs is asked, a list with other rows as a whole
    ("versions", f"m.differences([{VALUE}], [{VALUE}])", []),
    ("versions", f"m.differences([{VALUE}, {ADDED}], []).map((one) => one.path)", [["name"], ["rows"]]),
    ("versions", f"m.merged([{VALUE}], [{ADDED}], [{{path: ['name'], whole: false}}])", [ADDED, VALUE]),
    ("versions", f"m.merged([{VALUE}], [{ADDED}], [])", [ADDED]),
    # a finding that names a row belongs to it, by the row's number
    (
        "doubts",
        "[...m.sortFindings([{code: 'x', sentence: 'Rows, row 1, a: bad.', severity: 'doubt', fields: ['rows'],"
        f"provenance: []}}], {READ}, [], () => null, {{rows: [2, 0]}}).byKey.keys()]",
        ['["rows",2]'],
    ),
    ("wording", "m.shown('-1234567.50', {widget: 'money'})", "−1\u202f234\u202f567.50"),
    ("wording", "m.shown('2025-01-03', {widget: 'date'})", "3 Jan 2025"),
    ("wording", "m.shown('DE12345678', {widget: 'iban'})", "DE12 3456 78"),
    # an address is shown as it is printed, so that nothing stands beside it; a date is not
    ("wording", "m.printedBeside({text: '1 Way\\nTown', value: '1 Way, Town'}, {widget: 'address'})", ""),
    ("wording", "m.printedBeside({text: '3.1.25', value: '2025-01-03'}, {widget: 'date'})", "3.1.25"),
    ("wording", "m.clock(3723)", "1:02:03"),
]


@pytest.fixture(scope="module")
def page(house: House, browser: Any) -> Any:
    context = browser.new_context(base_url=house.url)
    opened = context.new_page()
    opened.goto("/sign-in")
    yield opened
    context.close()


@pytest.mark.parametrize(("module", "expression", "wanted"), CASES)
def test_pieces(page: Page, module: str, expression: str, wanted: object) -> None:
    root = page.locator("script[src*='theme.js']").get_attribute("src")
    assert root
    address = root.replace("theme.js", f"review/{module}.js")
    source = expression.replace("None", "null").replace("True", "true").replace("False", "false")
    assert page.evaluate(f"import('{address}').then((m) => {source})") == wanted


def test_the_module_loads_alone(house: House, open_page: Opener) -> None:
    page = open_page("/review", house.person(Role.REVIEWER, types=["nothing_of_this"]))
    page.get_by_role("heading", name="Nothing waits for you").wait_for()
