// The links to other languages keep the reader's place: the twin has the same headings and folded parts in the same
// order, so "#~3,0" is its fourth heading with the first folded part open.
"use strict";
{
  const headings = [...document.querySelectorAll("main :is(h1, h2, h3, h4)")];
  const folded = [...document.querySelectorAll("main details")];

  const place = () => {
    if (location.hash.includes("=")) return location.hash; // what a page with a search or filter shows
    const line = 120; // below the bar that stays in view
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line).length;
    const open = folded.map((part, index) => (part.open ? "," + index : "")).join("");
    return passed > 1 || open ? "#~" + Math.max(0, passed - 1) + open : "";
  };

  addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest(".languages a[hreflang]");
    if (link) link.hash = place();
  });

  const [, heading, open] = /^#~(\d+)((?:,\d+)*)$/.exec(location.hash) || [];
  if (heading) {
    for (const index of open.split(",").slice(1)) if (folded[index]) folded[index].open = true;
    const target = headings[Math.min(heading, headings.length - 1)];
    if (target && heading > 0) target.scrollIntoView();
    history.replaceState(null, "", target && target.id ? "#" + target.id : location.pathname);
  }
}
