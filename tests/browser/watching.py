"""What a browser complains of while a test looks elsewhere: console errors, page errors, violations of the policy."""

from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Page

VIOLATIONS = """
window.policyViolations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
});
"""
REFUSED = "Failed to load resource: the server responded with a status of"


@dataclass
class Complaints:
    """All that was complained of. `expected`: statuses that the test provokes."""

    expected: set[int] = field(default_factory=set)
    heard: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        page.add_init_script(VIOLATIONS)
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.heard.append(f"{page.url}: {error}"))

    def _note(self, message: ConsoleMessage) -> None:
        if message.type not in ("error", "warning"):
            return
        if message.text.startswith(REFUSED) and any(f"{REFUSED} {code} " in message.text for code in self.expected):
            return
        self.heard.append(f"{message.location.get('url')}: {message.text}")
