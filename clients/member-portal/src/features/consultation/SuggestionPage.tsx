import { SaidBefore } from '@bandeng/features/corrections';
import { Button, Form, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated';
import { DraftNotice } from '../../shell/DraftNotice';
import { Mend } from '../../shell/Mend';
import { Card, Page } from '../../shell/Page';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { WaitingList } from '../../shell/WaitingList';
import { type Prepared, WithPreparation } from './prepared';
import { Withdrawal } from './Withdrawal';

const Correct = graphql(`
  mutation CorrectOwnSuggestion($input: CorrectSuggestionInput!) {
    correctSuggestion(input: $input) {
      ... on Suggestion {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

const PARTS = ['problem', 'cause', 'measure'] as const;
type Parts = Record<(typeof PARTS)[number], string>;
const SHORT = 40;

export function Component() {
  const { t } = useTranslation('consultation');
  return (
    <WithPreparation title={t('item.SUGGESTION')}>
      {(consultation, refresh) => <Suggestion consultation={consultation} refresh={refresh} />}
    </WithPreparation>
  );
}

/** A suggestion in three parts: a problem without a measure helps nobody. */
function Suggestion({
  consultation: { id: consultationId, title, me, suggestions },
  refresh,
}: {
  consultation: Prepared;
  refresh: () => void;
}) {
  const { t } = useTranslation('consultation');
  const draft = useDraft<Parts>('suggestion', consultationId);
  const [send, { busy }] = useSend({ done: t('suggestion.sent') });
  return (
    <Page title={t('item.SUGGESTION')} lead={t('suggestion.lead')} back={`/consultations/${consultationId}`}>
      <WaitingList act="submitSuggestion" lane={consultationId} />
      {suggestions
        .filter((one) => one.participantId === me?.participantId)
        .map((one) => (
          <MySuggestion key={one.id} one={one} consultationId={consultationId} refresh={refresh} />
        ))}
      {draft && (
        <>
          <DraftNotice draft={draft} />
          <SuggestionForm
            key={draft.round}
            draft={draft}
            busy={busy}
            send={send}
            consultationId={consultationId}
            title={title}
          />
        </>
      )}
    </Page>
  );
}

/** What I suggested, what became of it, and what it said before; until it is talked about it can be put right. */
function MySuggestion({
  one,
  consultationId,
  refresh,
}: {
  one: Prepared['suggestions'][number];
  consultationId: string;
  refresh: () => void;
}) {
  const { t } = useTranslation('consultation');
  return (
    <Card title={t('suggestion.mine')}>
      {PARTS.map((part) => (
        <p key={part} className="plain-words">
          <strong>{t(`suggestion.${part}`)}</strong> {one[part]}
        </p>
      ))}
      {one.answers.slice(-1).map(({ outcome, words }) => (
        <p key={outcome} className="plain-words">
          <strong>{t(`suggestion.outcome.${outcome}`)}</strong> {words}
        </p>
      ))}
      {one.answers.length === 0 && !one.withdrawnAt && <p className="quiet">{t('suggestion.unanswered')}</p>}
      <SaidBefore corrections={one.corrections} />
      {one.viewerCanCorrect && !one.withdrawnAt && (
        <Mend
          document={Correct}
          fields={PARTS.map((name) => ({ name, max: 7000 }))}
          said={{ problem: one.problem, cause: one.cause, measure: one.measure }}
          input={({ problem, cause, measure }, reason) => ({
            consultationId,
            id: one.id,
            version: one.version,
            problem: problem ?? '',
            cause: cause ?? '',
            measure: measure ?? '',
            reason,
          })}
          onDone={refresh}
        />
      )}{' '}
      <Withdrawal kind="suggestion" one={one} consultationId={consultationId} onDone={refresh} />
    </Card>
  );
}

function SuggestionForm({
  draft,
  busy,
  send,
  consultationId,
  title,
}: {
  draft: DraftOf<Parts>;
  busy: boolean;
  send: ReturnType<typeof useSend>[0];
  consultationId: string;
  title: string;
}) {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const finish = async (parts: Parts) => {
    if (!draft) return;
    const outcome = await send({
      act: 'submitSuggestion',
      lane: consultationId,
      about: title,
      title: parts.problem.length > SHORT ? `${parts.problem.slice(0, SHORT)}…` : parts.problem,
      path: `/consultations/${consultationId}/suggestion`,
      input: { ...parts, consultationId },
      draft,
      words: parts,
    });
    if (outcome === 'SENT' || outcome === 'KEPT') navigate(`/consultations/${consultationId}`);
  };
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      initialValues={draft.words ?? {}}
      onValuesChange={(_, parts: Partial<Parts>) => draft.save(parts)}
      onFinish={finish}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('suggestion.act')}
        </Button>
      }
    >
      {PARTS.map((part) => (
        <Form.Item
          key={part}
          name={part}
          label={t(`suggestion.${part}`)}
          rules={[{ required: true, whitespace: true, message: t('needed', { what: t(`suggestion.${part}`) }) }]}
        >
          <TextArea
            maxLength={7000}
            rows={3}
            autoSize={{ minRows: 3, maxRows: 10 }}
            placeholder={t(`suggestion.${part}Hint`)}
          />
        </Form.Item>
      ))}
    </Form>
  );
}
