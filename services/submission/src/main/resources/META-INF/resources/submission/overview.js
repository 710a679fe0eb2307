// Keeps the overview as it stands: asks for the page's mark every ten seconds, and when it has changed takes the new page's
// content in, unless somebody is just ticking or typing. Without this script the page is the same, as of its loading.
const EVERY = 10_000;

const busy = (live) =>
  live.contains(document.activeElement) && document.activeElement.matches("input, select, textarea, button")
  || live.querySelector("input:checked") !== null;

async function look() {
  const live = document.getElementById("live");
  const answer = await fetch(live.dataset.address, { headers: { Accept: "text/plain" }, redirect: "error" });
  if (!answer.ok) throw new Error(String(answer.status));
  if ((await answer.text()) !== live.dataset.mark && !busy(live)) {
    const page = await fetch(location.href, { redirect: "error" });
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html").getElementById("live");
    if (page.ok && fresh) live.replaceWith(document.importNode(fresh, true));
  }
}

let failures = 0;
setInterval(async () => {
  if (document.hidden || failures > 5) return;
  try {
    await look();
    failures = 0;
  } catch {
    failures += 1;
  }
}, EVERY);

// [复制文字]: straight to the clipboard; without a script the server shows the text to be copied.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[name=verb][value=copy]");
  if (!button || !navigator.clipboard) return;
  event.preventDefault();
  const chosen = [...button.form.querySelectorAll("input[name=unit]:checked")].map((box) => box.closest("tr").querySelector("th").textContent.trim());
  const text = button.form.elements.text.value;
  await navigator.clipboard.writeText(chosen.length ? `${chosen.join("、")}：\n${text}` : text);
  const done = document.createElement("span");
  done.setAttribute("role", "status");
  done.textContent = document.documentElement.lang.startsWith("zh") ? "已复制" : "Copied";
  button.after(done);
});
