// A split file's page: "Cut otherwise" opens the board of its pages.

import { cutFile } from "../review/cutting.js";
import { Timer } from "../review/timing.js";
import { say } from "../toasts.js";

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-cut]");
  if (!button || button.disabled) return;
  button.disabled = true;
  const timer = new Timer(`cut.${button.dataset.cut}`, () => {});
  try {
    if (await cutFile(button.dataset.cut, { get seconds() { return timer.spent(); } })) location.reload();
  } catch (problem) {
    say(problem.message, "severe");
  } finally {
    timer.end();
    button.disabled = false;
  }
});
