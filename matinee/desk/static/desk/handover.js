/* The text editor hands its words to the form 250 ms after the last key. A form that is sent sooner would go without
   them: have each editor with a change under way hand it over first. */
(() => {
  const handOver = () =>
    document.querySelectorAll('[data-draftail-editor-wrapper]').forEach((wrapper) => {
      // The field stands beside its editor and knows it.
      const { draftailEditor } = [...wrapper.parentNode.children].find((field) => field.draftailEditor) || {};
      if (draftailEditor?.updateTimeout) draftailEditor.saveState();
    });

  // Capturing: before Wagtail's own listeners and before the browser gathers the form.
  document.addEventListener('submit', handOver, true);
})();
