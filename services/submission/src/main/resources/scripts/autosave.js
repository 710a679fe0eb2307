// A section is saved a moment after somebody has paused in it. What could not be saved stays in this browser and is
// offered again. One request at a time, so that each knows the report's version that the one before it made. What is no
// section (head, explanations, disclosure, answer) is saved in the same way, all of it together: FIELDS.

import { label, offered, put, shown } from "./offer.js";

const PAUSE = 2000;
const RETRY = 10_000;
const LONGEST = 100_000;
const FIELDS = "fields";
const FIELD =
  /^(?:documentNumber|disclosure|disclosureReason|secrecyReviewer|secrecyCleared|answer|waiver-.+)$/;
const SECTION = /^(?:body|heading)-([0-9a-f-]{36})$/;

export function autosave(form, tell, check) {
  const report = form.action.split("/").pop();
  const timers = new Map();
  const conflicts = new Set();
  let line = Promise.resolve();
  let saving = 0;

  function field(name) {
    return form.elements.namedItem(name);
  }

  function typed(section) {
    return { heading: field("heading-" + section)?.value ?? "", body: field("body-" + section).value };
  }

  function key(section) {
    return ["chengbao", "draft", report, section].join(".");
  }

  function keep(section) {
    const text = { ...typed(section), at: new Date().toISOString() };
    try {
      localStorage.setItem(key(section), JSON.stringify(text));
    } catch {
      // a full or closed store: the page itself still has the text
    }
  }

  // The server puts typography into normal form, so only letters count.
  function same(one, other) {
    const letters = (text) => text.replace(/[\s\p{P}\p{S}]/gu, "");
    return letters(one.body) === letters(other.body) && letters(one.heading) === letters(other.heading);
  }

  function forget(section) {
    localStorage.removeItem(key(section));
  }

  function later(section, pause = PAUSE) {
    clearTimeout(timers.get(section));
    timers.set(
      section,
      setTimeout(() => {
        timers.delete(section);
        saving += 1;
        line = line.then(() => (section === FIELDS ? saveFields() : save(section))).finally(() => (saving -= 1));
      }, pause),
    );
  }

  function fieldsTyped() {
    const all = {};
    for (const [name, value] of new FormData(form)) {
      if (FIELD.test(name)) {
        all[name] = value;
      }
    }
    return all;
  }

  function keepFields() {
    try {
      localStorage.setItem(key(FIELDS), JSON.stringify({ values: fieldsTyped(), at: new Date().toISOString() }));
    } catch {
      // a full or closed store: the page itself still has them
    }
  }

  async function saveFields() {
    const sent = fieldsTyped();
    const body = new URLSearchParams(sent);
    for (const hidden of form.querySelectorAll("input[type=hidden]")) {
      if (/^(?:version|secrecyStood|base-head|base-answer|base-waiver-.+)$/.test(hidden.name)) {
        body.set(hidden.name, hidden.value);
      }
    }
    const answer = await ask(`${form.action}/fields`, body, FIELDS);
    if (answer?.ok) {
      savedFields(sent, await answer.json());
    } else if (answer) {
      await refused(FIELDS, answer);
    }
  }

  function savedFields(sent, now) {
    for (const [name, mark] of Object.entries(now.marks)) {
      if (field(name) && (name !== "secrecyStood" || mark === "true")) {
        field(name).value = mark;
      }
      if (name === "secrecyStood" && mark === "true") {
        document.getElementById("secrecy-again")?.setAttribute("hidden", "");
      }
    }
    if (now.alone) {
      field("version").value = now.report;
    }
    if (now.refused.length > 0) {
      tell("refused", now.refused.join(" "));
    } else {
      // a disclosure is stored together with its review; until then it stays here
      const whole = now.marks.secrecyStood === "true" || !(sent.disclosure || sent.secrecyReviewer);
      if (whole && JSON.stringify(sent) === JSON.stringify(fieldsTyped())) {
        forget(FIELDS);
      }
      tell("saved", now.at);
    }
    check();
  }

  // Nothing comes back when the line is down; then it is tried again.
  async function ask(address, body, part) {
    try {
      return await fetch(address, {
        method: "POST",
        body,
        headers: { "X-Requested-With": "JavaScript" },
        redirect: "manual",
      });
    } catch {
      tell("offline");
      later(part, RETRY);
      return undefined;
    }
  }

  async function refused(part, answer) {
    if (answer.status === 401 || answer.status === 499 || answer.type === "opaqueredirect") {
      tell("expired");
      later(part, RETRY);
    } else if (answer.status >= 500) {
      tell("offline");
      later(part, RETRY);
    } else {
      const why = await answer.json().catch(() => ({}));
      tell("refused", why.message ?? "");
    }
  }

  async function save(section) {
    if (conflicts.has(section)) {
      return;
    }
    const sent = typed(section);
    if (sent.body.length > LONGEST) {
      tell("long");
      return;
    }
    const fields = new URLSearchParams();
    for (const name of ["version", "version-" + section, "heading-" + section, "body-" + section]) {
      if (field(name)) {
        fields.set(name, field(name).value);
      }
    }
    const answer = await ask(`${form.action}/sections/${section}`, fields, section);
    if (answer?.ok) {
      saved(section, sent, await answer.json());
    } else if (answer?.status === 412) {
      conflicts.add(section);
      tell("conflict");
      check(0);
    } else if (answer) {
      await refused(section, answer);
    }
  }

  function saved(section, sent, now) {
    field("version-" + section).value = now.section;
    field("base-" + section).value = now.base;
    if (now.alone) {
      field("version").value = now.report;
    }
    const here = typed(section);
    if (here.body === sent.body && here.heading === sent.heading) {
      forget(section);
    }
    secrecyAgain();
    tell("saved", now.at);
    check();
  }

  // A changed text has not been looked through for secrets.
  function secrecyAgain() {
    const stood = field("secrecyStood");
    const cleared = field("secrecyCleared");
    if (stood?.value === "true") {
      stood.value = "lapsed";
      cleared.checked = false;
      document.getElementById("secrecy-again")?.removeAttribute("hidden");
    }
  }

  // Both texts are on the page; what stands in the officer's own field counts from now on.
  function merged(event) {
    const button = event.target.closest("button[data-merged]");
    if (button) {
      event.preventDefault();
      const section = button.dataset.merged;
      field("version-" + section).value = button.dataset.version;
      field("base-" + section).value = button.dataset.base;
      conflicts.delete(section);
      later(section, 0);
    }
  }

  // What this browser could not save the last time, offered above its section.
  function offer() {
    for (const area of form.querySelectorAll("textarea[id^=body-]")) {
      const section = area.id.slice("body-".length);
      const left = JSON.parse(localStorage.getItem(key(section)) ?? "null");
      if (!left || same(left, typed(section))) {
        forget(section);
        continue;
      }
      offered(area, left.at, left.body, choice(section, () => {
        area.value = left.body;
        if (field("heading-" + section)) {
          field("heading-" + section).value = left.heading;
        }
      }));
    }
    offerFields();
  }

  function offerFields() {
    const left = JSON.parse(localStorage.getItem(key(FIELDS)) ?? "null");
    const now = fieldsTyped();
    const others = Object.entries(left?.values ?? {}).filter(
      ([name, value]) =>
        field(name) && name !== "secrecyCleared" && value.trim() !== "" && value !== (now[name] ?? ""),
    );
    const place = document.getElementById("openness");
    if (others.length === 0 || !place) {
      forget(FIELDS);
      return;
    }
    const text = others.map(([name, value]) => `${label(name)}：${shown(form, name, value)}`).join("\n");
    offered(place, left.at, text, choice(FIELDS, () => others.forEach(([name, value]) => put(field(name), value))));
  }

  function choice(part, take) {
    return (taken) => {
      if (taken) {
        take();
        later(part, 0);
      } else {
        forget(part);
      }
    };
  }

  form.addEventListener("input", (event) => {
    const section = SECTION.exec(event.target.name)?.[1];
    if (section) {
      keep(section);
      later(section);
    } else if (FIELD.test(event.target.name)) {
      keepFields();
      later(FIELDS);
    }
  });
  // A button saves all; what is on its way is waited for, or the page would seem to be overtaken by itself.
  form.addEventListener("submit", async (event) => {
    timers.forEach((timer) => clearTimeout(timer));
    timers.clear();
    if (saving > 0) {
      event.preventDefault();
      await line;
      form.requestSubmit(event.submitter);
    }
  });
  document.addEventListener("click", merged);
  const again = () => {
    for (const area of form.querySelectorAll("textarea[id^=body-]")) {
      const section = area.id.slice("body-".length);
      if (localStorage.getItem(key(section)) && !timers.has(section)) {
        later(section, 0);
      }
    }
    if (localStorage.getItem(key(FIELDS)) && !timers.has(FIELDS)) {
      later(FIELDS, 0);
    }
  };
  addEventListener("online", again);
  offer();
  globalThis.typedEarly?.forEach((early) => early.dispatchEvent(new Event("input", { bubbles: true })));
  globalThis.typedEarly = undefined;
}
