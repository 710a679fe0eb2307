// A section is saved a moment after somebody has paused in it. What could not be saved stays in this browser and is
// offered again. One request at a time, so that each knows the report's version that the one before it made.

const PAUSE = 2000;
const RETRY = 10_000;
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
        line = line.then(() => save(section)).finally(() => (saving -= 1));
      }, pause),
    );
  }

  async function save(section) {
    if (conflicts.has(section)) {
      return;
    }
    const sent = typed(section);
    const fields = new URLSearchParams();
    for (const name of ["version", "version-" + section, "heading-" + section, "body-" + section]) {
      if (field(name)) {
        fields.set(name, field(name).value);
      }
    }
    let answer;
    try {
      answer = await fetch(`${form.action}/sections/${section}`, {
        method: "POST",
        body: fields,
        headers: { "X-Requested-With": "JavaScript" },
        redirect: "manual",
      });
    } catch {
      tell("offline");
      later(section, RETRY);
      return;
    }
    await settle(section, sent, answer);
  }

  async function settle(section, sent, answer) {
    if (answer.ok) {
      saved(section, sent, await answer.json());
    } else if (answer.status === 412) {
      conflicts.add(section);
      tell("conflict");
      check(0);
    } else if (answer.status === 401 || answer.status === 499 || answer.type === "opaqueredirect") {
      tell("expired");
      later(section, RETRY);
    } else if (answer.status >= 500) {
      tell("offline");
      later(section, RETRY);
    } else {
      const refused = await answer.json().catch(() => ({}));
      tell("refused", refused.message ?? "");
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
    const offered = document.getElementById("offer");
    for (const area of form.querySelectorAll("textarea[id^=body-]")) {
      const section = area.id.slice("body-".length);
      const left = JSON.parse(localStorage.getItem(key(section)) ?? "null");
      const here = typed(section);
      if (!left || !offered || same(left, here)) {
        forget(section);
        continue;
      }
      const notice = offered.content.firstElementChild.cloneNode(true);
      notice.querySelector("time").textContent = new Date(left.at).toLocaleString(document.documentElement.lang);
      notice.querySelector("textarea").value = left.body;
      notice.addEventListener("click", (event) => {
        const choice = event.target.closest("button")?.value;
        if (choice === "take") {
          area.value = left.body;
          if (field("heading-" + section)) {
            field("heading-" + section).value = left.heading;
          }
          later(section, 0);
        }
        if (choice) {
          event.preventDefault();
          if (choice === "leave") {
            forget(section);
          }
          notice.remove();
        }
      });
      area.before(notice);
    }
  }

  form.addEventListener("input", (event) => {
    const section = SECTION.exec(event.target.name)?.[1];
    if (section) {
      keep(section);
      later(section);
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
  };
  addEventListener("online", again);
  offer();
}
