import { Tag } from '@bandeng/ui';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { ProposeBriefMutation } from '../../generated/graphql';
import { useViewer } from '../../viewer';
import { useCommand } from '../act';
import { Panel } from '../Page';
import styles from './proposing.module.css';

const Propose = graphql(`
  mutation ProposeBrief($input: ProposeBriefInput!) {
    proposeBrief(input: $input) {
      ... on BriefProposal {
        sentences { part text records }
        records { number kind recordId title }
        leftOut
        withheld
      }
      ... on ProposingRefusal { code }
    }
  }
`);

type Proposed = Extract<ProposeBriefMutation['proposeBrief'], { __typename: 'BriefProposal' }>;
export type ProposedSentence = Proposed['sentences'][number];
type ProposedRecord = Proposed['records'][number];

interface ProposalProps {
  readonly briefId: string;
  /** The page that shows a record. */
  readonly linkOf: (record: ProposedRecord) => ReactNode;
  readonly partWords: (part: ProposedSentence['part']) => string;
  /** Writes a sentence into the form, and says how to have it out again. */
  readonly onTake: (sentence: ProposedSentence) => () => void;
}

/** 模型拟稿, beside what is written at the desk: sentences that hold against the records they name. Nothing where there is no model. */
export function Proposal(props: ProposalProps) {
  const { canHaveWordsProposed } = useViewer();
  return canHaveWordsProposed ? <Asking {...props} /> : null;
}

function Asking({ briefId, ...shown }: ProposalProps) {
  const { t } = useTranslation('proposing');
  const [propose, { busy }] = useCommand(Propose);
  const [proposed, setProposed] = useState<{ readonly by: number; readonly what: Proposed } | null>(null);
  const ask = async () => {
    const outcome = await propose({ input: { briefId } });
    if (outcome.ok) setProposed((before) => ({ by: (before?.by ?? 0) + 1, what: outcome.value }));
  };
  return (
    <Panel title={t('title')}>
      <p className="quiet">{t('hint')}</p>
      {proposed && <Sentences key={proposed.by} proposed={proposed.what} {...shown} />}
      <Button size="small" loading={busy} onClick={() => void ask()}>
        {t(proposed ? 'again' : 'ask')}
      </Button>
      <span role="status" className="quiet">
        {busy && ` ${t('asking')}`}
      </span>
    </Panel>
  );
}

function Sentences({ proposed, linkOf, partWords, onTake }: Omit<ProposalProps, 'briefId'> & { proposed: Proposed }) {
  const { t } = useTranslation('proposing');
  const { sentences, records, leftOut, withheld } = proposed;
  const [taken, setTaken] = useState<ReadonlyMap<number, () => void>>(new Map());
  const take = (at: number, sentence: ProposedSentence) => setTaken(new Map(taken).set(at, onTake(sentence)));
  const giveBack = (at: number) => {
    taken.get(at)?.();
    setTaken(new Map([...taken].filter(([one]) => one !== at)));
  };
  return (
    <>
      <Tag tone="soon" icon="alert">
        {t('proposal')}
      </Tag>
      {sentences.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.sentences} aria-label={t('proposal')}>
        {sentences.map((sentence, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer stands as it came
          <li key={at}>
            <b>{partWords(sentence.part)}</b>
            <p>{sentence.text}</p>
            <p className="quiet">
              {t('restsOn')}
              {records
                .filter(({ number }) => sentence.records.includes(number))
                .map((record) => (
                  <span key={record.number}>
                    {' · '}
                    {t('record', { number: record.number })} {linkOf(record)}
                  </span>
                ))}
            </p>
            {taken.has(at) ? (
              <Button size="small" onClick={() => giveBack(at)}>
                {t('giveBack')}
              </Button>
            ) : (
              <Button size="small" onClick={() => take(at, sentence)}>
                {t('take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {leftOut > 0 && <p className="quiet">{t('leftOut', { count: leftOut })}</p>}
      {withheld > 0 && <p className="quiet">{t('withheld', { count: withheld })}</p>}
      {sentences.length > 0 && <p className="quiet">{t('readOn')}</p>}
    </>
  );
}
