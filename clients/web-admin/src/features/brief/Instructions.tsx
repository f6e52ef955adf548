import { useHeldBy } from '@bandeng/features/opinion';
import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { Instructions_InstructionFragment, ReadWordingMutation } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import { Panel } from '../../shell/Page';
import { ACTS, type InstructionAct } from './instruction-acts';

export const Instructions_instruction = graphql(`
  fragment Instructions_instruction on InstructionRow {
    id
    version
    briefId
    briefTitle
    leaderName
    leaderPost
    level
    instructedOn
    addressee
    departmentName
    duty
    status
    dueOn
    lookBackOn
    isOverdue
    handledNote
    handledOn
    lookBackNote
    lookedBackOn
    reopened
    viewerCanReadWording
    viewerCanNameReaders
    viewerCanReport
    viewerCanLookBack
    viewerCanCorrect
    viewerCanTakeIn
    viewerCanWithdraw
    byOwnHand
    takenInAt
    withdrawnReason
    departmentId
    correctedTimes
    holders { id departmentName since until reason }
  }
`);
const ReadWording = graphql(`
  mutation ReadWording($instructionId: ID!) {
    readWording(instructionId: $instructionId) { id wording earlier { number wording reason at } }
  }
`);
const Readers = graphql(`
  query InstructionReaders($instructionId: ID!) {
    instructionReaders(instructionId: $instructionId) { accountId name isNamed readAt }
  }
`);
type Instruction = Instructions_InstructionFragment;

/** The instructions on one brief. */
export function Instructions({
  instructions,
  reload,
}: {
  instructions: readonly FragmentType<typeof Instructions_instruction>[];
  reload: () => void;
}) {
  const { t } = useTranslation('brief');
  if (instructions.length === 0) return null;
  return (
    <Panel title={t('instruction.title')}>
      {instructions.map((one) => (
        <InstructionCard key={readFragment(Instructions_instruction, one).id} instruction={one} reload={reload} />
      ))}
    </Panel>
  );
}

export function InstructionCard({
  instruction,
  reload,
  withBrief = false,
}: {
  instruction: FragmentType<typeof Instructions_instruction>;
  reload: () => void;
  withBrief?: boolean;
}) {
  const { t } = useTranslation('brief');
  const one = readFragment(Instructions_instruction, instruction);
  const [open, setOpen] = useState<InstructionAct | 'readers' | null>(null);
  return (
    <article className="instruction" aria-label={`${one.leaderPost} ${one.leaderName}`}>
      <InstructionHead instruction={instruction} />
      {withBrief && (
        <p>
          <Link to={`/briefs/${one.briefId}`}>{one.briefTitle}</Link>
        </p>
      )}
      <InstructionFacts instruction={instruction} />
      <p className="brief-acts">
        {one.viewerCanReport && <Button onClick={() => setOpen('report')}>{t('instruction.report')}</Button>}
        {one.viewerCanLookBack && <Button onClick={() => setOpen('lookBack')}>{t('instruction.lookBack')}</Button>}
        {one.viewerCanTakeIn && (
          <Button type={one.takenInAt ? 'default' : 'primary'} onClick={() => setOpen('takeIn')}>
            {t('instruction.takeIn')}
          </Button>
        )}
        {one.viewerCanWithdraw && <Button onClick={() => setOpen('withdraw')}>{t('instruction.withdraw')}</Button>}
        {one.viewerCanCorrect && <Button onClick={() => setOpen('correct')}>{t('instruction.correct')}</Button>}
        {(one.viewerCanReadWording || one.viewerCanNameReaders) && (
          <Button onClick={() => setOpen('readers')}>{t('instruction.readers')}</Button>
        )}
      </p>
      {open && open !== 'readers' && (
        <ActForm act={ACTS[open]} subject={one} onDone={reload} onConflict={reload} onClose={() => setOpen(null)} />
      )}
      {open === 'readers' && <ReadersModal instruction={one} close={() => setOpen(null)} />}
    </article>
  );
}

function InstructionHead({ instruction }: { instruction: FragmentType<typeof Instructions_instruction> }) {
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  const one = readFragment(Instructions_instruction, instruction);
  return (
    <header className="brief-rung num">
      <b>
        {one.leaderPost} {one.leaderName}
      </b>
      <Tag tone="calm">{t(`opinion:level.${one.level}`)}</Tag>
      <span className="quiet">{date(one.instructedOn)}</span>
      <Tag tone="calm">{t(one.byOwnHand ? 'opinion:hand.own' : 'opinion:hand.office')}</Tag>
      <StatusTag kind="instruction" value={one.status} />
      {one.isOverdue && (
        <Tag tone="bad" icon="alert">
          {t('instruction.overdue')}
        </Tag>
      )}
      {one.correctedTimes > 0 && (
        <Tag tone="soon" icon="pen">
          {t('opinion:correction', { count: one.correctedTimes })}
        </Tag>
      )}
      {one.reopened > 0 && (
        <Tag tone="relapsed" icon="loop">
          {t('instruction.reopened', { count: one.reopened })}
        </Tag>
      )}
    </header>
  );
}

function InstructionFacts({ instruction }: { instruction: FragmentType<typeof Instructions_instruction> }) {
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  const one = readFragment(Instructions_instruction, instruction);
  return (
    <dl className="brief-facts num">
      <dt>{t('addressee')}</dt>
      <dd>{[one.addressee, one.departmentName].filter(Boolean).join(' · ')}</dd>
      <HeldBy holders={one.holders} />
      <dt>{t('duty')}</dt>
      <dd>{one.duty}</dd>
      <dt>{t('dueOn')}</dt>
      <dd>{date(one.dueOn)}</dd>
      {one.withdrawnReason && (
        <>
          <dt>{t('instruction.withdraw')}</dt>
          <dd>{one.withdrawnReason}</dd>
        </>
      )}
      {one.handledOn && (
        <>
          <dt>{t('instruction.handled')}</dt>
          <dd>
            {date(one.handledOn)} · {one.handledNote}
          </dd>
        </>
      )}
      <dt>{t('lookBackOn')}</dt>
      <dd>
        {date(one.lookBackOn)}
        {one.lookedBackOn && ` · ${t('instruction.lookedBack', { day: date(one.lookedBackOn) })} · ${one.lookBackNote}`}
      </dd>
      <dt>{t('wording')}</dt>
      <dd>
        <Wording instructionId={one.id} mayRead={one.viewerCanReadWording} />
      </dd>
    </dl>
  );
}

/** 承办经过, once it went from one to another. */
function HeldBy({ holders }: Pick<Instruction, 'holders'>) {
  const { t } = useTranslation('brief');
  const heldBy = useHeldBy();
  if (holders.length < 2) return null;
  return (
    <>
      <dt>{t('opinion:held.title')}</dt>
      <dd>
        <ol className="brief-list">
          {holders.map((holder) => (
            <li key={holder.id}>{heldBy(holder)}</li>
          ))}
        </ol>
      </dd>
    </>
  );
}

/** The wording, for whoever may read it once they ask: each reading is noted. */
function Wording({ instructionId, mayRead }: { instructionId: string; mayRead: boolean }) {
  const { t } = useTranslation('brief');
  const [words, setWords] = useState<ReadWordingMutation['readWording'] | null>(null);
  const [read, { busy }] = useCommand(ReadWording);
  return (
    <>
      {words !== null ? (
        <>
          <blockquote className="wording">{words.wording}</blockquote>
          {words.earlier.map((before) => (
            <blockquote key={before.at} className="wording quiet">
              {t('opinion:correction', { count: before.number })} {t('instruction.earlier')}
              {before.wording} · {before.reason}
            </blockquote>
          ))}
        </>
      ) : mayRead ? (
        <Button
          size="small"
          loading={busy}
          onClick={async () => {
            const answer = await read({ instructionId: instructionId });
            if (answer.ok) setWords(answer.value);
          }}
        >
          {t('instruction.read')}
        </Button>
      ) : (
        <span className="quiet">{t('instruction.notNamed')}</span>
      )}
    </>
  );
}

const Name = graphql(`
  mutation NameReaders($input: NameReadersInput!) {
    nameReaders(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`);

/** Who may read the wording, each reading, and taking somebody off. */
function ReadersModal({ instruction, close }: { instruction: Instruction; close: () => void }) {
  const { t } = useTranslation('brief');
  const { dateTime } = useFormats();
  const [{ data }, again] = useQuery({
    query: Readers,
    variables: { instructionId: instruction.id },
    requestPolicy: 'network-only',
  });
  const [name, { busy }] = useCommand(Name, { done: t('actDone') });
  const rows = data?.instructionReaders ?? [];
  const named = rows.filter(({ isNamed }) => isNamed);
  const change = async (readerIds: string[]) => {
    const input = { instructionId: instruction.id, version: instruction.version, readerIds };
    if ((await name({ input })).ok) again({ requestPolicy: 'network-only' });
  };
  return (
    <Modal open title={t('instruction.readers')} footer={null} onCancel={close}>
      <p className="quiet">{t('instruction.readersHint')}</p>
      <ul className="brief-list num">
        {rows.map((one) => (
          <li key={one.accountId} className="brief-rung">
            <b>{one.name}</b>
            <span className="quiet">
              {one.readAt[0]
                ? t('instruction.readAt', { count: one.readAt.length, at: dateTime(one.readAt[0]) })
                : t('instruction.unread')}
            </span>
            {!one.isNamed && <Tag tone="calm">{t('instruction.ended')}</Tag>}
            {instruction.viewerCanNameReaders && (
              <Button
                size="small"
                loading={busy}
                disabled={one.isNamed && named.length === 1}
                onClick={() =>
                  change(
                    one.isNamed
                      ? named.filter(({ accountId }) => accountId !== one.accountId).map(({ accountId }) => accountId)
                      : [...named.map(({ accountId }) => accountId), one.accountId],
                  )
                }
              >
                {one.isNamed ? t('instruction.takeOff') : t('instruction.nameAgain')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
