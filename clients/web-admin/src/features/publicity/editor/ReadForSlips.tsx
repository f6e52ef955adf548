import type { Editor } from '@tiptap/react';
import { Proofreading } from '../../../shell/proofreading/Proofreading';
import type { Words } from '../WritePage';

/** A block's words, with one sign for each reference: places in the text are places in the block. */
const OTHER = '\uFFFC';

/** 文稿校对 beside a story: its title, its summary, and each block of what was typed. */
export function ReadForSlips({ storyId, words, editor, onChange }: ReadForSlipsProps) {
  const blocks: { readonly at: number; readonly text: string }[] = [];
  editor.state.doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    blocks.push({ at: at + 1, text: node.textBetween(0, node.content.size, '', OTHER) });
    return false;
  });
  return (
    <Proofreading
      of={{ kind: 'STORY', id: storyId }}
      parts={[
        { key: 'title', text: words.title },
        { key: 'summary', text: words.summary },
        ...blocks.map(({ at, text }) => ({ key: String(at), text })),
      ]}
      onMend={(key, { from, to, proposal }) => {
        if (key === 'title' || key === 'summary') {
          onChange((now) => ({ ...now, [key]: now[key].slice(0, from) + proposal + now[key].slice(to) }));
          return;
        }
        const range = { from: Number(key) + from, to: Number(key) + to };
        if (proposal === '') editor.chain().focus().deleteRange(range).run();
        else editor.chain().focus().insertContentAt(range, proposal).run();
      }}
    />
  );
}
interface ReadForSlipsProps {
  readonly storyId: string;
  readonly words: Words;
  readonly editor: Editor;
  readonly onChange: (change: (now: Words) => Words) => void;
}
