// Starts the review screen on its page.

import { Screen } from "./screen.js";
import { showHelp } from "./help.js";

const parts = Object.fromEntries([...document.querySelectorAll("[data-part]")].map((element) => [element.dataset.part, element]));
const screen = new Screen(parts);

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-review-help]")) return;
  event.preventDefault();
  showHelp();
});

screen.open(parts.workspace.dataset.id || null);
