// Sphinx's own points, but that the many pages of findings, codes and commands stand behind all others, records before,
// what developers of this project read behind what its users do, and in front what is called as the reader asks.
var Scorer = {
  score: ([page, title, , , points]) => {
    const asked = (new URLSearchParams(location.search).get("q") || "").trim().toLowerCase();
    const called = asked && title.toLowerCase().includes(asked) ? 6 : 0;
    const kind = /^(findings|codes|cli)\//.test(page) ? -12 : page.startsWith("records/") ? 5 : page === "architecture" ? -4 : 0;
    return points + called + kind;
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
