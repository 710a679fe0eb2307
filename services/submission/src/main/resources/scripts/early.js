// Loaded before the page can be written in: remembers what is typed until the drafting page has come alive.
globalThis.typedEarly = new Set();
addEventListener("input", (event) => globalThis.typedEarly?.add(event.target), true);
