// People: the dialogs that give a role and put somebody into a group are told for whom.

const grant = document.getElementById("grant");
const member = document.getElementById("member");
const name = member.querySelector("[data-member-name]");

document.addEventListener("click", (event) => {
  const giver = event.target.closest("[data-grant]");
  if (giver) {
    grant.querySelector("h2").textContent = `Give ${giver.dataset.whom} a role`;
    grant.querySelector("form").dataset.api = `POST ${giver.dataset.grant}`;
    grant.showModal();
  }
  const putter = event.target.closest("[data-member]");
  if (putter) {
    member.querySelector("h2").textContent = `Put somebody into ${putter.dataset.member}`;
    member.dataset.group = putter.dataset.member;
    aim();
    member.showModal();
  }
});

function aim() {
  const path = `/v1/groups/${encodeURIComponent(member.dataset.group)}/members/${encodeURIComponent(name.value)}`;
  member.querySelector("form").dataset.api = `PUT ${path}`;
}
name.addEventListener("change", aim);
