// The search. Its index is loaded when somebody starts to search; what they search for is never sent anywhere, and it
// gets into the address only when they press Enter.
"use strict";

/** What is searched in: an index as the generator writes it. search(query) gives the pages found, the best first. */
class SearchEngine {
  constructor(index) {
    this.endings = SearchEngine.rules(index.endings);
    this.stems = SearchEngine.rules(index.stems);
    this.words = index.words.split("\n");
    this.isWord = this.words.map((word) => /[\p{L}\p{N}]/u.test(word));
    this.stemOf = this.words.map((word, number) => (this.isWord[number] ? this.stem(SearchEngine.fold(word)) : ""));
    this.pages = index.pages.map(([path, kind, title, ...parts]) => {
      const page = { path, kind: index.kinds[kind], title: SearchEngine.numbers(title), parts: [] };
      for (let at = 0; at < parts.length; at += 3) {
        page.parts.push({ id: parts[at], heading: SearchEngine.numbers(parts[at + 1]), text: SearchEngine.numbers(parts[at + 2]) });
      }
      return page;
    });
    this.postings = new Map(); // stem → [[page, weight]]
    this.pages.forEach((page) => this.post(page));
  }

  static fold(text) {
    return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
  }

  /** ["ies y", "s"] as [["ies", "y"], ["s", ""]], the longest first. */
  static rules(list) {
    return list.map((rule) => [...rule.split(" "), ""]).sort((a, b) => b[0].length - a[0].length);
  }

  /** The numbers of a text's words: digits of base 91, of which the first tells how many follow. */
  static numbers(text) {
    const found = [];
    const base = 91;
    for (let at = 0; at < text.length; ) {
      const digit = () => {
        const code = text.charCodeAt(at++);
        return code - (code > 92 ? 36 : 35);
      };
      const first = digit();
      if (first < 50) found.push(first);
      else if (first < 83) found.push(50 + (first - 50) * base + digit());
      else if (first < 90) found.push(50 + 33 * base + ((first - 83) * base + digit()) * base + digit());
      else found.push(50 + 33 * base + 7 * base * base + (digit() * base + digit()) * base + digit());
    }
    return found;
  }

  /** A folded word without the ending of its form; at least three letters stay. */
  stem(word) {
    const cut = (text, rules, least) => {
      const rule = rules.find(([ending]) => text.endsWith(ending) && text.length - ending.length >= least);
      return rule ? text.slice(0, text.length - rule[0].length) + rule[1] : text;
    };
    return /^\d/.test(word) ? word : cut(cut(word, this.endings, 3), this.stems, 2);
  }

  post(page) {
    const counts = new Map();
    const add = (numbers, weight) => {
      for (const number of numbers) {
        const stem = this.stemOf[number];
        if (stem) counts.set(stem, (counts.get(stem) || 0) + weight);
      }
    };
    for (const part of page.parts) {
      add(part.heading, 3);
      add(part.text, 1);
    }
    for (const [stem, count] of counts) counts.set(stem, Math.log2(1 + count));
    add(new Set(page.title), 9);
    for (const [stem, weight] of counts) {
      if (!this.postings.has(stem)) this.postings.set(stem, []);
      this.postings.get(stem).push([page, weight]);
    }
  }

  /** The stems that a word of the query means, with how surely: the same stem, one that begins so, or, when there is
   * none, that of the word without the last letters: an ending typed in part. */
  meanings(word) {
    const wanted = this.stem(word);
    const found = new Map();
    for (const stem of this.postings.keys()) {
      if (stem === wanted) found.set(stem, 1);
      else if (stem.startsWith(wanted) || stem.startsWith(word)) found.set(stem, (0.6 * wanted.length) / stem.length);
    }
    if (found.size) return found;
    for (let length = word.length - 1; length > 3 && length > word.length - 6 && !found.size; length -= 1) {
      const stem = this.stem(word.slice(0, length));
      if (this.postings.has(stem)) found.set(stem, 0.4);
    }
    return found;
  }

  search(query) {
    const words = [...new Set(SearchEngine.fold(query).match(/\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+/gu) || [])];
    const terms = words.map((word) => this.meanings(word));
    const scores = new Map(); // page → [score, words found]
    for (const term of terms) {
      const best = new Map();
      for (const [stem, sure] of term) {
        const postings = this.postings.get(stem);
        const rare = Math.log(1 + this.pages.length / postings.length);
        for (const [page, weight] of postings) best.set(page, Math.max(best.get(page) || 0, sure * rare * weight));
      }
      for (const [page, score] of best) {
        const [sum, count] = scores.get(page) || [0, 0];
        scores.set(page, [sum + score, count + 1]);
      }
    }
    // All words of the query; when no page has all, as many as one page has.
    const most = Math.max(0, ...[...scores.values()].map(([, count]) => count));
    const found = [...scores].filter(([, [, count]]) => count === most);
    return found.sort((a, b) => b[1][0] - a[1][0]).map(([page]) => this.result(page, terms));
  }

  /** A page with the part that has most words of the query: {path, id, kind, title, heading, excerpt}, the last three
   * as [[text, is a hit]]. */
  result(page, terms) {
    const hits = (numbers) => terms.filter((term) => numbers.some((number) => term.has(this.stemOf[number]))).length;
    let best = page.parts[0];
    let most = hits(best.text);
    for (const part of page.parts) {
      const count = hits(part.heading.concat(part.text));
      if (count > most) [best, most] = [part, count];
    }
    const isHit = (number) => terms.some((term) => term.has(this.stemOf[number]));
    const first = Math.max(0, best.text.findIndex(isHit));
    let begin = first > 24 ? first - 12 : 0;
    while (begin && !this.isWord[best.text[begin]]) begin += 1;
    return {
      path: page.path,
      id: best.id,
      kind: page.kind,
      title: this.pieces(page.title, isHit),
      heading: this.pieces(best.heading, isHit),
      excerpt: this.pieces(best.text.slice(begin, begin + 48), isHit, begin > 0, begin + 48 < best.text.length),
    };
  }

  pieces(numbers, isHit, before, after) {
    const pieces = before ? [["… ", false]] : [];
    numbers.forEach((number, at) => {
      const space = at && this.isWord[number] && this.isWord[numbers[at - 1]] ? " " : "";
      pieces.push([space, false], [this.words[number], this.isWord[number] && isHit(number)]);
    });
    if (after) pieces.push([" …", false]);
    return pieces;
  }
}

if (typeof document !== "undefined" && document.getElementById("search")) {
  const box = document.getElementById("search");
  const field = document.getElementById("search_text");
  const list = document.getElementById("search_results");
  const count = document.getElementById("search_count");
  const more = document.getElementById("search_more");
  const words = box.dataset;
  const shownAtFirst = 20;
  let engine, loading, timer;

  const load = () => {
    loading = loading || new Promise((done, failed) => {
      const script = document.createElement("script");
      const policy = window.trustedTypes && trustedTypes.createPolicy("search-index", { createScriptURL: () => words.index });
      script.src = policy ? policy.createScriptURL("") : words.index;
      script.onload = () => done(new SearchEngine(window.searchIndex));
      script.onerror = failed;
      document.head.append(script);
    });
    return loading;
  };

  const write = (element, pieces) => {
    for (const [text, isHit] of pieces) {
      const node = document.createElement("mark");
      node.textContent = text;
      element.append(isHit ? node : text);
    }
    return element;
  };

  const item = ({ path, id, kind, title, heading, excerpt }) => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    const line = document.createElement("p");
    const label = document.createElement("p");
    const text = document.createElement("p");
    link.href = `${words.top}${path}index.html${id && "#"}${id}`;
    line.className = "row-title";
    label.className = "search-kind";
    label.textContent = kind;
    line.append(write(link, title));
    row.append(line, label);
    if (heading.length) write(label, [[" · ", false], ...heading]);
    if (excerpt.length) row.append(write(text, excerpt));
    return row;
  };

  const show = async (all = false) => {
    const query = field.value.trim();
    if (!query) {
      list.setAttribute("aria-busy", "false");
      count.textContent = "";
      list.replaceChildren();
      more.hidden = true;
      return;
    }
    if (!engine) count.textContent = words.loading;
    try {
      engine = await load();
    } catch {
      count.textContent = words.failed;
      list.setAttribute("aria-busy", "false");
      return;
    }
    if (query !== field.value.trim()) return;
    const results = engine.search(query);
    list.replaceChildren(...results.slice(0, all ? results.length : shownAtFirst).map(item));
    count.textContent = results.length ? words.found.replace("{count}", results.length) : words.none;
    more.hidden = all || results.length <= shownAtFirst;
    list.setAttribute("aria-busy", "false");
  };

  // Back finds the words again in the state of the history entry, which no list of visited pages shows.
  const keep = (address) => history.replaceState({ query: field.value }, "", address);

  const restore = () => {
    const written = new URLSearchParams(location.hash.slice(1)).get("q");
    field.value = written || (history.state && history.state.query) || "";
    show();
  };

  const commit = () => {
    clearTimeout(timer);
    const query = field.value.trim();
    keep(query ? `#${new URLSearchParams({ q: query })}` : location.pathname);
    show();
  };

  field.addEventListener("focus", () => load().catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    keep(location.hash ? location.pathname : location.href);
    clearTimeout(timer);
    list.setAttribute("aria-busy", "true");
    timer = setTimeout(show, 150);
  });
  more.firstElementChild.addEventListener("click", async () => {
    await show(true);
    list.children[shownAtFirst].querySelector("a").focus();
  });
  box.addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1] }[event.key];
    if (event.key === "Enter" && at === 0) commit();
    else if (event.key === "Escape") {
      field.value = "";
      field.focus();
      commit();
    } else if (next && at >= 0) {
      next.focus();
      event.preventDefault();
    }
  });
  addEventListener("hashchange", restore);
  document.getElementById("search_without").hidden = true;
  box.hidden = false;
  restore();
}
