/* A form that is sent while Wagtail's autosave is under way would race it: a new post is made twice, a row saved twice.
   Such a press waits for the autosave's answer, at most LONGEST ms, and goes on whatever it was. */
(() => {
  const LONGEST = 10000;
  let underWay = false;
  let held = null;

  const goOn = () => {
    underWay = false;
    if (!held) return;
    const { form, button, timer } = held;
    held = null;
    clearTimeout(timer);
    // Wagtail has shown the press by switching the button off, and a button that is off sends no name.
    if (button) button.disabled = false;
    form.requestSubmit(button);
  };

  document.addEventListener('w-autosave:save', (event) => {
    underWay = !event.defaultPrevented;
  });
  ['success', 'error', 'deactivated'].forEach((end) => document.addEventListener(`w-autosave:${end}`, goOn));

  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (!form.matches('[data-edit-form]')) return;
      if (!held && !underWay) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!held) {
        form.dataset.wAutosaveActiveValue = 'false'; // what was typed meanwhile goes with the press
        held = { form, button: event.submitter, timer: setTimeout(goOn, LONGEST) };
      }
    },
    true,
  );
})();
