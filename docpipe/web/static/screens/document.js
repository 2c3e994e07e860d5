// A document's page: its pages large, one after the other, without leaving.

const dialog = document.getElementById("sheet");
const image = dialog.querySelector("[data-sheet-image]");
const sheets = [...document.querySelectorAll("[data-sheet]")];
const TRIES = 5; // many pages at once are drawn one after the other, and the server may ask to come again
let at = 0;

function show(number) {
  at = (number + sheets.length) % sheets.length;
  image.src = sheets[at].href;
  image.alt = sheets[at].querySelector("img").alt;
  if (!dialog.open) dialog.showModal();
}

function again(image) {
  const tries = Number(image.dataset.tries ?? 0) + 1;
  image.dataset.tries = tries;
  if (tries <= TRIES) setTimeout(() => { image.src = image.getAttribute("src"); }, 1000 * tries);
}

for (const [number, sheet] of sheets.entries()) {
  const small = sheet.querySelector("img");
  small.addEventListener("error", () => again(small));
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
