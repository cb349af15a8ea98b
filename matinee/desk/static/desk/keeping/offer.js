/* Offers what was written on a page that was closed before its text was saved. */
import { id as own } from './keep.js';
import { hush, tell } from './notice.js';
import * as page from './page.js';
import * as store from './store.js';

const takeBack = ({ id, fields }) => {
  const sending = document.createElement('form');
  Object.assign(sending, { method: 'post', action: page.form.action, hidden: true });
  const all = [...fields, ['kept', id], ['take-back', '1'], ['csrfmiddlewaretoken', window.wagtailConfig.CSRF_TOKEN]];
  all.forEach(([name, value]) =>
    sending.append(Object.assign(document.createElement('textarea'), { name, value })),
  );
  document.body.append(sending);
  sending.submit();
};

const offer = async (record) => {
  const found = await page.compare(record.fields, record.id);
  if (!found.differs) {
    await store.remove(record.id);
    return;
  }
  const isOlder = found.revision && String(found.revision) !== record.base;
  const newer = isOlder ? ` ${found.told_as}.` : '';
  const matter = `kept-${record.id}`;
  const throwAway = () => {
    hush(matter);
    store.remove(record.id);
  };
  tell(matter, {
    text: `You wrote this here at ${page.time(record.at)} and it was not saved.${newer}`,
    html: found.html,
    buttons: [
      { label: 'Take it back', press: () => takeBack(record) },
      { label: 'Throw it away', press: throwAway },
    ],
  });
};

if (page.form) {
  await store.settled;
  const kept = await store.of(page.user).catch(() => []);
  const open = (await navigator.locks?.query())?.held.map(({ name }) => name) || [];
  kept
    .filter(({ id, thing }) => id !== own && thing === page.thing() && !open.includes(`desk-kept-${id}`))
    .forEach((record) => offer(record).catch(() => {}));
}
