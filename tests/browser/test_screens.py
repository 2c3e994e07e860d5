"""Every screen, in light and dark, wide and narrow: without a complaint of the browser, and without a grave fault of
accessibility.
"""

import pytest
from axe import grave_faults, load_axe
from visiting import Furnished, Opener

from docpipe.permissions import Role

WIDTHS = (1440, 1024)
SCREENS = {  # its path, and what it shows when it has come
    "sign-in": ("/sign-in", "form"),
    "welcome": ("{link}", "form"),
    "link over": ("/welcome/none", "h1"),
    "not here": ("/nowhere", "h1"),
    "queue": ("/queue", "table"),
    "empty queue": ("/queue?which=postponed", ".empty"),
    "documents": ("/documents", "table"),
    "no such document": ("/documents?q=nothing-is-called-so", ".empty"),
    "document": ("/documents/{reviewed}", ".story"),
    "failed document": ("/documents/{failed}", ".story"),
    "operations": ("/operations", "table"),
    "story": ("/story", "table"),
    "people": ("/people", "table"),
    "keys": ("/keys", ".page"),
    "account": ("/account", "#present"),
    "webhooks": ("/webhooks", ".page"),
    "review": ("/review/{reviewed}", "form, [data-field], .desk"),
}
DIALOGS = {"people": ("add-user", "add-group", "grant"), "keys": ("add-key",), "webhooks": ("add-webhook",)}
PROVOKED = {404, 410}


@pytest.fixture(scope="session")
def axe() -> str:
    return load_axe()


@pytest.fixture(scope="session")
def everybody(furnished: Furnished) -> str:
    """Somebody who may see every screen."""
    return furnished.house.person(*Role, full_name="Anna Berger")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", SCREENS)
def test_no_grave_fault_and_no_complaint(
    screen: str, scheme: str, furnished: Furnished, everybody: str, open_page: Opener, axe: str
) -> None:
    path, shown = SCREENS[screen]
    open_page.complaints.expected = PROVOKED
    nobody = screen in ("sign-in", "welcome", "link over")
    name = None if nobody else everybody
    for width in WIDTHS if scheme == "light" else reversed(WIDTHS):  # axe looks at one width of each
        size = {"width": width, "height": 900}
        page = open_page(furnished.path(path), name, color_scheme=scheme, viewport=size)
        page.locator(shown).first.wait_for()
        sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert page.evaluate(sideways) <= 0, f"it scrolls sideways at {width}"
    assert grave_faults(page, axe) == []
    for dialog in DIALOGS.get(screen, ()):
        page.evaluate(f"document.getElementById('{dialog}').showModal()")
        assert grave_faults(page, axe) == []
        page.keyboard.press("Escape")
