/* The box of the text editor gets a name, which its own markup lacks: that of its field, or of its block. */
(() => {
  const nameOf = (box) => {
    const field = box.closest('[data-field], [data-contentpath]');
    const label = field?.querySelector('label, [data-field-label], .w-field__label');
    return label?.textContent.replace(/\s*\*\s*$/, '').trim() || 'Text';
  };

  const name = () =>
    document.querySelectorAll('.public-DraftEditor-content:not([aria-label])').forEach((box) => {
      box.setAttribute('aria-label', nameOf(box));
    });

  // Blocks are added while one writes.
  document.addEventListener('DOMContentLoaded', () => {
    name();
    new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
  });
})();
