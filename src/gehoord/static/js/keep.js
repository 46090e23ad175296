/*
 * Keeps what is typed while it is typed, sealed as the rest of the form is.
 *
 * An improvement only: without it a page is kept when its button is pressed. The
 * sentences stand in the page, in the language of the page.
 */
"use strict";

(() => {
  const PAUSE = 2000; // milliseconds without a key

  const form = document.querySelector("form[data-keep]");
  const said = form?.querySelector("[data-said]");
  if (!said) return;

  const whole = () => new URLSearchParams(new FormData(form));
  function written() {
    const all = whole();
    all.delete("seen"); // the mark of what is kept changes by being kept
    return all.toString();
  }
  let kept = written();
  let sending = null;
  let waiting = 0;
  let pressed = false;
  let leaving = false; // what is kept after it was sent would look as if it was not

  function tell(sentence, loud) {
    said.textContent = sentence;
    said.classList.toggle("mistake", loud);
    said.setAttribute("role", loud ? "alert" : "none");
  }

  // Whether the server has heard of it, whatever it said.
  async function send() {
    const now = written();
    if (now === kept || leaving) return true;
    try {
      const headers = {"X-Keep": "1", "Content-Type": "application/x-www-form-urlencoded"};
      const body = whole().toString();
      const answer = await fetch(location.href, {method: "POST", headers, body});
      if (answer.status !== 204) return true; // the button will say what is the matter
      kept = now;
      form.elements.seen.value = answer.headers.get("X-Seen");
      tell(said.dataset.kept, false);
      return true;
    } catch {
      tell(said.dataset.offline, true);
      return false;
    }
  }

  async function keep() {
    clearTimeout(waiting);
    if (sending) return;
    sending = send();
    await sending;
    sending = null;
  }

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  });
  addEventListener("online", keep);
  document.addEventListener("visibilitychange", () => document.hidden && keep());

  // The page is left only when what is typed is safe: a browser that finds no connection
  // shows a page of its own, and the words would be gone with ours. What was typed first
  // must not come in after what is sent now, nor be kept after that.
  form.addEventListener("submit", async (event) => {
    clearTimeout(waiting);
    if (leaving) return;
    event.preventDefault();
    if (pressed) return;
    pressed = true;
    const {submitter} = event;
    if (sending) await sending;
    leaving = await send();
    pressed = false;
    // Not at once: while this event is told, a form is not sent again.
    if (leaving) setTimeout(() => form.requestSubmit(submitter));
  });
  addEventListener("pageshow", () => { leaving = false; }); // back, and the page was kept
})();
