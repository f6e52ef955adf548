import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { Button, Space } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bareDoc, type DocNode } from '../../../shell/bound-text/doc';
import { type Shown, ShownContext } from '../../../shell/bound-text/facts';
import styles from './editor.module.css';
import { storyExtensions } from './extensions';
import { findingsMeta, type Spot } from './findings';

/** The body of a story as it is written. The editor belongs to whoever made it with `useStoryEditor`. */
export function useStoryEditor({
  body,
  onChange,
  openFacts,
}: {
  body: DocNode;
  onChange: (body: DocNode) => void;
  openFacts: () => void;
}): Editor | null {
  const { t } = useTranslation('publicity');
  const told = useRef({ onChange, openFacts });
  told.current = { onChange, openFacts };
  return useEditor({
    extensions: storyExtensions({ placeholder: t('bodyHint'), openFacts: () => told.current.openFacts() }),
    content: body as object,
    editorProps: { attributes: { 'aria-label': t('body'), role: 'textbox', 'aria-multiline': 'true' } },
    onUpdate: ({ editor }) => told.current.onChange(bareDoc(editor.getJSON() as DocNode)),
  });
}

export function StoryEditor({
  editor,
  shown,
  findings,
  onFacts,
}: {
  editor: Editor;
  shown: Shown;
  findings: readonly Spot[];
  onFacts: () => void;
}) {
  useEffect(() => {
    if (!editor.isDestroyed)
      editor.view.dispatch(editor.state.tr.setMeta(findingsMeta, findings).setMeta('addToHistory', false));
  }, [editor, findings]);
  return (
    <ShownContext.Provider value={shown}>
      <Tools editor={editor} onFacts={onFacts} />
      <EditorContent editor={editor} className={styles.page} />
    </ShownContext.Provider>
  );
}

function Tools({ editor, onFacts }: { editor: Editor; onFacts: () => void }) {
  const { t } = useTranslation('publicity');
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      heading: now.isActive('heading', { level: 2 }),
      sub: now.isActive('heading', { level: 3 }),
      bold: now.isActive('bold'),
      bullet: now.isActive('bulletList'),
      ordered: now.isActive('orderedList'),
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  const tools = [
    { name: 'heading', pressed: on.heading, run: () => chain().toggleHeading({ level: 2 }).run() },
    { name: 'sub', pressed: on.sub, run: () => chain().toggleHeading({ level: 3 }).run() },
    { name: 'bold', pressed: on.bold, run: () => chain().toggleBold().run() },
    { name: 'bullet', pressed: on.bullet, run: () => chain().toggleBulletList().run() },
    { name: 'ordered', pressed: on.ordered, run: () => chain().toggleOrderedList().run() },
    { name: 'quotation', pressed: false, run: () => insertQuotation(editor) },
  ] as const;
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('tool.all')}>
      <Space size={[4, 4]} wrap>
        <Button size="small" type="primary" ghost onClick={onFacts}>
          {t('tool.fact')}
        </Button>
        {tools.map(({ name, pressed, run }) => (
          <Button key={name} size="small" type={pressed ? 'primary' : 'text'} aria-pressed={pressed} onClick={run}>
            {t(`tool.${name}`)}
          </Button>
        ))}
        <Button size="small" type="text" disabled={!on.undo} onClick={() => chain().undo().run()}>
          {t('tool.undo')}
        </Button>
        <Button size="small" type="text" disabled={!on.redo} onClick={() => chain().redo().run()}>
          {t('tool.redo')}
        </Button>
      </Space>
    </div>
  );
}

/** A quotation after the block the cursor stands in. */
export function insertQuotation(editor: Editor, group = ''): void {
  insertBlock(editor, { type: 'quotation', attrs: { group }, content: [{ type: 'paragraph' }] });
}

/** A block of its own after the one the cursor stands in: nothing that was written is torn apart. */
export function insertBlock(editor: Editor, block: DocNode): void {
  const { $from } = editor.state.selection;
  const end = $from.depth > 0 ? $from.after(1) : editor.state.doc.content.size;
  editor
    .chain()
    .focus()
    .insertContentAt(end, block as object)
    .scrollIntoView()
    .run();
}

/** A reference where the cursor stands, with nothing typed. */
export function insertFact(editor: Editor, reference: string): void {
  editor
    .chain()
    .focus()
    .insertContent({ type: 'factRef', attrs: JSON.parse(reference) as object })
    .run();
}
