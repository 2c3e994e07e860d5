// Changes to a list's rows: add, insert, remove, and cells that come from a spreadsheet. Each is one step for undo.

import { absentOrValue, withEdit, withRow, withoutRow } from "./edits.js";
import { cellPlace, columnsOf } from "./places.js";

export class RowActs {
  constructor(session, form) {
    this.session = session;
    this.form = form;
  }

  add(spec) {
    this.insert(spec, null);
  }

  /** A new row before the row of a number, or at the end; its first cell is active then. */
  insert(spec, before) {
    const made = withRow(this.session.edits, spec.name, this.session.readCount(spec.name), before);
    this.session.change(made.edits, `a row of ${spec.title}`);
    this.form.go(cellPlace(spec, made.number, columnsOf(spec)[0]).key);
  }

  /** Below the active row. */
  insertBelow(spec, number) {
    const numbers = this.session.rows(spec.name);
    this.insert(spec, numbers[numbers.indexOf(number) + 1] ?? null);
  }

  remove(spec, number) {
    const numbers = this.session.rows(spec.name);
    const place = numbers.indexOf(number);
    this.session.change(withoutRow(this.session.edits, spec.name, number), `removing row ${place + 1} of ${spec.title}`);
    const next = numbers[place + 1] ?? numbers[place - 1];
    if (next !== undefined) this.form.go(cellPlace(spec, next, columnsOf(spec)[0]).key);
  }

  /** Several cells at once, from the active cell on to the right and down; rows that are lacking are added. */
  paste(spec, event) {
    const cells = tableIn(event.clipboardData.getData("text/plain"));
    const path = this.session.activePath();
    if (!path || path[0] !== spec.name || this.session.readOnly) return;
    if (event.target.matches?.("input, textarea") && cells.length === 1 && cells[0].length === 1) return;
    event.preventDefault();
    const made = this.pasted(spec, path, cells);
    this.session.change(made, `pasting into ${spec.title}`);
    this.form.refreshAll();
  }

  pasted(spec, path, cells) {
    const columns = columnsOf(spec);
    const from = Math.max(0, columns.findIndex((column) => column.name === (path[2] ?? null)));
    const numbers = this.session.rows(spec.name);
    let edits = this.session.edits;
    cells.forEach((row, down) => {
      let number = numbers[numbers.indexOf(path[1]) + down];
      if (number === undefined) ({ number, edits } = withRow(edits, spec.name, this.session.readCount(spec.name)));
      row.slice(0, columns.length - from).forEach((text, across) => {
        edits = withEdit(edits, absentOrValue(cellPlace(spec, number, columns[from + across]).path, text));
      });
    });
    return edits;
  }
}

/** Rows and cells of what spreadsheets put on the clipboard: tabs and line ends, quotes around cells that hold them. */
export function tableIn(text) {
  const rows = [[""]];
  let quoted = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let place = 0; place < source.length; place += 1) {
    const char = source[place];
    const row = rows.at(-1);
    if (quoted && char === '"' && source[place + 1] === '"') [row[row.length - 1], place] = [`${row.at(-1)}"`, place + 1];
    else if (char === '"' && (quoted || row.at(-1) === "")) quoted = !quoted;
    else if (char === "\t" && !quoted) row.push("");
    else if (char === "\n" && !quoted) rows.push([""]);
    else row[row.length - 1] += char;
  }
  return rows;
}
