/* A video's form asks the desk what it is, fills in what the writer left empty, and says calmly how that went. */
(() => {
  const { StructBlockDefinition } = window.wagtailStreamField.blocks;
  const { telepath, wagtailConfig } = window;

  class LookUp {
    constructor(block, meta) {
      this.fields = block.childBlocks;
      this.meta = meta;
      this.kindWasChosen = false;
      const field = this.fields.url.element;
      this.input = field.querySelector('input');
      this.line = document.createElement('p');
      this.line.className = 'desk-video-said';
      this.line.setAttribute('role', 'status');
      field.append(this.line);
      this.input.addEventListener('change', (event) => event.isTrusted && this.ask());
      this.input.addEventListener('paste', (event) => this.paste(event));
      this.fields.kind.element.addEventListener('change', () => {
        this.kindWasChosen = true;
      });
    }

    /* Embed code is taken for the address in it; any other text is pasted as it is. */
    paste(event) {
      const text = event.clipboardData?.getData('text/plain') || '';
      const url = window.deskPastedVideo(text, this.meta.reads);
      if (!url) return;
      if (text.trim().startsWith('<')) {
        event.preventDefault();
        document.execCommand('insertText', false, url);
      }
      setTimeout(() => this.ask());
    }

    say(text, again) {
      this.line.textContent = text;
      if (!again) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button-small button-secondary';
      button.textContent = 'Try again';
      button.addEventListener('click', () => this.ask());
      this.line.append(' ', button);
    }

    async ask() {
      const url = this.input.value;
      if (!url || url === this.asked || !window.deskPastedVideo(url, this.meta.reads)) return;
      this.asked = url;
      this.say('Asking what it is…');
      const answer = await this.answer(url);
      this.asked = '';
      if (this.input.value !== url || !this.input.isConnected) return;
      this.fill(answer);
      this.say(answer.said, answer.again);
    }

    async answer(url) {
      try {
        const response = await fetch(this.meta.lookUp, {
          method: 'POST',
          headers: { [wagtailConfig.CSRF_HEADER_NAME]: wagtailConfig.CSRF_TOKEN },
          body: new URLSearchParams({ url }),
        });
        if (response.ok) return await response.json();
      } catch {
        // The line says it.
      }
      return { said: 'The desk didn’t answer. The video stands as it is.', again: true };
    }

    fill({ url, kind, caption, poster, language, subtitles }) {
      const { fields } = this;
      const texts = { caption, language, subtitles };
      Object.entries(texts).forEach(([name, text]) => {
        if (text && !fields[name].getValue()) fields[name].setState(text);
      });
      if (url) fields.url.setState(url);
      if (kind && !this.kindWasChosen) fields.kind.setState(kind);
      if (poster && !fields.poster.getState()) fields.poster.setState(poster);
      this.input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  class VideoDefinition extends StructBlockDefinition {
    render(...args) {
      const block = super.render(...args);
      block.lookUp = new LookUp(block, this.meta);
      return block;
    }
  }

  telepath.register('matinee.desk.Video', VideoDefinition);
})();
