// Asks in a dialog: a title, a body, some answers. Escape is the answer "nothing". Knows no review.

import { h, keycap } from "./elements.js";

/**
 * Open a dialog; resolves to the chosen action's `value` (a function is called, and where it gives a string the dialog
 * stays and says it), or null. Actions: {title, value, primary, danger, key}. Ctrl+Enter is the primary one, in a
 * control marked `data-enter` Enter alone.
 */
export function openDialog({ title, body, actions, wide = false, kind = "" }) {
  const before = document.activeElement;
  return new Promise((resolve) => {
    const fault = h("p", { class: "dialog-fault", role: "alert", hidden: true });
    const finish = async (action) => {
      const value = typeof action.value === "function" ? await action.value() : (action.value ?? null);
      if (typeof value === "string" && typeof action.value === "function") {
        fault.textContent = value;
        fault.hidden = false;
        return;
      }
      answer = value;
      dialog.close();
    };
    let answer = null;
    const buttons = actions.map((action) => h("button", { type: "button", class: `button ${action.primary ? "primary" : ""} ${action.danger ? "danger" : ""}`, onclick: () => finish(action) }, action.title, action.key ? keycap(action.key) : null));
    const dialog = h("dialog", { class: `review-dialog ${wide ? "wide" : ""} ${kind}`, "aria-labelledby": "dialog-title" },
      h("header", { class: "dialog-head" }, h("h2", { id: "dialog-title" }, title)),
      h("div", { class: "dialog-body" }, body, fault), h("footer", { class: "dialog-foot" }, buttons));
    dialog.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey || event.target.matches("[data-enter]"))) return;
      event.preventDefault();
      finish(actions.find((action) => action.primary));
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      before?.isConnected && before.focus({ preventScroll: true });
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    (dialog.querySelector("[autofocus]") ?? buttons.at(-1))?.focus();
  });
}
