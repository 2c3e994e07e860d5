// Hands keys to commands by the table. While the screen is busy keys wait and are done afterwards, in their order.
// Knows no command.

import { entryFor, nameOf } from "./keys.js";

const SCROLLING = /^(Arrow|Page|Home|End)/; // keys that move the desk while it has the focus itself
const WRITING = "input:not([type=checkbox]):not([type=radio]), textarea, select";
// What may be done late, on a document that nobody had seen when the key was pressed: go somewhere, look, begin to write.
const LATER = new Set(["next", "previous", "down", "up", "edit", "keepAndNext", "cell", "zoomIn", "zoomOut", "fit", "zoomField", "rotate", "pageBack", "pageOn", "boxes", "help"]);
const ONCE = new Set(["accept", "reject", "retype", "cut", "postpone", "confirm"]); // not again by a key that is held down

export class Keyboard {
  constructor(form, commands) {
    this.form = form;
    this.commands = commands;
    this.busy = false;
    this.waiting = [];
    addEventListener("keydown", (event) => this.press(event), { capture: true });
  }

  context(target) {
    if (this.form.element.contains(target) && target.matches?.(WRITING)) return "edit";
    if (target.matches?.(WRITING)) return "elsewhere";
    if (!this.form.session) return "nothing open";
    return this.form.gridHere() && this.form.here() ? "grid" : "nav";
  }

  press(event) {
    if (event.isComposing || document.querySelector("dialog[open]")) return;
    const name = nameOf(event);
    if (this.busy) return this.keep(event, name);
    const context = this.context(event.target);
    const entry = entryFor(name, context, Boolean(event.target.closest?.("td")));
    if (!entry || (SCROLLING.test(name) && event.target.matches?.(".desk"))) return;
    if (["Enter", " "].includes(name) && event.target.closest("button, a, summary")) return;
    if (context === "edit" && name === "Enter" && event.target.tagName === "TEXTAREA" && event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.repeat && ONCE.has(entry.run)) return;
    this.commands[entry.run](name, event);
  }

  /** Keys of a busy moment: commands and letters alike. */
  keep(event, name) {
    if (["Control", "Shift", "Alt", "Meta"].includes(event.key) || /^F\d+$/.test(event.key) || (event.ctrlKey && event.key !== "Enter")) return;
    event.preventDefault();
    this.waiting.push({ name, key: event.key });
  }

  hold() {
    this.busy = true;
  }

  /** The busy moment is over: do what was typed meanwhile. */
  release() {
    this.busy = false;
    for (const { name, key } of this.waiting.splice(0)) this.replay(name, key);
  }

  replay(name, key) {
    const target = document.activeElement ?? document.body;
    const context = this.context(target);
    const entry = entryFor(name, context, Boolean(target.closest("td")));
    if (entry && LATER.has(entry.run)) this.commands[entry.run](name);
    else if (context === "edit" && key.length === 1 && target.setRangeText) {
      target.setRangeText(key, target.selectionStart, target.selectionEnd, "end");
      target.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}
