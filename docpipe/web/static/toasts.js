// Short messages in the corner, read out by screen readers; those about faults stay longer.

export function say(text, tone = "good") {
  const box = document.getElementById("toasts");
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.dataset.tone = tone;
  toast.textContent = text;
  box.append(toast);
  setTimeout(() => toast.remove(), tone === "good" ? 4000 : 9000);
}
