/* Who on record is meant? Below a name that is typed stand the people who are called so, and the name as a new one.
   An input with `data-people` (the address to ask) holds in `dataset.meant` the id of who was chosen, 0 for a new one. */
(() => {
  const PAUSE = 150;
  let timer = null;
  let last = 0;

  const listOf = (input) => document.getElementById(input.getAttribute('aria-controls'));
  const optionsOf = (input) => [...listOf(input).children];
  const isOpen = (input) => input.getAttribute('aria-expanded') === 'true';

  const close = (input) => {
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    listOf(input).hidden = true;
  };

  const point = (input, option) => {
    optionsOf(input).forEach((each) => each.setAttribute('aria-selected', String(each === option)));
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  const choose = (input, option) => {
    input.value = option.dataset.name;
    input.dataset.meant = option.dataset.meant;
    close(input);
  };

  const option = (input, index, { id, name, detail }) => {
    const made = document.createElement('li');
    Object.assign(made, { id: `${listOf(input).id}-${index}`, role: 'option', className: 'desk-people__one' });
    Object.assign(made.dataset, { meant: id, name });
    made.setAttribute('aria-selected', 'false');
    const more = Object.assign(document.createElement('span'), { className: 'desk-meta', textContent: detail });
    made.append(name, ' ', more);
    return made;
  };

  const show = (input, people) => {
    const typed = input.value.trim();
    const all = [...people, { id: 0, name: typed, detail: 'someone new' }];
    listOf(input).replaceChildren(...all.map((each, index) => option(input, index, each)));
    listOf(input).hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };

  const ask = async (input) => {
    last += 1;
    const mine = last;
    const query = new URLSearchParams({ q: input.value.trim() });
    const answer = await fetch(`${input.dataset.people}?${query}`, {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    }).catch(() => null);
    if (!answer?.ok || mine !== last || document.activeElement !== input) return;
    show(input, (await answer.json()).people);
  };

  const onInput = ({ target }) => {
    if (!target.dataset.people) return;
    delete target.dataset.meant;
    clearTimeout(timer);
    if (target.value.trim()) timer = setTimeout(ask, PAUSE, target);
    else close(target);
  };

  const onKey = (event) => {
    const input = event.target;
    if (!input.dataset?.people) return;
    const options = optionsOf(input);
    const at = options.findIndex(({ id }) => id === input.getAttribute('aria-activedescendant'));
    if (event.key === 'ArrowDown' && !isOpen(input)) ask(input);
    else if (event.key === 'ArrowDown') point(input, options[(at + 1) % options.length]);
    else if (event.key === 'ArrowUp' && isOpen(input)) point(input, options.at(at <= 0 ? -1 : at - 1));
    else if (event.key === 'Enter' && isOpen(input) && at >= 0) choose(input, options[at]);
    else if (event.key === 'Escape' && isOpen(input)) close(input);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  document.addEventListener('input', onInput);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('focusout', ({ target }) => {
    if (target.dataset?.people) close(target);
  });
  // Before the input loses the focus, and with it the list goes.
  document.addEventListener('pointerdown', (event) => {
    const one = event.target.closest?.('.desk-people__one');
    if (!one) return;
    event.preventDefault();
    choose(document.querySelector(`[aria-controls="${one.parentNode.id}"]`), one);
  });
})();
