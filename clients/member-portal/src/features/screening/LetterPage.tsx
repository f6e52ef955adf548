import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Photos, useFormats } from '@bandeng/ui';
import { Button, Form, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { CorrectSheet } from '../../shell/CorrectSheet';
import { Mend } from '../../shell/Mend';
import { Card, Page } from '../../shell/Page';
import { AnswerDocument, CorrectAnswerDocument, KeepDocument, LetterDocument, ReturnDocument } from './documents';

const LetterCard_letter = graphql(`
  fragment LetterCard_letter on TransferLetterRow {
    title
    body
    place
    photoIds
    committeeName
    note
    sentAt
    replyDueOn
    workingDaysLeft
    withdrawnAt
    answeredAt
    returnedAt
  }
`);

/** One topic passed to this department, and the one answer it gives. */
export function Component() {
  const { t } = useTranslation('screening');
  const { dateTime } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: LetterDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} />;
  const letter = data.transferLetter;
  if (!letter) {
    return (
      <Page title={t('title')} back="/letters">
        <EmptyState icon="eye" title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  }
  return (
    <Page title={t('title')} back="/letters" lead={letter.topicNumber}>
      <LetterCard letter={letter} />
      {letter.answeredAt && (
        <Card title={t('whatWasDone')}>
          <p className="words">{letter.answer}</p>
          <p className="quiet num">{t('answeredOn', { at: dateTime(letter.answeredAt) })}</p>
          {letter.viewerCanCorrectAnswer && <CorrectAnswer letter={letter} refresh={refresh} />}
        </Card>
      )}
      {letter.returnedAt && (
        <Card title={t('notOurs')}>
          <p className="words">{letter.returnedReason}</p>
          <p className="quiet num">{t('returnedOn', { at: dateTime(letter.returnedAt) })}</p>
          {letter.viewerCanTakeBackReturn && (
            <>
              <p className="quiet">{t('keepHint')}</p>
              <Mend
                document={KeepDocument}
                label={t('keep')}
                done={t('kept')}
                input={(_, reason) => ({ letterId: letter.id, version: letter.version, reason })}
                onDone={refresh}
              />
            </>
          )}
        </Card>
      )}
      {letter.viewerCanAnswer && <AnswerCard letter={letter} refresh={refresh} />}
    </Page>
  );
}

function LetterCard({ letter: given }: { letter: FragmentType<typeof LetterCard_letter> }) {
  const letter = readFragment(LetterCard_letter, given);
  const { t } = useTranslation('screening');
  const { dateTime, due } = useFormats();
  return (
    <Card title={letter.title}>
      <p className="words">{letter.body}</p>
      <Photos ids={letter.photoIds} label={t('photos')} />
      <dl className="facts num">
        {letter.place && (
          <>
            <dt>{t('place')}</dt>
            <dd>{letter.place}</dd>
          </>
        )}
        <dt>{t('from')}</dt>
        <dd>{letter.committeeName ?? t('secretariat')}</dd>
        <dt>{t('sentAt')}</dt>
        <dd>{dateTime(letter.sentAt)}</dd>
        {letter.note && (
          <>
            <dt>{t('note')}</dt>
            <dd>{letter.note}</dd>
          </>
        )}
        {letter.withdrawnAt && (
          <>
            <dt>{t('withdrawn')}</dt>
            <dd>{dateTime(letter.withdrawnAt)}</dd>
          </>
        )}
        {!letter.answeredAt && !letter.withdrawnAt && !letter.returnedAt && (
          <>
            <dt>{t('due')}</dt>
            <dd>{due(letter.replyDueOn, letter.workingDaysLeft)}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}

/** What was answered is put right; whoever was told hears of it. */
function CorrectAnswer({
  letter,
  refresh,
}: {
  letter: { readonly id: string; readonly version: number; readonly answer?: string | null };
  refresh: () => void;
}) {
  const { t } = useTranslation('corrections');
  const [correcting, setCorrecting] = useState(false);
  const [correct, { busy }] = useCommand(CorrectAnswerDocument, { done: t('done') });
  return (
    <>
      <Button size="small" onClick={() => setCorrecting(true)}>
        {t('act')}
      </Button>
      {correcting && (
        <CorrectSheet
          fields={[{ name: 'answer', max: 1000 }]}
          said={{ answer: letter.answer ?? '' }}
          busy={busy}
          onClose={() => setCorrecting(false)}
          onSave={async ({ answer = '' }, reason) => {
            const outcome = await correct({ input: { letterId: letter.id, version: letter.version, answer, reason } });
            if (!outcome.ok && !OVER.has(outcome.why.code)) return;
            setCorrecting(false);
            refresh();
          }}
        />
      )}
    </>
  );
}

/** Somebody dealt with it meanwhile: it is read again. */
const OVER: ReadonlySet<string> = new Set(['ALREADY_ANSWERED', 'LETTER_RETURNED', 'CONFLICT']);

function AnswerCard({
  letter,
  refresh,
}: {
  letter: { readonly id: string; readonly version: number };
  refresh: () => void;
}) {
  const { t } = useTranslation('screening');
  const [answer, answering] = useCommand(AnswerDocument, { done: t('sent') });
  const [giveBack, returning] = useCommand(ReturnDocument, { done: t('returned') });
  const [notOurs, setNotOurs] = useState(false);
  const send = async ({ text }: { text: string }) => {
    const seen = { letterId: letter.id, version: letter.version };
    const outcome = notOurs
      ? await giveBack({ input: { ...seen, reason: text } })
      : await answer({ input: { ...seen, answer: text } });
    if (outcome.ok || OVER.has(outcome.why.code)) refresh();
  };
  return (
    <Card>
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={send}
        footer={
          <>
            <Button block color="primary" type="submit" loading={answering.busy || returning.busy}>
              {notOurs ? t('giveBack') : t('act')}
            </Button>
            <Button block fill="none" onClick={() => setNotOurs(!notOurs)}>
              {notOurs ? t('ours') : t('notOurs')}
            </Button>
          </>
        }
      >
        <Form.Item
          name="text"
          label={notOurs ? t('whyNotOurs') : t('whatWasDone')}
          rules={[{ required: true, whitespace: true, message: notOurs ? t('whyNotOurs') : t('needed') }]}
        >
          <TextArea
            maxLength={1000}
            showCount
            autoSize={{ minRows: 5, maxRows: 14 }}
            placeholder={notOurs ? t('whyHint') : t('hint')}
          />
        </Form.Item>
      </Form>
      <p className="quiet">{t('publicHint')}</p>
    </Card>
  );
}
