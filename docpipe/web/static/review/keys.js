// Every key of the screen, once: what handles it and what the help shows is this table.
// `in`: nav (nothing is being written), edit (somebody writes), grid (a cell of a table is active, nothing written).

export const KEYS = [
  { keys: ["n"], in: ["nav", "grid"], run: "next", group: "Go", says: "Next field in doubt" },
  { keys: ["p"], in: ["nav", "grid"], run: "previous", group: "Go", says: "Field in doubt before" },
  { keys: ["ArrowDown", "j"], in: ["nav"], run: "down", group: "Go", says: "Next field" },
  { keys: ["ArrowUp", "k"], in: ["nav"], run: "up", group: "Go", says: "Field before" },
  { keys: ["Alt+n"], in: ["edit"], run: "keepAndNext", group: "Go", says: "While writing: next field in doubt" },

  { keys: ["Enter", "F2"], in: ["nav", "grid"], run: "edit", group: "Change", says: "Edit the field" },
  { keys: ["Enter"], in: ["edit"], run: "keep", group: "Change", says: "Keep it and go on to the next in doubt" },
  { keys: ["Escape"], in: ["edit"], run: "leave", group: "Change", says: "Leave the field as it was" },
  { keys: ["y"], in: ["nav", "grid"], run: "confirm", group: "Change", says: "It is right as it was read" },
  { keys: ["1…9"], match: /^[1-9]$/, in: ["nav"], run: "choose", group: "Change", says: "Take another value that was read" },
  { keys: ["Alt+1…9"], match: /^Alt\+[1-9]$/, in: ["edit", "grid"], run: "choose", group: "Change", says: "The same while writing or in a table" },
  { keys: ["a"], in: ["nav", "grid"], run: "absent", group: "Change", says: "It is not on the document" },
  { keys: ["i"], in: ["nav", "grid"], run: "illegible", group: "Change", says: "It is there, but cannot be read" },
  { keys: ["w"], in: ["nav", "grid"], run: "because", group: "Change", says: "Say why it was changed or marked" },
  { keys: ["u", "Ctrl+z"], in: ["nav", "grid"], run: "undo", group: "Change", says: "Undo" },
  { keys: ["U"], match: /^Ctrl\+(Shift\+z|y)$/, in: ["nav", "grid"], run: "redo", group: "Change", says: "Redo" },

  { keys: ["Arrows"], match: /^Arrow(Down|Up|Left|Right)$/, in: ["grid"], run: "cell", group: "In tables", says: "Go from cell to cell" },
  { keys: ["Tab", "Shift+Tab"], in: ["grid", "edit"], table: true, run: "cellAcross", group: "In tables", says: "Next cell, cell before" },
  { match: /^[0-9+\-.,]$/, keys: ["0…9"], in: ["grid"], run: "write", group: "In tables", says: "Write over the cell" },
  { keys: ["Delete"], match: /^Backspace$/, in: ["grid"], run: "clear", group: "In tables", says: "Empty the cell" },
  { keys: ["Insert", "o"], in: ["grid", "nav"], run: "rowBelow", group: "In tables", says: "New row below" },
  { keys: ["Shift+Insert", "O"], in: ["grid"], run: "rowAbove", group: "In tables", says: "New row above" },
  { keys: ["Shift+Delete"], in: ["grid"], run: "rowAway", group: "In tables", says: "Remove the row" },
  { keys: ["Ctrl+v"], in: [], group: "In tables", says: "Paste cells of a spreadsheet" },

  { keys: ["plus"], match: /^[+=]$/, in: ["nav"], run: "zoomIn", group: "Page", says: "Larger" },
  { keys: ["-"], in: ["nav"], run: "zoomOut", group: "Page", says: "Smaller" },
  { keys: ["0"], in: ["nav"], run: "fit", group: "Page", says: "As wide as the window" },
  { keys: ["z"], in: ["nav", "grid"], run: "zoomField", group: "Page", says: "Zoom to the field" },
  { keys: ["r"], in: ["nav", "grid"], run: "rotate", group: "Page", says: "Turn the page" },
  { keys: ["[", "PageUp"], in: ["nav", "grid"], run: "pageBack", group: "Page", says: "Page before" },
  { keys: ["]", "PageDown"], in: ["nav", "grid"], run: "pageOn", group: "Page", says: "Next page" },
  { keys: ["g"], in: ["nav", "grid"], run: "goToPage", group: "Page", says: "Go to a page" },
  { keys: ["b"], in: ["nav", "grid"], run: "boxes", group: "Page", says: "Show all boxes, those in doubt, none" },
  { keys: ["Ctrl+wheel"], in: [], group: "Page", says: "Zoom at the pointer" },
  { keys: [" "], in: [], group: "Page", says: "Held: drag the page" },

  { keys: ["Click"], in: [], group: "Words", says: "Take a word over, or go to the field of a box" },
  { keys: ["Drag"], in: [], group: "Words", says: "Take over several words" },
  { keys: ["Shift+Click"], in: [], group: "Words", says: "Put the word behind what is there" },
  { keys: ["Alt+Click"], in: [], group: "Words", says: "Take a word over that stands in another field’s box" },

  { keys: ["Ctrl+Enter"], in: ["nav", "grid", "edit"], run: "accept", group: "Decide", says: "Accept, and on to the next document" },
  { keys: ["x"], in: ["nav", "grid"], run: "reject", group: "Decide", says: "Reject" },
  { keys: ["t"], in: ["nav", "grid"], run: "retype", group: "Decide", says: "Another type: read again" },
  { keys: ["c"], in: ["nav", "grid"], run: "cut", group: "Decide", says: "It holds several documents: cut the file" },
  { keys: ["l"], in: ["nav", "grid"], run: "postpone", group: "Decide", says: "Set aside for later" },
  { keys: ["?"], in: ["nav", "grid"], run: "help", group: "Decide", says: "This list" },
];

/** A pressed key by its name in the table: "n", "Ctrl+Enter", "Shift+Tab". A letter's case says Shift already. */
export function nameOf(event) {
  const long = event.key.length > 1;
  const shift = event.shiftKey && (long || event.ctrlKey || event.metaKey);
  const key = !long && (event.ctrlKey || event.metaKey || event.altKey) ? event.key.toLowerCase() : event.key;
  return [event.ctrlKey || event.metaKey ? "Ctrl" : "", event.altKey ? "Alt" : "", shift ? "Shift" : "", key].filter(Boolean).join("+");
}

/** What a key does in a context, or undefined. `inTable`: whether what is written is a cell. */
export function entryFor(name, context, inTable) {
  const fits = (entry) => entry.in.includes(context) && (entry.keys.includes(name) || entry.match?.test(name)) && !(entry.table && context === "edit" && !inTable);
  return KEYS.find(fits);
}
