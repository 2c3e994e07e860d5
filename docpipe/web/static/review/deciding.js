// What ends the work on a document: accept, reject, read again as another type, set aside. Asks for what each needs.
// Gives the server's answer, or null where the person thought better of it. Problems are raised.

import { h } from "./elements.js";
import { documentTypes, reviews } from "./api.js";
import { openDialog } from "./dialogs.js";
import { gravest } from "./doubts.js";
import { findingLine } from "./said.js";
import { counted, titled } from "./wording.js";

const REJECTIONS = ["A duplicate", "Not addressed to us", "Not a document of this kind", "Cannot be read; a new copy is needed", "Looks altered"];

const field = (title, control, hint) => h("label", { class: "field" }, h("span", { class: "label" }, title), control, hint ? h("span", { class: "hint" }, hint) : null);

/** Send it; where the server still has doubts, show them, and send again what the person accepts on purpose. */
export async function accept(session, body, go) {
  const send = (agreed) => reviews.decide(session.document.id, "accept", { ...body, draft_version: session.version, ...agreed });
  try {
    return await send({});
  } catch (problem) {
    if (problem.code !== "doubts_remain") throw problem;
    const agreed = await confirmDoubts(problem.body.findings ?? [], go);
    return agreed && send(agreed);
  }
}

async function confirmDoubts(findings, go) {
  const fixed = findings.filter((finding) => finding.acceptable === false);
  const severe = findings.some((finding) => finding.severity === "severe");
  const why = h("textarea", { class: "input", rows: 2, autofocus: true, placeholder: !severe ? "Optional" : findings.length > 1 ? "Needed, as some are severe" : "Needed, as it is severe" });
  const items = gravest(findings).map((finding) => findingLine(finding, () => {
    dialog.value = finding;
    document.querySelector("dialog[open]").close();
  }));
  const dialog = { value: null };
  const agreed = await openDialog({
    title: `${counted(findings.length, "thing")} still ${findings.length === 1 ? "speaks" : "speak"} against it`, kind: "doubts",
    body: [h("ul", { class: "said boxed" }, items), fixed.length ? h("p", {}, "What has no clear meaning cannot be accepted: choose a meaning, write it otherwise, or mark it as illegible.") : field("Accept all the same, because", why, "What you write stays with the document.")],
    actions: [{ title: "Back to the document", primary: fixed.length > 0 }, !fixed.length && { title: "Accept all the same", primary: true, key: "Ctrl+Enter", value: () => {
      if (severe && !why.value.trim()) {
        why.focus();
        return "Say why, as some of these are severe.";
      }
      return { confirmed: findings.map((finding) => finding.key ?? finding.code), why: why.value.trim() };
    } }].filter(Boolean),
  });
  if (dialog.value) go(dialog.value);
  return agreed;
}

export async function reject(session, body) {
  const why = h("textarea", { class: "input", rows: 2, autofocus: true });
  const chips = REJECTIONS.map((text) => h("button", { type: "button", class: "chip", onclick: () => { why.value = text; why.focus(); } }, text));
  const agreed = await openDialog({
    title: "Reject this document",
    body: [field("Why", why, "It stays with the document."), h("div", { class: "chips" }, chips)],
    actions: [{ title: "Cancel" }, { title: "Reject", primary: true, danger: true, key: "Ctrl+Enter", value: () => (why.value.trim() ? { why: why.value.trim() } : "Say why.") }],
  });
  return agreed && reviews.decide(session.document.id, "reject", { ...body, ...agreed });
}

export async function retype(session, body) {
  const types = await documentTypes();
  const now = session.document.schema ?? session.document.document_type;
  const options = types.filter((type) => type.name !== now).map((type, number) =>
    h("label", { class: "choice" }, h("input", { type: "radio", name: "type", value: type.name, autofocus: number === 0 }), h("span", {}, type.title ?? titled(type.name))));
  const list = h("div", { class: "choices", role: "radiogroup", "aria-label": "Document type" }, options);
  const agreed = await openDialog({
    title: "Of which type is it?",
    body: [h("p", {}, "It is read again as that, and comes back to the queue if anything is in doubt. Corrections made so far stay in its story."), list],
    actions: [{ title: "Cancel" }, { title: "Read again", primary: true, key: "Ctrl+Enter", value: () => {
      const chosen = list.querySelector("input:checked"); // none is proposed: a hasty key must not choose one
      return chosen ? { document_type: chosen.value } : "Choose the type.";
    } }],
  });
  return agreed && reviews.decide(session.document.id, "retype", { ...body, ...agreed });
}

export async function postpone(session, body) {
  const when = h("input", { type: "datetime-local", class: "input", value: local(inHours(24)) });
  const why = h("input", { type: "text", class: "input", placeholder: "Waiting for the supplier’s answer" });
  const chips = MOMENTS.map(([title, moment], number) => h("button", { type: "button", class: "chip", autofocus: number === 0, onclick: () => { when.value = local(moment()); why.focus(); } }, title));
  const agreed = await openDialog({
    title: "Set aside for later",
    body: [h("div", { class: "chips" }, chips), field("Until", when), field("Why", why, "So that you, or others, know what it waits for.")],
    actions: [{ title: "Cancel" }, { title: "Set aside", primary: true, key: "Ctrl+Enter", value: () => {
      const moment = new Date(when.value);
      if (!(moment > new Date())) return "Choose a time to come.";
      if (why.value.trim()) return { until: moment.toISOString(), why: why.value.trim() };
      why.focus();
      return "Say why.";
    } }],
  });
  return agreed && reviews.decide(session.document.id, "postpone", { ...body, ...agreed });
}

const inHours = (hours) => new Date(Date.now() + hours * 3600000);
const morning = (days) => new Date(new Date(Date.now() + days * 86400000).setHours(8, 0, 0, 0));
const MOMENTS = [["In an hour", () => inHours(1)], ["In four hours", () => inHours(4)], ["Tomorrow, 8:00", () => morning(1)], ["Monday, 8:00", () => morning(((8 - new Date().getDay()) % 7) || 7)]];
const local = (moment) => new Date(moment.getTime() - moment.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
