// What this browser could not save the last time, offered above its part of the drafting page.

// Shows it until somebody takes it over or leaves it.
export function offered(place, at, text, chosen) {
  const offer = document.getElementById("offer");
  if (!offer) {
    return;
  }
  const notice = offer.content.firstElementChild.cloneNode(true);
  notice.querySelector("time").textContent = new Date(at).toLocaleString(document.documentElement.lang);
  notice.querySelector("textarea").value = text;
  notice.addEventListener("click", (event) => {
    const choice = event.target.closest("button")?.value;
    if (choice) {
      event.preventDefault();
      chosen(choice === "take");
      notice.remove();
    }
  });
  place.before(notice);
}

// The words beside a field.
export function label(name) {
  const id = CSS.escape(name);
  return document.querySelector(`label[for="${id}"], #${id} > legend`)?.firstChild?.textContent ?? "";
}

// The words beside a choice; elsewhere what was typed.
export function shown(form, name, value) {
  const choice = form.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  return choice?.closest("label.choice")?.querySelector("span")?.firstChild?.textContent ?? value;
}

// That the text was looked through for secrets is only ever said anew.
export function put(input, value) {
  if (!(input instanceof HTMLInputElement && input.type === "checkbox")) {
    input.value = value;
  }
}
