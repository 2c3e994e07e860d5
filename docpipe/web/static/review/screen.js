// One document on the screen: opens it, keeps its parts together, and goes on to the next when it is decided.

import { passing, reviews } from "./api.js";
import { Announcing } from "./announcing.js";
import { Boxes } from "./boxes.js";
import { Claim, whyClosed } from "./claim.js";
import { commandsOf } from "./commands.js";
import { Desk } from "./desk.js";
import { Drafts } from "./drafts.js";
import { Form } from "./form.js";
import { Head } from "./head.js";
import { Keyboard } from "./keyboard.js";
import { linkPage } from "./linking.js";
import { Session } from "./session.js";
import { Timer } from "./timing.js";
import { Tools } from "./tools.js";
import { Verdicts } from "./verdicts.js";
import { chooseVersions } from "./versions.js";

export class Screen {
  constructor(parts) {
    this.parts = parts;
    this.verdicts = new Verdicts(this);
    this.desk = new Desk(parts.desk);
    this.boxes = new Boxes(this.desk);
    const commands = {};
    this.form = new Form(parts.form, commands);
    this.tools = new Tools(parts.tools, this.desk, commands);
    this.commands = Object.assign(commands, commandsOf(this));
    this.tools.setBoxes(parts.desk, "all");
    this.head = new Head(parts, this.commands);
    this.says = new Announcing(parts.saving, parts.banner);
    this.keyboard = new Keyboard(this.form, this.commands);
    linkPage(this);
    this.form.onchange = () => this.redraw();
    addEventListener("pagehide", () => this.drafts?.farewell());
    addEventListener("beforeunload", (event) => this.drafts && !this.drafts.clean && event.preventDefault());
  }

  // --- opening

  /** Open a document, or the next one that waits where no id is given. */
  async open(id) {
    this.hold("Opening…");
    try {
      if (!id) return await this.openNext();
      await this.load(id);
    } catch (problem) {
      this.says.show({ tone: "severe", text: problem.message, actions: [{ title: "Try again", run: () => this.open(id) }, { title: "To the queue", run: () => location.assign("/queue") }] });
    } finally {
      this.release();
    }
  }

  async openNext() {
    this.leave();
    const review = await reviews.next();
    if (!review) return this.rest();
    const { timer, claim } = this.comers(review.id);
    claim.hold(review.claim);
    this.begin(review, claim, timer);
    this.drafts.recall();
  }

  /** Nothing waits. */
  rest() {
    this.session = null;
    this.form.close();
    this.desk.open("", []);
    this.says.show(null);
    this.head.empty(() => this.open());
    history.replaceState(null, "", "/review");
  }

  async load(id) {
    this.leave();
    const { timer, claim } = this.comers(id);
    const review = await reviews.get(id);
    const refusal = await this.refusal(review, claim);
    this.begin(review, claim, timer);
    if (refusal) this.onlyLook(refusal);
    else this.drafts.recall();
  }

  /** Why it can only be looked at, in words; null where the claim was taken. */
  async refusal(review, claim) {
    const closed = whyClosed(review);
    if (closed) return closed;
    try {
      await claim.take();
      return null;
    } catch (problem) {
      if (passing(problem)) throw problem;
      return problem.message;
    }
  }

  comers(id) {
    const timer = new Timer(id, (text) => this.head.time(text));
    return { timer, claim: new Claim(id, timer) };
  }

  begin(review, claim, timer) {
    const { id } = review.document;
    if (location.pathname !== `/review/${id}`) history.replaceState(null, "", `/review/${id}`);
    Object.assign(this, { claim, timer });
    this.session = new Session(review);
    this.drafts = new Drafts(this.session, claim, (problem, base) => chooseVersions(this.session, problem, base));
    this.drafts.addEventListener("state", () => this.tellSaving());
    claim.addEventListener("lost", (event) => this.lost(event.detail));
    this.says.show(null);
    this.says.saving("saved");
    this.head.open(this.session);
    this.desk.open(id, review.pages);
    this.form.open(this.session);
    this.session.addEventListener("choice", () => this.show());
    if (!this.form.way.worst()) this.form.way.place(0);
    this.verdicts.begin();
  }

  leave() {
    this.drafts?.close();
    this.claim?.stop();
    this.timer?.end();
    this.drafts = this.claim = this.timer = null;
  }

  /** Back to the queue: what is typed is saved first, and the document is free for others at once. */
  async quit() {
    if (await (this.drafts?.save() ?? true)) await this.claim?.giveUp();
    location.assign("/queue");
  }

  // --- keeping the parts together

  redraw() {
    if (this.form.session !== this.session || !this.session) return;
    this.boxes.draw(this.session);
    this.head.progress(this.form);
    this.thread.later();
  }

  /** Bring the active place's box into view; `closely`: larger than it need be. */
  show(closely = false) {
    const boxes = this.boxes.mark();
    const sheet = this.desk.sheet(boxes[0]?.pageNo);
    const there = boxes.filter((one) => one.pageNo === sheet?.no).map((one) => one.box);
    if (sheet) this.desk.show(sheet.no, there, closely, this.picking.printHeight(sheet, there));
    this.thread.later();
  }

  tellSaving() {
    const { state, problem } = this.drafts;
    this.says.saving(state, problem);
    if (state === "signed-out") this.says.show({ tone: "doubt", text: "You were signed out. What you typed is kept here: sign in in another tab, and it is saved.", actions: [{ title: "Sign in", href: "/sign-in" }] });
    else if (state === "offline") this.says.show({ tone: "doubt", text: "The server cannot be reached. Go on: what you type is kept here and saved as soon as it answers." });
    else if (state === "refused") this.says.show({ tone: "severe", text: problem.message });
    else if (state === "saved" && this.claim?.token !== null) this.says.show(null);
  }

  lost(problem) {
    const text = problem.code === "claim_taken" ? `${problem.message} What you typed is kept here.` : "Your claim on this document has ended, so nothing is saved. What you typed is kept here.";
    this.says.show({ tone: "severe", text, actions: [{ title: "Take it again", run: () => this.takeAgain() }, { title: "Next document", run: () => this.open() }] });
  }

  async takeAgain() {
    try {
      await this.claim.take();
      this.says.show(null);
      await this.drafts.save();
    } catch (problem) {
      this.lost(problem);
    }
  }

  /** Somebody else is at it, or it is decided: to be seen, not to be changed. */
  onlyLook(refusal) {
    this.session.readOnly = true;
    this.parts.workspace.classList.add("read-only");
    this.form.refreshAll();
    this.says.show({ tone: "note", text: `${refusal} You can look at it, but not change it.`, actions: [{ title: "Next document", run: () => this.open() }] });
  }

  hold(words) {
    this.keyboard.hold();
    this.parts.workspace.classList.remove("read-only");
    this.parts.workspace.setAttribute("aria-busy", "true");
    this.head.busy(words);
  }

  release() {
    this.parts.workspace.removeAttribute("aria-busy");
    this.head.busy(null);
    this.keyboard.release();
  }
}
