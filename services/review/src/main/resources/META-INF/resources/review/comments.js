// Comments on passages: select words, a small panel opens. Whatever is typed, there or into the
// decision, stays in this browser until the office has it: a login that ends in mid-comment takes
// nothing along. Without this script every paragraph has a link to the same form.

const sheet = document.querySelector(".sheet");
const waiting = document.getElementById("comment-panel");
const done = new URLSearchParams(location.search).get("done");

function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function fields(form) {
  const typed = {};
  for (const [name, value] of new FormData(form)) {
    if (!["version", "command", "keep", "verb"].includes(name)) {
      (typed[name] ??= []).push(value);
    }
  }
  return typed;
}

// What was typed is kept with every stroke; an empty form is nothing to keep.
function keep(form, key, words) {
  const store = () => {
    const typed = fields(form);
    if (words.some((name) => (typed[name] ?? []).some((value) => value.trim()))) {
      localStorage.setItem(key, JSON.stringify(typed));
    } else {
      localStorage.removeItem(key);
    }
  };
  form.addEventListener("input", store);
  form.addEventListener("change", store);
}

function restore(form, typed) {
  for (const input of form.elements) {
    const values = typed[input.name];
    if (!values || ["version", "command", "keep"].includes(input.name)) {
      continue;
    }
    if (input.type === "radio" || input.type === "checkbox") {
      input.checked = values.includes(input.value);
    } else if (input.type !== "submit") {
      input.value = values[0];
    }
  }
}

// The words of a selection as they stand in the report, without the numbers of findings.
function words(range) {
  const part = range.cloneContents();
  part.querySelectorAll("a.ref, del").forEach((one) => one.remove());
  return part.textContent.trim();
}

function panel() {
  const open = document.querySelector(".comment-panel");
  if (open || !waiting) {
    return open;
  }
  const made = waiting.content.firstElementChild.cloneNode(true);
  document.body.append(made);
  const form = made.querySelector("form");
  keep(form, form.elements.keep.value, ["words"]);
  const close = () => made.remove();
  made.querySelector("button[value=close]").addEventListener("click", close);
  made.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    }
  });
  return made;
}

function write(block, quote, start, kind) {
  const form = panel().querySelector("form");
  form.elements.block.value = block;
  form.elements.quote.value = quote;
  form.elements.start.value = start;
  form.elements.quote.closest(".field").hidden = !block;
  if (kind) {
    form.querySelector(`input[name=kind][value=${kind}]`).checked = true;
  }
  form.elements.words.focus();
}

function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const from = range.startContainer.parentElement?.closest(".sheet .block[id]");
  const to = range.endContainer.parentElement?.closest(".sheet .block[id]");
  if (!from || from !== to || !range.startContainer.parentElement.closest(".text")) {
    return null;
  }
  const before = document.createRange();
  before.selectNodeContents(from.querySelector(".text"));
  before.setEnd(range.startContainer, range.startOffset);
  const quote = words(range);
  return quote ? { block: from.id, quote, start: words(before).length } : null;
}

function offer() {
  document.querySelector(".comment-selected")?.remove();
  const found = selected();
  if (!found) {
    return;
  }
  const button = document
    .getElementById("comment-selected")
    .content.firstElementChild.cloneNode(true);
  // a press of the mouse would take the selection away, and the button with it
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    button.remove();
    write(found.block, found.quote, found.start);
  });
  document.body.append(button);
}

if (sheet && waiting) {
  if (waiting.dataset.text === "true") {
    document.addEventListener("selectionchange", offer);
  }
  sheet.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-comment]");
    if (link && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      write(link.dataset.comment, "", 0, link.dataset.kind);
    }
  });
}

const key = (waiting?.content ?? document).querySelector("form.comment-form [name=keep]")?.value;
if (key && done === "comment") {
  localStorage.removeItem(key);
} else if (key && kept(key)) {
  const form = panel()?.querySelector("form") ?? document.querySelector("form.comment-form");
  if (form && !document.querySelector("main [role=alert]")) {
    restore(form, kept(key));
    form.closest(".comment-panel")?.querySelector("[data-kept]")?.removeAttribute("hidden");
  }
}
if (!waiting && key) {
  keep(document.querySelector("form.comment-form"), key, ["words"]);
}

// The login ended under the form: it has led back to the list, where the form is not.
const left = document.querySelector("[data-unsaved]");
if (left && kept(left.dataset.unsaved)) {
  left.hidden = false;
}

// The decision is kept as well: a comment is saved by leaving the page.
const decision = document.getElementById("decision");
const decided = decision?.dataset.keep ?? document.querySelector("[data-decided]")?.dataset.decided;
if (decided && done === "decision") {
  localStorage.removeItem(decided);
} else if (decision && decided) {
  const typed = kept(decided);
  if (typed && !document.querySelector("[role=alert]")) {
    restore(decision, typed);
    document.getElementById("decision-kept")?.removeAttribute("hidden");
  }
  keep(decision, decided, ["opinion", "reason"]);
}
