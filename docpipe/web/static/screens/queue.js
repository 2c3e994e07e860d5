// The queue: take the worst free document and go to it, by a button or by one key.

import { call } from "../api.js";
import { bind } from "../keys.js";
import { say } from "../toasts.js";

const form = document.getElementById("start");
let busy = false;

async function start() {
  if (busy) return;
  busy = true;
  form.querySelector("button").setAttribute("aria-busy", "true");
  const type = form.dataset.documentType;
  try {
    const claimed = await call("POST", "/v1/reviews/claim", type ? { document_type: type } : {});
    const id = claimed?.document?.id ?? claimed?.id;
    if (id) return location.assign(`/review/${id}`);
    say("Nothing waits for review that is free.");
  } catch (problem) {
    say(problem.status === 404 ? "Nothing waits for review that is free." : problem.message, problem.status === 404 ? "good" : "severe");
  }
  busy = false;
  form.querySelector("button").removeAttribute("aria-busy");
}

form.addEventListener("submit", (event) => { event.preventDefault(); start(); });
bind("n", "Start reviewing: take the worst free document", start);
