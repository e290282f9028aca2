// Makes the page answer while you type. Without this file it works the same, one submit at a time.
"use strict";

let pending = null;

const form = () => document.querySelector("form");
const field = () => document.getElementById("number");

/** Sends the form as it stands; a newer request ends an older one. */
async function send(url, extra) {
  pending?.abort();
  pending = new AbortController();
  const body = new URLSearchParams(new FormData(form()));
  for (const [name, value] of Object.entries(extra)) body.set(name, value);
  return fetch(url, { method: "POST", body, signal: pending.signal });
}

/** Shows what the number can become, in the message beside the field and below it. */
async function look() {
  const input = field();
  const typed = input.value;
  const answer = await (await send("/typing", { caret: input.selectionStart ?? typed.length })).json();
  if (input.value !== typed) return; // typed on in the meantime
  const message = document.getElementById("number-message");
  message.textContent = answer.message;
  message.dataset.state = answer.state;
  input.setAttribute("aria-invalid", String(answer.state === "wrong"));
  document.querySelector("label[for=number]").textContent = answer.label;
  document.getElementById("number-hint").textContent = answer.hint;
  input.pattern = answer.pattern;
  input.inputMode = answer.inputmode;
  document.getElementById("answer").innerHTML = answer.html; // escaped by the server
  if (answer.text !== typed && document.activeElement === input) {
    input.value = answer.text;
    input.setSelectionRange(answer.caret, answer.caret);
  }
}

/** Sends the form and puts the answer in place of the page, without losing the place in it. */
async function submit(extra) {
  const response = await send("/", extra);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const focused = document.activeElement?.id;
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.querySelector("main").replaceWith(page.querySelector("main"));
  const next = extra.lang ? document.getElementById(focused) : document.querySelector("[aria-invalid=true], #answer");
  next?.focus();
}

/** Lets the browser do what the script could not, but for a request that a newer one ended. */
function orElse(fallback) {
  return (error) => {
    if (error.name !== "AbortError") fallback();
  };
}

let timer = 0;
document.addEventListener("input", (event) => {
  if (event.target.id !== "number" || event.isComposing) return;
  clearTimeout(timer);
  timer = setTimeout(() => look().catch(orElse(() => {})), 120);
});

document.addEventListener("change", (event) => {
  if (event.target.id === "lang") submit({ lang: event.target.value }).catch(orElse(() => form().submit()));
  if (event.target.id === "expect") look().catch(orElse(() => {}));
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  const button = event.submitter;
  const extra = button?.name ? { [button.name]: button.value } : {};
  submit(extra).catch(orElse(() => event.target.submit()));
});
