// How long somebody was at the document: while its page was in sight and they did something within the last minute.
// Only the seconds are kept over a reload, in this tab.

import { clock } from "./wording.js";

const STILL = 60 * 1000;

export class Timer {
  constructor(documentId, show) {
    this.name = `docpipe.seconds.${documentId}`;
    this.seconds = Number(sessionStorage.getItem(this.name) ?? 0);
    this.moved = this.counted = performance.now();
    this.show = show;
    this.abort = new AbortController();
    const move = () => {
      this.moved = performance.now();
    };
    for (const kind of ["pointermove", "pointerdown", "keydown", "wheel"]) addEventListener(kind, move, { passive: true, capture: true, signal: this.abort.signal });
    this.ticking = setInterval(() => this.tick(), 1000);
    show(clock(this.seconds));
  }

  idle() {
    return performance.now() - this.moved;
  }

  /** Whole seconds, as decisions tell them; a day at most. */
  spent() {
    return Math.min(Math.round(this.seconds), 86400);
  }

  tick() {
    const now = performance.now();
    const passed = Math.min(now - this.counted, 2000); // a machine that slept was nobody at work
    this.counted = now;
    if (document.hidden || this.idle() > STILL) return;
    this.seconds += passed / 1000;
    sessionStorage.setItem(this.name, String(Math.round(this.seconds)));
    this.show(clock(this.seconds));
  }

  /** Stop, and forget the document. */
  end() {
    clearInterval(this.ticking);
    this.abort.abort();
    sessionStorage.removeItem(this.name);
  }
}
