/* Show what comes of a form while it is filled in. Without this script its button does. */
"use strict";

(() => {
  const form = document.querySelector("form[data-look]");
  if (!form) return;

  let asked = 0;

  async function look() {
    const mine = ++asked;
    const said = new FormData(form);
    said.set("do", "look");
    const answer = await fetch(form.action, { method: "POST", body: said });
    if (mine !== asked || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("looked");
    const stale = document.getElementById("looked");
    if (!fresh) return;
    if (stale) stale.replaceWith(fresh);
    else form.append(fresh);
  }

  form.addEventListener("change", (event) => {
    if (!event.target.closest("#looked")) look();
  });
})();
