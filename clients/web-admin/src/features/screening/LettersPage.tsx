import { SaidBefore } from '@bandeng/features/corrections';
import { Photos, Tag, useFormats } from '@bandeng/ui';
import { Button, Form, type FormInstance, Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { LettersPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import type { Act } from '../../shell/acts/define-act';
import { DataTable } from '../../shell/DataTable';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { at, type ListColumns } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { correctAnswer } from './correct-answer';
import { keepLetter } from './keep-letter';

const Letters = graphql(`
  query LettersPage($answered: Boolean, $first: Int!, $after: String) {
    transferLetters(answered: $answered, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        version
        topicNumber
        title
        body
        place
        photoIds
        departmentName
        committeeName
        note
        sentAt
        replyDueOn
        workingDaysLeft
        answer
        answeredAt
        returnedAt
        returnedReason
        viewerCanAnswer
        viewerCanTakeBackReturn
        viewerCanCorrectAnswer
        corrections {
          ...SaidBefore_correction
        }
      }
    }
  }
`);
const Answer = graphql(`
  mutation AnswerTransferLetter($input: AnswerLetterInput!) {
    answerTransferLetter(input: $input) {
      ... on LetterAnswer {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

const Return = graphql(`
  mutation ReturnTransferLetter($input: ReturnLetterInput!) {
    returnTransferLetter(input: $input) {
      ... on LetterAnswer {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

const KEYS = ['answered'] as const;
type Letter = LettersPageQuery['transferLetters']['nodes'][number];

/** Topics passed to departments: what came, by when an answer is due, and what was done. */
export function Component() {
  const { t } = useTranslation('screening');
  const list = useList({
    name: 'TRANSFER_LETTERS',
    document: Letters,
    keys: KEYS,
    variables: ({ answered }) => ({ answered: answered ? answered === 'yes' : null }),
    pick: (found: LettersPageQuery) => found.transferLetters,
  });
  const [open, setOpen] = useState<Letter | null>(null);
  const [mending, setMending] = useState<{ letter: Letter; act: Act<Letter> } | null>(null);
  const refresh = list.reload;
  const columns = useLetterColumns({ setOpen });
  return (
    <Page
      title={t('letters.nav')}
      subtitle={t('letters.lead')}
      filters={<LetterFilters filters={list.filters} setFilters={list.setFilters} />}
    >
      <DataTable<Letter>
        label={t('letters.nav')}
        {...list.table}
        empty={{ title: t('letters.empty'), hint: t('letters.emptyHint') }}
        rowKey="id"
        columns={columns}
      />
      {mending && (
        <ActForm act={mending.act} subject={mending.letter} onDone={refresh} onClose={() => setMending(null)} />
      )}
      {open && (
        <LetterModal
          letter={open}
          onMend={(act) => {
            setMending({ letter: open, act });
            setOpen(null);
          }}
          onClose={(changed) => {
            setOpen(null);
            if (changed) refresh();
          }}
        />
      )}
    </Page>
  );
}

function LetterFilters({
  filters,
  setFilters,
}: {
  filters: Partial<Record<'answered', string>>;
  setFilters: (change: Partial<Record<'answered', string | null | undefined>>) => void;
}) {
  const { t } = useTranslation('screening');
  return (
    <Segmented
      value={filters.answered ?? ''}
      onChange={(answered) => setFilters({ answered: String(answered) })}
      options={[
        { value: '', label: t('common:all') },
        { value: 'no', label: t('letters.waiting') },
        { value: 'yes', label: t('letters.answered') },
      ]}
    />
  );
}

function useLetterColumns({ setOpen }: { setOpen: (next: Letter | null) => void }): ListColumns<Letter> {
  const { t } = useTranslation('screening');
  const { date, due } = useFormats();
  return [
    { title: t('letters.number'), dataIndex: 'topicNumber', width: 110 },
    {
      title: t('letters.topic'),
      dataIndex: 'title',
      render: (title: string, letter) => (
        <Button type="link" style={{ paddingInline: 0 }} onClick={() => setOpen(letter)}>
          {title}
        </Button>
      ),
    },
    { title: t('letters.department'), dataIndex: 'departmentName' },
    {
      title: t('letters.sentAt'),
      dataIndex: 'sentAt',
      inFile: { path: 'sentAt', as: 'day' },
      render: (at: string) => date(at),
    },
    {
      title: t('letters.due'),
      key: 'due',
      inFile: [
        at('replyDueOn'),
        { path: 'answeredAt', header: t('letters.answered'), as: 'day' },
        at('answer', t('letters.whatWasDone')),
      ],
      render: (_: unknown, { replyDueOn, workingDaysLeft, answeredAt, returnedAt }) =>
        returnedAt ? (
          <Tag tone="calm" icon="loop">
            {t('letter.returnedOn', { at: date(returnedAt) })}
          </Tag>
        ) : answeredAt ? (
          <Tag tone="ok" icon="checkRing">
            {t('letter.answeredOn', { at: date(answeredAt) })}
          </Tag>
        ) : (
          <Tag tone={workingDaysLeft < 0 ? 'bad' : workingDaysLeft < 3 ? 'soon' : 'info'} icon="clock">
            {due(replyDueOn, workingDaysLeft)}
          </Tag>
        ),
    },
    {
      key: 'act',
      render: (_: unknown, letter) =>
        letter.viewerCanAnswer && <Button onClick={() => setOpen(letter)}>{t('letters.act')}</Button>,
    },
  ];
}

/** Somebody dealt with it meanwhile: the list is read again. */
const OVER: ReadonlySet<string> = new Set(['CONFLICT', 'ALREADY_ANSWERED', 'LETTER_RETURNED']);

function LetterModal({
  letter,
  onClose,
  onMend,
}: {
  letter: Letter;
  onClose: (changed: boolean) => void;
  onMend: (act: Act<Letter>) => void;
}) {
  const { t } = useTranslation('screening');
  const [form] = Form.useForm<{ answer: string }>();
  const [answer, answering] = useCommand(Answer, { done: t('letters.sent') });
  const [giveBack, returning] = useCommand(Return, { done: t('letters.returned') });
  const [notOurs, setNotOurs] = useState(false);
  const send = async ({ answer: text }: { answer: string }) => {
    const seen = { letterId: letter.id, version: letter.version };
    const outcome = notOurs
      ? await giveBack({ input: { ...seen, reason: text } })
      : await answer({ input: { ...seen, answer: text } });
    if (outcome.ok || OVER.has(outcome.why.code)) onClose(true);
  };
  const what = notOurs ? t('letters.whyNotOurs') : t('letters.whatWasDone');
  return (
    <Modal
      open
      title={`${letter.topicNumber} ${letter.title}`}
      onCancel={() => onClose(false)}
      footer={
        <>
          <Link to={`/papers/transfer-letter/${letter.id}`}>{t('document:transfer')}</Link>{' '}
          <Button onClick={() => onClose(false)}>{t('common:verb.close')}</Button>
          {letter.viewerCanCorrectAnswer && (
            <Button onClick={() => onMend(correctAnswer)}>{t('corrections:act')}</Button>
          )}
          {letter.viewerCanTakeBackReturn && <Button onClick={() => onMend(keepLetter)}>{t('letters.keep')}</Button>}
          {letter.viewerCanAnswer && (
            <>
              <Button onClick={() => setNotOurs(!notOurs)}>{notOurs ? t('letters.ours') : t('letters.notOurs')}</Button>
              <Button type="primary" loading={answering.busy || returning.busy} onClick={() => form.submit()}>
                {notOurs ? t('letters.notOurs') : t('letters.act')}
              </Button>
            </>
          )}
        </>
      }
    >
      <LetterWords letter={letter} />
      {letter.viewerCanAnswer && <Saying form={form} what={what} send={send} />}
    </Modal>
  );
}

function Saying({
  form,
  what,
  send,
}: {
  form: FormInstance<{ answer: string }>;
  what: string;
  send: (said: { answer: string }) => Promise<void>;
}) {
  const { t } = useTranslation('screening');
  return (
    <ColumnForm<{ answer: string }> form={form} onFinish={send}>
      <Form.Item name="answer" label={what} extra={t('letters.publicHint')} rules={[needed(t, what), atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} />
      </Form.Item>
    </ColumnForm>
  );
}

/** What came, and what was said about it. */
function LetterWords({ letter }: { letter: Letter }) {
  const { t } = useTranslation('screening');
  const { dateTime } = useFormats();
  return (
    <>
      <p className="words">{letter.body}</p>
      <Photos ids={letter.photoIds} label={t('letters.photos')} />
      {letter.place && <p className="quiet">{t('topic:detail.at', { place: letter.place })}</p>}
      {letter.note && <p className="words">{t('letters.note', { note: letter.note })}</p>}
      <p className="quiet num">
        {t('letters.from', { who: letter.committeeName ?? t('letters.secretariat'), at: dateTime(letter.sentAt) })}
      </p>
      {letter.answer && (
        <>
          <h3>{t('letters.whatWasDone')}</h3>
          <p className="words">{letter.answer}</p>
          <SaidBefore corrections={letter.corrections} />
        </>
      )}
      {letter.returnedReason && (
        <>
          <h3>{t('letters.whyNotOurs')}</h3>
          <p className="words">{letter.returnedReason}</p>
        </>
      )}
    </>
  );
}
