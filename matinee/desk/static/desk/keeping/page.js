/* The form that is being written in: what is in it, as text, and Wagtail's autosave of it. */
export const form = document.querySelector('[data-edit-form]:has([data-desk-keeping])');
const asked = form?.querySelector('[data-desk-keeping]');
export const { user, here, differs, login, zone } = asked?.dataset || {};
export const hasAskedAboutNewer = asked && 'asked' in asked.dataset;

const LEFT_OUT = [
  'csrfmiddlewaretoken', 'loaded_revision_id', 'loaded_revision_created_at', 'loaded_version', 'next', 'kept', 'seen_revision',
];

export const field = (name) => form.elements.namedItem(name);
export const fields = () =>
  [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !LEFT_OUT.includes(name));

/** What is written on: `posts/12`, and `posts/` before the first save. */
export const thing = () => {
  const [, kind, number = ''] = new URL(form.action).pathname.match(/([\w-]+)\/(?:add|edit\/(\d+))\/$/) || [];
  return `${kind}/${number}`;
};
const differsUrl = () => {
  const [, number] = thing().split('/');
  return number && !/\d/.test(differs) ? `${differs}${number}/` : differs;
};

/** The version that this page goes on from. */
export const base = () => (field('loaded_revision_id') || field('loaded_version'))?.value || '';

/** Whether the form is saved without a press: posts are, records are not. */
export const savesItself = form?.dataset.controller.includes('w-autosave');
export const autosave = () => window.wagtail.app.getControllerForElementAndIdentifier(form, 'w-autosave');
export const save = () => autosave()?.save(new CustomEvent('desk:save'));

/** From now on this page goes on from that version. */
export const growFrom = (revision, createdAt) => {
  const [id, moment] = ['loaded_revision_id', 'loaded_revision_created_at'].map((name) => {
    const input = field(name) || form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name }));
    return input;
  });
  id.value = revision;
  moment.value = createdAt;
};

/** How `kept` differs from the newest version. */
export const compare = async (kept, id) => {
  const body = new FormData();
  kept.forEach(([name, value]) => body.append(name, value));
  body.set('kept', id);
  const answer = await fetch(differsUrl(), {
    method: 'POST',
    body,
    headers: { 'X-CSRFToken': window.wagtailConfig.CSRF_TOKEN, 'X-Requested-With': 'XMLHttpRequest' },
  });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};

/** A press that is held back: the button looks as before and may be pressed again. */
export const release = (button) => {
  if (!button) return;
  const progress = window.wagtail.app.getControllerForElementAndIdentifier(button, 'w-progress');
  if (progress) progress.loadingValue = false;
  button.disabled = false;
};

/** In the publication's zone, as all times at the desk. */
export const time = (moment) => {
  const day = (of) => of.toLocaleDateString('en-GB', { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' });
  const at = new Date(moment);
  const clock = at.toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return day(at) === day(new Date()) ? clock : `${day(at)}, ${clock}`;
};
