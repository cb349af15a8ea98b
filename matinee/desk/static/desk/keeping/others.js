/* Two writers on one thing: they are told of each other, and neither covers the other's version unasked. */
import { id } from './keep.js';
import { hush, tell } from './notice.js';
import * as page from './page.js';

const LATELY = 60000;
let last = null; // what was sent when the answer was that a newer version is there
let newest = '';
let isAsking = false;

const present = (sessions) => {
  const writers = sessions.filter(({ session_id: session, is_idle: isIdle }) => session && !isIdle);
  if (!writers.length) {
    hush('others');
    return;
  }
  const text = writers.map(({ user, last_seen_at: at }) =>
    Date.now() - new Date(at) < LATELY ? `${user} has this open too.` : `${user} had this open at ${page.time(at)}.`,
  );
  tell('others', { text: text.join(' '), tone: 'info' });
};

const saveMine = (revision) => () => {
  page.field('seen_revision').value = revision;
  page.form.requestSubmit();
};

const ask = async () => {
  if (isAsking) return;
  isAsking = true;
  try {
    const ours = last && (await page.compare(last, id));
    if (ours && !ours.differs) {
      // Our own, of which the answer got lost on its way.
      last = null;
      page.growFrom(ours.revision, ours.created_at);
      page.form.dataset.wAutosaveRevisionIdValue = ours.revision;
      page.form.dataset.wAutosaveActiveValue = 'true';
      setTimeout(page.save);
      return;
    }
    const found = await page.compare(page.fields(), id);
    if (!found.differs) return;
    const rest = page.savesItself ? ', but saved by itself no more' : '';
    tell('newer', {
      text: `${found.told_as}. Yours is kept in this browser${rest}.`,
      html: found.html,
      buttons: [
        { label: 'Save mine above it', press: saveMine(found.revision) },
        { label: 'Open the newest', href: page.form.action },
      ],
    });
  } finally {
    isAsking = false;
  }
};

if (page.form) {
  if (page.hasAskedAboutNewer) ask().catch(() => {});
  document.addEventListener('w-swap:json', ({ detail }) => {
    const sessions = detail.data?.other_sessions;
    if (!sessions) return;
    present(sessions);
    newest = sessions.find(({ revision_id: revision }) => revision)?.revision_id || '';
    if (newest) ask().catch(() => {});
  });
  // Wagtail's own dialog has asked.
  document.addEventListener('w-dialog:confirmed', () => { page.field('seen_revision').value = newest; }, true);
  document.addEventListener('w-autosave:save', () => { last = page.fields(); });
  document.addEventListener('w-autosave:success', () => { last = null; });
  document.addEventListener('w-autosave:error', ({ detail }) => {
    if (detail.type === 'invalid_revision') ask().catch(() => {});
  });
}
