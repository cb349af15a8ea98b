/* Scheduling in one step: with a moment to come in the dialog, its button publishes (Wagtail then waits for the moment);
   without one it saves the draft as before. Moments are compared as texts, in the publication's zone. */
(() => {
  const now = (zone) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date());

  const dress = (button) => {
    const input = button.closest('form, [id]').querySelector('[name="go_live_at"]');
    const moment = input ? input.value.trim() : '';
    const goesOut = moment > now(button.dataset.zone);
    const label = button.querySelector('[data-w-progress-target="label"]');
    if (goesOut) {
      button.name = 'action-publish';
      button.value = 'action-publish';
      label.textContent = `Schedule for ${moment}`;
    } else {
      button.removeAttribute('name');
      button.removeAttribute('value');
      label.textContent = 'Save draft';
    }
  };

  const dressAll = () => document.querySelectorAll('[data-desk-schedule]').forEach(dress);

  document.addEventListener('DOMContentLoaded', dressAll);
  // The date picker changes the field without an event of its own: look again before every press as well.
  ['input', 'change', 'focusin', 'pointerover', 'pointerdown', 'keydown'].forEach((type) =>
    document.addEventListener(type, dressAll, true),
  );
})();
