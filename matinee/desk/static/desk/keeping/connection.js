/* When saving fails: is the server away, or the login over? What is written is kept meanwhile, and saved when it can be. */
import { isKeeping, isSaved } from './keep.js';
import { hush, tell } from './notice.js';
import * as page from './page.js';

const SOONEST = 2000;
const LATEST = 20000;
const PATIENCE = 8000; // milliseconds that an answer may take

let state = 'here';
let wait = SOONEST;
let timer = null;
let isGoing = false;
let held = null; // the press that found nobody to take it
let isSure = false;
let isChecking = false;

const kept = () =>
  isKeeping() ? 'What you write is kept in this browser' : 'This browser can’t keep your text: copy it before you close the window';

const saving = page.savesItself
  ? 'saved as soon as the connection is back'
  : 'can be saved when the connection is back';

const notices = {
  away: () => ({ text: `No connection to the server. ${kept()}, and ${saving}.` }),
  back: () => ({ text: 'The connection is back. What you wrote is not saved yet: save it now.', tone: 'info' }),
  out: () => ({
    text: `You are logged out. ${kept()}, and saved when you are logged in again.`,
    buttons: [{ label: 'Log in in a new window', href: page.login }],
  }),
  other: (name) => ({
    text: `This browser is logged in as ${name} now. ${kept()}; log in as yourself to save it.`,
    buttons: [{ label: 'Log in in a new window', href: page.login }],
  }),
  refused: () => ({ text: `The server could not save this. ${kept()}; it is tried again.` }),
};

/** Who is there: `here`, `away`, `out` (nobody is logged in) or `other` (somebody else is). */
const look = async () => {
  let answer;
  try {
    answer = await fetch(page.here, {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 403) return ['out'];
    const { user, name, token } = await answer.json();
    if (String(user) !== page.user) return ['other', name];
    renew(token);
    return ['here'];
  } catch {
    return ['away'];
  }
};

/** A login brings a new token: forms and scripts of this page go on with it. */
const renew = (token) => {
  window.wagtailConfig.CSRF_TOKEN = token;
  document.querySelectorAll('[name=csrfmiddlewaretoken]').forEach((input) => { input.value = token; });
  document.dispatchEvent(new Event('desk:here'));
};

const show = (now, name) => {
  if (now === 'here') hush('connection');
  else if (now !== state || name) tell('connection', notices[now](name));
  state = now;
};

const again = () => {
  clearTimeout(timer);
  timer = setTimeout(check, wait);
  wait = Math.min(wait * 1.5, LATEST);
};

const check = async () => {
  if (isChecking) return;
  isChecking = true;
  const [now, name] = await look();
  isChecking = false;
  if (now !== 'here') {
    show(now, name);
    again();
    return;
  }
  if (held) {
    const button = held;
    held = null;
    show('here');
    page.form.requestSubmit(button);
  } else if (!isSaved() && !page.savesItself) show('back');
  else if (isSaved() || !page.autosave()?.activeValue) show('here');
  else page.save();
};

const lookNow = () => {
  if (['here', 'back'].includes(state)) return;
  wait = SOONEST;
  check();
};

const onError = async ({ detail }) => {
  if (!['network_error', 'server_error'].includes(detail.type)) {
    show('here');
    return;
  }
  const [now, name] = await look();
  // Someone is there and does not take it: another token, or a fault of ours.
  show(now === 'here' ? 'refused' : now, name);
  again();
};

/** A form that saves itself finds out by that. */
const onLoss = () => {
  if (page.savesItself) return;
  show('away');
  again();
};

/** Before a press leaves the page: would anybody take it? */
const onSubmit = async (event) => {
  if (event.target === page.form && isGoing) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  if (event.target !== page.form || isSure) {
    isSure = false;
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const button = event.submitter;
  const [now, name] = await look();
  page.release(button);
  if (now === 'here') {
    isSure = true;
    show('here');
    page.form.requestSubmit(button);
    return;
  }
  if (now === 'out') held = button;
  state = '';
  show(now, name);
  again();
};

/** What nobody held back is on its way: a second press would take it over. */
const onSent = (event) => {
  if (event.target !== page.form || event.defaultPrevented) return;
  isGoing = true;
  setTimeout(() => {
    isGoing = false;
  }, LATEST);
};

if (page.form) {
  document.addEventListener('submit', onSubmit, true);
  window.addEventListener('submit', onSent);
  // Before Wagtail's own listeners: the notice says it all, its dialog would say it once more.
  ['w-autosave:error', 'w-swap:error'].forEach((type) =>
    document.addEventListener(
      type,
      ({ detail }) => {
        if (detail.text) detail.text = `${kept()}.`;
        if (detail.error instanceof TypeError) detail.error = null;
      },
      true,
    ),
  );
  document.addEventListener('w-autosave:error', onError);
  document.addEventListener('w-autosave:success', () => {
    wait = SOONEST;
    clearTimeout(timer);
    show('here');
  });
  window.addEventListener('online', lookNow);
  window.addEventListener('offline', onLoss);
  window.addEventListener('focus', lookNow);
}
