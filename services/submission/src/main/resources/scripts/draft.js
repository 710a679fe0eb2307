// The drafting page comes alive: what is typed is saved and checked a moment later, and a finding leads to its words
// and back. The server renders all; this asks for the page again and takes over the parts marked data-live.

import { autosave } from "./autosave.js";

const PAUSE = 900;
const LONGEST = 100_000;
const form = document.getElementById("draft");
const told = document.getElementById("told");

let timer = 0;
let asking = false;
let askAgain = false;

function tell(what, more = "") {
  told.textContent = what ? `${told.dataset[what]} ${more}`.trim() : "";
}

function soon(after = PAUSE) {
  clearTimeout(timer);
  timer = setTimeout(check, after);
}

async function check() {
  if (asking) {
    askAgain = true;
    return;
  }
  asking = true;
  try {
    await ask();
  } catch {
    tell("offline");
    soon(15_000);
  } finally {
    asking = false;
    if (askAgain) {
      askAgain = false;
      soon();
    }
  }
}

// Far above any real part: it could neither be saved nor checked, and the page would stand still.
function tooLong() {
  return [...form.querySelectorAll("textarea")].some((area) => area.value.length > LONGEST);
}

function refusePaste(event) {
  if ((event.clipboardData?.getData("text") ?? "").length > LONGEST) {
    event.preventDefault();
    tell("long");
  }
}

async function ask() {
  if (tooLong()) {
    tell("long");
    return;
  }
  const fields = new URLSearchParams(new FormData(form));
  fields.set("then", "check");
  const answer = await fetch(form.action, {
    method: "POST",
    body: fields,
    headers: { "X-Requested-With": "JavaScript" },
    redirect: "manual",
  });
  if (answer.ok) {
    takeOver(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } else if (answer.status === 429) {
    tell("often");
    soon(10_000);
  } else if (answer.status === 401 || answer.status === 499 || answer.type === "opaqueredirect") {
    tell("expired");
  } else {
    tell("");
  }
}

// What somebody is writing into right now stays as it is until the next time.
function takeOver(page) {
  for (const old of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(old.id);
    if (!fresh || fresh.outerHTML === old.outerHTML || isWrittenIn(old)) {
      continue;
    }
    for (const open of old.querySelectorAll("details[open][id]")) {
      const same = fresh.querySelector("#" + CSS.escape(open.id));
      if (same) {
        same.open = true;
      }
    }
    const back = focusIn(old);
    old.replaceWith(document.adoptNode(fresh));
    if (back) {
      document.getElementById(back)?.focus({ preventScroll: true });
    }
  }
}

function isWrittenIn(part) {
  const active = document.activeElement;
  return part.contains(active) && (active.tagName === "TEXTAREA" || active.tagName === "INPUT");
}

function focusIn(part) {
  return part.contains(document.activeElement) ? document.activeElement.id : "";
}

// A finding leads to its words in the field, and the field leads back to the finding.
function lead(event) {
  const link = event.target.closest("a[data-field]");
  const field = link && document.getElementById(link.dataset.field);
  if (!field) {
    return;
  }
  event.preventDefault();
  show(field, link.dataset.quote, Number(link.dataset.paragraph) || 1);
  const back = field.closest(".part")?.querySelector("a.back");
  if (back && link.dataset.back) {
    back.href = "#" + link.dataset.back;
    back.hidden = false;
  }
}

function show(field, quote, paragraph) {
  const [from, to] = words(field.value, quote, paragraph);
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  scrollTo({ top: scrollY + lineOf(field, from) - innerHeight / 3 });
}

// Another page leads to a paragraph of a part: ?paragraph=3#part-…
function arrive() {
  const paragraph = new URLSearchParams(location.search).get("paragraph");
  const section = location.hash.startsWith("#part-") ? location.hash.slice("#part-".length) : "";
  const field = document.getElementById((paragraph === "0" ? "heading-" : "body-") + section);
  if (paragraph !== null && field) {
    show(field, "", Number(paragraph) || 1);
  }
}

// Where the quote stands, at or after the beginning of its paragraph; else the whole paragraph.
function words(text, quote, paragraph) {
  let start = 0;
  let seen = 0;
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    seen += 1;
    if (seen === paragraph) {
      start = line.index;
      break;
    }
  }
  const found = quote ? Math.max(text.indexOf(quote, start), -1) : -1;
  if (found >= 0) {
    return [found, found + quote.length];
  }
  const anywhere = quote ? text.indexOf(quote) : -1;
  if (anywhere >= 0) {
    return [anywhere, anywhere + quote.length];
  }
  const end = text.indexOf("\n", start);
  return [start, end < 0 ? text.length : end];
}

// How far below the top of the window a place in a field is: measured in a box that wraps as the field does.
function lineOf(field, index) {
  const top = field.getBoundingClientRect().top;
  if (field.tagName !== "TEXTAREA") {
    return top;
  }
  const look = getComputedStyle(field);
  const box = document.createElement("div");
  for (const property of ["font", "letterSpacing", "lineHeight", "padding", "border", "width", "boxSizing"]) {
    box.style[property] = look[property];
  }
  box.style.whiteSpace = "pre-wrap";
  box.style.overflowWrap = "anywhere";
  box.style.position = "absolute";
  box.style.visibility = "hidden";
  box.textContent = field.value.slice(0, index) || " ";
  document.body.append(box);
  const height = box.getBoundingClientRect().height;
  box.remove();
  return top + Math.min(height, field.scrollHeight) - field.scrollTop;
}

if (form && told) {
  form.addEventListener("input", () => soon());
  form.addEventListener("paste", refusePaste);
  document.addEventListener("click", lead);
  addEventListener("online", () => soon(0));
  autosave(form, tell, soon);
  arrive();
}
