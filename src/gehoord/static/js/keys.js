/* Shortcuts of the desk, as its page of shortcuts lists them. Without this script all works too. */
"use strict";

(() => {
  const places = new Map();
  for (const link of document.querySelectorAll("[data-key]")) places.set(link.dataset.key, link);

  let waits = false; // "g" was pressed: a place follows

  function isTyping(target) {
    return target.closest("input, select, textarea, [contenteditable]") !== null;
  }

  function walk(step) {
    const links = [...document.querySelectorAll(".work .of a")];
    if (!links.length) return;
    const now = links.indexOf(document.activeElement);
    const next = now < 0 ? (step > 0 ? 0 : links.length - 1) : now + step;
    if (links[next]) links[next].focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const key = event.key;
    if (waits) {
      waits = false;
      const link = places.get(key);
      if (link) { event.preventDefault(); link.click(); }
      return;
    }
    if (key === "g") { waits = true; setTimeout(() => { waits = false; }, 1500); return; }
    const act = { j: () => walk(1), k: () => walk(-1), "?": () => places.get("?")?.click() }[key];
    if (act) { event.preventDefault(); act(); }
  });
})();
