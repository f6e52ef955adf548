import { recall, remember } from '@bandeng/ui';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { Button, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { bareDoc, type DocNode, readDoc } from '../../shell/bound-text/doc';
import { FactRef } from '../../shell/bound-text/FactRef';
import { ShownContext } from '../../shell/bound-text/facts';
import type { Shown } from './acts/shown';
import { SaveReportDocument } from './documents';
import styles from './reporting.module.css';

/** What a report may be made of; figures stand in it as they are, and cannot be typed into. */
const EXTENSIONS = [
  ...[Document, Text, Paragraph, Heading.configure({ levels: [2, 3] }), Bold],
  ...[BulletList, OrderedList, ListItem, FactRef, UndoRedo],
];

/** What was typed and not saved yet outlives a closed window, on this machine. */
const keptAs = ({ id, version }: Shown) => `report.${id}.${version}`;
interface Words {
  readonly title: string;
  readonly body: string;
}
function keptWords(report: Shown): Words {
  try {
    const kept = JSON.parse(recall(keptAs(report)) ?? 'null') as Words | null;
    return typeof kept?.body === 'string' && typeof kept.title === 'string' ? kept : report;
  } catch {
    return report;
  }
}

/** The draft as it is written: free words around bound figures. */
export function WriteReport({ report, reload }: { report: Shown; reload: () => void }) {
  const { t } = useTranslation('reporting');
  const [words, setWords] = useState<Words>(() => {
    const { title, body } = keptWords(report);
    return { title, body };
  });
  const [save, { busy }] = useCommand(SaveReportDocument, { done: t('done.EDIT') });
  const change = (next: Partial<Words>) =>
    setWords((now) => {
      const changed = { ...now, ...next };
      remember(keptAs(report), JSON.stringify(changed));
      return changed;
    });
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: readDoc(words.body) as object,
    editorProps: { attributes: { 'aria-label': t('body'), role: 'textbox', 'aria-multiline': 'true' } },
    onUpdate: ({ editor: now }) => change({ body: JSON.stringify(bareDoc(now.getJSON() as DocNode)) }),
  });
  const shown = useMemo(
    () => ({
      facts: new Map([...report.offers, ...report.facts].map((fact) => [fact.key, fact])),
      pictures: new Map(),
    }),
    [report],
  );
  const changed = words.title !== report.title || words.body !== report.body;
  const keep = async () => {
    const { ok } = await save({ input: { reportId: report.id, version: report.version, ...words } });
    if (!ok) return;
    remember(keptAs(report), 'null');
    reload();
  };
  return (
    <>
      <label htmlFor="report-title">{t('title')}</label>
      <Input
        id="report-title"
        value={words.title}
        maxLength={120}
        onChange={({ target }) => change({ title: target.value })}
      />
      <div className={styles.tools}>
        {editor && <Insert editor={editor} offers={report.offers} />}
        <Button type="primary" disabled={!changed} loading={busy} onClick={() => void keep()}>
          {t('act.EDIT')}
        </Button>
      </div>
      <ShownContext.Provider value={shown}>
        <EditorContent editor={editor} className={styles.page} />
      </ShownContext.Provider>
    </>
  );
}

/** 插入数字: from the record, never by hand. */
function Insert({ editor, offers }: { editor: Editor; offers: Shown['offers'] }) {
  const { t } = useTranslation('reporting');
  return (
    <Select
      showSearch
      value={null}
      placeholder={t('insert')}
      aria-label={t('insert')}
      className={styles.insert}
      optionFilterProp="label"
      options={offers.map(({ reference, label, value }) => ({ value: reference, label: `${label}：${value}` }))}
      onSelect={(reference: string | null) => {
        if (reference === null) return;
        editor
          .chain()
          .focus()
          .insertContent({ type: 'factRef', attrs: JSON.parse(reference) as object })
          .run();
      }}
    />
  );
}
