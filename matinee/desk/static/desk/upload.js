/* Files on their way to the desk: how far they are is said in a line where they will stand, and why one was not taken. */
(() => {
  const leaving = (event) => event.preventDefault();
  let underWay = 0;

  /* Resolves to what the desk answers; rejects with the reason in words, or with '' where the writer called it off. */
  const send = (address, file, onProgress, signal, words = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', address);
      request.setRequestHeader(window.wagtailConfig.CSRF_HEADER_NAME, window.wagtailConfig.CSRF_TOKEN);
      request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total));
      request.onload = () =>
        request.status === 200
          ? resolve(request.response)
          : reject(request.response?.error || 'The server would not take it. Try again, or log in anew.');
      request.onerror = () => reject('The server could not be reached. Try again.');
      request.onabort = () => reject('');
      request.onloadend = () => {
        underWay -= 1;
        if (!underWay) window.removeEventListener('beforeunload', leaving);
      };
      signal?.addEventListener('abort', () => request.abort());
      const data = new FormData();
      data.append('file', file, file.name || 'picture.png');
      Object.entries(words).forEach(([name, text]) => data.append(name, text));
      window.addEventListener('beforeunload', leaving);
      underWay += 1;
      request.send(data);
    });

  const line = (tone = 'info', role = 'status') => {
    const made = document.createElement('p');
    made.className = `desk-upload help-block help-${tone}`;
    made.setAttribute('role', role);
    return made;
  };

  const button = (textContent, press, look = '') => {
    const className = `button button-small ${look}`.trim();
    const made = Object.assign(document.createElement('button'), { type: 'button', className, textContent });
    made.addEventListener('click', press);
    return made;
  };

  const complain = (after, text) => {
    const made = line('critical', 'alert');
    made.append(text, ' ', button('Dismiss', () => made.remove(), 'button-secondary'));
    after.after(made);
  };

  window.deskUpload = { send, line, button, complain };
})();
