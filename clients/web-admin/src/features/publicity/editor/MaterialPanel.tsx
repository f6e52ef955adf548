import type { Editor } from '@tiptap/react';
import { Button, Tabs } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactOption } from './FactFinder';
import styles from './panels.module.css';
import { insertBlock, insertFact, insertQuotation } from './StoryEditor';

export interface PhotoOption {
  readonly fileId: string;
  readonly path: string;
  readonly beforeId?: string | null;
  readonly matter: string;
}

/** What a story can be written from, laid out beside it: one press puts it where the cursor stands. */
export function MaterialPanel({
  editor,
  facts,
  photos,
  groups,
}: {
  editor: Editor;
  facts: readonly FactOption[];
  photos: readonly PhotoOption[];
  groups: readonly string[];
}) {
  const { t } = useTranslation('publicity');
  return (
    <Tabs
      size="small"
      items={[
        {
          key: 'facts',
          label: t('material.facts', { count: facts.length }),
          children: <Facts editor={editor} facts={facts} />,
        },
        {
          key: 'photos',
          label: t('material.photos', { count: photos.length }),
          children: <Photos editor={editor} photos={photos} />,
        },
        { key: 'quotes', label: t('material.quotes'), children: <Quotes editor={editor} groups={groups} /> },
      ]}
    />
  );
}

function Facts({ editor, facts }: { editor: Editor; facts: readonly FactOption[] }) {
  const { t } = useTranslation('publicity');
  const groups = useMemo(() => {
    const all = new Map<string, FactOption[]>();
    for (const fact of facts) if (!fact.gone) all.set(fact.group, [...(all.get(fact.group) ?? []), fact]);
    return [...all];
  }, [facts]);
  if (groups.length === 0) return <p className="quiet">{t('fact.none')}</p>;
  return (
    <div className={styles.scroll}>
      {groups.map(([group, own]) => (
        <section key={group}>
          <h4>{group}</h4>
          <ul className={styles.facts}>
            {own.map((fact) => (
              <li key={fact.key}>
                <button type="button" onClick={() => insertFact(editor, fact.reference)}>
                  <strong>{fact.value}</strong>
                  <span>{fact.label}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Photos({ editor, photos }: { editor: Editor; photos: readonly PhotoOption[] }) {
  const { t } = useTranslation('publicity');
  const before = useMemo(() => new Map(photos.map((photo) => [photo.fileId, photo])), [photos]);
  if (photos.length === 0) return <p className="quiet">{t('material.noPhotos')}</p>;
  const pair = (photo: PhotoOption) =>
    insertBlock(editor, {
      type: 'beforeAfter',
      attrs: { beforeId: photo.beforeId, afterId: photo.fileId, caption: '' },
    });
  const one = (fileId: string) => insertBlock(editor, { type: 'picture', attrs: { fileId, caption: '' } });
  return (
    <ul className={`${styles.photos} ${styles.scroll}`}>
      {photos.map((photo) => (
        <li key={photo.fileId}>
          <div className={styles.thumbs}>
            {photo.beforeId && (
              <img src={before.get(photo.beforeId)?.path ?? `/files/${photo.beforeId}`} alt={t('before')} />
            )}
            <img src={photo.path} alt={photo.beforeId ? t('after') : photo.matter} />
          </div>
          <p>{photo.matter}</p>
          {photo.beforeId && (
            <Button size="small" onClick={() => pair(photo)}>
              {t('material.pair')}
            </Button>
          )}{' '}
          <Button size="small" type="text" onClick={() => one(photo.fileId)}>
            {t('material.photo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Quotes({ editor, groups }: { editor: Editor; groups: readonly string[] }) {
  const { t } = useTranslation('publicity');
  return (
    <div>
      <p className="quiet">{t('material.quotesHint')}</p>
      {groups.map((group) => (
        <Button
          key={group}
          size="small"
          style={{ margin: '0 8px 8px 0' }}
          onClick={() => insertQuotation(editor, group)}
        >
          {t('material.quoteOf', { group })}
        </Button>
      ))}
      <Button size="small" type="dashed" onClick={() => insertQuotation(editor)}>
        {t('tool.quotation')}
      </Button>
    </div>
  );
}
