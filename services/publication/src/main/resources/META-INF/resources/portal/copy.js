// [复制]: a button appears only where it works; the text stands beside it for whoever copies by hand. On a plain address, as in an
// office's own network, the browser has no clipboard to write to, so the text is selected and copied as by hand.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const text = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      text.select();
      document.execCommand("copy");
    }
    let done = button.parentElement.querySelector("[role=status]");
    if (!done) {
      done = document.createElement("span");
      done.setAttribute("role", "status");
      button.after(done);
    }
    done.textContent = button.dataset.done;
  });
}
