/* Keep what is filled in and show what comes of it. Without this script its button does. */
"use strict";

(() => {
  const form = document.querySelector("form[data-look]");
  if (!form) return;

  let busy = false;
  let again = false;

  /* One at a time: each answer says which state the next one has seen. */
  async function look() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      await ask();
    } finally {
      busy = false;
    }
    if (again) {
      again = false;
      look();
    }
  }

  async function ask() {
    const said = new FormData(form);
    said.set("do", "look");
    const answer = await fetch(form.action, { method: "POST", body: said });
    if (answer.status === 409) form.querySelector("button[value=look]").click();
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("looked");
    const stale = document.getElementById("looked");
    if (!fresh || !stale) return;
    if (stale.contains(document.activeElement)) {
      stale.querySelector("[name=seen]").value = fresh.querySelector("[name=seen]").value;
    } else {
      const at = stale.scrollTop;
      stale.replaceWith(fresh);
      fresh.scrollTop = at;
    }
  }

  form.addEventListener("change", look);
})();
