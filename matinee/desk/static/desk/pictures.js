/* Picture and video files dropped on a post's text, or pasted into it, become blocks there; several pictures at once a gallery. On the
   field of a picture (hero, poster, still, portrait) they become that; elsewhere on a film's form its poster or its still, by
   their shape. Writing goes on meanwhile: a line stands where the pictures will be and says how far they are, or why not. */
(() => {
  const addresses = document.currentScript.dataset;
  const { send, line, button, complain } = window.deskUpload;
  const FIELDS = ['hero', 'poster', 'still', 'portrait'];
  const stream = () => document.getElementById('body-root')?.rootBlock;
  const pictures = (transfer) =>
    [...transfer.files].filter(({ name, type }) => type.startsWith('image/') || /\.(heic|avif)$/i.test(name));
  const videos = (transfer) => window.deskVideoFiles.among(transfer);
  const refusal = (transfer) =>
    videos(transfer).length
      ? 'A video belongs into the text of a post: drop it there.'
      : 'That is no picture: drop JPEG, PNG, WebP, AVIF, HEIC or GIF files.';

  // One after the other: the same picture twice is stored once.
  const sendAll = async (files, marker) => {
    const taken = [];
    for (const file of files) {
      const tell = (percent) => {
        marker.textContent = `Uploading ${file.name || 'the picture'}: ${percent} %`;
      };
      tell(0);
      try {
        taken.push(await send(addresses.take, file, tell));
      } catch (error) {
        complain(marker, `${file.name || 'The picture'} was not taken. ${error}`);
      }
    }
    return taken;
  };

  const value = (picture) => ({ image: picture, alt: picture.alt, decorative: false, caption: '', credit: picture.credit });

  const before = (marker) =>
    stream().children.filter(
      ({ element }) => element.compareDocumentPosition(marker) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).length;

  const place = async (files, index) => {
    const marker = line();
    stream().inserters[index].element.after(marker);
    const taken = await sendAll(files, marker);
    const at = before(marker); // blocks may have come and gone meanwhile
    const block =
      taken.length === 1
        ? { type: 'image', value: value(taken[0]) }
        : { type: 'gallery', value: taken.map((picture) => ({ value: value(picture), id: null })) };
    if (taken.length) {
      stream().insert({ ...block, id: null }, at, { animate: true });
      taken.forEach((picture) => propose(picture, marker));
    }
    marker.remove();
  };

  const keepFrame = (frame, alt) => send(addresses.take, frame, () => {}, null, { alt }).catch(() => null);

  const placeVideo = async (file, index) => {
    const marker = line();
    stream().inserters[index].element.after(marker);
    const taken = await window.deskVideoFiles.take(file, marker, keepFrame);
    if (taken) {
      const { said, ...value } = { ...stream().blockDef.initialChildStates.video, ...taken };
      const made = stream().insert({ type: 'video', value, id: null }, before(marker), { animate: true });
      made.block.lookUp.say(said);
    }
    marker.remove();
  };

  const put = (files, films, index) => {
    films.reverse().forEach((file) => placeVideo(file, index)); // each stands before those already on their way
    if (files.length) place(files, index);
  };

  const fieldOf = (name) => document.getElementById(`id_${name}-chooser`);

  const fill = async (name, file) => {
    const marker = line();
    fieldOf(name || FIELDS.find(fieldOf)).after(marker);
    const [picture] = await sendAll([file], marker);
    if (picture) {
      const panel = window.wagtail.editHandler.getPanelByName(name || byShape(picture));
      panel.getBoundWidget().setStateFromModalData(picture);
      if (name === 'hero') propose(picture, marker);
    }
    marker.remove();
  };

  const byShape = (picture) => {
    if (fieldOf('portrait')) return 'portrait';
    return picture.is_poster ? 'poster' : 'still';
  };

  // What a picture says of itself is said in the block in which it was chosen, where nobody wrote anything else.
  const onChosen = async ({ target: input }) => {
    const name = input.name?.match(/^(body-.*-value)-image$/)?.[1];
    if (!name || !input.value) return;
    const answer = await fetch(`${addresses.words}${input.value}/`).catch(() => null);
    if (!answer?.ok) return;
    const picture = await answer.json();
    ['alt', 'credit'].forEach((part) => {
      const field = document.querySelector(`[name="${name}-${part}"]`);
      if (!field || (field.value && field.value !== field.dataset.ofPicture)) return;
      field.value = picture[part];
      field.dataset.ofPicture = picture[part];
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    if (!input.closest('[data-contentpath]')?.querySelector('.desk-upload')) propose(picture, input.parentNode);
  };

  // A picture of a poster's shape may be the poster of a film that the post is about.
  const propose = (picture, marker) => {
    if (!picture.is_poster) return;
    document.querySelectorAll('input[name^="subjects-"][name$="-film"]').forEach((input) => {
      const row = input.closest('[data-inline-panel-child]');
      if (!input.value || row?.classList.contains('deleted')) return;
      const title = row?.querySelector('[data-chooser-title]')?.textContent.trim() || 'the film';
      const made = line();
      const makeIt = async () => {
        const data = new FormData();
        data.append('picture', picture.id);
        data.append('film', input.value);
        const headers = { [window.wagtailConfig.CSRF_HEADER_NAME]: window.wagtailConfig.CSRF_TOKEN };
        const answer = await fetch(addresses.poster, { method: 'POST', body: data, headers }).catch(() => null);
        const said = answer && (await answer.json().catch(() => null));
        made.textContent = said?.said || 'That did not work. Try again on the film’s own page.';
      };
      made.append('This has the shape of a poster. ', button(`Make it the poster of ${title}`, makeIt));
      marker.after(made);
    });
  };

  const fieldUnder = (target) =>
    FIELDS.find((name) => fieldOf(name)?.closest('.w-panel, .w-field__wrapper')?.contains(target));

  const isBody = (target) => stream() && document.getElementById('body-root').closest('.w-panel')?.contains(target);

  const isRecord = () => !stream() && FIELDS.some(fieldOf);

  const indexAt = (y) => {
    const { children } = stream();
    const after = children.findIndex(({ element }) => {
      const { top, bottom } = element.getBoundingClientRect();
      return y < (top + bottom) / 2;
    });
    return after < 0 ? children.length : after;
  };

  let shown = null;
  const show = (element) => {
    if (shown === element) return;
    shown?.classList.remove('desk-drop-here');
    element?.classList.add('desk-drop-here');
    shown = element;
  };
  const target = (event) => {
    const name = fieldUnder(event.target);
    if (name) return { name, element: fieldOf(name) };
    if (isRecord()) return { element: fieldOf(FIELDS.find(fieldOf)) };
    if (!isBody(event.target)) return {};
    const index = indexAt(event.clientY);
    return { index, element: stream().inserters[index].element };
  };
  const hasForm = () => stream() || FIELDS.some(fieldOf);

  // The text editor would take the file for words, and a page that a file misses would be left.
  const takesFiles = (event) => {
    const isOurs = event.dataTransfer?.types.includes('Files') && hasForm() && !event.target.closest('input[type="file"]');
    if (isOurs) {
      event.preventDefault();
      event.stopPropagation();
    }
    return isOurs;
  };

  document.addEventListener(
    'dragover',
    (event) => {
      if (!takesFiles(event)) return;
      const { element } = target(event);
      event.dataTransfer.dropEffect = element ? 'copy' : 'none';
      show(element || null);
    },
    true,
  );
  ['dragleave', 'dragend'].forEach((type) =>
    document.addEventListener(type, (event) => event.relatedTarget || show(null), true),
  );
  document.addEventListener(
    'drop',
    (event) => {
      if (!takesFiles(event)) return;
      show(null);
      const { name, index, element } = target(event);
      const files = pictures(event.dataTransfer);
      if (!element) return;
      const films = index === undefined ? [] : videos(event.dataTransfer);
      if (!files.length && !films.length) complain(element, refusal(event.dataTransfer));
      else if (index === undefined) fill(name, files[0]);
      else put(files, films, index);
    },
    true,
  );
  document.addEventListener(
    'paste',
    (event) => {
      const files = event.clipboardData ? pictures(event.clipboardData) : [];
      const name = fieldUnder(event.target);
      const films = event.clipboardData && !name && isBody(event.target) ? videos(event.clipboardData) : [];
      // Words that were copied from a word processor bring a picture of themselves.
      if (!(files.length || films.length) || event.clipboardData.types.includes('text/plain')) return;
      if (!name && !isRecord() && !isBody(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      if (name || isRecord()) {
        fill(name, files[0]);
        return;
      }
      const at = stream().children.findIndex(({ element }) => element.contains(event.target));
      put(files, films, at < 0 ? stream().children.length : at + 1);
    },
    true,
  );
  document.addEventListener('change', onChosen);
})();
