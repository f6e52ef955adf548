import { useHeldBy } from '@bandeng/features/opinion';
import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { Card } from '../../shell/Page';

const InstructionCard_instruction = graphql(`
  fragment InstructionCard_instruction on InstructionRow {
    id
    version
    leaderName
    leaderPost
    byOwnHand
    takenInAt
    instructedOn
    addressee
    departmentName
    holders {
      id
      departmentName
      since
      until
      reason
    }
    duty
    status
    dueOn
    lookBackOn
    isOverdue
    handledNote
    handledOn
    lookBackNote
    withdrawnReason
    correctedTimes
    viewerCanReadWording
    viewerCanCorrect
    viewerCanWithdraw
    viewerCanReport
  }
`);
const Read = graphql(`
  mutation ReadWordingOnPhone($instructionId: ID!) {
    answer: readWording(instructionId: $instructionId) { id wording earlier { number wording reason at } }
  }
`);
const Correct = graphql(`
  mutation CorrectInstructionOnPhone($input: CorrectInstructionInput!) {
    answer: correctInstruction(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Report = graphql(`
  mutation ReportHandlingOnPhone($input: ReportHandlingInput!) {
    answer: reportHandling(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawInstructionOnPhone($input: WithdrawInstructionInput!) {
    answer: withdrawInstruction(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`);
type Shown = ResultOf<typeof InstructionCard_instruction>;

/** One 批示: whose hand it is, what has to be done and what was done; its words for those named. */
export function InstructionCard({
  instruction,
  refresh,
}: {
  instruction: FragmentType<typeof InstructionCard_instruction>;
  refresh: () => void;
}) {
  const one = readFragment(InstructionCard_instruction, instruction);
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  return (
    <Card
      title={t('instructedBy', { post: `${one.leaderPost} ${one.leaderName}` })}
      extra={<StatusTag kind="instruction" value={one.status} />}
    >
      <p className="num">
        <Tag tone="calm">{t(one.byOwnHand ? 'opinion:hand.own' : 'opinion:hand.office')}</Tag> {date(one.instructedOn)}
        {one.isOverdue && (
          <>
            {' '}
            <Tag tone="bad" icon="alert">
              {t('instruct.late')}
            </Tag>
          </>
        )}
      </p>
      <p className="plain-words">{one.duty}</p>
      <p className="lead num">
        {[one.addressee, one.departmentName, t('instruct.until', { day: date(one.dueOn) })].filter(Boolean).join(' · ')}
      </p>
      <HeldBy holders={one.holders} />
      {one.byOwnHand && one.status === 'OPEN' && (
        <p className="quiet">{t(one.takenInAt ? 'instruct.takenIn' : 'instruct.notTakenIn')}</p>
      )}
      {one.correctedTimes > 0 && <p className="quiet num">{t('opinion:correction', { count: one.correctedTimes })}</p>}
      {one.withdrawnReason && <p className="plain-words">{t('instruct.because', { reason: one.withdrawnReason })}</p>}
      {one.handledNote && <p className="plain-words">{t('done', { note: one.handledNote })}</p>}
      {one.lookBackNote && <p className="plain-words">{t('instruct.lookedBack', { note: one.lookBackNote })}</p>}
      <Wording one={one} />
      <div className={rows.acts}>
        {one.viewerCanReport && <ReportSheet one={one} refresh={refresh} />}
        {one.viewerCanCorrect && <CorrectSheet one={one} refresh={refresh} />}
        {one.viewerCanWithdraw && (
          <Mend
            document={Withdraw}
            label={t('instruct.withdraw')}
            done={t('instruct.withdrawn')}
            input={(_, reason) => ({ instructionId: one.id, version: one.version, reason })}
            onDone={refresh}
          />
        )}
      </div>
    </Card>
  );
}

/** Asked for by itself: each reading is noted. */
function Wording({ one }: { one: Shown }) {
  const { t } = useTranslation('brief');
  const [read, { busy }] = useCommand(Read);
  const [words, setWords] = useState<ResultOf<typeof Read>['answer'] | null>(null);
  if (!one.viewerCanReadWording) return <p className="quiet">{t('instruct.notNamed')}</p>;
  if (words)
    return (
      <>
        <blockquote className="plain-words">{words.wording}</blockquote>
        {words.earlier.map((before) => (
          <blockquote key={before.at} className="plain-words quiet">
            {t('opinion:correction', { count: before.number })} · {before.wording} · {before.reason}
          </blockquote>
        ))}
      </>
    );
  const ask = async () => {
    const outcome = await read({ instructionId: one.id });
    if (outcome.ok) setWords(outcome.value);
  };
  return (
    <Button size="small" loading={busy} onClick={ask}>
      {t('instruct.read')}
    </Button>
  );
}

/** What was done about it. */
function ReportSheet({ one, refresh }: { one: Shown; refresh: () => void }) {
  const { t } = useTranslation('brief');
  const needed = useNeeded();
  const [open, setOpen] = useState(false);
  const [report, { busy }] = useCommand(Report, { done: t('instruct.reported') });
  const save = async ({ note }: { note: string }) => {
    if (!(await report({ input: { instructionId: one.id, version: one.version, note } })).ok) return;
    setOpen(false);
    refresh();
  };
  return (
    <>
      <Button size="small" color="primary" onClick={() => setOpen(true)}>
        {t('instruct.report')}
      </Button>
      {open && (
        <AskSheet<{ note: string }>
          title={t('instruct.report')}
          hint={t('instruct.reportHint')}
          busy={busy}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <Form.Item name="note" label={t('instruct.note')} rules={[needed(t('instruct.note'))]}>
            <TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} />
          </Form.Item>
        </AskSheet>
      )}
    </>
  );
}

interface Said {
  wording: string;
  addressee: string;
  duty: string;
  dueOn: string;
  lookBackOn: string;
  reason: string;
}
function CorrectSheet({ one, refresh }: { one: Shown; refresh: () => void }) {
  const { t } = useTranslation('brief');
  const [open, setOpen] = useState(false);
  const [correct, { busy }] = useCommand(Correct, { done: t('instruct.corrected') });
  const save = async ({ wording, ...said }: Said) => {
    const days = { dueOn: one.dueOn, lookBackOn: one.lookBackOn };
    const input = { instructionId: one.id, version: one.version, ...days, ...said, wording: wording?.trim() || null };
    if (!(await correct({ input })).ok) return;
    setOpen(false);
    refresh();
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('instruct.correct')}
      </Button>
      {open && (
        <AskSheet<Said>
          title={t('instruct.correct')}
          hint={t('instruct.correctHint')}
          busy={busy}
          initial={one}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <CorrectFields isOpen={one.status === 'OPEN'} />
        </AskSheet>
      )}
    </>
  );
}

/** Once it was acted on, its days stay as they were. */
function CorrectFields({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation('brief');
  const needed = useNeeded();
  return (
    <>
      <Form.Item name="wording" label={t('instruct.newWording')}>
        <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="duty" label={t('instruct.duty')} rules={[needed(t('instruct.duty'))]}>
        <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="addressee" label={t('instruct.addressee')} rules={[needed(t('instruct.addressee'))]}>
        <Input maxLength={120} />
      </Form.Item>
      {isOpen && (
        <>
          <Form.Item name="dueOn" label={t('instruct.dueOn')} rules={[needed(t('instruct.dueOn'))]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="lookBackOn" label={t('instruct.lookBackOn')} rules={[needed(t('instruct.lookBackOn'))]}>
            <Input type="date" />
          </Form.Item>
        </>
      )}
      <Form.Item name="reason" label={t('instruct.why')} rules={[needed(t('instruct.why'))]}>
        <Input maxLength={1000} />
      </Form.Item>
    </>
  );
}

/** 承办经过, once it went from one to another. */
function HeldBy({ holders }: Pick<Shown, 'holders'>) {
  const { t } = useTranslation('brief');
  const heldBy = useHeldBy();
  if (holders.length < 2) return null;
  return (
    <section aria-label={t('opinion:held.title')}>
      <p className="quiet">{t('opinion:held.title')}</p>
      {holders.map((holder) => (
        <p key={holder.id} className="quiet num">
          {heldBy(holder)}
        </p>
      ))}
    </section>
  );
}
