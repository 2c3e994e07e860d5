// What each command of the key table does, by its name. Buttons use the same.

import { cellPlace, columnsOf } from "./places.js";
import { askWhy } from "./because.js";
import { showHelp } from "./help.js";
import { say } from "../toasts.js";

/** `screen`: {form, desk, tools, verdicts, show(), redraw()}. */
export function commandsOf(screen) {
  const { form, desk } = screen;
  const here = () => form.here();
  const writing = () => form.element.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");
  const changed = (run) => () => {
    const at = here();
    if (form.session?.readOnly) return say("You can look at this document, but not change it.", "note");
    if (at) run(at);
    else if (form.session?.active?.startsWith('["@"')) say("This is about the whole document. You confirm it as you accept.", "note");
    else if (form.gridHere()) say("The table has no rows. Add one with o, or confirm it as you accept.", "note");
  };
  const mark = (kind) => changed((at) => (kind === "absent" && at.spec.name === null ? form.rowActs.remove(at.list, at.path[1]) : form.acting.mark(at, kind)));
  const page = (step) => () => {
    const at = desk.sheets.indexOf(desk.current());
    desk.go(desk.sheets[at + step]?.no);
  };
  const stepBack = (name) => () => {
    const step = form.session?.[name]();
    if (!step) return say(name === "undo" ? "Nothing to undo." : "Nothing to redo.", "note");
    if (step.active && name === "undo") form.go(step.active);
    say(`${name === "undo" ? "Undone" : "Done again"}: ${step.what}`);
  };
  const inGrid = (run) => changed((at) => at.list && run(at.list, at.path[1]));

  return {
    next: () => form.way.doubt(1) || say("Nothing is in doubt any more. Ctrl+Enter accepts."),
    previous: () => form.way.doubt(-1),
    down: () => form.way.place(1),
    up: () => form.way.place(-1),
    edit: () => form.edit(),
    write: (key) => form.edit(key),
    keep: () => {
      const at = here();
      form.stop(true);
      if (at?.list) step(form, at, 1, 0);
      else form.way.doubt(1);
    },
    keepAndNext: () => {
      form.stop(true);
      form.way.doubt(1);
    },
    leave: () => form.stop(false),
    confirm: changed((at) => {
      if (form.acting.confirm(at) && !at.list) form.way.doubt(1);
    }),
    choose: (name) => {
      const at = here();
      const chosen = at && form.acting.choose(at, Number(name.at(-1)) - 1);
      if (chosen && writing()) form.stop(true);
    },
    absent: mark("absent"),
    illegible: mark("illegible"),
    clear: mark("absent"),
    because: changed((at) => (form.session.cell(at.path).edit ? askWhy(form.acting, at) : say("Change or mark it first, then say why.", "note"))),
    undo: stepBack("undo"),
    redo: stepBack("redo"),

    cell: (name) => {
      const [across, down] = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] }[name];
      step(form, here(), down, across);
    },
    cellAcross: (name) => {
      const at = here();
      if (writing()) form.stop(true);
      along(form, at, name === "Tab" ? 1 : -1);
    },
    rowBelow: () => {
      const at = here();
      const list = at?.list ?? form.gridHere()?.spec;
      if (!list || form.session.readOnly) return;
      if (at) form.rowActs.insertBelow(list, at.path[1]);
      else form.rowActs.add(list);
    },
    rowAbove: inGrid((list, number) => form.rowActs.insert(list, number)),
    rowAway: inGrid((list, number) => form.rowActs.remove(list, number)),

    zoomIn: () => desk.zoomBy(1.25),
    zoomOut: () => desk.zoomBy(0.8),
    fit: () => desk.fitWidth(),
    zoomField: () => screen.show(true),
    rotate: () => {
      desk.current()?.rotate();
      if (desk.fitted) desk.fitWidth();
      screen.redraw();
    },
    pageBack: page(-1),
    pageOn: page(1),
    goToPage: () => screen.tools.page.select(),
    boxes: () => screen.tools.turnBoxes(desk.element),
    back: () => form.elementHere()?.focus({ preventScroll: true }),

    accept: () => {
      if (writing()) form.stop(true);
      screen.verdicts.decide("accept");
    },
    reject: () => screen.verdicts.decide("reject"),
    retype: () => screen.verdicts.decide("retype"),
    cut: () => screen.verdicts.decide("cut"),
    postpone: () => screen.verdicts.decide("postpone"),
    help: () => showHelp(),
  };
}

/** From a cell so many rows down and columns across; over the first or last row out of the table. */
function step(form, at, down, across) {
  const numbers = form.session.rows(at.list.name);
  const columns = columnsOf(at.list);
  const column = columns.findIndex((one) => one.name === (at.path[2] ?? null));
  const row = numbers.indexOf(at.path[1]) + down;
  const wanted = columns[Math.min(columns.length - 1, Math.max(0, column + across))];
  if (numbers[row] !== undefined) return form.go(cellPlace(at.list, numbers[row], wanted).key);
  const order = form.order();
  const mine = (one) => one.list?.name === at.list.name;
  const next = down > 0 ? order[order.findLastIndex(mine) + 1] : order[order.findIndex(mine) - 1];
  if (next) form.go(next.key);
}

/** To the next cell as one reads, or the one before; out of the table at its ends. */
function along(form, at, way) {
  const order = form.order();
  const next = order[order.findIndex((one) => one.key === at.key) + way];
  if (next) form.go(next.key);
}
