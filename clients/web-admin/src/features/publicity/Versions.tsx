import { ChangedText, useFormats } from '@bandeng/ui';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { factKey, linesOf, readDoc } from '../../shell/bound-text/doc';
import { Panel } from '../../shell/Page';
import type { Shown } from './acts/shown';
import styles from './publicity.module.css';

const TwoVersions = graphql(`
  query StoryVersions($id: ID!, $number: Int!, $before: Int!) {
    now: storyVersion(id: $id, number: $number) { title summary body }
    before: storyVersion(id: $id, number: $before) { title summary body }
  }
`);

/** 历次稿件: who wrote what and when, each beside the one before it. */
export function Versions({ story }: { story: Shown }) {
  const { t } = useTranslation('publicity');
  const { dateTime } = useFormats();
  const [shown, setShown] = useState<number | null>(null);
  if (story.versions.length === 0) return null;
  return (
    <Panel title={t('versions.title')}>
      <ul className={styles.lines}>
        {story.versions.map(({ number, savedByName, savedAt, correctionNumber, correctionReason }) => (
          <li key={number}>
            {t('versions.line', { number, name: savedByName, at: dateTime(savedAt) })}
            {correctionNumber != null &&
              ` · ${t('correction.number', { number: correctionNumber })}：${correctionReason}`}
            {number > 1 && (
              <Button type="link" size="small" onClick={() => setShown(number)}>
                {t('versions.compare')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown !== null && <Compared story={story} number={shown} onClose={() => setShown(null)} />}
    </Panel>
  );
}

function Compared({ story, number, onClose }: { story: Shown; number: number; onClose: () => void }) {
  const { t } = useTranslation('publicity');
  const [{ data }] = useQuery({ query: TwoVersions, variables: { id: story.id, number, before: number - 1 } });
  const facts = new Map(story.facts.map(({ key, value }) => [key, value]));
  const said = (version: { title: string; summary: string; body: string } | null | undefined) => {
    const lines = linesOf(
      readDoc(version?.body),
      (attrs) => `【${facts.get(factKey(attrs)) ?? attrs.field ?? attrs.figure ?? ''}】`,
    );
    return [version?.title ?? '', version?.summary ?? '', ...lines].join('\n');
  };
  return (
    <Modal open title={t('versions.now', { number })} footer={null} onCancel={onClose} width={760} destroyOnHidden>
      {data && <ChangedText before={said(data.before)} after={said(data.now)} />}
    </Modal>
  );
}

export function Steps({ story }: { story: Shown }) {
  const { t } = useTranslation('publicity');
  const { dateTime } = useFormats();
  return (
    <Panel title={t('steps.title')}>
      <ul className={styles.lines}>
        {story.steps.map(({ kind, byName, at, reason }) => (
          <li key={`${kind}${at}`}>
            {t(`steps.kind.${kind}`)} · {byName ?? t('steps.byItself')} · <span className="num">{dateTime(at)}</span>
            {reason && <div className="quiet">{reason}</div>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
