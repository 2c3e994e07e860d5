// Writing in a cell of the grid: the control appears in the cell and goes when one leaves. One cell at a time.

import { controlFor } from "./inputs.js";

export class CellEditor {
  constructor(acting) {
    this.acting = acting;
    this.now = null;
  }

  /** Open a cell; `text` replaces what is in it, as when somebody just types. */
  open(grid, at, text) {
    const { cell } = grid.cells.get(at.key);
    const control = controlFor(at.spec, { "aria-label": this.acting.title(at) }, {
      typed: (typed) => this.acting.type(at, typed),
      chosen: (value, title) => this.acting.select(at, value, title),
    });
    cell.replaceChildren(control.element);
    cell.classList.add("writing");
    this.now = { at, cell, grid };
    control.begin(this.acting.session.cell(at.path));
    control.element.focus();
    control.element.select?.();
    if (text !== undefined && control.element.setRangeText) {
      control.element.value = text;
      control.element.dispatchEvent(new Event("input"));
    }
    control.element.addEventListener("blur", () => this.close());
  }

  close() {
    if (!this.now) return;
    const { at, cell, grid } = this.now;
    this.now = null;
    cell.classList.remove("writing");
    cell.replaceChildren();
    this.acting.blur(at);
    if (grid.cells.get(at.key)?.cell === cell) grid.updateCell(this.acting.session, at);
  }
}
