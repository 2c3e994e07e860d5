// Moves the desk by dragging: from bare paper, with the middle button, or anywhere while Space is held.

/** `grips(event)` says whether a drag that begins there moves the desk. */
export function panning(desk, grips) {
  const element = desk.element;
  let from = null;
  let space = false;

  addEventListener("keydown", (event) => {
    if (event.key !== " " || event.target.closest?.("input, textarea, select, button, a, dialog, summary")) return;
    event.preventDefault();
    space = true;
    element.classList.add("grip");
  });
  addEventListener("keyup", (event) => {
    if (event.key !== " ") return;
    space = false;
    element.classList.remove("grip");
  });
  element.addEventListener("pointerdown", (event) => {
    const wanted = event.button === 1 || (event.button === 0 && (space || grips(event)));
    if (!wanted || event.offsetX > element.clientWidth + element.scrollLeft) return;
    from = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
    element.setPointerCapture(event.pointerId);
    if (event.button === 1) event.preventDefault();
  });
  element.addEventListener("pointermove", (event) => {
    if (!from) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > 3) element.classList.add("panning");
    element.scrollTo(from.left + from.x - event.clientX, from.top + from.y - event.clientY);
  });
  const end = () => {
    from = null;
    element.classList.remove("panning");
  };
  element.addEventListener("pointerup", end);
  element.addEventListener("pointercancel", end);

  element.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    desk.zoomBy(Math.exp(-event.deltaY / 400), [event.clientX, event.clientY]);
  }, { passive: false });

  return { held: () => space };
}
