// Ties the page to the form: clicks on boxes and words, dragging, the thread between row and box.

import { panning } from "./panning.js";
import { Picking } from "./picking.js";
import { ROOM } from "./boxes.js";
import { PIXELS_PER_POINT } from "./sheet.js";
import { Thread } from "./thread.js";

export function linkPage(screen) {
  const { desk, boxes, form, parts } = screen;
  const picking = new Picking(desk, boxes);
  screen.picking = picking;
  const pan = panning(desk, (event) => !picking.picks(event));
  picking.blocked = () => pan.held();
  picking.eager = () => form.element.contains(document.activeElement) && document.activeElement.matches("input, textarea");
  picking.addEventListener("known", ({ detail: { sheet } }) => desk.fitted && boxes.boxesOf(screen.session?.active)[0]?.pageNo === sheet.no && screen.show());
  picking.addEventListener("box", (event) => form.go(event.detail.key));
  picking.addEventListener("words", (event) => take(form, event.detail));
  screen.thread = new Thread(parts.workspace, parts.desk, parts.form, () => form.elementHere(), () => boxInView(screen));
  desk.addEventListener("look", () => screen.thread.later());
  parts.desk.addEventListener("measured", () => {
    desk.fitWidth();
    boxes.told = null;
    screen.redraw();
  });
}

/** Words go into the active field; a control that is being written in shows them at once. */
function take(form, words) {
  const at = form.here();
  if (!at || form.session.readOnly) return;
  const text = form.acting.take(at, words);
  const control = document.activeElement;
  if (form.element.contains(control) && control.matches("input, textarea")) {
    control.value = form.session.cell(at.path).text ?? text;
    control.setSelectionRange(control.value.length, control.value.length);
  }
}

/** The right end of the line around the active value, in the window. */
function boxInView({ boxes, desk, session }) {
  const all = session ? boxes.boxesOf(session.active) : [];
  const sheet = all.length ? desk.sheet(all[0].pageNo) : null;
  if (!sheet) return null;
  const places = all.filter((one) => one.pageNo === sheet.no).map((one) => sheet.rectangle(one.box));
  const last = places.reduce((one, other) => (other.right > one.right ? other : one));
  return { ...last, right: last.right + ROOM[0] * PIXELS_PER_POINT * desk.zoom };
}
