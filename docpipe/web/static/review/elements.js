// Makes elements of HTML and SVG; text goes in as text, never as markup. Knows nothing of reviews.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, traits, children) {
  for (const [name, value] of Object.entries(traits ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** An HTML element: traits are attributes, `on…` listeners and `data`; empty children are left out. */
export function h(tag, traits, ...children) {
  return fill(document.createElement(tag), traits, children);
}

/** An SVG element, likewise. */
export function s(tag, traits, ...children) {
  return fill(document.createElementNS(SVG, tag), traits, children);
}

/** A key as it is printed on the keyboard; "Ctrl+Enter" becomes two. */
export function keycap(name) {
  const caps = name.split("+").map((part) => h("kbd", {}, CAPS[part] ?? part));
  return caps.length === 1 ? caps[0] : h("span", { class: "keycaps" }, caps);
}

const CAPS = { Enter: "⏎", Escape: "Esc", ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", " ": "Space", Delete: "Del", Insert: "Ins", plus: "+" };

const SHAPES = {
  severe: "M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM8 4.6v4.6M8 11.2v.3",
  doubt: "M8 1.8 15 14H1zM8 6v4M8 11.7v.4",
  note: "M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0zM8 7.2v4M8 4.7v.4",
  settled: "m2.8 8.6 3.4 3.4 7-8",
  absent: "M3.5 8h9",
  illegible: "M1.5 8s2.4-4 6.5-4 6.5 4 6.5 4-2.4 4-6.5 4-6.5-4-6.5-4zM3 13.5l10-11",
  add: "M8 3v10M3 8h10",
  remove: "M3.5 3.5l9 9M12.500 3.5l-9 9",
  above: "M8 13V5M4.500 8.500 8 5l3.500 3.500M3 2h10",
  clock: "M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0zM8 4.2V8l2.6 1.7",
  turn: "M13 8a5 5 0 1 1-1.5-3.5M13.5 1.5v3.5H10",
  minus: "M3.5 8h9",
  width: "M1.5 3v10M14.5 3v10M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2",
  field: "M1.5 5V2H5M11 2h3.5v3M14.5 11v3H11M5 14H1.5v-3M5 6.500h6v3H5z",
  boxes: "M2 3h12v4H2zM2 10h7v3.500H2z",
  cut: "M4.500 6.500a2 2 0 1 1 0-4 2 2 0 0 1 0 4zM4.500 13.500a2 2 0 1 1 0-4 2 2 0 0 1 0 4zM6.200 5.600 14 12M6.200 10.400 14 4",
  left: "m10 3-5 5 5 5",
  right: "m6 3 5 5-5 5",
  yes: "m2.800 8.600 3.400 3.400 7-8",
};

/** A line icon of 16 x 16 in the text's colour; with a label it is read out, without it is decoration. */
export function icon(name, label) {
  const said = label ? { role: "img", "aria-label": label } : { "aria-hidden": "true" };
  const pen = { fill: "none", stroke: "currentColor", "stroke-width": "1.6", "stroke-linecap": "round", "stroke-linejoin": "round" };
  return s("svg", { class: "icon", viewBox: "0 0 16 16", width: 16, height: 16, ...pen, ...said }, s("path", { d: SHAPES[name] }));
}
