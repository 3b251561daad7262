// Shows, for a claim or a passage that is chosen, its exact words in the article.
// Offsets are UTF-16 units, as the page was written for browsers; nothing is fetched.

const reader = document.getElementById("reader");
const pages = document.getElementById("pages");
const chosen = document.getElementById("chosen");
const status = document.getElementById("status");
const articles = new Map(
  [...document.querySelectorAll(".page")].map((article) => [article.dataset.number, article]),
);
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

/** The passages behind some buttons, as {number, start, end}. */
function passagesOf(buttons) {
  return buttons.flatMap((button) =>
    button.dataset.ranges
      .split(" ")
      .filter(Boolean)
      .map((range) => {
        const [start, end] = range.split("-").map(Number);
        return { number: button.dataset.article, start, end };
      }),
  );
}

/** Ranges in order, those that touch made one. */
function merged(ranges) {
  const result = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

/** Writes a stretch of text anew, with these ranges of the article marked. */
function markStretch(stretch, ranges) {
  const text = stretch.textContent;
  const from = Number(stretch.dataset.start);
  const parts = [];
  let reached = 0;
  for (const range of ranges) {
    const start = Math.max(range.start - from, 0);
    const end = Math.min(range.end - from, text.length);
    if (start >= end) continue;
    parts.push(document.createTextNode(text.slice(reached, start)));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    parts.push(mark);
    reached = end;
  }
  parts.push(document.createTextNode(text.slice(reached)));
  stretch.replaceChildren(...parts);
}

/** Takes away all marks. */
function unmark() {
  for (const mark of pages.querySelectorAll("mark")) {
    const stretch = mark.closest(".stretch");
    if (stretch) stretch.replaceChildren(document.createTextNode(stretch.textContent));
  }
}

/** Marks passages in every article. */
function markAll(passages) {
  unmark();
  for (const [number, article] of articles) {
    const ranges = merged(passages.filter((passage) => passage.number === number));
    if (ranges.length === 0) continue;
    for (const stretch of article.querySelectorAll(".stretch")) markStretch(stretch, ranges);
  }
}

/** Shows one article, and only it. */
function openArticle(number) {
  for (const [key, article] of articles) article.hidden = key !== number;
  chosen.value = number;
}

/** Scrolls the reader to a mark, the first one at or after an offset. */
function scrollToMark(number, start) {
  const marks = [...articles.get(number).querySelectorAll("mark")];
  const wanted = marks.find((mark) => offsetOf(mark) >= start) ?? marks[0];
  for (const mark of marks) mark.classList.toggle("here", mark === wanted);
  if (!wanted) {
    pages.scrollTo({ top: 0 });
    return;
  }
  const top = wanted.getBoundingClientRect().top - pages.getBoundingClientRect().top;
  pages.scrollTo({
    top: pages.scrollTop + top - pages.clientHeight / 3,
    behavior: calm.matches ? "auto" : "smooth",
  });
}

/** The article's offset at which a mark begins. */
function offsetOf(mark) {
  let offset = Number(mark.parentElement.dataset.start);
  for (let node = mark.previousSibling; node; node = node.previousSibling) {
    offset += node.textContent.length;
  }
  return offset;
}

/** Says in the reader what is shown. */
function tell(passages) {
  const count = new Set(passages.map((passage) => passage.number)).size;
  status.textContent =
    count > 1 ? `Marked in ${count} articles; choose one of them above.` : "Marked below.";
  for (const option of chosen.options) {
    const has = passages.some((passage) => passage.number === option.value);
    option.textContent = `${has ? "● " : ""}${option.dataset.name}`;
  }
}

/** Marks the words behind some buttons and opens the article of the first. */
function show(buttons, first) {
  const passages = passagesOf(buttons);
  const [target] = passagesOf([first]);
  if (!target) return;
  reader.classList.add("is-open");
  markAll(passages);
  openArticle(target.number);
  scrollToMark(target.number, target.start);
  tell(passages);
}

/** The chosen claim or passage stands out; all others do not. */
function choose(element) {
  for (const other of document.querySelectorAll(".is-chosen")) other.classList.remove("is-chosen");
  element.classList.add("is-chosen");
}

/** Opens or closes the list of a claim's witnesses. */
function toggleClaim(button) {
  const list = document.getElementById(button.getAttribute("aria-controls"));
  const opens = list.hidden;
  list.hidden = !opens;
  button.setAttribute("aria-expanded", String(opens));
  if (!opens) return;
  const buttons = [...list.querySelectorAll("li:not(.denial) > .words")];
  choose(button.closest(".claim"));
  if (buttons.length > 0) show(buttons, buttons[0]);
}

/** Shows one passage, together with the others of its claim. */
function showPassage(button) {
  const claim = button.closest(".claim");
  const denial = button.closest(".denial");
  const buttons = claim && !denial ? [...claim.querySelectorAll("li:not(.denial) > .words")] : [button];
  choose(claim ?? button);
  for (const other of document.querySelectorAll(".words[aria-current]")) {
    other.removeAttribute("aria-current");
  }
  button.setAttribute("aria-current", "true");
  show(buttons, button);
}

document.addEventListener("click", (event) => {
  const element = event.target instanceof Element ? event.target : null;
  const open = element?.closest("button.open");
  const words = element?.closest("button.words");
  const link = element?.closest('a[href^="#article-"]');
  if (open) toggleClaim(open);
  else if (words) showPassage(words);
  else if (element?.closest("#close")) reader.classList.remove("is-open");
  else if (link) {
    event.preventDefault();
    reader.classList.add("is-open");
    openArticle(link.getAttribute("href").replace("#article-", ""));
    pages.scrollTo({ top: 0 });
    pages.focus({ preventScroll: true });
  }
});

chosen.addEventListener("change", () => {
  openArticle(chosen.value);
  scrollToMark(chosen.value, 0);
});

for (const option of chosen.options) option.dataset.name = option.textContent;
for (const list of document.querySelectorAll(".witnesses")) list.hidden = true;
document.documentElement.classList.add("is-live");
if (articles.size > 0) openArticle([...articles.keys()][0]);
