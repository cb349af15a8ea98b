/* Keeps what is written on this page in the browser until the server has it. */
import * as page from './page.js';
import * as store from './store.js';

const EVERY = 700; // milliseconds between looks at the form
const WORRY = 3000; // after which something unsaved is saved once more

const randomId = () =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16),
  );

// A form that was refused, or taken back.
const comesUnsaved = page.form?.dataset.wUnsavedForceValue === 'true';

let saved = null; // what the server has, as text; null where that is unknown
let seen = null;
let since = 0;
let sent = null;
let failed = null;
let isKept = true;
let hasBegun = false;

export const id = page.form && (page.field('kept').value ||= randomId());
export const isKeeping = () => isKept;
export const isSaved = () => !hasBegun || saved === JSON.stringify(page.fields());

const note = (work) => {
  isKept = true;
  work.catch(() => { isKept = false; });
};

const look = () => {
  if (!hasBegun) return;
  const fields = page.fields();
  const text = JSON.stringify(fields);
  const isNew = text !== seen;
  if (isNew) since = Date.now();
  seen = text;
  if (text === saved) {
    if (isNew) note(store.remove(id));
    return;
  }
  if (isNew) {
    note(store.put({ id, user: page.user, thing: page.thing(), base: page.base(), at: Date.now(), fields }));
  }
  // Wagtail takes what is typed in the first two seconds, or just before an answer, for saved.
  if (!sent && text !== failed && Date.now() - since > WORRY) page.save();
};

const begin = () => {
  if (hasBegun) return;
  hasBegun = true;
  if (!comesUnsaved) saved = JSON.stringify(page.fields());
  seen = saved;
  setInterval(look, EVERY);
  ['pagehide', 'visibilitychange'].forEach((leaving) => window.addEventListener(leaving, look, true));
};

const onAnswer = ({ detail }) => {
  const updates = detail.data?.field_updates || {};
  const now = page.fields();
  const had = new Map(sent.map(([name]) => [name, true]));
  const stored = sent.map(([name, value]) => [name, name in updates ? updates[name] : value]);
  // A row that is new to the server brings fields that were not sent.
  now.forEach(([name, value]) => had.has(name) || (name in updates && stored.push([name, value])));
  saved = JSON.stringify(stored);
  sent = failed = null;
  const { revision_id: revision, revision_created_at: createdAt } = detail.data || {};
  if (revision) page.growFrom(revision, createdAt);
  seen = null;
  look();
};

if (page.form) {
  ['keydown', 'pointerdown', 'beforeinput', 'paste', 'drop', 'input', 'w-autosave:save'].forEach((type) =>
    document.addEventListener(type, begin, true),
  );
  if (comesUnsaved) begin();
  document.addEventListener('w-autosave:save', () => { sent = page.fields(); }, true);
  document.addEventListener('w-autosave:success', onAnswer);
  document.addEventListener('w-autosave:error', () => {
    failed = JSON.stringify(sent);
    sent = null;
  });
  document.addEventListener('submit', look, true);
  // Held for as long as the page lives: its text is offered nowhere else.
  navigator.locks?.request(`desk-kept-${id}`, () => new Promise(() => {}));
}
