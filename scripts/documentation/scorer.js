// Sphinx's own points, but that a page people wrote stands before the many that are generated.
var Scorer = {
  score: ([page, , , , points]) => (page.includes("/") ? points : points + 12),
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
