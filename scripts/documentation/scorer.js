// Sphinx's own points, weighed by what a reader of these pages looks for: in front the page whose keyword is asked for, then
// what is called so in its title; then pages that only mention it. The many pages of findings, codes and commands stand
// behind all others of their rank, what developers of this project read behind what its users do.
var Scorer = {
  score: ([page, title, anchor, , points, , kind]) => {
    if (kind === "index") return 100 + points;
    const called = title.toLowerCase();
    const asked = (new URLSearchParams(location.search).get("q") || "").trim().toLowerCase();
    const words = splitQuery(asked);
    const share = words.filter((word) => called.includes(word)).length / Math.max(words.length, 1);
    const rank = called.includes(asked) ? Math.max(points, 15) + 6 : share === 1 ? 19 : Math.min(points, 5) + 6 * share;
    const many = /^(findings|codes|cli)\//.test(page) ? (share === 1 ? -12 : -6) : 0;
    const record = page.startsWith("records/") ? (share === 1 ? 5 : -1) : 0;
    return rank + many + record - (page === "architecture" ? 4 : 0) - (anchor ? 2 : 0);
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
