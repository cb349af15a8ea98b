/* Video files that are dropped on a post's text: kept by the desk, played from the publication's own site. The browser, which
   can play them, takes the frame that stands there before a reader presses play. */
(() => {
  const { take: address, largest } = document.currentScript.dataset;
  const { send, button, complain } = window.deskUpload;
  const PATIENCE = 20_000; // milliseconds for a frame; without one the writer chooses a picture

  const megabytes = (size) => `${Math.round(size / 100_000) / 10} MB`;
  const stem = (name) => name.replace(/\.\w+$/, '');

  const among = (transfer) =>
    [...transfer.files].filter(({ name, type }) => type.startsWith('video/') || /\.(mp4|m4v|mov|webm|mkv)$/i.test(name));

  const heard = (target, name) =>
    new Promise((resolve, reject) => {
      target.addEventListener(name, resolve, { once: true });
      target.addEventListener('error', () => reject(new Error('It does not play here.')), { once: true });
    });

  const still = async (video, share) => {
    const there = heard(video, 'seeked');
    video.currentTime = Number.isFinite(video.duration) ? video.duration * share : 0;
    await there;
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d').drawImage(video, 0, 0);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  };

  /* Of three frames the one with most to be seen: trailers are black between their shots, and black takes few bytes. */
  const frames = async (video) => {
    let best = null;
    for (const share of [0.25, 0.45, 0.65]) {
      const frame = await still(video, share);
      if (frame && (!best || frame.size > best.size)) best = frame;
    }
    return best;
  };

  const frameOf = async (file) => {
    const video = Object.assign(document.createElement('video'), { muted: true, preload: 'auto' });
    const loaded = heard(video, 'loadeddata');
    video.src = URL.createObjectURL(file);
    try {
      const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
      return await Promise.race([loaded.then(() => frames(video)), late]);
    } catch {
      return null;
    } finally {
      URL.revokeObjectURL(video.src);
    }
  };

  /* What the video's block begins with; null where the file was not taken, and then the reason stands behind the marker. */
  const take = async (file, marker, keepFrame) => {
    if (file.size > largest) {
      const most = Number(largest) ? `${megabytes(largest)} is the most` : 'videos are not taken here';
      complain(marker, `${file.name} has ${megabytes(file.size)}, and ${most} (largest_video in matinee.toml).`);
      return null;
    }
    const calledOff = new AbortController();
    const said = document.createElement('span');
    const tell = (percent) => {
      said.textContent = `Uploading ${file.name}, ${megabytes(file.size)}: ${percent} %`;
    };
    tell(0);
    marker.append(said, ' ', button('Cancel', () => calledOff.abort(), 'button-secondary'));
    const frame = frameOf(file);
    try {
      const { kind, ...others } = await send(address, file, tell, calledOff.signal);
      const shown = await frame;
      if (!shown) complain(marker, `This browser can’t play ${file.name}, so readers’ may not either: try it there, or save it as .mp4 with H.264.`);
      const name = `Frame from “${stem(file.name)}”`;
      const kept = shown && keepFrame(new File([shown], `${name}.jpg`, { type: 'image/jpeg' }), name);
      return { ...others, ...(kind ? { kind } : {}), poster: (await kept) || null };
    } catch (reason) {
      if (reason) complain(marker, `${file.name} was not taken. ${reason}`);
      return null;
    }
  };

  window.deskVideoFiles = { among, take };
})();
