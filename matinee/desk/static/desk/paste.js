/* A video's address or embed code that is pasted on an empty line becomes a block there; Ctrl+Z makes it text again. */
(() => {
  const { StreamBlockDefinition } = window.wagtailStreamField.blocks;
  const HARMLESS = ['Control', 'Meta', 'Shift', 'Alt', 'Tab', 'CapsLock', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

  /* The editor's state with other lines, the caret in one of them; the editor's own undo knows of it. */
  const withLines = (state, lines, key, offset) => {
    const content = state.getCurrentContent().merge({ blockMap: lines });
    const caret = state.getSelection().merge({ anchorKey: key, anchorOffset: offset, focusKey: key, focusOffset: offset });
    const pushed = state.constructor.push(state, content.merge({ selectionAfter: caret }), 'insert-fragment');
    return state.constructor.forceSelection(pushed, caret);
  };

  class Pasting {
    constructor(stream, meta) {
      this.stream = stream;
      this.reads = meta.reads;
      this.last = null;
      const [container] = stream.container;
      container.addEventListener('paste', (event) => this.paste(event), true);
      container.addEventListener('keydown', (event) => this.key(event), true);
      ['drop', 'change', 'click'].forEach((name) =>
        container.addEventListener(name, (event) => event.isTrusted && this.forget(event)),
      );
    }

    /* The paragraph in which something is pasted on an empty line; nothing anywhere else. */
    emptyLine(target) {
      if (!target.closest?.('[data-draftail-editor-wrapper]')) return null;
      const child = this.stream.children.find(({ element }) => element.contains(target));
      if (child?.type !== 'paragraph' || !child.block.widget?.input?.draftailEditor) return null;
      const state = child.block.widget.getState();
      const selection = state.getSelection();
      const line = state.getCurrentContent().getBlockForKey(selection.getStartKey());
      const isEmpty = selection.isCollapsed() && line.getText() === '' && line.getType() === 'unstyled';
      return isEmpty ? { child, state, key: line.getKey() } : null;
    }

    paste(event) {
      this.last = null;
      const text = event.clipboardData?.getData('text/plain') || '';
      const url = window.deskPastedVideo(text, this.reads);
      const place = url && this.emptyLine(event.target);
      if (!place) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.insert(place, url, text);
    }

    /* What stands above the line stays, what stands below it comes under the video, where the writer goes on. */
    insert({ child, state, key }, url, text) {
      const { stream } = this;
      const lines = state.getCurrentContent().getBlockMap();
      const above = lines.takeUntil((_, each) => each === key);
      const below = lines.skipUntil((_, each) => each === key).skip(1);
      const index = stream.children.indexOf(child);
      const video = { type: 'video', value: { ...stream.blockDef.initialChildStates.video, url } };
      const made = [];
      if (above.size) {
        const end = above.last();
        const rest = below.size ? below : lines.filter((_, each) => each === key);
        const content = state.getCurrentContent().merge({ blockMap: rest });
        const under = state.constructor.createWithContent(content, state.getDecorator());
        child.block.widget.setState(withLines(state, above, end.getKey(), end.getLength()));
        made.push(stream.insert(video, index + 1, {}));
        made.push(stream.insert({ type: 'paragraph', value: under }, index + 2, { focus: true }));
      } else {
        if (below.size) child.block.widget.setState(withLines(state, below, below.first().getKey(), 0));
        made.push(stream.insert(video, index, {}));
      }
      made[0].block.lookUp.ask();
      this.last = { child, state, key, text, made };
    }

    key(event) {
      if (!this.last || HARMLESS.includes(event.key)) return;
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (isUndo) {
        event.preventDefault();
        event.stopImmediatePropagation();
        this.undo(this.last);
      }
      this.last = null;
    }

    /* Something else was done since: from then on undoing is about that. */
    forget(event) {
      if (event.type !== 'click' || event.target.closest('button')) this.last = null;
    }

    undo({ child, state, key, text, made }) {
      const { stream } = this;
      made.forEach((each) => {
        const index = stream.children.indexOf(each);
        if (index >= 0) stream.deleteBlock(index, {});
      });
      const content = state.getCurrentContent();
      const words = content.constructor.createFromText(text.trim().replace(/\s*\n\s*/g, ' ')).getFirstBlock();
      const line = content.getBlockForKey(key).merge({ text: words.getText(), characterList: words.getCharacterList() });
      const { widget } = child.block;
      widget.setState(withLines(state, content.getBlockMap().set(key, line), key, line.getLength()));
      widget.focus();
    }
  }

  class BodyDefinition extends StreamBlockDefinition {
    render(...args) {
      const stream = super.render(...args);
      stream.pasting = new Pasting(stream, this.meta);
      return stream;
    }
  }

  window.telepath.register('matinee.desk.Body', BodyDefinition);
})();
