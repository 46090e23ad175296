/*
 * Sends files one by one, shows how far each is, and tries again by itself when the
 * connection drops.
 *
 * An improvement only: without it the browser sends them all at once. What the server
 * says of a file is shown with that file; the sentences stand in the page.
 */
"use strict";

(() => {
  const PAUSES = [1000, 3000, 8000]; // milliseconds before each new try

  const form = document.querySelector("form[data-upload]");
  const input = form?.querySelector("input[type=file]");
  const list = form?.querySelector("[data-files]");
  if (!list) return;
  const words = list.dataset;

  function row(file) {
    const line = document.createElement("li");
    const name = document.createElement("span");
    const bar = document.createElement("progress");
    const said = document.createElement("p");
    name.textContent = file.name;
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    said.className = "small";
    said.setAttribute("role", "status");
    said.textContent = words.busy;
    line.append(name, bar, said);
    list.append(line);
    return {line, bar, said};
  }

  function once(file, bar) {
    return new Promise((resolve, reject) => {
      const body = new FormData();
      body.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
      body.append("add", "1");
      body.append("files", file);
      const request = new XMLHttpRequest();
      request.responseType = "document";
      request.upload.onprogress = (event) => {
        if (event.lengthComputable) bar.value = event.loaded / event.total;
      };
      request.onload = () => resolve(request);
      request.onerror = request.ontimeout = reject;
      request.open("POST", form.action);
      request.send(body);
    });
  }

  const pause = (milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  function asked(shown) {
    const again = document.createElement("button");
    again.type = "button";
    again.className = "second";
    again.textContent = words.again;
    shown.said.textContent = words.failed;
    shown.line.append(again);
    return new Promise((resolve) => {
      again.onclick = () => {
        again.remove();
        resolve();
      };
    });
  }

  async function sent(file, shown) {
    for (let tries = 0; ; tries += 1) {
      try {
        return await once(file, shown.bar);
      } catch {
        shown.bar.value = 0;
        shown.said.textContent = words.dropped;
        if (tries < PAUSES.length) await pause(PAUSES[tries]);
        else await asked(shown);
        shown.said.textContent = words.busy;
      }
    }
  }

  function refresh(page) {
    const now = page?.querySelector("#added");
    if (now) document.querySelector("#added").replaceWith(document.importNode(now, true));
  }

  async function add(file) {
    const shown = row(file);
    const answer = await sent(file, shown);
    const page = answer.response; // another one than this, when the form is not there
    const wrong = page?.querySelector("#mistakes li") ?? page?.querySelector("main > p");
    refresh(page);
    shown.bar.remove();
    if (answer.status < 400 && page?.querySelector("#added")) {
      shown.said.textContent = words.done;
      shown.line.className = "visually-hidden"; // it stands among what was added
      return true;
    }
    shown.said.className = "mistake";
    const said = wrong ? wrong.textContent.trim() : words.failed;
    shown.said.textContent = said.replace(`${file.name}: `, "");
    return false;
  }

  form.addEventListener("submit", async (event) => {
    const files = [...input.files];
    if (!files.length) return;
    event.preventDefault();
    const goOn = event.submitter?.name === "on";
    const buttons = form.querySelectorAll("button");
    list.replaceChildren();
    input.value = "";
    for (const each of buttons) each.disabled = true;
    let whole = true;
    for (const file of files) whole = (await add(file)) && whole;
    for (const each of buttons) each.disabled = false;
    if (whole) location.assign(goOn ? words.on : form.action);
  });
})();
