// Parts of a page that keep up: the page is fetched again in the background, and what changed is put in its place.
// The server renders everything once, in one way. Silent in hidden tabs, and where nobody has moved for a while, so that
// a page left open does not keep its person signed in.

import { signInAgain } from "./api.js";
import { localize } from "./times.js";
import { say } from "./toasts.js";

const AWAKE = 10 * 60 * 1000;
let moved = Date.now();
let running = null;
let behind = false;
const marked = document.querySelector("[data-live-mark]"); // pages that say what they are as of: fetched again only when that changed

function busy(part) {
  return part.querySelector("dialog[open], details[open]") || (part.contains(document.activeElement) && part.querySelector("input:focus, select:focus, textarea:focus"));
}

function put(part, fresh) {
  if (part.innerHTML === fresh.innerHTML) return;
  const at = document.activeElement;
  const focused = part.contains(at) ? at.id || at.dataset.focus : null;
  part.replaceChildren(...fresh.childNodes);
  if (focused) (document.getElementById(focused) ?? part.querySelector(`[data-focus="${CSS.escape(focused)}"]`))?.focus();
  part.dispatchEvent(new CustomEvent("live", { bubbles: true }));
}

/** Say once that the page is falling behind, and once that it is not any more. */
function tell(now) {
  if (now === behind) return;
  behind = now;
  if (now) say("docpipe does not answer. This page shows what was so a moment ago.", "severe");
  else say("docpipe answers again.");
}

/** Whether parts have come or gone, as when a document was read; not while somebody is asked something. */
function grown(page, parts) {
  const fresh = [...page.querySelectorAll("[data-live]")].map((part) => part.id);
  return !document.querySelector("dialog[open]") && fresh.join() !== parts.map((part) => part.id).join();
}

/** Fetch this page again, and replace every part marked data-live (by its id) that is not being used. */
export async function refresh({ force = false } = {}) {
  const parts = [...document.querySelectorAll("[data-live]")];
  if (!parts.length) return;
  running?.abort();
  running = new AbortController();
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html", ...(marked && !force && { "If-None-Match": marked.dataset.liveMark }) }, signal: running.signal });
    if (answer.status === 304) return tell(false);
    if (answer.redirected && new URL(answer.url).pathname === "/sign-in") return signInAgain();
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    localize(page);
    if (marked && grown(page, parts)) return location.reload();
    let all = true;
    for (const part of parts) {
      const fresh = page.getElementById(part.id);
      if (fresh && (force || !busy(part))) put(part, document.adoptNode(fresh));
      else if (fresh) all = false;
    }
    if (marked && all) marked.dataset.liveMark = answer.headers.get("ETag") ?? "";
    tell(false);
  } catch (error) {
    if (error.name !== "AbortError") tell(true);
  }
}

const seconds = Number(document.querySelector("[data-live-seconds]")?.dataset.liveSeconds ?? 0);
if (seconds) {
  for (const kind of ["pointermove", "keydown", "scroll"]) addEventListener(kind, () => { moved = Date.now(); }, { passive: true });
  setInterval(() => { if (!document.hidden && Date.now() - moved < AWAKE) refresh(); }, seconds * 1000);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { moved = Date.now(); refresh(); } });
}
