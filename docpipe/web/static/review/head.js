// The head of the screen and the foot of the form: which document, how much is left to check, how long, what to decide.

import { h, icon, keycap } from "./elements.js";
import { doubtsOf } from "./way.js";
import { languageIn, titled } from "./wording.js";

export class Head {
  constructor(parts, commands) {
    this.parts = parts;
    const button = (title, key, run, look = "") => h("button", { type: "button", class: `button ${look}`, onclick: () => commands[run](), data: { run } }, title, keycap(key));
    this.acceptButton = button("Accept & next", "Ctrl+Enter", "accept", "primary");
    parts.foot.replaceChildren(this.acceptButton, button("Reject", "x", "reject"), button("Type", "t", "retype"), button("Later", "l", "postpone"));
    parts.left.addEventListener("click", () => commands.next());
  }

  open({ document: shown, fields }) {
    document.title = `${shown.file} · docpipe`;
    this.parts.file.textContent = shown.file;
    this.parts.file.title = shown.file;
    this.parts.part.textContent = (shown.pages_in_words ?? "").toLowerCase();
    this.parts.kind.textContent = [titled(shown.document_type) || "Unknown type", languageIn(shown.language)].filter(Boolean).join(", ");
    this.parts.foot.hidden = false;
    this.acceptButton.hidden = !fields.length;
  }

  /** How many places are still in doubt. */
  progress(form) {
    const left = doubtsOf(form).length;
    this.parts.left.dataset.tone = left ? "doubt" : "good";
    this.parts.left.replaceChildren(icon(left ? "doubt" : "settled"), h("span", {}, left ? `${left} to check` : "All checked"), left ? keycap("n") : "");
    this.parts.left.title = left ? "Go to the next" : "";
  }

  /** Whether the document has been there long enough to be decided. */
  ready(yes) {
    this.acceptButton.setAttribute("aria-disabled", String(!yes));
  }

  time(text) {
    this.parts.time.textContent = text;
  }

  busy(words) {
    this.parts.busy.textContent = words ?? "";
    this.parts.busy.hidden = !words;
    this.acceptButton.toggleAttribute("aria-busy", Boolean(words));
  }

  /** Nothing waits for a person. */
  empty(again) {
    document.title = "Nothing to review · docpipe";
    for (const name of ["file", "part", "kind", "time"]) this.parts[name].textContent = "";
    this.parts.foot.hidden = true;
    this.parts.left.replaceChildren();
    this.parts.form.replaceChildren(h("div", { class: "nothing" }, icon("settled"), h("h2", {}, "Nothing waits for you"), h("p", {}, "All documents that you may review are decided, set aside, or with somebody else."),
      h("p", { class: "row" }, h("button", { type: "button", class: "button", onclick: again }, "Look again"), h("a", { class: "button", href: "/queue" }, "To the queue"))));
  }
}
