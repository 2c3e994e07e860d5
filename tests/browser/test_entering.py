"""Signing in and out as people do it, with nothing but forms."""

import re

from house import PASSWORD, House
from playwright.sync_api import Page, expect
from visiting import Opener
from watching import Complaints

from docpipe.permissions import Role


def take_up(page: Page, password: str = PASSWORD, again: str | None = None) -> None:
    page.get_by_label("New password").fill(password)
    page.get_by_label("The same again").fill(again or password)
    page.get_by_role("button", name="Set the password and sign in").click()


def fill_in(page: Page, name: str, password: str) -> None:
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_a_link_lets_in_once_then_the_password_does(house: House, open_page: Opener, complaints: Complaints) -> None:
    complaints.expected = {410}
    name = house.person(Role.REVIEWER, full_name="Anna Berger")
    link = house.link(name)
    page = open_page(link)
    expect(page.get_by_role("heading")).to_have_text("Welcome, Anna Berger")
    take_up(page)
    expect(page).to_have_url(f"{house.url}/queue")

    other = open_page(link)
    expect(other.get_by_role("heading")).to_have_text("This link is over")
    other.goto("/documents?status=failed")
    fill_in(other, name.upper(), PASSWORD)
    expect(other, "where they wanted to go").to_have_url(f"{house.url}/documents?status=failed")

    page.get_by_label("Anna Berger: account").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page).to_have_url(f"{house.url}/sign-in")
    page.goto("/queue")
    expect(page.get_by_role("heading")).to_have_text("Sign in")


def test_a_refusal_does_not_tell_who_exists(house: House, open_page: Opener, complaints: Complaints) -> None:
    complaints.expected = {401}
    name = house.person(Role.REVIEWER)
    page = open_page(house.link(name))
    take_up(page)
    page.wait_for_url("**/queue")
    stranger = open_page("/sign-in")
    said = []
    for tried in (name, "nobody-at-all"):
        fill_in(stranger, tried, "not the password")
        said.append(stranger.get_by_role("alert").inner_text())
        expect(stranger.get_by_label("Name")).to_have_value(tried)
        expect(stranger.get_by_label("Password")).to_have_value("")
    assert said[0] == said[1] == "Name and password do not belong together."


def test_a_weak_password_uses_nothing_up(house: House, open_page: Opener, complaints: Complaints) -> None:
    complaints.expected = {422}
    name = house.person(Role.AUDITOR)
    page = open_page(house.link(name))
    take_up(page, "password1234567")
    expect(page.get_by_role("alert")).to_contain_text("too easy to guess")
    take_up(page, PASSWORD, "something else here")
    expect(page.get_by_role("alert")).to_contain_text("not the same")
    take_up(page)
    expect(page).to_have_url(f"{house.url}/documents")


def test_the_first_link_makes_an_administrator(house: House, open_page: Opener) -> None:
    page = open_page(house.first_link)
    take_up(page)
    expect(page).to_have_url(re.compile(".*/(operations|people)$"))
    expect(page.get_by_role("navigation", name="Screens")).to_contain_text("People")
    expect(page.get_by_role("navigation", name="Screens")).not_to_contain_text("Queue")


def test_light_and_dark_are_kept(house: House, open_page: Opener) -> None:
    page = open_page("/sign-in", color_scheme="light")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    page.get_by_role("button", name="Light or dark").click()
    dark = page.evaluate(ground)
    assert light != dark
    page.reload()
    assert page.evaluate(ground) == dark
