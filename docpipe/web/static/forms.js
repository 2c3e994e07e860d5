// Forms that call the API: <form data-api="POST /v1/keys" data-then="live" ...>.
//   data-confirm, data-yes, data-danger   a question before
//   data-said                             what to say when it is done; {key} stands for what the answer says
//   data-then                             live (default): show what changed; reload; go:PATH ({id} from the answer)
//   data-once, data-once-title, data-once-hint   a key of the answer that is shown once
//   on a field: data-as = list | number | yes | days | lines | null (what is empty becomes null); else text, empty left out

import { call } from "./api.js";
import { ask, showOnce } from "./dialogs.js";
import { refresh } from "./live.js";
import { say } from "./toasts.js";

const DAY = 86400 * 1000;
const READERS = {
  list: (form, name) => chosen(form, name),
  types: (form, name) => { const found = chosen(form, name); return found.length ? found : null; },
  number: (form, name, field) => (field.value === "" ? undefined : Number(field.value)),
  yes: (form, name, field) => field.checked,
  days: (form, name, field) => new Date(Date.now() + Number(field.value) * DAY).toISOString(),
  lines: (form, name, field) => field.value.split("\n").map((line) => line.trim()).filter(Boolean),
  null: (form, name, field) => field.value || null,
};

function chosen(form, name) {
  const fields = [...form.elements].filter((field) => field.name === name);
  return fields.flatMap((field) => {
    if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map((option) => option.value).filter(Boolean);
    return field.type !== "checkbox" || field.checked ? [field.value] : [];
  });
}

/** What a form holds, as JSON. */
export function contentOf(form) {
  const content = {};
  for (const field of form.elements) {
    if (!field.name || field.disabled || field.name in content || (field.type === "radio" && !field.checked)) continue;
    const as = READERS[field.dataset.as];
    const value = as ? as(form, field.name, field) : field.value.trim() || undefined;
    if (value !== undefined) content[field.name] = value;
  }
  return content;
}

function complain(form, problem) {
  const place = form.querySelector("[data-problem]");
  if (!place) return say(problem.message, "severe");
  place.textContent = problem.message;
  place.hidden = false;
}

async function submit(form, button) {
  const data = form.dataset;
  if (data.confirm && !(await ask(data.confirm, { yes: data.yes, danger: data.danger !== undefined, title: data.title }))) return;
  const [method, path] = data.api.split(" ");
  const content = contentOf(form);
  button?.setAttribute("aria-busy", "true");
  const place = form.querySelector("[data-problem]");
  if (place) place.hidden = true;
  try {
    const answer = await call(method, path, ["DELETE", "GET"].includes(method) ? undefined : content);
    form.closest("dialog")?.close();
    if (data.once) await showOnce(data.onceTitle, answer[data.once], data.onceHint ?? "");
    if (form.closest("dialog")) form.reset();
    if (data.said) say(data.said.replace(/\{(\w+)\}/g, (_, key) => answer?.[key] ?? ""));
    await then(data.then ?? "live", answer);
  } catch (problem) {
    complain(form, problem);
    if (problem.status === 409) refresh();
  } finally {
    button?.removeAttribute("aria-busy");
  }
}

async function then(what, answer) {
  if (what === "reload") location.reload();
  else if (what.startsWith("go:")) location.assign(what.slice(3).replace("{id}", encodeURIComponent(answer?.id ?? "")));
  else await refresh({ force: true });
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "get" || !form.dataset.api) return;
  event.preventDefault();
  if (event.submitter?.getAttribute("aria-busy") !== "true") submit(form, event.submitter);
});
