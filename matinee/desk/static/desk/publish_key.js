/* Ctrl+Enter (on a Mac: Command+Enter) anywhere in a post's form presses its publish button, once. */
(() => {
  const isMac = /Mac|iPod|iPhone|iPad/.test(navigator.userAgent);
  const isKey = (event) =>
    event.key === 'Enter' &&
    (isMac ? event.metaKey : event.ctrlKey) &&
    !(event.shiftKey || event.altKey || (isMac ? event.ctrlKey : event.metaKey));

  // Capturing: the text editor would begin a new line.
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isKey(event) || window.wagtailConfig?.KEYBOARD_SHORTCUTS_ENABLED === false) return;
      const button = document.querySelector('[data-edit-form] [data-desk-publish]');
      const here = event.target;
      if (!button || !(here === document.body || here.closest('[data-edit-form]'))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // Pressed once, Wagtail switches the button off until the answer comes.
      if (!event.repeat && !button.disabled) button.click();
    },
    true,
  );
})();
