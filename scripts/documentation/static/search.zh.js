// What Sphinx's own Chinese catalogue lacks: it knows the sentence of an older search.
Documentation.addTranslations({
  locale: "zh_Hans_CN",
  plural_expr: "0",
  messages: {
    "Search finished, found one page matching the search query.": ["检索完毕，找到 ${resultCount} 页。"],
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "没有找到。请换一个词，或者少写几个字再试。",
  },
});
