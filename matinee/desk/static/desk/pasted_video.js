/* Whether a pasted text is a video's address or embed code and nothing else; the patterns come with the form. */
(() => {
  const address = (text, { lone, embed }) => {
    const framed = new RegExp(embed).exec(text);
    if (framed) return framed[1].replaceAll('&amp;', '&');
    return new RegExp(lone).exec(text)?.[1] || '';
  };

  window.deskPastedVideo = (text, reads) => {
    if (text.length > reads.longest) return '';
    const url = address(text, reads);
    const whole = url.split('?')[0].includes('//') ? url : `//${url}`;
    const isKnown = url && Object.values(reads.providers).some((pattern) => new RegExp(`^${pattern}`).test(whole));
    return isKnown ? whole.replace(/^\/\//, 'https://') : '';
  };
})();
