// Sphinx's own points, but that the many pages of findings, codes and commands stand behind all others, records before.
var Scorer = {
  score: ([page, , , , points]) => (/^(findings|codes|cli)\//.test(page) ? points - 12 : page.startsWith("records/") ? points + 5 : points),
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
