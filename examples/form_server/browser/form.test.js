// Drives the page in a real browser: as you type, submit, languages, keyboard, no scripts, a phone.
//
// FORM_SERVER names the built server, CHROMIUM the browser, SHOTS a folder for pictures (optional).

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";

const SERVER = process.env.FORM_SERVER ?? "../../../target/debug/form_server";
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const SHOTS = process.env.SHOTS ?? "../../../target/form_server";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TODAY = "2026-11-22";

let server, browser, base, context, page, complaints;

before(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = spawn(SERVER, ["--port", "0", "--today", TODAY]);
  base = await new Promise((resolve, reject) => {
    server.stdout.once("data", (line) => resolve(String(line).trim()));
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

after(async () => {
  await browser?.close();
  server?.kill();
});

/** Opens the page afresh; whatever the browser complains about fails the test. */
async function open(options = {}, path = "/") {
  await context?.close();
  context = await browser.newContext({ locale: "en-US", ...options });
  page = await context.newPage();
  complaints = [];
  page.on("console", (message) => {
    // The answer to a form that is refused is 422, and Chromium logs that.
    if (message.type() === "error" && !message.text().includes("422")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  return page.goto(base + path);
}

beforeEach(() => open());

afterEach(() => assert.deepEqual(complaints, []));

const message = () => page.locator("#number-message");

/** Waits until the message beside the field says so. */
async function says(pattern) {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.getElementById("number-message").textContent),
    pattern.source,
  );
}

async function accessible(what) {
  const found = await page.evaluate(`${AXE}; axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"] })`);
  const wrong = found.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(" ")}`);
  assert.deepEqual(wrong, [], what);
}

test("the page says who it is and lets nothing else in", async () => {
  const response = await open();
  assert.equal(response.status(), 200);
  assert.equal(await page.title(), "What is this number?");
  const headers = response.headers();
  assert.match(headers["content-security-policy"], /default-src 'none'/);
  assert.equal(headers["x-content-type-options"], "nosniff");
  await accessible("empty page");
});

test("typing is answered at once, from open over wrong to complete", async () => {
  await page.selectOption("#expect", "tracking");
  await page.waitForFunction(() => document.querySelector("label[for=number]").textContent === "Tracking number");
  await page.locator("#number").pressSequentially("lz 8712");
  await says(/more character/);
  assert.equal(await message().getAttribute("data-state"), "open");
  await page.locator("#number").pressSequentially("4o");
  await says(/“o”|“O”/);
  assert.equal(await page.locator("#number").getAttribute("aria-invalid"), "true");
  await page.locator("#number").fill("rb123456785gb");
  await says(/tracking number of/);
  assert.equal(await message().getAttribute("data-state"), "complete");
  assert.equal(await page.locator("#number").inputValue(), "RB 123 456 785 GB");
  assert.deepEqual(await page.locator(".parts code").allTextContents(), ["RB", "12345678", "5", "GB"]);
  await page.screenshot({ path: join(SHOTS, "typing-desktop.png"), fullPage: true });
  await accessible("with an answer");
});

test("the caret stays where it was when blanks come in", async () => {
  const number = page.locator("#number");
  await number.pressSequentially("rb12378");
  await page.waitForFunction(() => document.getElementById("number").value === "RB 123 78");
  await number.evaluate((input) => input.setSelectionRange(6, 6));
  await page.keyboard.type("4");
  await page.waitForFunction(() => document.getElementById("number").value === "RB 123 478");
  const caret = await number.evaluate((input) => input.selectionStart);
  assert.equal((await number.inputValue()).slice(0, caret), "RB 123 4");
});

test("an order number in a field for tracking numbers is told in words, with 422", async () => {
  await page.selectOption("#expect", "tracking");
  await page.locator("#number").fill("8123456789012345");
  await says(/order number/);
  const [response] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST" && response.url() === `${base}/`),
    page.locator("#number").press("Enter"),
  ]);
  assert.equal(response.status(), 422);
  await says(/This is an order number/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "number");
  assert.equal(await page.locator("#number").inputValue(), "8123456789012345");
});

test("a suggestion takes the place of the number that was mistyped", async () => {
  await page.locator("#number").fill("LZ87124O690CN");
  await says(/character 8|Character 8/);
  await page.locator(".repairs button").first().click();
  await page.waitForFunction(() => document.getElementById("number").value === "LZ871240690CN");
  await says(/tracking number of/);
});

test("a parcel that is silent gets a diagnosis", async () => {
  await page.locator("#number").fill("UN123456785CN");
  await page.locator("summary").click();
  await page.selectOption("#destination", "BR");
  await page.selectOption("#option", "china_post_ordinary_plus");
  await page.fill("#ordered", "2026-09-01");
  await page.fill("#shipped", "2026-09-05");
  await page.locator("button.main").click();
  await page.waitForSelector(".finding");
  assert.ok((await page.locator(".finding").count()) >= 1);
  assert.ok((await page.locator(".finding .todo li").count()) >= 1);
  assert.equal(await page.evaluate(() => document.activeElement.id), "answer");
  await page.screenshot({ path: join(SHOTS, "diagnosis-desktop.png"), fullPage: true });
  await accessible("with a diagnosis");
});

test("the language changes and what was typed stays", async () => {
  await page.locator("#number").fill("LZ87124xx90CN");
  await says(/hidden/);
  for (const [language, title] of [
    ["ru", "Что это за номер?"],
    ["zh", "这是什么号码？"],
    ["pl", "Co to za numer?"],
  ]) {
    await page.locator("#lang").focus();
    await page.selectOption("#lang", language);
    await page.waitForFunction((title) => document.title === title, title);
    assert.equal(await page.locator("#number").inputValue(), "LZ87124xx90CN");
    assert.equal(await page.evaluate(() => document.activeElement.id), "lang");
  }
  assert.equal(await page.evaluate(() => document.documentElement.lang), "pl");
});

test("the browser's own language is met", async () => {
  await open({ locale: "pt-BR" });
  assert.equal(await page.title(), "Que número é este?");
  await open({ locale: "ja-JP" });
  assert.equal(await page.title(), "What is this number?");
});

test("markup in the number is shown, never run", async () => {
  const hostile = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
  await page.locator("#number").fill(hostile);
  await says(/./);
  await page.locator("button.main").click();
  await says(/number/);
  assert.equal(await page.locator("#number").inputValue(), hostile);
  assert.equal(await page.locator("img").count(), 0);
});

test("everything is reached by keyboard alone", async () => {
  const reached = [];
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.tagName));
  }
  assert.deepEqual(reached, ["lang", "expect", "number", "SUMMARY", "BUTTON"]);
  await page.locator("#number").focus();
  await page.keyboard.type("RB123456785GB");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".parts");
});

test("without scripts the page answers one submit at a time", async () => {
  await open({ javaScriptEnabled: false });
  await page.locator("#number").fill("RB123456786GB");
  const [response] = await Promise.all([page.waitForNavigation(), page.locator("button.main").click()]);
  assert.equal(response.status(), 422);
  assert.match(await message().textContent(), /check digit/);
  const meant = page.locator(".repairs button", { hasText: "RB 123 456 785 GB" });
  await Promise.all([page.waitForNavigation(), meant.click()]);
  assert.match(await message().textContent(), /tracking number of/);
  await page.selectOption("#lang", "de");
  await Promise.all([page.waitForNavigation(), page.locator(".language button").click()]);
  assert.equal(await page.title(), "Was ist das für eine Nummer?");
  assert.equal(await page.locator("#number").inputValue(), "RB123456785GB");
});

test("the pattern lets a labelled number through and stops a word", async () => {
  const valid = (text) =>
    page.locator("#number").evaluate((input, text) => ((input.value = text), input.checkValidity()), text);
  assert.equal(await valid("Tracking no.: rb 123 456 785 gb"), true);
  assert.equal(await valid("ＲＢ１２３４５６７８５ＧＢ"), true);
  assert.equal(await valid("abc"), false);
});

test("a phone shows the page without scrolling sideways", async () => {
  await open({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true }, "/?lang=zh");
  await page.locator("#number").fill("RB123456785GB");
  await page.waitForSelector(".parts");
  await page.locator("summary").click();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 360, `${wide} pixels wide`);
  for (const box of await page.locator("button, select, input, summary").all()) {
    const size = await box.boundingBox();
    assert.ok(size === null || size.height >= 40, `${await box.getAttribute("name")} is ${size?.height} high`);
  }
  await page.screenshot({ path: join(SHOTS, "phone-zh.png"), fullPage: true });
  await accessible("on a phone");
});

test("the page keeps its contrast in the dark", async () => {
  await open({ colorScheme: "dark" }, "/?lang=fr");
  await page.locator("#number").fill("LZ87124O690CN");
  await page.waitForSelector(".repairs");
  await page.screenshot({ path: join(SHOTS, "dark-fr.png"), fullPage: true });
  await accessible("in the dark");
});
