import { useWords } from '@bandeng/ui';
import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { BulkDecision, ScreenManyTopicsMutation, TopicsPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ColumnForm } from '../../shell/forms';
import {
  type DecisionFields,
  DeclineFields,
  destinationOf,
  NoteField,
  ReturnFields,
  returnNote,
  TransferFields,
  useScreeningLists,
} from './decision-fields';
import './similar.css';
import './topic.css';

const ScreenMany = graphql(`
  mutation ScreenManyTopics($input: BulkDecisionInput!) {
    screenTopics(input: $input) {
      topicId
      done
      refusal
      error
    }
  }
`);

type Row = TopicsPageQuery['topics']['nodes'][number];
type Outcome = ScreenManyTopicsMutation['screenTopics'][number];
const DECISIONS: readonly BulkDecision[] = ['RETURNED', 'DECLINED', 'TRANSFERRED'];
/** Those that were decided on already. */
const TAKEN_BACK: readonly BulkDecision[] = ['REOPENED'];

/** The same decision for many: one note, and afterwards what became of each. */
export function BulkBar({
  topics,
  onClear,
  onChanged,
}: {
  topics: readonly Row[];
  onClear: () => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('screening');
  const [deciding, setDeciding] = useState<{ decision: BulkDecision; topics: readonly Row[] } | null>(null);
  if (topics.length === 0 && !deciding) return null;
  return (
    <div className="bulk-bar">
      <strong>{t('bulk.picked', { count: topics.length })}</strong>
      {(topics.every(({ viewerCanReopen }) => viewerCanReopen) ? TAKEN_BACK : DECISIONS).map((decision) => (
        <Button key={decision} onClick={() => setDeciding({ decision, topics })}>
          {t(`topic:decide.${decision}`)}
        </Button>
      ))}
      <Button type="link" onClick={onClear}>
        {t('bulk.clear')}
      </Button>
      {deciding && (
        <BulkForm
          {...deciding}
          onClose={(changed) => {
            setDeciding(null);
            if (!changed) return;
            onClear();
            onChanged();
          }}
        />
      )}
    </div>
  );
}

function BulkForm({
  decision,
  topics,
  onClose,
}: {
  decision: BulkDecision;
  topics: readonly Row[];
  onClose: (changed: boolean) => void;
}) {
  const { t } = useTranslation('screening');
  const [form] = Form.useForm<DecisionFields>();
  const [{ data }] = useScreeningLists();
  const [screen, screening] = useCommand(ScreenMany);
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const values = (Form.useWatch([], form) ?? {}) as DecisionFields;
  const reason = data?.screeningLists.declineReasons.find(({ code }) => code === values.reason);
  const noteNeeded =
    decision === 'REOPENED' ||
    (decision === 'RETURNED' && !values.missing?.length) ||
    (decision === 'DECLINED' && Boolean(reason?.needsNote));

  const finish = async (given: DecisionFields) => {
    const outcome = await screen({
      input: {
        decision,
        topics: topics.map(({ id, version }) => ({ topicId: id, version })),
        note: decision === 'RETURNED' ? returnNote(t, given) : given.note,
        ...(decision === 'DECLINED' ? { reason: given.reason } : {}),
        ...(decision === 'TRANSFERRED' ? destinationOf(given) : {}),
      },
    });
    if (outcome.ok) setOutcomes(outcome.value);
  };

  if (outcomes) return <Outcomes outcomes={outcomes} topics={topics} onClose={() => onClose(true)} />;
  return (
    <Modal
      open
      title={t('bulk.title', { decision: t(`topic:decide.${decision}`), count: topics.length })}
      onCancel={() => onClose(false)}
      onOk={() => form.submit()}
      okText={t(`topic:decide.${decision}`)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={screening.busy}
    >
      <p className="quiet">{t('bulk.lead')}</p>
      {data && (
        <ColumnForm<DecisionFields> form={form} onFinish={finish}>
          {decision === 'RETURNED' && <ReturnFields />}
          {decision === 'DECLINED' && <DeclineFields lists={data.screeningLists} />}
          {decision === 'TRANSFERRED' && (
            <TransferFields lists={data.screeningLists} committees={data.topicDestinations} />
          )}
          <NoteField isNeeded={noteNeeded} />
        </ColumnForm>
      )}
    </Modal>
  );
}

function Outcomes({
  outcomes,
  topics,
  onClose,
}: {
  outcomes: readonly Outcome[];
  topics: readonly Row[];
  onClose: () => void;
}) {
  const { t } = useTranslation('screening');
  const words = useWords();
  const failed = outcomes.filter(({ done }) => !done);
  return (
    <Modal
      open
      title={t('bulk.result', { done: outcomes.length - failed.length, count: outcomes.length })}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('common:verb.close')}
        </Button>
      }
    >
      {failed.length === 0 && <p>{t('bulk.allDone')}</p>}
      {failed.length > 0 && <p>{t('bulk.someFailed')}</p>}
      <ul className="answers">
        {failed.map(({ topicId, refusal, error }) => {
          const topic = topics.find(({ id }) => id === topicId);
          return (
            <li key={topicId} className="one">
              <span>
                <strong>
                  {topic?.number} {topic?.title}
                </strong>
                <br />
                {words(refusal ? { __typename: 'TopicRefusal', code: refusal } : { code: error ?? 'INTERNAL' })}
              </span>
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
