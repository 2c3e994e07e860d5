// The claim on the document: taken as it is opened, kept by signs of life while somebody is there, given up when left.
// Emits "lost" with the problem. Whoever has done nothing for long gives no sign, so that others can go on.

import { passing, reviews } from "./api.js";
import { titled } from "./wording.js";

const RESTING = 10 * 60 * 1000;

export class Claim extends EventTarget {
  constructor(documentId, timer) {
    super();
    this.documentId = documentId;
    this.timer = timer;
    this.token = null;
  }

  /** Take it, or raise what the server says against it. */
  async take() {
    this.hold(await reviews.claim(this.documentId));
  }

  /** Hold a claim that the server gave: {token, until}. */
  hold({ token, until }) {
    this.token = token;
    const left = new Date(until).getTime() - Date.now();
    const beat = Math.min(30000, Math.max(5000, left / 3));
    clearInterval(this.beating);
    this.beating = setInterval(() => this.beat(), beat);
  }

  async beat() {
    if (this.timer.idle() > RESTING) return;
    try {
      await reviews.keep(this.documentId, this.token);
    } catch (problem) {
      if (!passing(problem) && problem.status !== 401) this.end(problem);
    }
  }

  /** It is no more ours. */
  end(problem) {
    if (this.token === null) return;
    this.stop();
    this.dispatchEvent(new CustomEvent("lost", { detail: problem }));
  }

  stop() {
    clearInterval(this.beating);
    this.token = null;
  }

  /** Leave the document to others. */
  async giveUp() {
    const token = this.token;
    this.stop();
    if (token !== null) await reviews.giveUp(this.documentId, token).catch(() => {});
  }
}

/** Why a document can only be looked at, in words; null where it may be claimed. */
export function whyClosed({ claim, reviewed, draft, document }) {
  if (claim && !claim.mine) return `${claim.full_name || claim.by} is at this document.`;
  const by = reviewed?.by ? ` It was accepted by ${reviewed.by.replace(/^user:/, "")}.` : "";
  return draft ? null : `It is ${titled(document.status).toLowerCase()}.${by}`;
}
