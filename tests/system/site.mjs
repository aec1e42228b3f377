// Opens the documentation from the file system and says what a reader meets, as JSON on standard output:
//   node site.mjs CHROMIUM SITE PICTURES PAGES QUERIES   (the last two as JSON lists; a query is [language, words])
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, site, pictures, pages, queries] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const tab = await (await browser.newContext({ colorScheme: "light" })).newPage();
  const complaints = [], asked = [], looked = [], found = {};
  tab.on("console", (one) => complaints.push(one.text()));
  tab.on("pageerror", (one) => complaints.push(String(one)));
  tab.on("request", (one) => asked.push(one.url()));
  const open = (page) => tab.goto(pathToFileURL(`${site}/${page}`).href);
  for (const page of JSON.parse(pages)) {
    const seen = { page, wide: [] };
    for (const width of [1280, 390]) {
      await tab.setViewportSize({ width, height: 900 });
      await open(page);
      seen.wide.push(await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth));
      await tab.screenshot({ path: `${pictures}/${page.replaceAll("/", "-")}-${width}.png` });
    }
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.evaluate(axe);
    seen.violations = await tab.evaluate(async () =>
      (await globalThis.axe.run("article", { preload: false })).violations.map((one) => [one.id, one.nodes.slice(0, 2).map((node) => node.html)]));
    seen.lang = await tab.evaluate(() => document.documentElement.lang);
    await tab.click(".sidebar-drawer .language-switch a");
    seen.other = tab.url();
    looked.push(seen);
  }
  for (const [language, query] of JSON.parse(queries)) {
    await open(`${language}/index.html`);
    await tab.fill(".sidebar-search", query);
    await tab.press(".sidebar-search", "Enter");
    // Results are written one after the other: the first three are asked for, or what there is at the end.
    await tab.waitForFunction(() => document.querySelectorAll("ul.search li > a").length >= 3
      || document.querySelector(".search-summary")?.innerText.trim(), null, { timeout: 20000 }).catch(() => {});
    found[query] = await tab.evaluate(() => [...document.querySelectorAll("ul.search li > a")].map((one) => one.href));
  }
  console.log(JSON.stringify({ looked, found, complaints, asked: asked.filter((one) => !one.startsWith("file:") && !one.startsWith("data:")) }));
} finally {
  await browser.close();
}
