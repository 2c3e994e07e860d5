"""Pages opened as somebody or as nobody, in a house with documents that have ended."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from house import House
from playwright.sync_api import Browser, Page
from watching import Complaints

from docpipe.api.cookies import SESSION
from docpipe.permissions import Role

PATIENCE = 15_000  # milliseconds; the machine may be busy


@dataclass
class Opener:
    """Opens pages, each in a browser profile of its own; as somebody who is signed in, or as nobody."""

    house: House
    browser: Browser
    complaints: Complaints

    def __call__(self, path: str = "/", name: str | None = None, **options: Any) -> Page:
        context = self.browser.new_context(base_url=self.house.url, **options)
        context.set_default_timeout(PATIENCE)
        if name is not None:
            context.add_cookies([{"name": SESSION, "value": self.house.token(name), "url": self.house.url}])
        page = context.new_page()
        self.complaints.listen(page)
        page.goto(path)
        return page


@dataclass
class Furnished:
    """The house with documents in it that have ended: one that waits for review, one that failed, one delivered."""

    house: House
    reviewed: UUID
    failed: UUID
    delivered: UUID

    def path(self, template: str) -> str:
        """A path with the documents' ids in it, or a fresh one-time link."""
        if template == "{link}":
            return self.house.link(self.house.person(Role.REVIEWER))
        return template.format(reviewed=self.reviewed, failed=self.failed)
