import { Extension } from '@tiptap/core';

/** `/` at the beginning of a word opens the facts; after a letter or a figure it is a stroke (1/2, and/or). */
export const FactPalette = Extension.create<{ open: () => void }>({
  name: 'factPalette',
  addOptions: () => ({ open: () => {} }),
  addKeyboardShortcuts() {
    return {
      '/': ({ editor }) => {
        const { $from } = editor.state.selection;
        const before = $from.parent.textBetween(
          Math.max(0, $from.parentOffset - 1),
          $from.parentOffset,
          '\n',
          '\ufffc',
        );
        if (/[\w/:.]/.test(before)) return false;
        this.options.open();
        return true;
      },
    };
  },
});
