/* The goes-out board looks again while something is under way, unless a person is at it just now. */
(() => {
  const EVERY = 2000;

  const lookAgain = async (board) => {
    const answer = await fetch(board.dataset.deskBoard, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    if (!answer.ok || answer.redirected) return; // logged out meanwhile
    const made = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-desk-board]');
    if (!made || !board.isConnected || board.contains(document.activeElement)) return;
    // Buttons of the overview send another form than those beside a post.
    const form = board.dataset.form;
    made.dataset.form = form;
    made.querySelectorAll('button[form]').forEach((button) => button.setAttribute('form', form));
    board.replaceWith(made);
  };

  const look = () => {
    if (document.visibilityState !== 'visible') return;
    document.querySelectorAll('[data-desk-board][data-moving]').forEach((board) => lookAgain(board).catch(() => {}));
  };

  window.setInterval(look, EVERY);
})();
