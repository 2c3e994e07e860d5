// Keeps the server's draft up with what is typed: soon, one save at a time, again where it failed, never over another's.
// Emits "state": what it is at, in `state` and `problem`. The edits stay in memory until they are saved.

import { passing, reviews } from "./api.js";

const SOON = 350; // milliseconds after the last key
const kept = new Map(); // by document: what could not be saved before it was left
const RETRIES = [1000, 2000, 4000, 8000, 15000];

export class Drafts extends EventTarget {
  /** `merge(problem, base)` asks a person what is to be of two versions of one base, and gives {edits, version} or null. */
  constructor(session, claim, merge) {
    super();
    this.session = session;
    this.claim = claim;
    this.merge = merge;
    this.saved = session.edits;
    this.state = "saved";
    this.failures = 0;
    this.running = null;
    session.addEventListener("edits", () => this.changed());
    this.online = () => this.save();
    addEventListener("online", this.online);
  }

  get clean() {
    return this.saved === this.session.edits;
  }

  changed() {
    if (this.clean) return this.show("saved");
    if (this.state !== "offline") this.show("waiting");
    this.later(SOON);
  }

  later(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  show(state, problem = null) {
    this.state = state;
    this.problem = problem;
    this.dispatchEvent(new Event("state"));
  }

  /** Save until nothing is left to be saved; true where that came about. */
  async save() {
    this.running ??= this.saveAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  async saveAll() {
    while (!this.clean && !this.closed) {
      const edits = this.session.edits;
      clearTimeout(this.timer);
      if (this.state !== "offline") this.show("saving");
      try {
        const answer = await reviews.draft(this.session.document.id, this.body(edits));
        this.failures = 0;
        this.saved = edits;
        if (!this.closed) this.session.answerWith(answer, edits);
      } catch (problem) {
        if (!(await this.failed(problem))) return false;
      }
    }
    this.show("saved");
    return true;
  }

  body(edits) {
    return { claim_token: this.claim.token, base_version: this.session.version, edits };
  }

  /** What follows from a failed save; true where it may be tried at once. */
  async failed(problem) {
    if (problem.code === "stale_version") return this.settle(problem);
    if (problem.code === "claim_lost" || problem.code === "claim_taken") {
      this.show("lost", problem);
      this.claim.end(problem);
      return false;
    }
    if (passing(problem) || problem.status === 401) {
      this.show(problem.status === 401 ? "signed-out" : "offline", problem);
      this.later(RETRIES[Math.min(this.failures, RETRIES.length - 1)]);
      this.failures += 1;
      return false;
    }
    this.show("refused", problem);
    return false;
  }

  /** Two versions: a person says what becomes of them, then that is saved over the one that was seen. */
  async settle(problem) {
    this.show("stale", problem);
    const agreed = await this.merge(problem, this.saved);
    if (!agreed) return false;
    this.session.version = agreed.version;
    this.session.change(agreed.edits, "choosing between two versions");
    return true;
  }

  /** The server's draft is another than was seen: have it settled, and save what came of that. */
  async differ(problem) {
    if (await this.settle(problem)) await this.save();
  }

  /** A last try as the page goes away; the browser finishes it by itself. */
  farewell() {
    if (this.clean || this.closed || this.session.readOnly) return;
    reviews.draft(this.session.document.id, this.body(this.session.edits), { keepalive: true, signal: undefined }).catch(() => {});
  }

  /** Take up what was typed into this document before and could not be saved; older than the draft, it makes two versions. */
  recall() {
    const mine = kept.get(this.session.document.id);
    if (!mine || this.session.readOnly) return;
    kept.delete(this.session.document.id);
    this.saved = mine.saved;
    this.session.version = mine.version;
    this.session.change(mine.edits, "what was kept here");
  }

  close() {
    const { document, edits, version, readOnly } = this.session;
    if (!this.clean && !readOnly) kept.set(document.id, { edits, version, saved: this.saved });
    this.closed = true;
    clearTimeout(this.timer);
    removeEventListener("online", this.online);
  }
}
