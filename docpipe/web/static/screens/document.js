// A document's page: its pages large, one after the other, without leaving.

const dialog = document.getElementById("sheet");
const image = dialog.querySelector("[data-sheet-image]");
const sheets = [...document.querySelectorAll("[data-sheet]")];
let at = 0;

function show(number) {
  at = (number + sheets.length) % sheets.length;
  image.src = sheets[at].href;
  image.alt = sheets[at].querySelector("img").alt;
  if (!dialog.open) dialog.showModal();
}

for (const [number, sheet] of sheets.entries()) {
  sheet.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show(number);
  });
}
dialog.addEventListener("click", () => dialog.close());
dialog.addEventListener("keydown", (event) => {
  if (event.key === "ArrowRight" || event.key === "ArrowDown") show(at + 1);
  if (event.key === "ArrowLeft" || event.key === "ArrowUp") show(at - 1);
});
