// The line of states above the form: whether all is saved, and what stands in the way, with what one can do about it.

import { h, icon } from "./elements.js";

const STATES = {
  saved: ["settled", "Saved"],
  waiting: ["clock", "Saving…"],
  saving: ["clock", "Saving…"],
  offline: ["doubt", "Offline: kept here"],
  "signed-out": ["doubt", "Signed out: kept here"],
  stale: ["doubt", "Two versions"],
  lost: ["severe", "Not saved"],
  refused: ["severe", "Not saved"],
};

export class Announcing {
  constructor(status, banner) {
    this.status = status;
    this.banner = banner;
  }

  saving(state, problem) {
    const [sign, words] = STATES[state];
    if (this.status.dataset.state === state) return;
    this.status.dataset.state = state;
    this.status.replaceChildren(icon(sign), h("span", {}, words));
    this.status.title = problem?.message ?? "";
  }

  /** A banner over the form: {tone, text, actions: [{title, run}]}; null takes it away. */
  show(message) {
    this.banner.hidden = !message;
    if (!message) return this.banner.replaceChildren();
    const buttons = (message.actions ?? []).map(({ title, run, href }) =>
      href ? h("a", { class: "button small", href, target: "_blank", rel: "noopener" }, title) : h("button", { type: "button", class: "button small", onclick: run }, title));
    this.banner.dataset.tone = message.tone;
    this.banner.replaceChildren(icon(message.tone), h("span", {}, message.text), ...buttons);
  }
}
