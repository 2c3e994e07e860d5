// "This file holds several documents": asks where each begins, and has them read. Works on a review's file and on one
// that was split. Gives the server's answer, or null where the person thought better of it; problems are raised.

import { documentTypes, cuts } from "./api.js";
import { CutBoard } from "./cut_board.js";
import { openDialog } from "./dialogs.js";
import { h, keycap } from "./elements.js";
import { Pieces } from "./pieces.js";

const SAID_HERE = new Set(["bad_cut", "cut_refused", "bad_request", "unknown_document_type"]); // what the person can put right

/** `held`: {seconds} that the person was at it, and {claim_token, version} of what is in review: needed of a file itself. */
export async function cutFile(documentId, held) {
  const [told, types] = await Promise.all([cuts.get(documentId), documentTypes()]);
  const pieces = new Pieces(told);
  const board = new CutBoard(told.id, pieces, types);
  const why = h("input", { type: "text", class: "input", maxlength: 2000 });
  const hint = h("span", { class: "hint" });
  const said = h("p", { class: "cut-said", role: "status" });
  const tell = (refusal) => {
    said.replaceChildren(refusal ?? pieces.inWords());
    said.classList.toggle("refused", Boolean(refusal));
    const back = pieces.takenBack().length > 0 || (told.handed_over && !pieces.split);
    hint.textContent = back ? "Needed: a result of these pages was handed over. It is not called back; tell whoever has it." : "It stays with the file.";
    why.placeholder = back ? "" : "Optional";
  };
  board.addEventListener("change", (event) => tell(event.detail));
  tell(null);
  const outcome = {};
  const asked = openDialog({
    title: pieces.split ? "Cut this file otherwise" : "This file holds several documents", wide: true, kind: "cut",
    body: [
      h("p", { class: "cut-lead" }, pieces.split
        ? "Set a cut before each page that begins a document, or take one away to join two. Documents whose pages and type stay are left alone; the others are replaced and read again, and what was corrected on them stays in their story."
        : "Set a cut before each page that begins a document. Each is then read by itself and goes its own way; what was read and corrected so far stays in the story."),
      h("p", { class: "cut-keys faint" }, keycap("ArrowLeft"), keycap("ArrowRight"), " go · ", keycap(" "), " cut before the page, or join · ", keycap("t"), " type · ", keycap("x"), " leave out"),
      h("div", { class: "cut-split" }, board.element, h("div", { class: "cut-preview" }, board.large)),
      said,
      h("label", { class: "field cut-why" }, h("span", { class: "label" }, "Why"), why, hint),
    ],
    actions: [{ title: "Cancel" }, { title: "Cut and read", primary: true, key: "Ctrl+Enter", value: () => send() }],
  });
  board.focus(1);
  return (await asked) && settled();

  async function send() {
    if (!pieces.changed()) return pieces.split ? "The file is cut like this already. Set a cut, or take one away." : "Set a cut first: go to the page where the next document begins and press Space.";
    const own = pieces.split ? { version: told.version } : { version: held.version, claim_token: held.claim_token };
    const body = { ...own, pieces: pieces.asked(), why: why.value.trim(), seconds: held.seconds };
    try {
      outcome.done = await cuts.send(told.id, body);
    } catch (problem) {
      if (SAID_HERE.has(problem.code)) return problem.message;
      outcome.problem = problem;
    }
    return outcome;
  }

  function settled() {
    if (outcome.problem) throw outcome.problem;
    return outcome.done;
  }
}

export const cut = (session, body) => cutFile(session.document.id, body);
