/* Links to films and posts in the editor: one source (opens the chooser), one decorator (shows the link). */
(() => {
  const { draftail, React } = window;

  class TargetSource extends draftail.ModalWorkflowSource {
    constructor(props) {
      super(props);
      this.onChosen = this.onChosen.bind(this);
    }

    getChooserConfig() {
      return {
        url: this.props.entityType.chooserUrl,
        urlParams: {},
        onload: window.CHOOSER_MODAL_ONLOAD_HANDLERS,
        responses: { chosen: this.onChosen },
      };
    }

    filterEntityData(chosen) {
      return { id: chosen.id, title: chosen.string };
    }

    onChosen(chosen) {
      // Wagtail inserts `title` where no words are marked: a post's or film's own name.
      super.onChosen({ ...chosen, title: chosen.string });
    }
  }

  const decorator = (kind) => (props) => {
    const { title, isGone } = props.contentState.getEntity(props.entityKey).getData();
    return React.createElement(
      'a',
      {
        role: 'button',
        className: `desk-link desk-link--${kind}${isGone ? ' desk-link--gone' : ''}`,
        title,
        onMouseUp: () => props.onEdit(props.entityKey),
      },
      props.children,
    );
  };

  ['film', 'post'].forEach((kind) => {
    draftail.registerPlugin(
      { type: `${kind.toUpperCase()}-LINK`, source: TargetSource, decorator: decorator(kind) },
      'entityTypes',
    );
  });
})();
