// Keys on the work list and on a case: j and k go from row to row, o opens, n and p go on to the next and back to the previous
// case, d goes to the decision, l to the list. Nothing is done by a key that a link or a button of the page does not do.
const typing = (element) => element.matches("input, textarea, select, [contenteditable]");

const links = () => [...document.querySelectorAll("[data-keys=rows] tbody th a")];

function step(by) {
  const all = links();
  if (all.length === 0) return;
  const here = all.indexOf(document.activeElement);
  all[here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(here + by, 0), all.length - 1)].focus();
}

const follow = (selector) => document.querySelector(selector)?.click();

const deeds = {
  j: () => step(1),
  k: () => step(-1),
  o: () => links().includes(document.activeElement) && document.activeElement.click(),
  n: () => follow("a[data-keys=next], a[rel=next]"),
  p: () => follow("a[data-keys=previous], a[rel=prev]"),
  l: () => follow("a[data-keys=list]"),
  d: () => {
    const form = document.querySelector("#decision textarea, #decision select, [data-keys=decide] button");
    form?.scrollIntoView({ block: "center" });
    form?.focus();
  },
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !deeds[event.key]) return;
  event.preventDefault();
  deeds[event.key]();
});
