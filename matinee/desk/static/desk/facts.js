/* Facts beside the text. After a pause in typing the draft is sent to be read, and the panel's inside comes back. Only the
   latest answer counts, and nothing here holds up a key. What is decided stands in the form's hidden field. */
(() => {
  const PAUSE = 250;
  const PATIENCE = 8000; // milliseconds that an answer may take
  const SOONEST = 2000; // until it is asked again after an answer that did not come
  const LATEST = 30000;
  const NARROW = window.matchMedia('(max-width: 50rem)');
  const panel = () => document.querySelector('[data-facts]');
  const field = () => document.querySelector('input[name="facts"]');
  let asking = null;
  let timer = null;
  let wait = SOONEST;
  let shown = '';
  let sent = '';
  let places = [];

  // What the editor holds: headline, standfirst, then each paragraph of each text block with where it stands.
  const paragraphs = () =>
    [...document.querySelectorAll('[data-draftail-editor-wrapper]')].flatMap((wrapper) => {
      const block = wrapper.closest('[data-streamfield-child]');
      if (block?.querySelector('input[name$="-deleted"]')?.value) return [];
      const { draftailEditor } = [...wrapper.parentNode.children].find((each) => each.draftailEditor) || {};
      const content = draftailEditor?.state?.editorState?.getCurrentContent();
      if (!content) return [];
      return content.getBlocksAsArray().map((line) => {
        const italics = [];
        line.findStyleRanges(
          (letter) => letter.hasStyle('ITALIC'),
          (start, end) => italics.push([start, end]),
        );
        return { text: line.getText(), italics, wrapper, key: line.getKey() };
      });
    });

  const draft = () => {
    const [headline, standfirst] = ['headline', 'standfirst'].map((name) => document.getElementById(`id_${name}`));
    places = [{ text: headline?.value || '', input: headline }, { text: standfirst?.value || '', input: standfirst }];
    places.push(...paragraphs());
    const films = [...document.querySelectorAll('input[name^="subjects-"][name$="-film"]')]
      .filter((input) => !document.querySelector(`input[name="${input.name.replace(/film$/, 'DELETE')}"]`)?.value)
      .map((input) => Number(input.value))
      .filter(Boolean);
    return {
      passages: places.map(({ text, italics }) => ({ text, italics: italics || [] })),
      day: document.getElementById('id_published_at')?.value || document.querySelector('[name="go_live_at"]')?.value || '',
      films,
      facts: decisions(),
    };
  };

  const decisions = () => {
    try {
      return JSON.parse(field().value) || [];
    } catch {
      return [];
    }
  };

  const say = (words) => {
    const status = panel().querySelector('[data-facts-status]');
    if (status.textContent !== words) status.textContent = words;
  };

  const post = (data, signal) =>
    fetch(panel().dataset.factsUrl, {
      method: 'POST',
      body: JSON.stringify(data),
      signal,
      headers: {
        'Content-Type': 'application/json',
        'X-Requested-With': 'XMLHttpRequest',
        'X-CSRFToken': document.querySelector('input[name="csrfmiddlewaretoken"]').value,
      },
    });

  const ask = async () => {
    const data = draft();
    const text = JSON.stringify(data);
    if (text === sent || panel().querySelector('[data-correct]:not([hidden])')) return;
    asking?.abort();
    asking = new AbortController();
    const mine = asking;
    sent = text;
    const patience = setTimeout(() => mine.abort(new DOMException('', 'TimeoutError')), PATIENCE);
    try {
      const answer = await post(data, mine.signal);
      const inside = await answer.text();
      if (mine !== asking) return;
      if (answer.ok) {
        wait = SOONEST;
        show(inside);
        return;
      }
      sent = '';
      if (answer.status === 403) say('You are logged out. Log in in another tab; what you decided is kept.');
      else if (answer.status === 400) say(inside.slice(0, 200));
      else {
        say('The facts can’t be read now. What you decided is kept.');
        again();
      }
    } catch (error) {
      if (mine !== asking || error.name === 'AbortError') return;
      sent = '';
      say('No connection. What you decided is kept.');
      again();
    } finally {
      clearTimeout(patience);
    }
  };

  // Whoever only waits for the facts touches no key that would ask for them.
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
    wait = Math.min(wait * 2, LATEST);
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };

  const items = () => [...panel().querySelectorAll('[data-fact]')];

  const show = (inside) => {
    say('');
    if (inside === shown) return;
    shown = inside;
    const focused = document.activeElement?.closest?.('[data-fact]');
    const at = focused ? items().indexOf(focused) : -1;
    panel().querySelector('[data-facts-inside]').innerHTML = inside;
    const all = items();
    const open = all.filter((item) => item.dataset.state === 'open').length;
    const counter = document.querySelector('[data-side-panel-toggle="facts"] [data-side-panel-toggle-counter]');
    if (counter) {
      counter.hidden = !open;
      counter.textContent = open;
    }
    const again = at < 0 ? null : all.find((item) => item.dataset.fact === focused.dataset.fact) || all[Math.min(at, all.length - 1)];
    const first = again || all.find((item) => item.dataset.state === 'open') || all[0];
    if (first) first.tabIndex = 0;
    again?.focus();
    const pointed = panel().querySelector('[data-fact]:hover') || again;
    if (pointed) mark(pointed);
    else unmark();
  };

  // Deciding
  const keep = (list) => {
    field().value = JSON.stringify(list);
    field().dispatchEvent(new Event('change', { bubbles: true }));
    clearTimeout(timer);
    ask();
  };

  const told = (item, state, more = {}) => ({
    kind: item.dataset.kind,
    said: JSON.parse(item.dataset.said),
    words: item.dataset.words,
    state,
    ...more,
  });

  const isOf = (item) => (each) =>
    each.kind === item.dataset.kind && JSON.stringify(each.said) === JSON.stringify(JSON.parse(item.dataset.said));

  const decide = (item, decision) => {
    const rest = decisions().filter((each) => !isOf(item)(each));
    const more = decision?.state === 'accepted' ? withTitle(item, rest) : [];
    keep(decision ? [...rest, ...more, decision] : rest);
  };

  // A film that is not on record needs its title before it can have facts.
  const withTitle = (item, rest) => {
    const title = panel().querySelector('[data-kind="title"][data-state="open"]');
    const isNew = panel().querySelector('.desk-facts__film .desk-fact__new');
    return isNew && title && title !== item && !rest.some(isOf(title)) ? [told(title, 'accepted')] : [];
  };

  const acceptAll = () => {
    const open = items().filter((item) => item.dataset.state === 'open' && !item.querySelector('[data-choice]'));
    if (!open.length) return;
    keep([...decisions(), ...open.map((item) => told(item, 'accepted'))]);
    say(`${open.length} facts accepted.`);
  };

  const correct = (item) => {
    const form = item.querySelector('[data-correct]');
    if (!form) return;
    form.hidden = false;
    form.querySelector('input').select();
  };

  const save = async (item) => {
    const said = JSON.parse(item.dataset.said);
    let value = said && typeof said === 'object' ? { ...said } : said;
    item.querySelectorAll('[data-part]').forEach((input) => {
      if (input.dataset.part) value[input.dataset.part] = input.value || null;
      else value = input.value;
    });
    const meant = item.querySelector('[data-meant]')?.dataset.meant;
    const decided = told(item, 'accepted', meant === undefined ? { value } : { value, meant: Number(meant) });
    const answer = await post({ ...draft(), decided }).catch(() => null);
    const error = item.querySelector('[data-error]');
    if (!answer?.ok) {
      error.textContent = answer?.status === 400 ? await answer.text() : 'This can’t be checked now. Try again.';
      return;
    }
    item.querySelector('[data-correct]').hidden = true;
    item.focus();
    decide(item, decided);
  };

  const cancel = (item) => {
    item.querySelector('[data-correct]').hidden = true;
    item.focus();
    ask();
  };

  const act = {
    accept: (item) => item.querySelector('[data-do="accept"]') && decide(item, told(item, 'accepted')),
    dismiss: (item) => item.dataset.state === 'open' && decide(item, told(item, 'dismissed')),
    undo: (item) => item.dataset.state !== 'open' && decide(item, null),
    correct,
    save,
    cancel,
  };
  const KEYS = { a: 'accept', x: 'dismiss', e: 'correct', u: 'undo' };

  const move = (item, step) => {
    const all = items();
    const next = all[Math.min(Math.max(all.indexOf(item) + step, 0), all.length - 1)];
    all.forEach((each) => {
      each.tabIndex = each === next ? 0 : -1;
    });
    next.focus();
  };

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = event.target.closest('[data-fact]');
    if (event.target.matches('input, select')) {
      if (item && event.key === 'Enter') save(item);
      else if (item && event.key === 'Escape') cancel(item);
      else return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const verb = KEYS[event.key];
    if (event.key === 'A' && event.shiftKey) acceptAll();
    else if (item && verb) act[verb](item);
    else if (item && event.key === 'ArrowDown') move(item, 1);
    else if (item && event.key === 'ArrowUp') move(item, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event) => {
    const button = event.target.closest('button');
    const item = event.target.closest('[data-fact]');
    if (!button) return;
    if (button.matches('[data-facts-all]')) acceptAll();
    else if (item && button.dataset.choice) decide(item, told(item, 'accepted', JSON.parse(button.dataset.choice)));
    else if (item && button.dataset.do) act[button.dataset.do](item);
  };

  // Marks, without touching the editor's DOM
  const rangeOf = ({ wrapper, key }, start, end) => {
    const line = wrapper.querySelector(`[data-block="true"][data-offset-key^="${key}-"]`);
    if (!line) return null;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let at = 0;
    let hasStart = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.data;
      if (!hasStart && start < at + length) {
        range.setStart(node, start - at);
        hasStart = true;
      }
      if (hasStart && end <= at + length) {
        range.setEnd(node, end - at);
        return range;
      }
      at += length;
    }
    return null;
  };

  const unmark = () => {
    window.CSS?.highlights?.delete('desk-fact');
    document.querySelectorAll('.desk-fact-in').forEach((input) => input.classList.remove('desk-fact-in'));
  };

  const mark = (item) => {
    unmark();
    const ranges = JSON.parse(item.dataset.places).flatMap(([number, start, end]) => {
      const place = places[number];
      if (place?.input) place.input.classList.add('desk-fact-in');
      return (place?.wrapper && rangeOf(place, start, end)) || [];
    });
    if (ranges.length && window.Highlight) window.CSS.highlights.set('desk-fact', new window.Highlight(...ranges));
  };

  const onPoint = (event) => {
    const item = event.target.closest?.('[data-fact]');
    if (item) mark(item);
  };

  // Beside the body where there is room; where there is none, below it until the side panel is opened
  const home = () => {
    const below = document.querySelector('[data-facts-below]');
    const beside = document.querySelector('[data-side-panel="facts"]');
    if (!below || !beside) return;
    const place = NARROW.matches && beside.hidden ? below : beside.querySelector('[data-facts-home]') || beside;
    if (panel().parentNode !== place) place.append(panel());
  };

  // By key to the facts and back to where one was: what closes takes no focus along.
  let back = null;
  let caret = null;
  const leave = (here) => {
    const selection = document.getSelection();
    back = here;
    caret = here.isContentEditable && selection.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  };
  const comeBack = (otherwise) => {
    (back?.isConnected ? back : otherwise).focus();
    // Focused by a script, a text that is edited in place begins at its start.
    if (caret && back?.contains(caret.startContainer)) {
      const { startContainer, startOffset, endContainer, endOffset } = caret;
      document.getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    }
  };
  const current = () => panel().querySelector('[data-fact][tabindex="0"]');
  const onToggle = (event) => {
    const toggle = event.currentTarget;
    const here = document.activeElement;
    if (event.detail) return;
    const isOpen = toggle.getAttribute('aria-expanded') === 'true';
    if (isOpen && panel().contains(here)) {
      comeBack(toggle);
      return;
    }
    if (here !== toggle) leave(here);
    if (!isOpen) {
      event.stopImmediatePropagation();
      const beside = document.querySelector('[data-side-panel="facts"]');
      const open = () => {
        beside.dispatchEvent(new Event('open'));
        setTimeout(() => current()?.focus(), 100);
      };
      // Half a second long Wagtail takes one that closes for one that is open.
      if (beside.hidden) open();
      else beside.addEventListener('hide', () => setTimeout(open), { once: true });
    } else if (here !== toggle && current()) {
      event.stopImmediatePropagation();
      current().focus();
    }
  };

  document.addEventListener('DOMContentLoaded', () => {
    if (!panel() || !field()) return;
    panel().parentNode.dataset.factsHome = '';
    home();
    NARROW.addEventListener('change', home);
    ['show', 'hide'].forEach((type) => document.querySelector('[data-side-panel="facts"]').addEventListener(type, home));
    panel().addEventListener('keydown', onKey);
    panel().addEventListener('click', onClick);
    panel().addEventListener('pointerover', onPoint);
    panel().addEventListener('focusin', onPoint);
    panel().addEventListener('pointerleave', unmark);
    panel().addEventListener('focusout', unmark);
    ['input', 'change', 'keyup', 'paste', 'w-formset:added', 'w-formset:removed'].forEach((type) =>
      document.querySelector('[data-edit-form]').addEventListener(type, soon),
    );
    document.querySelector('[data-side-panel-toggle="facts"]')?.addEventListener('click', onToggle, true);
    document.addEventListener('desk:here', () => sent || soon()); // what was not answered is asked again
    setTimeout(() => {
      let chosen = '';
      try {
        chosen = localStorage.getItem('wagtail:side-panel-open');
      } catch {
        chosen = '';
      }
      if (chosen === null && !NARROW.matches) {
        document.querySelector('[data-side-panel="facts"]').dispatchEvent(new Event('open'));
      }
      ask();
    }, 500);
  });
})();
