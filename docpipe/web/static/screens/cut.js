// A split file's page: "Cut otherwise" opens the board of its pages.

import { cutFile } from "../review/cutting.js";
import { say } from "../toasts.js";

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-cut]");
  if (!button || button.disabled) return;
  button.disabled = true;
  try {
    if (await cutFile(button.dataset.cut)) location.reload();
  } catch (problem) {
    say(problem.message, "severe");
  } finally {
    button.disabled = false;
  }
});
