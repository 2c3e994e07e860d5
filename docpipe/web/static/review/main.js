// Starts the review screen on its page.

import { Screen } from "./screen.js";
import { showHelp } from "./help.js";

const parts = Object.fromEntries([...document.querySelectorAll("[data-part]")].map((element) => [element.dataset.part, element]));
const screen = new Screen(parts);

document.querySelector("[data-review-help]").addEventListener("click", () => showHelp());
document.querySelector("[data-quit]").addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  screen.quit();
});

screen.open(parts.workspace.dataset.id || null);
