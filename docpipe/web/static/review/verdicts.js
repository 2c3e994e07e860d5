// From the wish to decide to the next document: saves what is typed, asks, sends, says what came of it, goes on.

import { cut } from "./cutting.js";
import { accept, postpone, reject, retype } from "./deciding.js";
import { say } from "../toasts.js";

const AT_A_GLANCE = 600; // milliseconds in which nobody has looked at a document yet
const SAID = { accepted: "accepted", rejected: "rejected", received: "is read again", split: "cut; its documents are read", needs_review: "set aside" };
const KINDS = { accept: [accept, "Accepting…"], reject: [reject, "Rejecting…"], retype: [retype, "Sending it back…"], cut: [cut, "Cutting…"], postpone: [postpone, "Setting it aside…"] };

export class Verdicts {
  constructor(screen) {
    this.screen = screen;
    this.running = false;
    this.seen = false;
  }

  /** A document has just come up. */
  begin() {
    this.seen = false;
    this.screen.head.ready(false);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.seen = true;
      this.screen.head.ready(true);
    }, AT_A_GLANCE);
  }

  async decide(kind) {
    const { screen } = this;
    if (!screen.session || screen.session.readOnly || this.running) return;
    if (!this.seen) return say("This is the next document already. Look at it first.", "note");
    this.running = true;
    screen.hold(KINDS[kind][1]);
    try {
      await this.send(KINDS[kind][0]);
    } catch (problem) {
      this.undecided(problem);
    } finally {
      this.running = false;
      screen.release();
    }
  }

  async send(ask) {
    const { screen } = this;
    const { session, timer } = screen;
    if (!(await screen.drafts.save())) return say("Not everything is saved yet, so nothing was decided.", "severe");
    const body = { claim_token: screen.claim.token, version: session.document.version, get seconds() { return timer.spent(); } }; // until it is sent
    const done = await ask(session, body, (finding) => this.goTo(finding));
    if (!done) return;
    say(`${session.document.file}: ${SAID[done.status] ?? "done"}`);
    await screen.open();
  }

  undecided(problem) {
    const { screen } = this;
    if (problem.code === "claim_lost" || problem.code === "claim_taken") return screen.claim.end(problem);
    if (problem.code === "stale_version" && problem.body.theirs?.edits) return screen.drafts.differ(problem);
    if (problem.code !== "stale_version" && problem.code !== "review_not_found") return say(problem.message, "severe");
    const anew = { title: "Load it anew", run: () => screen.open(screen.session.document.id) };
    screen.says.show({ tone: "severe", text: `${problem.message} What you typed is kept here.`, actions: [anew] });
  }

  goTo(finding) {
    const { session, form } = this.screen;
    const found = [...session.findings.byKey].find(([, findings]) => findings.some((one) => one.key === finding.key));
    if (found) form.go(found[0]);
  }
}
