// A button after each table marked data-copy-table, which copies it as tab-separated text, and after each element
// marked data-copy, which copies that attribute's text or else the element's own. The words stand on <body>.
"use strict";
{
  const words = document.body.dataset;

  const textOf = (element) => {
    const copy = element.cloneNode(true);
    for (const mark of copy.querySelectorAll(".note-reference")) mark.remove();
    // The no-break spaces within numbers stay: spreadsheets read them.
    return copy.textContent.replace(/[ \t\r\n]+/g, " ").trim();
  };

  // Rows as a spreadsheet takes them: a cell that spans several leaves the others empty.
  const tableText = (table) => {
    const rows = [...table.rows].filter((row) => !row.hidden);
    const grid = rows.map(() => []);
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row.cells) {
        while (grid[y][x] !== undefined) x += 1;
        for (let down = 0; down < cell.rowSpan && y + down < rows.length; down += 1) {
          for (let right = 0; right < cell.colSpan; right += 1) grid[y + down][x + right] = "";
        }
        grid[y][x] = textOf(cell);
      }
    });
    return grid.map((row) => row.join("\t")).join("\n");
  };

  // Without a secure connection there is no clipboard object; the older way works there.
  const copyText = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = document.createElement("textarea");
      area.className = "visually-hidden";
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  };

  const addButton = (place, label, described, text) => {
    const group = document.createElement("p");
    const button = document.createElement("button");
    const status = document.createElement("span");
    group.className = "copy";
    button.type = "button";
    button.textContent = label;
    if (described && described.id) button.setAttribute("aria-describedby", described.id);
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      status.textContent = "";
      const done = await copyText(text());
      button.focus();
      status.textContent = done ? words.copied : words.copyFailed;
    });
    group.append(button, " ", status);
    place.after(group);
  };

  if (words.copied) {
    for (const table of document.querySelectorAll("table[data-copy-table]")) {
      const place = table.parentElement.hasAttribute("tabindex") ? table.parentElement : table;
      addButton(place, words.copyTable, table.caption, () => tableText(table));
    }
    for (const element of document.querySelectorAll("[data-copy]")) {
      addButton(element, words.copyText, element, () => element.dataset.copy || textOf(element));
    }
  }
}
