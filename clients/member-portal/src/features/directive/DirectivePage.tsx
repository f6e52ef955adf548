import { SaidBefore } from '@bandeng/features/corrections';
import { type DirectiveShown, readDirective } from '@bandeng/features/directive';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button, Form, Input, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { Card, Page } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { DirectiveState } from './DirectiveState';
import { Answer, Correct, CorrectAnswer, Directive, Withdraw } from './documents';

interface Given {
  readonly one: DirectiveShown;
  readonly refresh: () => void;
}

/** One directive: what the leader wrote, and what each of those it was given to answered. */
export function Component() {
  const { t } = useTranslation('directive');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Directive,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  if (!data.directive)
    return (
      <Page title={t('title')} back="/">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return <One one={readDirective(data.directive)} refresh={refresh} />;
}

function One({ one, refresh }: Given) {
  const { t } = useTranslation('directive');
  const { date } = useFormats();
  const leads = useViewer().canReadDistrict;
  return (
    <Page
      title={one.consultationTitle}
      lead={[t('title'), one.committeeName, one.dueOn ? t('dueOn', { day: date(one.dueOn) }) : t('noDay')].join(' · ')}
      back={leads ? `/leader/consultations/${one.consultationId}` : '/'}
    >
      <Card title={t('field.words')} extra={<DirectiveState one={one} />}>
        <p className="plain-words">{one.words}</p>
        <p className="lead num">{t('by', { name: one.leaderName, day: date(one.writtenAt) })}</p>
        {one.consultationTakenDown && (
          <Tag tone="bad" icon="crossRing">
            {t('takenDown')}
          </Tag>
        )}
        {one.correctionNumber > 0 && <p className="quiet num">{t('correction', { count: one.correctionNumber })}</p>}
        {one.withdrawnReason && <p className="plain-words">{t('withdrawnBecause', { reason: one.withdrawnReason })}</p>}
        <SaidBefore corrections={one.corrections} />
        <OwnActs one={one} refresh={refresh} />
      </Card>
      {one.answers.map((given) => (
        <AnswerCard key={given.id} one={one} given={given} refresh={refresh} />
      ))}
    </Page>
  );
}

/** The leader's: corrected as long as it stands, withdrawn while nobody answered. */
function OwnActs({ one, refresh }: Given) {
  const { t } = useTranslation('directive');
  const on = { directiveId: one.id, version: one.version };
  return (
    <div className={rows.acts}>
      {one.viewerCanCorrect && <CorrectSaid one={one} refresh={refresh} />}
      {one.viewerCanWithdraw && (
        <Mend
          document={Withdraw}
          label={t('withdraw')}
          done={t('withdrawn')}
          input={(_, reason) => ({ ...on, reason })}
          onDone={refresh}
        />
      )}
    </div>
  );
}

interface Said {
  words: string;
  dueOn: string;
  reason: string;
}
function CorrectSaid({ one, refresh }: Given) {
  const { t } = useTranslation('directive');
  const needed = useNeeded();
  const [open, setOpen] = useState(false);
  const [correct, { busy }] = useCommand(Correct, { done: t('corrected') });
  const save = async ({ words, dueOn, reason }: Said) => {
    const input = { directiveId: one.id, version: one.version, words, dueOn: dueOn || null, reason };
    if (!(await correct({ input })).ok) return;
    setOpen(false);
    refresh();
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('correct')}
      </Button>
      {open && (
        <AskSheet<Said>
          title={t('correct')}
          hint={t('correctHint')}
          busy={busy}
          initial={{ words: one.words, dueOn: one.dueOn ?? '' }}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <Form.Item name="words" label={t('field.words')} rules={[needed(t('field.words'))]}>
            <TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 10 }} />
          </Form.Item>
          <Form.Item name="dueOn" label={t('field.dueOn')} description={t('field.dueHint')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="reason" label={t('field.reason')} rules={[needed(t('field.reason'))]}>
            <Input maxLength={1000} />
          </Form.Item>
        </AskSheet>
      )}
    </>
  );
}

function AnswerCard({ one, given, refresh }: Given & { given: DirectiveShown['answers'][number] }) {
  const { t } = useTranslation('directive');
  const { dateTime } = useFormats();
  const on = { answerId: given.id, version: given.version };
  return (
    <Card title={given.name}>
      {given.words ? (
        <>
          <p className="plain-words">{given.words}</p>
          <p className="lead num">
            {t('answeredBy', { name: given.answeredByName, at: dateTime(given.answeredAt) })}
            {given.correctionNumber > 0 && ` · ${t('correction', { count: given.correctionNumber })}`}
          </p>
          <SaidBefore corrections={given.corrections} />
        </>
      ) : (
        <p className="quiet">{t('notAnswered')}</p>
      )}
      {given.viewerCanAnswer && <AnswerForm input={{ ...on, directiveVersion: one.version }} refresh={refresh} />}
      {given.viewerCanCorrect && (
        <Mend
          document={CorrectAnswer}
          label={t('correctAnswer')}
          fields={[{ name: 'text', max: 1000 }]}
          said={{ text: given.words }}
          input={({ text = '' }, reason) => ({ ...on, words: text, reason })}
          onDone={refresh}
        />
      )}
    </Card>
  );
}

function AnswerForm({
  input,
  refresh,
}: {
  input: { answerId: string; version: number; directiveVersion: number };
  refresh: () => void;
}) {
  const { t } = useTranslation('directive');
  const needed = useNeeded();
  const [answer, { busy }] = useCommand(Answer, { done: t('answered') });
  const save = async ({ words }: { words: string }) => {
    await answer({ input: { ...input, words } });
    refresh();
  };
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      onFinish={save}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('answer')}
        </Button>
      }
    >
      <Form.Item
        name="words"
        label={t('field.answer')}
        description={t('answerHint')}
        rules={[needed(t('field.answer'))]}
      >
        <TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
    </Form>
  );
}
