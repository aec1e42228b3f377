// Opens a page in Chromium as a reader would, and says what a browser knows of it, as JSON on standard output:
//   node look.mjs CHROMIUM PAGE.html SCREENSHOT.png light|dark
// Beside the screenshot it leaves those of a phone and of print, and the printed page as PDF.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, page, screenshot, colorScheme] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const tab = await (await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } })).newPage();
  const asked = [], complaints = [];
  tab.on("request", (one) => asked.push(one.url()));
  tab.on("console", (one) => complaints.push(one.text()));
  tab.on("dialog", (one) => { complaints.push(`dialog: ${one.message()}`); one.dismiss(); });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: screenshot, fullPage: true });
  const said = await tab.evaluate(() => ({
    text: document.body.innerText,
    lang: document.documentElement.lang,
    scripts: document.scripts.length + document.querySelectorAll("[onerror], [onload], [onclick]").length,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    styled: getComputedStyle(document.querySelector(".skip")).position === "absolute",
  }));
  // On a phone: nothing is wider than the screen, and each message stands beside the number of its line.
  await tab.setViewportSize({ width: 390, height: 844 });
  const phone = await tab.evaluate(() => ({
    phoneWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    beside: [...document.querySelectorAll(".lines tbody tr")].every((row) => {
      const line = row.querySelector(".line").getBoundingClientRect();
      const what = row.querySelector(".what").getBoundingClientRect();
      return what.left >= line.right && what.right <= window.innerWidth && what.bottom >= line.top && what.width > 200;
    }),
  }));
  await tab.screenshot({ path: screenshot.replace(/[.]png$/, "-phone.png"), fullPage: true });
  // Printed on A4, less its margins: nothing is cut off at the right.
  await tab.emulateMedia({ media: "print" });
  await tab.setViewportSize({ width: 703, height: 1000 });
  const printed = await tab.evaluate(() => ({
    printWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  await tab.screenshot({ path: screenshot.replace(/[.]png$/, "-print.png"), fullPage: true });
  await tab.pdf({ path: screenshot.replace(/[.]png$/, ".pdf"), preferCSSPageSize: true, format: "A4" });
  await tab.emulateMedia({ media: null });
  await tab.setViewportSize({ width: 1280, height: 900 });
  await tab.evaluate(axe); // by the debugger: the page's own policy lets no script in
  const violations = await tab.evaluate(async () =>
    (await globalThis.axe.run(document)).violations.map((one) => ({
      id: one.id, impact: one.impact, help: one.help, where: one.nodes.slice(0, 3).map((node) => node.html),
    })));
  console.log(JSON.stringify({ ...said, ...phone, ...printed, asked, complaints, violations }));
} finally {
  await browser.close();
}
