"""One's own account: a new password, by a plain form."""

from house import PASSWORD, House
from playwright.sync_api import Page, expect
from visiting import Opener
from watching import Complaints

from docpipe.permissions import Role

OTHER = "nine old clocks in spain"


def change(page: Page, present: str, wanted: str, again: str | None = None) -> None:
    page.get_by_label("Present password").fill(present)
    page.get_by_label("New password").fill(wanted)
    page.get_by_label("The same again").fill(again or wanted)
    page.get_by_role("button", name="Change the password").click()


def test_a_person_changes_the_password(house: House, open_page: Opener, complaints: Complaints) -> None:
    complaints.expected = {422}
    name = house.person(Role.REVIEWER, full_name="Berta Kraus")
    house.enter(name)
    page, elsewhere = open_page("/queue", name), open_page("/queue", name)
    page.get_by_label("Berta Kraus: account").click()
    page.get_by_role("link", name="Account and password").click()
    expect(page.get_by_role("heading", name="Berta Kraus")).to_be_visible()
    for present, wanted, again, said in (
        ("a guess", OTHER, None, "not your present password"),
        (PASSWORD, OTHER, "something else here", "not the same"),
        (PASSWORD, "password1234567", None, "too easy to guess"),
    ):
        change(page, present, wanted, again)
        expect(page.get_by_role("alert")).to_contain_text(said)
    change(page, PASSWORD, OTHER)
    expect(page.get_by_role("status").first).to_contain_text("was changed")
    page.goto("/queue")
    expect(page.get_by_role("heading", name="Queue")).to_be_visible()
    elsewhere.goto("/queue")
    expect(elsewhere.get_by_role("heading")).to_have_text("Sign in")
