// Times in the reader's own zone; the server writes UTC. Ages stay words that the server made.

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const SECOND = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

export function localize(root = document) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.valueOf())) continue;
    if (time.dataset.show === "moment") time.textContent = DAY.format(moment);
    if (time.dataset.show === "second") time.textContent = SECOND.format(moment);
    time.title = SECOND.format(moment);
  }
}
