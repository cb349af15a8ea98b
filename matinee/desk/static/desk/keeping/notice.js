/* What the writer is told above the text: calmly, one notice a matter, with its buttons. */
import { form } from './page.js';

const place = form?.querySelector('[data-desk-notices]');

const button = ({ label, press, href }, isFirst) => {
  const made = document.createElement(href ? 'a' : 'button');
  made.className = `button button-small${isFirst ? '' : ' button-secondary'}`;
  made.textContent = label;
  if (href) Object.assign(made, { href, target: '_blank' });
  else made.type = 'button';
  if (press) made.addEventListener('click', press);
  return made;
};

/** Shows or replaces the notice on `matter`; `html` is folded away under “What differs”. */
export const tell = (matter, { text, buttons = [], html = '', tone = 'warning' }) => {
  const notice = document.createElement('section');
  notice.className = `desk-notice desk-notice--${tone}`;
  notice.dataset.matter = matter;
  const words = document.createElement('p');
  words.textContent = text;
  notice.append(words);
  if (buttons.length) {
    const row = document.createElement('div');
    row.className = 'desk-notice__buttons';
    row.append(...buttons.map((each, index) => button(each, index === 0)));
    notice.append(row);
  }
  if (html) {
    const more = document.createElement('details');
    more.innerHTML = html; // the server's own, escaped there
    more.prepend(Object.assign(document.createElement('summary'), { textContent: 'What differs' }));
    notice.append(more);
  }
  const before = place.querySelector(`[data-matter="${matter}"]`);
  if (before) before.replaceWith(notice);
  else place.append(notice);
  return notice;
};

export const hush = (matter) => place?.querySelector(`[data-matter="${matter}"]`)?.remove();
