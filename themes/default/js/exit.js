// Leaving the site at once: with the exit link, the second skip link, or by pressing Shift three times.
// Without this script both are plain links to the same address.
"use strict";
{
  const pause = 5000; // milliseconds that may pass between two presses
  const link = document.querySelector("a[data-press-two]");
  const title = document.title;
  const page = document.documentElement;
  const cover = document.createElement("div");
  const status = document.createElement("p");
  let presses = 0;
  let alone = false; // whether Shift is down and nothing else was touched since
  let timer = 0;

  const stopCounting = (text = "") => {
    clearTimeout(timer);
    presses = 0;
    status.textContent = text;
  };

  // The page goes blank first, because the other site may take long to answer. Its entry in the history is replaced, so
  // that Back does not return to it.
  const leave = () => {
    stopCounting();
    document.title = cover.textContent = link.dataset.leaving;
    page.classList.add("leaving");
    location.replace(link.href);
  };

  const countPress = () => {
    presses += 1;
    if (presses === 3) return leave();
    clearTimeout(timer);
    timer = setTimeout(() => stopCounting(link.dataset.timedOut), pause);
    status.textContent = presses === 1 ? link.dataset.pressTwo : link.dataset.pressOne;
  };

  const touchOther = () => {
    alone = false;
    if (presses) stopCounting();
  };

  if (link) {
    cover.className = "exit-cover";
    cover.setAttribute("role", "alert");
    status.className = "exit-status";
    status.setAttribute("role", "status");
    document.body.append(cover, status);

    addEventListener("click", (event) => {
      const clicked = event.target.closest && event.target.closest("a[data-exit]");
      if (!clicked || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      leave();
    });
    // A Shift that belongs to a capital letter, a shortcut or a selection does not count.
    addEventListener("keydown", (event) => {
      if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) touchOther();
      else if (!event.repeat) alone = true;
    });
    addEventListener("pointerdown", touchOther);
    addEventListener("keyup", (event) => {
      if (event.key === "Shift" && alone) countPress();
      alone = false;
    });
    // A page that Back brings out of memory is whole again, and so is its exit.
    addEventListener("pageshow", () => {
      page.classList.remove("leaving");
      document.title = title;
      cover.textContent = "";
      stopCounting();
    });
  }
}
