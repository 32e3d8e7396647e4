'use strict';
(() => {
  const story = JSON.parse(document.getElementById('story').textContent);
  const SVG = 'http://www.w3.org/2000/svg';
  const say = (key, ...parts) => (story.words[key] || key).replace(/\{(\d)[^}]*}/g, (_, i) => parts[i]);
  const number = (n) => n.toLocaleString(story.language);
  const names = new Map(story.sources.map((source) => [source.id, source.name]));
  const byId = new Map(story.sources.map((source) => [source.id, source]));
  const hidden = new Set();
  const plain = (text) => text.normalize('NFKC').toLowerCase();

  /* Elements: what a story says only ever becomes text or the value of an attribute, never markup. */
  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
      else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
    }
    node.append(...children.flat().filter((child) => child !== undefined && child !== null));
    return node;
  }
  const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);
  function scrolled(name, ...children) {
    return el('div', { class: 'scroll', role: 'region', 'aria-label': name, tabindex: 0 }, children);
  }
  const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);
  const chip = ([sign, word, outcome]) => el('span', { class: 'chip chip-' + outcome }, sign + ' ' + word);
  const sign = ([mark, word, outcome]) =>
    el('span', { class: 'sign sign-' + outcome, title: word }, mark, el('span', { class: 'hidden' }, ' ' + word + ': '));

  /* What was printed, in the language of who printed it; and the way to the article. */
  const quotation = (claim) => el('span', { lang: byId.get(claim.source).language }, claim.printed);
  const article = ({ url, name }) => (url ? el('a', { href: url, rel: 'noopener noreferrer nofollow', target: '_blank' }, name) : name);

  /* A drawing, in the colours of the theme. */
  function painted(drawing, label) {
    const ink = (name) => 'var(' + name + ')';
    const rect = (x, y, width, height, more) => svg('rect', { x, y, width: Math.max(0, width), height, ...more });
    const fades = svg('defs');
    const paint = {
      b: (x, y, w, h, fill, opacity) => rect(x, y, w, h, { fill: ink(fill), opacity }),
      f: (x, y, w, h, fill, left, right) => {
        const id = 'fade' + painted.fades++;
        fades.append(svg('linearGradient', { id },
          svg('stop', { offset: 0, 'stop-color': ink(fill), 'stop-opacity': left }),
          svg('stop', { offset: 1, 'stop-color': ink(fill), 'stop-opacity': right })));
        return rect(x, y, w, h, { fill: 'url(#' + id + ')' });
      },
      r: (x, y, w, h, stroke, width) =>
        rect(x + width / 2, y + width / 2, w - width, h - width, { fill: 'none', stroke: ink(stroke), 'stroke-width': width }),
      l: (x1, y1, x2, y2, stroke, width) => svg('line', { x1, y1, x2, y2, stroke: ink(stroke), 'stroke-width': width }),
      p: (points, fill, opacity) => svg('polygon', { points: points.join(' '), fill: ink(fill), opacity }),
      t: (x, y, text, width, size, strong, fill) =>
        svg('text', { x, y, 'font-size': size, fill: ink(fill), class: strong ? 'strong' : undefined }, text),
    };
    const marks = drawing.marks.map(([kind, ...rest]) => paint[kind](...rest));
    return svg('svg', { viewBox: '0 0 ' + drawing.w + ' ' + drawing.h, role: 'img', 'aria-label': label }, fades, marks);
  }
  painted.fades = 0;

  /* ---- Timeline ---- */
  const ROW = 24, AXIS = 26, TITLE = 20, MOST_ROWS = 16, BIN = 44, YEAR = 31556952, DAY = 86400;
  const events = story.events.map((event) => {
    const [start, sure, unsure, end] = event.at;
    const first = start ?? unsure ?? end, last = end ?? sure ?? start;
    return { ...event, start: first, sure: sure ?? first, unsure: unsure ?? last, end: last, found: true,
      words: plain([event.title, event.summary || '', event.when].join('\n')) };
  }).filter((event) => event.start !== null && event.end !== null && event.start !== undefined);
  const pen = document.createElement('canvas').getContext('2d');
  const widths = new Map();
  const wide = (text) => {
    if (!widths.has(text)) { pen.font = '12px Pretendard, sans-serif'; widths.set(text, pen.measureText(text).width); }
    return widths.get(text);
  };
  const view = { from: 0, to: 1, width: 800, selected: -1, packed: null, zoom: 0 };
  const box = el('div', { id: 'timeline', tabindex: 0, role: 'application', 'aria-label': say('timeline'), 'aria-describedby': 'keys' });
  const details = el('div', { id: 'event', 'aria-live': 'polite' });
  const inView = el('p', { id: 'inview', class: 'note', 'aria-live': 'polite' });
  let telling = 0;
  const scale = () => view.width / (view.to - view.from);
  const limited = (seconds) => Math.min(8.6e12, Math.max(-8.6e12, seconds));

  function show(from, to) {
    const middle = (from + to) / 2, span = Math.min(Math.max(to - from, 60), 2e13);
    view.from = middle - span / 2;
    view.to = middle + span / 2;
    draw();
  }
  const pan = (pixels) => show(view.from + pixels / scale(), view.to + pixels / scale());
  function zoom(factor, pixel = view.width / 2) {
    const at = view.from + pixel / scale();
    show(at - (at - view.from) * factor, at + (view.to - at) * factor);
  }
  function fit(some) {
    const from = Math.min(...some.map((e) => e.start)), to = Math.max(...some.map((e) => e.end));
    const span = Math.max(to - from, DAY);
    show(from - span * 0.04, to + span * 0.16);
  }
  function fitMost() {
    const sorted = [...events].sort((a, b) => a.start + a.end - b.start - b.end);
    const middle = (e) => (e.start + e.end) / 2, many = Math.max(1, Math.ceil(sorted.length * 0.6));
    let best = 0;
    for (let i = 0; i + many <= sorted.length; i++) {
      const length = (k) => middle(sorted[k + many - 1]) - middle(sorted[k]);
      if (length(i) < length(best)) best = i;
    }
    const from = middle(sorted[best]), to = middle(sorted[best + many - 1]), span = Math.max(to - from, DAY);
    show(from - span * 0.1, to + span * 0.25);
  }

  const isLong = (event) => event.end - event.start > 90 * DAY;

  /* Rows hold for a zoom, wherever one looks: nothing jumps while it is panned. */
  function pack() {
    const zoomed = Math.round(Math.log2(scale()) * 8);
    if (view.packed && view.zoom === zoomed) return view.packed;
    const k = 2 ** ((zoomed - 0.5) / 8); /* the narrowest of the scales that round to this zoom */
    const lanes = story.lanes.map((title) => ({ title, rows: [], placed: [], rest: [] }));
    for (const event of [...events].sort((a, b) => (isLong(b) - isLong(a)) || a.start - b.start)) {
      const lane = lanes[event.lane], label = wide(event.title) + (event.disputed ? 18 : 0) + 14;
      const from = event.start * k, to = Math.max(event.end * k, from + 10);
      const reach = to - from > label ? to : to + label;
      let row = lane.rows.findIndex((taken) => taken.every(([a, b]) => reach + 4 < a || from - 4 > b));
      if (row < 0) row = lane.rows.length;
      if (row >= MOST_ROWS) lane.rest.push(event);
      else {
        (lane.rows[row] ??= []).push([from, reach]);
        lane.placed.push({ event, row, inside: to - from > label });
      }
    }
    view.zoom = zoomed;
    view.packed = lanes.filter((lane) => lane.placed.length);
    return view.packed;
  }

  const STEPS = [['hour', 1], ['hour', 3], ['hour', 6], ['hour', 12], ['day', 1], ['day', 2], ['day', 7], ['month', 1],
    ['month', 3], ['month', 6], ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 1e5].map((n) => ['year', n])];
  const SECONDS = { hour: 3600, day: DAY, month: YEAR / 12, year: YEAR };
  const format = (options) => new Intl.DateTimeFormat(story.language, { timeZone: 'UTC', ...options });
  const FORMATS = { hour: format({ day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    day: format({ month: 'short', day: 'numeric' }), month: format({ year: 'numeric', month: 'short' }), year: format({ year: 'numeric' }) };
  function ticks() {
    const [unit, count] = STEPS.find(([u, n]) => SECONDS[u] * n * scale() >= 84) || STEPS.at(-1);
    const date = new Date(limited(view.from) * 1000), found = [];
    if (unit === 'hour' || unit === 'day') {
      const step = SECONDS[unit] * count;
      for (let t = Math.ceil(view.from / step) * step; t <= view.to; t += step) found.push(t);
    } else {
      const months = unit === 'month' ? count : 12 * count;
      let index = Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months) * months;
      for (let n = 0; n < 200; n++, index += months) {
        const at = new Date(0);
        at.setUTCFullYear(Math.floor(index / 12), ((index % 12) + 12) % 12, 1);
        if (Number.isNaN(at.getTime()) || at / 1000 > view.to) break;
        if (at / 1000 >= view.from) found.push(at / 1000);
      }
    }
    return found.map((time) => ({ time, label: FORMATS[unit].format(new Date(limited(time) * 1000)) }));
  }

  function draw() {
    view.width = Math.max(200, box.clientWidth || 800);
    const k = scale(), x = (time) => Math.max(-40, Math.min(view.width + 40, (time - view.from) * k));
    const marks = [], axis = ticks();
    let y = AXIS;
    for (const [i, lane] of pack().entries()) {
      const height = TITLE + lane.rows.length * ROW + (lane.rest.length ? ROW : 0) + 6;
      marks.push(svg('rect', { x: 0, y, width: view.width, height, fill: i % 2 ? 'var(--lane-odd)' : 'var(--lane-even)' }));
      marks.push(svg('text', { x: 8, y: y + 14, class: 'strong' }, lane.title));
      const ink = 'var(--lane-' + (story.lanes.indexOf(lane.title) % 8 + 1) + ')';
      for (const { event, row, inside } of lane.placed) {
        if ((event.end - view.from) * k < -400 || event.start > view.to) continue;
        marks.push(mark(event, y + TITLE + row * ROW, inside, ink, x));
      }
      marks.push(...counted(lane, y + TITLE + lane.rows.length * ROW, x));
      y += height;
    }
    const grid = axis.map(({ time }) => svg('line', { x1: x(time), x2: x(time), y1: 4, y2: y, stroke: 'var(--grid)' }));
    const labels = axis.map(({ time, label }) => svg('text', { x: x(time) + 4, y: 17, class: 'faint' }, label));
    const grounds = marks.filter((each) => each.tagName === 'rect'), rest = marks.filter((each) => each.tagName !== 'rect');
    const picture = svg('svg', { height: y, viewBox: '0 0 ' + view.width + ' ' + y, 'aria-hidden': 'true' }, grounds, grid, labels, rest);
    box.replaceChildren(picture);
    box.dataset.from = view.from;
    box.dataset.to = view.to;
    tellView();
  }

  function mark(event, top, inside, ink, x) {
    const opacity = event.found ? 1 : 0.25, left = x(event.start), right = Math.max(x(event.end), left + 2);
    const parts = [];
    const part = (a, b, strength) => b - a > 0.5 && parts.push(svg('rect',
      { class: 'mark', x: a, y: top + 2, width: b - a, height: ROW - 6, rx: 2, fill: ink, opacity: strength * opacity }));
    if (right - left < 6) {
      const c = (left + right) / 2, m = top + ROW / 2 - 1;
      parts.push(svg('polygon', { class: 'mark', points: [c - 6, m, c, m - 6, c + 6, m, c, m + 6].join(' '), fill: ink, opacity }));
    } else if (event.sure <= event.unsure) {
      part(left, x(event.sure), 0.45);
      part(x(event.sure), x(event.unsure), 1);
      part(x(event.unsure), right, 0.45);
    } else part(left, right, 0.45);
    const label = (event.disputed ? '⚠ ' : '') + event.title;
    const at = inside ? Math.min(Math.max(left, 0) + 5, right - wide(label) - 5) : Math.max(right, left + 8) + 5;
    parts.push(svg('text', { x: at, y: top + 16, opacity: event.found ? 1 : 0.5 }, label));
    const on = events[view.selected] === event ? ' on' : '';
    return svg('g', { class: 'event' + on, 'data-event': event.id, onclick: () => dragged || open(event) },
      svg('title', {}, event.when + ' · ' + event.title), parts);
  }

  /* What has no row is counted, never dropped; a click comes nearer. */
  function counted(lane, top, x) {
    const bins = new Map();
    for (const event of lane.rest) {
      const at = Math.floor(x((event.start + event.end) / 2) / BIN);
      if (at < 0 || at * BIN >= view.width) continue;
      if (bins.has(at)) bins.get(at).push(event);
      else bins.set(at, [event]);
    }
    return [...bins].map(([at, some]) => svg('g', { class: 'event', onclick: () => dragged || fit(some) },
      svg('title', {}, say('gathered', some.length)),
      svg('polygon', { points: [at * BIN + 1, top + 2, (at + 1) * BIN - 2, top + 2, (at + 1) * BIN - 2, top + ROW - 4, at * BIN + 1, top + ROW - 4].join(' '), fill: 'var(--grid-strong)' }),
      svg('text', { x: at * BIN + 6, y: top + 16 }, '+' + number(some.length))));
  }

  /* Once the view rests, so that nobody has to listen to every step. */
  function tellView() {
    clearTimeout(telling);
    telling = setTimeout(() => {
      const earlier = events.filter((event) => event.end < view.from).length, later = events.filter((event) => event.start > view.to).length;
      inView.textContent = say('inView', ...[events.length - earlier - later, events.length, earlier, later].map(number));
    }, 300);
  }

  function open(event) {
    view.selected = events.indexOf(event);
    if (event.end < view.from || event.start > view.to) show(event.start - (view.to - view.from) / 2, event.start + (view.to - view.from) / 2);
    else draw();
    const its = story.questions.filter((question) => question.event === event.id);
    details.replaceChildren(
      el('h3', {}, event.title),
      el('p', { class: 'muted' }, [event.when, ...event.by.map((id) => names.get(id))].join(' · ')),
      el('p', {}, event.summary || ''),
      el('ul', {}, its.map((question) => el('li', {},
        el('a', { href: '#q-' + encodeURIComponent(question.id), onclick: (click) => { click.preventDefault(); reveal(question); } }, question.title),
        ' ', question.kind && chip(question.kind)))));
  }
  function step(by) {
    const inTime = events.map((event, i) => [event, i]).filter(([event]) => event.found).sort(([a], [b]) => a.start - b.start);
    if (!inTime.length) return;
    const now = inTime.findIndex(([, i]) => i === view.selected);
    open(inTime[(now < 0 ? (by > 0 ? 0 : inTime.length - 1) : now + by + inTime.length) % inTime.length][0]);
  }

  /* The events as a table: what the picture shows, for who would rather read. */
  const eventRows = el('tbody'), moreEvents = el('button', { type: 'button', onclick: () => { listed += AT_ONCE; list(); } }, say('more'));
  const listTitle = el('summary'), listBox = el('details', { id: 'list', ontoggle: () => list() }, listTitle, scrolled(say('events'),
    el('table', {}, el('thead', {}, el('tr', {}, ['when', 'event', 'reporters'].map((key) => el('th', { scope: 'col' }, say(key))))), eventRows)), moreEvents);
  const AT_ONCE = 150;
  let listed = AT_ONCE;
  function list() {
    const found = events.filter((event) => event.found).sort((a, b) => a.start - b.start);
    listTitle.textContent = say('events.list', number(found.length));
    moreEvents.hidden = found.length <= listed;
    if (!listBox.open) return;
    eventRows.replaceChildren(...found.slice(0, listed).map((event) => el('tr', {}, el('td', {}, event.when),
      el('td', {}, el('button', { type: 'button', class: 'ask plain', onclick: () => { open(event); details.scrollIntoView({ block: 'center' }); } },
        (event.disputed ? '⚠ ' : '') + event.title)), el('td', {}, event.by.map((id) => names.get(id)).join(', ')))));
  }

  const KEYS = { ArrowLeft: () => pan(-80), ArrowRight: () => pan(80), '+': () => zoom(0.7), '=': () => zoom(0.7), '-': () => zoom(1 / 0.7),
    Home: () => fit(events), f: () => fit(events), n: () => step(1), p: () => step(-1), Enter: () => step(0) };
  box.addEventListener('keydown', (event) => {
    const act = !event.ctrlKey && !event.metaKey && !event.altKey && KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act && events.length) { act(); event.preventDefault(); }
  });
  box.addEventListener('wheel', (event) => {
    if (event.ctrlKey || event.metaKey) zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, event.offsetX);
    else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) pan(event.deltaX || event.deltaY);
    else return;
    event.preventDefault();
  }, { passive: false });
  const pointers = new Map();
  let dragged = false;
  box.addEventListener('pointerdown', (event) => { if (!pointers.size) dragged = false; pointers.set(event.pointerId, event.clientX); });
  addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    const before = [...pointers.values()], moved = event.clientX - pointers.get(event.pointerId);
    if (Math.abs(moved) < 3 && !dragged) return;
    dragged = true;
    pointers.set(event.pointerId, event.clientX);
    if (pointers.size === 1) pan(-moved);
    else if (pointers.size === 2) {
      const after = [...pointers.values()], spread = (list) => Math.max(20, Math.abs(list[0] - list[1]));
      zoom(spread(before) / spread(after), (after[0] + after[1]) / 2 - box.getBoundingClientRect().left);
    }
  });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, (event) => pointers.delete(event.pointerId));

  /* ---- Comparison ---- */
  const body = el('tbody'), head = el('thead'), count = el('p', { id: 'found', role: 'status', class: 'muted' });
  const more = el('button', { id: 'more', onclick: () => { shown += AT_ONCE; matrix(); } }, say('more'));
  const search = el('input', { type: 'search', id: 'search', placeholder: say('search'), 'aria-label': say('search') });
  const outcomes = ['conflict', 'suspect', 'undecided', 'explained', 'agreement'];
  const outcome = el('select', { id: 'outcome', 'aria-label': say('outcome') },
    el('option', { value: '' }, say('outcome.all')), outcomes.map((value) => el('option', { value }, say('outcome.' + value))));
  const compared = el('input', { type: 'checkbox', id: 'compared' });
  compared.checked = story.questions.some((question) => question.kind);
  const opened = new Set();
  let shown = AT_ONCE;
  for (const question of story.questions) {
    question.words = plain([question.title, ...question.claims.flatMap((claim) => [claim.printed, names.get(claim.source), ...claim.details]),
      ...question.findings.map((finding) => finding.words)].join('\n'));
  }
  /* Without the sources that were taken out, a question is as serious as what is left of its findings. */
  const findingsOf = (question) => question.findings.filter((finding) => finding.between.some((some) => some.every((place) => !hidden.has(story.sources[place].id))));
  const kindOf = (question) => (hidden.size ? findingsOf(question).map((finding) => finding.kind)
    .sort((a, b) => outcomes.indexOf(a[2]) - outcomes.indexOf(b[2]))[0] : question.kind);
  const claimsOf = (question) => question.claims.filter((claim) => !hidden.has(claim.source));
  const wanted = () => plain(search.value).split(/\s+/).filter(Boolean);
  const has = (text, all) => all.every((word) => text.includes(word));

  const isFound = (question, all) => has(question.words, all) && claimsOf(question).length
    && (!outcome.value || (kindOf(question) || [])[2] === outcome.value);

  /* ---- Where the sources disagree: the cards stand in the page, which shows the first of those that are looked for ---- */
  const FIRST_CARDS = 10;
  const asked = new Map(story.questions.map((question) => [question.id, question]));
  const cards = [...document.querySelectorAll('.card')].map((card) => ({ card, question: asked.get(card.dataset.question) }));
  const allCards = el('button', { type: 'button', id: 'all-cards', onclick: () => { cardsShown = Infinity; showCards(); } });
  let cardsShown = FIRST_CARDS;
  function showCards() {
    const all = wanted(), found = cards.filter(({ question }) => isFound(question, all) && (!hidden.size || kindOf(question)));
    for (const each of cards) each.card.hidden = true;
    for (const { card, question } of found.slice(0, cardsShown)) {
      card.hidden = false;
      if (question.strip && question.strip.h <= 260 && !card.querySelector('figure')) card.querySelector('.claims').before(el('figure', {}, painted(question.strip, say('values', question.title))));
    }
    for (const { card } of cards) {
      for (const line of card.querySelectorAll('.claims > li')) {
        const who = [...line.querySelectorAll('[data-source]')];
        line.hidden = who.every((one) => hidden.has(one.dataset.source));
      }
    }
    allCards.hidden = found.length <= cardsShown;
    allCards.textContent = say('disagree.all', number(found.length));
  }
  document.getElementById('disagree')?.append(allCards);

  function matrix() {
    const all = wanted(), columns = story.sources.filter((source) => !hidden.has(source.id));
    const found = story.questions.filter((question) => isFound(question, all) && (!compared.checked || kindOf(question)));
    head.replaceChildren(el('tr', {}, el('th', { scope: 'col' }, say('question')), columns.map((source) => el('th', { scope: 'col' }, source.name))));
    body.replaceChildren(...found.slice(0, shown).flatMap((question) => row(question, columns)));
    count.textContent = say('found', number(found.length), number(story.questions.length));
    more.hidden = found.length <= shown;
  }
  function row(question, columns) {
    const isOpen = opened.has(question.id);
    const asks = el('button', { class: 'ask', 'aria-expanded': String(isOpen), onclick: () => toggle(question) }, question.title);
    const line = el('tr', { id: 'q-' + question.id }, el('th', { scope: 'row', abbr: question.title }, asks, kindOf(question) && chip(kindOf(question)),
      question.verdict && el('p', { class: 'note' }, question.verdict)), columns.map((source) => cell(question, source)));
    return isOpen ? [line, el('tr', { class: 'detail' }, el('td', { colspan: columns.length + 1 }, answer(question)))] : [line];
  }
  function cell(question, source) {
    const claims = question.claims.filter((claim) => claim.source === source.id);
    if (!claims.length) {
      return el('td', { class: 'silent muted', 'data-source': source.name }, say(question.silent.includes(source.id) ? 'notMentioned' : 'notCovered'));
    }
    return el('td', { 'data-source': source.name }, claims.map((claim) => el('div', {}, claim.kind && sign(claim.kind), claim.preferred ? '★ ' : '', quotation(claim))));
  }
  function answer(question) {
    const silent = question.silent.filter((id) => !hidden.has(id)).map((id) => names.get(id));
    return el('div', { class: 'inside' },
      question.strip && el('figure', {}, painted(question.strip, say('values', question.title))),
      el('h3', {}, say('claims')),
      el('ul', { class: 'claims' }, claimsOf(question).map((claim) => el('li', {}, claim.kind && sign(claim.kind),
        el('strong', {}, article(byId.get(claim.source))), ': “', quotation(claim), '”', claim.preferred ? ' ★' : '',
        el('span', { class: 'muted' }, claim.details.length ? ' — ' + claim.details.join(' · ') : '')))),
      silent.length ? el('p', { class: 'note' }, say('silent', silent.join(', '))) : null,
      findingsOf(question).length ? el('h3', {}, say('findings')) : null,
      el('ul', { class: 'findings' }, findingsOf(question).map((finding) => el('li', {}, chip(finding.kind), ' ', finding.words,
        el('span', { class: 'muted' }, ' (' + [...finding.sources, ...finding.flags].join(' · ') + ')')))),
      question.claims.length > 1 ? el('p', { class: 'note' }, say('origins', question.origins)) : null,
      question.verdict && el('p', {}, el('strong', {}, say('verdict')), ': ', question.verdict));
  }
  function toggle(question) {
    if (!opened.delete(question.id)) opened.add(question.id);
    matrix();
    rowOf(question)?.querySelector('.ask').focus();
  }
  const rowOf = (question) => document.getElementById('q-' + question.id);
  function reveal(question) {
    opened.add(question.id);
    if (!question.kind) compared.checked = false;
    if (!isFound(question, wanted())) {
      search.value = outcome.value = '';
      filter();
    }
    matrix();
    while (!rowOf(question) && !more.hidden) more.click();
    rowOf(question)?.scrollIntoView({ block: 'start' });
    rowOf(question)?.querySelector('.ask').focus({ preventScroll: true });
  }

  function filter() {
    const all = wanted();
    for (const event of events) event.found = has(event.words, all) && (!event.by.length || event.by.some((id) => !hidden.has(id)));
    shown = AT_ONCE;
    listed = AT_ONCE;
    cardsShown = FIRST_CARDS;
    showCards();
    matrix();
    if (events.length) { draw(); list(); }
  }

  /* ---- The page ---- */
  function sources() {
    const columns = ['source', 'published', 'answers', 'from'];
    return scrolled(say('sources'), el('table', {}, el('thead', {}, el('tr', {}, columns.map((key) => el('th', { scope: 'col' }, say('source.' + key))))),
      el('tbody', {}, story.sources.map((source) => el('tr', {},
        el('th', { scope: 'row' }, source.name, source.title === source.name ? null : el('p', { class: 'note' }, source.title), el('p', { class: 'note' }, source.author || '')),
        el('td', {}, source.published), el('td', {}, number(source.answers)),
        el('td', {}, source.links.map((link) => el('p', {}, link)),
          source.url ? el('a', { href: source.url, rel: 'noopener noreferrer nofollow', target: '_blank' }, source.url) : ''))))));
  }
  const section = (id, title, ...children) => el('section', { id, 'aria-labelledby': id + '-title' }, el('h2', { id: id + '-title' }, title), children);
  const tool = (text, label, act) => el('button', { type: 'button', 'aria-label': label, title: label, onclick: act }, text);
  const main = document.querySelector('main');
  const chosen = (checks) => (checks.length > 8
    ? el('details', { class: 'choice' }, el('summary', {}, say('sources') + ' (' + number(checks.length) + ')'), checks) : checks);
  const filters = el('div', { class: 'tools', role: 'search' }, search, outcome, el('label', { class: 'check' }, compared, say('compared')),
    story.sources.length > 1 ? chosen(story.sources.map((source) => {
      const check = el('input', { type: 'checkbox', onchange: () => { if (!hidden.delete(source.id)) hidden.add(source.id); filter(); } });
      check.checked = true;
      return el('label', { class: 'check' }, check, source.name);
    })) : null);
  main.prepend(filters);
  if (events.length) {
    main.append(section('time', say('timeline'), el('div', { class: 'tools' }, tool('+', say('zoomIn'), () => zoom(0.7)), tool('−', say('zoomOut'), () => zoom(1 / 0.7)),
      tool('←', say('earlier'), () => pan(-view.width / 3)), tool('→', say('later'), () => pan(view.width / 3)), tool(say('all'), say('all.hint'), () => fit(events)),
      tool('↑', say('previous'), () => step(-1)), tool('↓', say('next'), () => step(1))),
      el('p', { id: 'keys', class: 'note' }, say('keys')), box, inView, details, listBox));
  }
  main.append(section('comparison', say('comparison'), count, scrolled(say('comparison'), el('table', { id: 'matrix' }, head, body)), el('p', {}, more)),
    section('sources', say('sources'), sources()));
  document.getElementById('parts').append(...(cards.length ? [['disagree', 'disagree']] : []).concat(events.length ? [['time', 'timeline']] : [],[['comparison', 'comparison'], ['sources', 'sources']])
    .map(([id, key]) => el('a', { href: '#' + id }, say(key))),
    tool('◐', say('theme'), () => {
      const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
      document.documentElement.dataset.theme = dark ? 'light' : 'dark';
    }));
  for (const input of [search, compared]) input.addEventListener('input', filter);
  outcome.addEventListener('change', filter);
  addEventListener('resize', () => events.length && draw());
  let before = null;
  addEventListener('beforeprint', () => {
    before = [...opened];
    const told = new Set(cards.filter(({ card }) => !card.hidden).map(({ question }) => question));
    story.questions.filter((question) => question.kind && !told.has(question)).forEach((question) => opened.add(question.id));
    shown = Infinity;
    matrix();
  });
  addEventListener('afterprint', () => { opened.clear(); (before || []).forEach((id) => opened.add(id)); shown = AT_ONCE; matrix(); });
  showCards();
  matrix();
  if (events.length) {
    fitMost();
    list();
    document.fonts?.ready.then(() => { widths.clear(); view.packed = null; draw(); });
  }
  const linked = story.questions.find((question) => '#q-' + encodeURIComponent(question.id) === location.hash || '#q-' + question.id === location.hash);
  if (linked) reveal(linked);
})();
