"""What administrators and operators set up: people, groups and roles; keys; webhooks. Secrets are shown once."""

import json
import re
import urllib.error
import urllib.request

import pytest
from hearing import listening
from house import PASSWORD, House
from playwright.sync_api import Page, expect
from visiting import Opener

from docpipe.permissions import Role

ONCE = "[data-once-text]"


@pytest.fixture
def admin(house: House) -> str:
    return house.person(Role.ADMIN, Role.OPERATOR, full_name="Ada Admin")


def shown_once(page: Page) -> str:
    """What is shown once, read and put away."""
    text = page.locator(ONCE).inner_text()
    page.get_by_role("button", name="Done").click()
    expect(page.locator(ONCE)).to_have_count(0)
    return text


def test_a_person_is_added_given_a_role_and_kept_out(house: House, open_page: Opener, admin: str) -> None:
    page = open_page("/people", admin)
    page.get_by_role("button", name="Person", exact=True).click()
    page.get_by_label("Full name").fill("Nora New")
    page.get_by_label("Name to sign in with").fill("nora.new")
    page.get_by_role("button", name="Add and show the link").click()
    link = shown_once(page)
    row = page.locator("#users tr", has_text="Nora New")
    expect(row).to_contain_text("Invited")

    row.get_by_role("button", name="Give Nora New a role").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(re.compile("^Reviewer")).check()
    dialog.get_by_label("Invoice").check()
    dialog.get_by_role("button", name="Give the role").click()
    expect(row).to_contain_text(re.compile("Reviewer.*Invoice"))

    theirs = open_page(link)
    theirs.get_by_label("New password").fill(PASSWORD)
    theirs.get_by_label("The same again").fill(PASSWORD)
    theirs.keyboard.press("Enter")
    expect(theirs).to_have_url(f"{house.url}/queue")
    page.reload()
    row.get_by_role("button", name="Disable nora.new").click()
    page.get_by_role("dialog").get_by_role("button", name="Disable").click()
    expect(row).to_contain_text("Disabled")
    theirs.reload()
    expect(theirs.get_by_role("heading"), "signed out at once").to_have_text("Sign in")


def test_a_group_gives_its_members_a_role(house: House, open_page: Opener, admin: str) -> None:
    member = house.person(full_name="Max Member")
    page = open_page("/people", admin)
    page.get_by_role("button", name="Group", exact=True).click()
    page.get_by_role("dialog").get_by_label("Name").fill("clerks")
    page.get_by_role("button", name="Add", exact=True).click()
    row = page.locator("#groups tr", has_text="clerks")
    row.get_by_role("button", name="Member to put into clerks").click()
    page.get_by_role("dialog").get_by_label("Person").select_option(member)
    page.get_by_role("button", name="Put in", exact=True).click()
    expect(row).to_contain_text(member)
    row.get_by_role("button", name="Give clerks a role").click()
    page.get_by_role("dialog").get_by_label(re.compile("^Auditor")).check()
    page.get_by_role("button", name="Give the role").click()
    expect(row).to_contain_text("Auditor")
    theirs = open_page("/", member)
    expect(theirs.get_by_role("navigation", name="Screens")).to_contain_text("Story")


def test_what_is_refused_is_said_where_it_was_asked(house: House, open_page: Opener, admin: str) -> None:
    open_page.complaints.expected = {409}
    page = open_page("/people", admin)
    page.get_by_role("button", name="Person", exact=True).click()
    page.get_by_label("Full name").fill("Once More")
    page.get_by_label("Name to sign in with").fill(admin)
    page.get_by_role("button", name="Add and show the link").click()
    expect(page.get_by_role("dialog").get_by_role("alert")).to_be_visible()


def test_a_key_is_shown_once_opens_and_is_revoked(house: House, open_page: Opener, admin: str) -> None:
    page = open_page("/keys", admin)
    page.get_by_role("button", name="Key", exact=True).click()
    page.get_by_role("dialog").get_by_label("Name").fill("till-7")
    page.get_by_role("button", name="Make and show it").click()
    key = shown_once(page)
    assert key.startswith("dp_")
    assert me(house, key)["actor"] == "key:till-7"
    row = page.locator("#keys tr", has_text="till-7")
    row.get_by_role("button", name="Revoke till-7").click()
    page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    expect(row).to_contain_text("Revoked")
    with pytest.raises(urllib.error.HTTPError, match="401"):
        me(house, key)


def test_a_webhook_is_added_tried_and_disabled(house: House, open_page: Opener, admin: str) -> None:
    with listening() as ear:
        page = open_page("/webhooks", admin)
        page.get_by_role("button", name="Webhook", exact=True).click()
        page.get_by_label("Address", exact=True).fill(ear.url)
        page.get_by_role("button", name="Add and show the secret").click()
        assert shown_once(page).startswith("whsec_")
        row = page.locator("#webhooks tr", has_text=ear.url)
        row.get_by_role("button", name=f"Try {ear.url}").click()
        house.wait_until(lambda: bool(ear.heard), 15, "the trial")
        assert ear.heard[0].told["type"] == "webhook.test"
        row.get_by_role("button", name=f"Disable {ear.url}").click()
        page.get_by_role("dialog").get_by_role("button", name="Disable").click()
        expect(row).to_contain_text("Disabled")


def me(house: House, key: str) -> dict[str, object]:
    asked = urllib.request.Request(f"{house.url}/v1/me", headers={"Authorization": f"Bearer {key}"})
    with urllib.request.urlopen(asked, timeout=10) as answer:
        return dict(json.load(answer))
