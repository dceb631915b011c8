// The table of all measures can be filtered and sorted. What is chosen stands in the address behind "#", so that it can
// be shared and Back returns to it. Without this script the whole table is there.
"use strict";
{
  const panel = document.getElementById("filter");
  const table = document.getElementById("measures");
  const count = document.getElementById("filter_count");
  const fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();

  if (panel && table && count) {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row, place) => ({ row, place, text: fold(row.textContent) }));
    const fields = [...panel.querySelectorAll("[name]")];
    const heads = [...table.querySelectorAll("th[data-sort]")];

    const read = () => new URLSearchParams(location.hash.slice(1));

    const matches = ({ row, text }, wanted) =>
      fields.every(({ name }) => {
        const value = wanted.get(name);
        if (!value) return true;
        if (name === "text") return fold(value).split(/\s+/).every((word) => text.includes(word));
        return row.dataset[name].split(" ").includes(value);
      });

    const sort = (wanted) => {
      const column = Math.max(0, heads.findIndex((head) => head.dataset.sort === wanted.get("sort")));
      const direction = wanted.has("down") ? -1 : 1;
      const rank = ({ row, place }) => (column ? Number(row.cells[column].dataset.rank) : place);
      rows.sort((a, b) => direction * (rank(a) - rank(b)) || a.place - b.place);
      body.append(...rows.map(({ row }) => row));
      heads.forEach((head, index) => {
        if (index === column) head.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
        else head.removeAttribute("aria-sort");
      });
    };

    const show = () => {
      const wanted = read();
      let shown = 0;
      for (const field of fields) {
        if (field.value !== (wanted.get(field.name) || "")) field.value = wanted.get(field.name) || "";
      }
      for (const one of rows) {
        one.row.hidden = !matches(one, wanted);
        if (!one.row.hidden) shown += 1;
      }
      sort(wanted);
      const text = count.dataset.shown.replace("{shown}", shown).replace("{total}", rows.length);
      count.textContent = shown ? text : `${text}. ${count.dataset.none}`;
      table.hidden = !shown;
    };

    // A choice is a step that Back undoes; typing goes on in the same step.
    const change = (changes, step = true) => {
      const wanted = read();
      for (const [name, value] of Object.entries(changes)) {
        if (value) wanted.set(name, value);
        else wanted.delete(name);
      }
      const address = location.pathname + (wanted.toString() && `#${wanted}`);
      if (step) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      show();
    };

    for (const field of fields) {
      const typed = field.name === "text";
      field.addEventListener(typed ? "input" : "change", () => change({ [field.name]: field.value.trim() }, !typed));
    }
    document.getElementById("filter_reset").addEventListener("click", () => {
      change(Object.fromEntries(fields.map(({ name }) => [name, ""])));
      fields[0].focus();
    });
    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        change({ sort: head === heads[0] ? "" : head.dataset.sort, down: down ? "1" : "" });
      });
    }
    table.classList.add("is-sortable");
    panel.hidden = false;
    addEventListener("popstate", show);
    addEventListener("hashchange", show);
    show();
  }
}
