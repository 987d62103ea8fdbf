// The one script of the pages. Every page works without it; it adds what needs no reload.
// Text of tickets is put into the page by textContent only.

const csrf = document.querySelector("meta[name=csrf]").content;
const find = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const filled = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

function announce(text) {
  find("#status").textContent = text;
}

/* Language and appearance: switched without losing what was typed. */

function preferences() {
  const form = find("[data-prefs]");
  form.addEventListener("submit", async (event) => {
    const button = event.submitter;
    if (!button) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      headers: { "x-csrf-token": csrf },
      redirect: "manual",
    });
    if (answer.type !== "opaqueredirect" && !answer.ok) return form.submit();
    if (button.name === "theme") {
      if (button.value === "auto") delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = button.value;
      for (const one of all("[name=theme]", form)) one.setAttribute("aria-pressed", String(one === button));
      return;
    }
    const again = find("main form[data-again]");
    if (again) again.requestSubmit();
    else location.reload();
  });
}

/* A text stays in its tab, so that it can be carried from page to page. */

const KEPT = "ticket-lint.text";

function keep() {
  for (const area of all("textarea[data-keep]")) {
    if (!area.value) area.value = sessionStorage.getItem(KEPT) ?? "";
    else sessionStorage.setItem(KEPT, area.value);
    area.addEventListener("input", () => {
      try {
        sessionStorage.setItem(KEPT, area.value);
      } catch {
        sessionStorage.removeItem(KEPT); // longer than the browser keeps
      }
    });
  }
}

/* Who signs out leaves nothing behind in the tab. */

function forget() {
  find("form[action='/sign-out']")?.addEventListener("submit", () => sessionStorage.removeItem(KEPT));
}

/* Draft: the findings of the API, underlined in a layer behind the text. */

const PAUSE = 350; // milliseconds without typing after which the text is checked

class Editor {
  constructor(form) {
    this.form = form;
    this.say = form.dataset;
    this.area = find("textarea", form);
    this.mirror = find(".mirror", form);
    this.tip = find("#tip");
    this.found = []; // {start, end, level, message, hint, code, line}, offsets in UTF-16 units
    this.checkedText = "";
    this.composing = false;
    for (const one of all("[data-clear], [data-copy]", form)) one.hidden = false;
    find("[data-plain]", form)?.setAttribute("hidden", "");
    this.listen();
    this.typed();
  }

  listen() {
    const { area, form } = this;
    area.addEventListener("compositionstart", () => (this.composing = true));
    area.addEventListener("compositionend", () => {
      this.composing = false;
      this.typed();
    });
    area.addEventListener("input", () => this.typed());
    area.addEventListener("mousemove", (event) => this.hover(event));
    area.addEventListener("mouseleave", () => this.hideTip());
    area.addEventListener("blur", () => this.hideTip());
    document.addEventListener("selectionchange", () => document.activeElement === area && this.caret());
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.hideTip());
    find("[name=profile]", form).addEventListener("change", () => this.check());
    form.addEventListener("submit", (event) => this.submit(event));
    find("[data-copy]", form).addEventListener("click", () => copy(area.value));
    find("[data-clear]", form).addEventListener("click", () => {
      this.replace("");
      area.focus();
    });
  }

  /* What was typed shows at once; findings move along with the text until the next answer. */
  typed() {
    this.shift();
    this.draw();
    find("[data-length]", this.form).textContent = filled(this.say.count, { number: [...this.area.value].length });
    clearTimeout(this.timer);
    if (!this.composing) this.timer = setTimeout(() => this.check(), PAUSE);
  }

  shift() {
    const before = this.drawnText ?? "";
    const now = this.area.value;
    let head = 0;
    while (head < before.length && head < now.length && before[head] === now[head]) head++;
    let tail = 0;
    while (tail < before.length - head && tail < now.length - head && before.at(-1 - tail) === now.at(-1 - tail))
      tail++;
    const grown = now.length - before.length;
    const last = before.length - tail;
    this.found = this.found.flatMap((one) => {
      if (one.end <= head) return [one];
      if (one.start >= last) return [{ ...one, start: one.start + grown, end: one.end + grown }];
      return [];
    });
    this.drawnText = now;
  }

  draw() {
    const text = this.area.value;
    const edges = [...new Set([0, text.length, ...this.found.flatMap((one) => [one.start, one.end])])].sort(
      (a, b) => a - b,
    );
    const pieces = [];
    edges.slice(0, -1).forEach((start, at) => {
      const here = this.found.filter((one) => one.start <= start && edges[at + 1] <= one.end);
      const piece = here.length ? document.createElement("mark") : new Text();
      piece.textContent = text.slice(start, edges[at + 1]);
      if (here.length) {
        piece.className = ["error", "warning", "info"].find((level) => here.some((one) => one.level === level));
        piece.findings = here;
      }
      pieces.push(piece);
    });
    this.mirror.replaceChildren(...pieces, "\u200b"); // the last line has a height even where it is empty
  }

  async check() {
    const text = this.area.value;
    this.request?.abort();
    if (!text.trim()) {
      this.state("");
      this.found = [];
      this.draw();
      return this.reveal(false);
    }
    if (text.length > Number(this.area.dataset.most)) return this.state(this.say.long);
    this.request = new AbortController();
    this.state(this.say.checking);
    try {
      const answer = await fetch("/api/v1/assess", {
        method: "POST",
        headers: { "content-type": "application/json", "x-csrf-token": csrf },
        body: JSON.stringify({
          text,
          profile: find("[name=profile]", this.form).value || null,
          lang: document.documentElement.lang.slice(0, 2),
        }),
        signal: this.request.signal,
      });
      if (!answer.ok) return this.state((await answer.json()).detail ?? this.say.failed);
      this.show(await answer.json(), text);
    } catch (error) {
      if (error.name !== "AbortError") this.state(this.say.failed);
    }
  }

  show(report, text) {
    const unit = units(text);
    this.drawnText = text;
    this.found = report.diagnostics.map((one) => ({ ...one, start: unit(one.start), end: unit(one.end) }));
    this.shift(); // what was typed since
    this.draw();
    this.list();
    this.score(report);
    const words = filled(this.say.checked, { number: report.diagnostics.length, score: report.score });
    this.state("");
    announce(words);
    this.reveal(true);
  }

  score(report) {
    const { form, say } = this;
    const band = report.score >= say.good ? "high" : report.score >= say.fair ? "middle" : "low";
    const box = find("[data-band]", form);
    box.className = `score ${band}`;
    find("[data-verdict]", box).textContent = say[band];
    find(".value", box).setAttribute("stroke-dasharray", `${report.score} 100`);
    find("text", box).textContent = report.score;
    find("svg", box).setAttribute("aria-label", filled(say.score, { score: report.score }));
    const count = (level) => report.diagnostics.filter((one) => one.level === level).length;
    find("[data-tally-line]", box).textContent = filled(say.tally, {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
    });
    for (const chip of all("[data-element]", form)) {
      const status = report.elements[chip.dataset.element]?.status ?? "missing";
      chip.className = `chip ${status}`;
      find(".status", chip).textContent = say[status];
    }
    find("[data-asks]", form).hidden = !report.questions.length;
    find(".questions", form).replaceChildren(...report.questions.map((one) => made("li", one)));
  }

  list() {
    const template = find("#finding");
    find("[data-clean]", this.form).hidden = this.found.length > 0;
    find(".findings", this.form).replaceChildren(
      ...this.found.map((one) => {
        const item = template.content.cloneNode(true);
        find(".level", item).classList.add(one.level);
        find(".message", item).textContent = one.message;
        find(".hint", item).textContent = one.hint;
        find("[data-level]", item).textContent = this.say[one.level];
        find("[data-line]", item).textContent = filled(this.say.line, { number: one.line });
        find("code", item).textContent = one.code;
        find("button", item).addEventListener("click", () => this.go(one));
        one.item = find("button", item);
        return item;
      }),
    );
  }

  go(wanted) {
    const one = this.found.find((other) => other.item === wanted.item);
    if (!one) return;
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(one.start, one.end);
    const mark = all("mark", this.mirror).find((piece) => piece.findings.includes(one));
    (mark ?? this.area).scrollIntoView({ block: "center" });
    this.caret();
  }

  caret() {
    const at = this.area.selectionStart;
    const here = this.found.filter((one) => one.start <= at && at <= one.end);
    const mark = all("mark", this.mirror).find((piece) => piece.findings.some((one) => here.includes(one)));
    if (mark) this.showTip(mark, here);
    else this.hideTip();
  }

  hover(event) {
    const mark = all("mark", this.mirror).find((piece) =>
      [...piece.getClientRects()].some(
        (box) =>
          box.left <= event.clientX &&
          event.clientX <= box.right &&
          box.top <= event.clientY &&
          event.clientY <= box.bottom + 4,
      ),
    );
    if (mark) this.showTip(mark, mark.findings);
    else if (!this.tip.hidden) this.caret();
  }

  showTip(mark, findings) {
    for (const one of all(".here")) one.classList.remove("here");
    for (const piece of all("mark", this.mirror))
      piece.classList.toggle(
        "here",
        piece.findings.some((one) => findings.includes(one)),
      );
    for (const one of findings) one.item?.classList.add("here");
    this.tip.replaceChildren(
      ...findings.slice(0, 3).map((one) => {
        const box = document.createElement("div");
        box.append(made("p", one.message), made("p", one.hint));
        return box;
      }),
    );
    const words = findings.map((one) => one.message).join(" ");
    if (this.tip.hidden || this.told !== words) announce(words);
    this.told = words;
    this.tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const first = mark.getClientRects()[0] ?? box;
    const left = Math.min(first.left, document.documentElement.clientWidth - this.tip.offsetWidth - 16);
    const below = box.bottom + 8 + this.tip.offsetHeight < innerHeight;
    this.tip.style.left = `${Math.max(16, left) + scrollX}px`;
    this.tip.style.top = `${(below ? box.bottom + 8 : first.top - this.tip.offsetHeight - 8) + scrollY}px`;
  }

  hideTip() {
    this.tip.hidden = true;
    this.told = "";
    for (const one of all(".here")) one.classList.remove("here");
  }

  async submit(event) {
    const button = event.submitter;
    if (button?.name === "insert") {
      event.preventDefault();
      const profile = encodeURIComponent(find("[name=profile]", this.form).value);
      const answer = await fetch(`/template?lang=${button.value}&profile=${profile}`);
      const start = this.area.value.trimEnd();
      if (answer.ok) this.replace((start ? `${start}\n\n` : "") + (await answer.text()));
      this.area.focus();
    } else if (
      button &&
      !button.formAction.endsWith("/severity") &&
      !button.formAction.endsWith("/dispute") &&
      this.area.value.length <= Number(this.area.dataset.most)
    ) {
      event.preventDefault();
      this.check();
    }
  }

  replace(text) {
    this.area.value = text;
    this.area.setSelectionRange(0, 0);
    this.area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  state(text) {
    find("[data-state]", this.form).textContent = text;
  }

  reveal(there) {
    find("[data-empty]", this.form).hidden = there;
    for (const part of all("[data-found], [data-list]", this.form)) part.hidden = !there;
  }
}

/* The API counts code points, the browser UTF-16 units. */
function units(text) {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const starts = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) starts.push(at);
  return (offset) => starts[offset] ?? text.length;
}

function made(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    announce(document.body.dataset.copied);
    flash(document.body.dataset.copied);
  } catch {
    announce(document.body.dataset.notCopied);
    flash(document.body.dataset.notCopied);
  }
}

/* A word beside the button that was pressed, gone after a moment. */
function flash(text) {
  const button = document.activeElement;
  if (!(button instanceof HTMLButtonElement)) return;
  const before = button.textContent;
  if (button.dataset.flashed) return;
  button.dataset.flashed = "yes";
  button.textContent = text;
  setTimeout(() => {
    button.textContent = before;
    delete button.dataset.flashed;
  }, 1600);
}

/* Queue: j and k go through the tickets, a agrees, o overrules, Enter opens, / searches, ? tells. */

function queue() {
  const list = find("[data-queue]");
  const help = find("#keys");
  const entries = list ? [...list.children] : [];
  let at = entries.findIndex((one) => `#${one.id}` === location.hash);
  const go = (to) => {
    if (!entries.length) return;
    at = Math.max(0, Math.min(entries.length - 1, to));
    entries.forEach((one, index) => one.classList.toggle("here", index === at));
    entries[at].focus({ preventScroll: true });
    entries[at].scrollIntoView({ block: "nearest" });
  };
  if (at >= 0) go(at);
  list?.addEventListener("focusin", (event) => {
    at = entries.findIndex((one) => one.contains(event.target));
    entries.forEach((one, index) => one.classList.toggle("here", index === at));
  });
  const here = () => entries[at] ?? find("[data-ticket]");
  const keys = {
    j: () => go(at + 1),
    k: () => go(at - 1),
    a: () => find("[data-agree]", here() ?? document)?.click(),
    o: () => overrule(here() ?? document),
    "/": () => find("#search")?.focus(),
    "?": () => help?.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help?.open) return;
    if (event.key === "Escape") return event.target.closest("[data-entry]")?.focus();
    if (event.target.matches("input:not([type=radio]), select, textarea")) return;
    if (event.key === "Enter" && event.target === entries[at]) return find("h2 a", entries[at]).click();
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  for (const button of all("[data-keys]")) {
    button.hidden = false;
    button.addEventListener("click", () => help.showModal());
  }
}

function overrule(root) {
  const details = find("details[data-overrule]", root);
  if (!details) return;
  details.open = true;
  find("input[type=radio]:checked, input[type=radio]", details)?.focus();
}

function small() {
  for (const input of all("[data-zone]"))
    if (!input.value) input.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
  for (const button of all("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  const told = find("[data-announce]");
  if (told) announce(told.textContent.trim());
  const shown = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
  for (const time of all("time[datetime]")) {
    time.title = time.textContent;
    time.textContent = shown.format(new Date(time.dateTime));
  }
}

preferences();
keep();
forget();
if (find("[data-editor]")) new Editor(find("[data-editor]"));
if (find("[data-queue], [data-ticket]")) queue();
small();
