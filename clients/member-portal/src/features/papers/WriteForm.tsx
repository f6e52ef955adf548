import { newClientMutationId } from '@bandeng/graphql-client';
import { recall, remember } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, CheckList, Form, Radio } from 'antd-mobile';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { SpeechPaperMode } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import styles from './papers.module.css';

const WriteForm_paper = graphql(`
  fragment WriteForm_paper on SpeechPaperRow {
    id
    version
    status
    mode
    text
    demands {
      id
    }
  }
`);

const Save = graphql(`
  mutation SaveSpeechPaper($input: SaveSpeechPaperInput!) {
    saveSpeechPaper(input: $input) {
      ... on SpeechPaper {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

const MOST = 1500;
const MODES: readonly SpeechPaperMode[] = ['ORAL', 'WRITTEN'];

interface Words {
  readonly text: string;
  readonly mode: SpeechPaperMode;
  readonly demandIds: readonly string[];
}

/** What was typed on this phone and not saved yet outlives a call, a closed page and a flat battery. */
function keptWords(key: string, version: number): Words | null {
  try {
    const kept = JSON.parse(recall(key) ?? 'null') as (Words & { version: number }) | null;
    return kept?.version === version && typeof kept.text === 'string' ? kept : null;
  } catch {
    return null;
  }
}

type Paper = ResultOf<typeof WriteForm_paper>;

/** What is typed, kept on this phone as it is; the same words go out under the same key. */
function useTyped(consultationId: string, paper: Paper | null) {
  const key = `paper.${consultationId}`;
  const version = paper?.version ?? 0;
  const stored = useMemo<Words>(
    () => ({
      text: paper?.text ?? '',
      mode: paper?.mode ?? 'ORAL',
      demandIds: paper?.demands.map(({ id }) => id) ?? [],
    }),
    [paper],
  );
  const [words, setWords] = useState<Words>(() => keptWords(key, version) ?? stored);
  const clientMutationIds = useRef({ draft: newClientMutationId(), handIn: newClientMutationId() });
  const length = [...words.text].length;

  const change = (part: Partial<Words>) => {
    const next = { ...words, ...part };
    setWords(next);
    remember(key, JSON.stringify({ ...next, version }));
    // Other words are another act.
    clientMutationIds.current = { draft: newClientMutationId(), handIn: newClientMutationId() };
  };
  return { words, length, change, kept: key, clientMutationIds };
}

export function WriteForm({
  consultationId,
  paper: given,
  demands,
  refresh,
}: {
  consultationId: string;
  paper: FragmentType<typeof WriteForm_paper> | null;
  demands: readonly { id: string; number: number; title: string }[];
  refresh: () => void;
}) {
  const { t } = useTranslation('speechPaper');
  const paper = readFragment(WriteForm_paper, given);
  const typed = useTyped(consultationId, paper);
  const { words, length, change } = typed;
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      footer={<PaperFoot typed={typed} consultationId={consultationId} paper={paper} refresh={refresh} />}
    >
      <TextField length={length} words={words} change={change} />
      <Form.Item label={t('how')}>
        <Radio.Group value={words.mode} onChange={(mode) => change({ mode: mode as SpeechPaperMode })}>
          {MODES.map((mode) => (
            <Radio key={mode} value={mode} block>
              {t(`mode.${mode}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      {demands.length > 0 && <AboutField words={words} change={change} demands={demands} />}
    </Form>
  );
}

function PaperFoot({
  typed: { words, length, kept, clientMutationIds },
  consultationId,
  paper,
  refresh,
}: {
  typed: ReturnType<typeof useTyped>;
  consultationId: string;
  paper: Paper | null;
  refresh: () => void;
}) {
  const { t } = useTranslation('speechPaper');
  const [save, { busy }] = useCommand(Save);
  const why = words.text.trim() === '' ? t('needed') : length > MOST ? t('tooLong', { count: length - MOST }) : null;
  const send = async (handIn: boolean) => {
    const outcome = await save({
      input: {
        consultationId,
        text: words.text,
        mode: words.mode,
        demandIds: [...words.demandIds],
        handIn,
        version: paper?.version ?? null,
        clientMutationId: clientMutationIds.current[handIn ? 'handIn' : 'draft'],
      },
    });
    if (!outcome.ok) return;
    remember(kept, 'null');
    refresh();
  };
  return (
    <div className={styles.foot}>
      {why && <p className="why-not">{why}</p>}
      <Button block color="primary" disabled={why !== null} loading={busy} onClick={() => send(true)}>
        {t('handIn')}
      </Button>
      <Button block disabled={why !== null || busy} onClick={() => send(false)}>
        {t('saveDraft')}
      </Button>
      <p className="quiet">{t('keptHere')}</p>
    </div>
  );
}

function TextField({
  length,
  words,
  change,
}: {
  length: number;
  words: Words;
  change: (part: Partial<Words>) => void;
}) {
  const { t } = useTranslation('speechPaper');
  return (
    <Form.Item label={t('text')} description={<span className="num">{t('count', { count: length, most: MOST })}</span>}>
      <NamedTextArea
        label={t('text')}
        value={words.text}
        placeholder={t('hint')}
        autoSize={{ minRows: 8, maxRows: 20 }}
        onChange={(text) => change({ text })}
      />
    </Form.Item>
  );
}

function AboutField({
  words,
  change,
  demands,
}: {
  words: Words;
  change: (part: Partial<Words>) => void;
  demands: readonly { id: string; number: number; title: string }[];
}) {
  const { t } = useTranslation('speechPaper');
  return (
    <Form.Item label={t('about')}>
      <CheckList
        multiple
        value={[...words.demandIds]}
        onChange={(demandIds) => change({ demandIds: demandIds.map(String) })}
      >
        {demands.map(({ id, number, title }) => (
          <CheckList.Item key={id} value={id}>
            {number}. {title}
          </CheckList.Item>
        ))}
      </CheckList>
    </Form.Item>
  );
}
