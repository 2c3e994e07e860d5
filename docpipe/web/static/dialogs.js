// Dialogs: opened by buttons that name them, a question before what cannot be undone, and what is shown only once.

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

function show(dialog) {
  dialog.addEventListener("close", () => dialog.remove(), { once: true });
  document.body.append(dialog);
  dialog.showModal();
}

function framed(title, ...body) {
  const name = `dialog-${Math.random().toString(36).slice(2)}`;
  return element("dialog", { "aria-labelledby": name },
    element("div", { class: "dialog-head" }, element("h2", { id: name }, title)),
    element("div", { class: "dialog-body" }, ...body));
}

/** Ask; true where the person agrees. */
export function ask(question, { yes = "Continue", danger = false, title = "Are you sure?" } = {}) {
  return new Promise((resolve) => {
    const no = element("button", { class: "button", type: "button" }, "Cancel");
    const go = element("button", { class: `button primary${danger ? " danger" : ""}`, type: "button" }, yes);
    const dialog = framed(title, element("p", {}, question), element("div", { class: "dialog-foot" }, no, go));
    let agreed = false;
    no.addEventListener("click", () => dialog.close());
    go.addEventListener("click", () => { agreed = true; dialog.close(); });
    dialog.addEventListener("close", () => resolve(agreed));
    show(dialog);
    go.focus();
  });
}

/** Show something that the server will never show again; resolves when the person has closed it. */
export function showOnce(title, text, hint) {
  return new Promise((resolve) => {
    const copy = element("button", { class: "button", type: "button", "data-copy": text }, "Copy");
    const done = element("button", { class: "button primary", type: "button" }, "Done");
    const dialog = framed(title,
      element("p", { class: "second" }, hint),
      element("div", { class: "once" }, element("code", { "data-once-text": true }, text), copy),
      element("div", { class: "dialog-foot" }, done));
    done.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => resolve());
    show(dialog);
    copy.focus();
  });
}

export function showKeys(rows) {
  const list = element("dl", { class: "keys-list" });
  for (const [key, title] of rows) list.append(element("dt", {}, element("kbd", {}, key)), element("dd", {}, title));
  const done = element("button", { class: "button", type: "button" }, "Close");
  const dialog = framed("Keyboard", list, element("div", { class: "dialog-foot" }, done));
  done.addEventListener("click", () => dialog.close());
  show(dialog);
  done.focus();
}

async function copyText(button) {
  const text = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(text);
  } catch { // plain http on another machine has no clipboard
    const holder = element("textarea", { readonly: true, class: "unseen" });
    holder.value = text;
    (button.closest("dialog") ?? document.body).append(holder);
    holder.select();
    document.execCommand("copy");
    holder.remove();
    button.focus();
  }
  const before = button.innerHTML;
  button.textContent = "Copied";
  setTimeout(() => { button.innerHTML = before; }, 1600);
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) document.getElementById(opener.dataset.open)?.showModal();
  const closer = event.target.closest("[data-close]");
  if (closer) closer.closest("dialog")?.close();
  const copier = event.target.closest("[data-copy]");
  if (copier) copyText(copier);
  if (event.target instanceof HTMLDialogElement && event.target.dataset.light !== undefined) event.target.close();
});
