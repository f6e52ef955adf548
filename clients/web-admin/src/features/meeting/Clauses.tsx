import { newClientMutationId, type Outcome } from '@bandeng/graphql-client';
import { Icon, isConflict, Tag, useBothSides, useWords } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import type { FormInstance } from 'antd';
import { Button, Form, Input, InputNumber, Popconfirm, Popover, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import {
  AddClause,
  CountHands,
  OpenClause,
  RemoveClause,
  ReviseClause,
  SettleClause,
  UnsettleClause,
  VoidVote,
} from './acts';
import { usePersonWords } from './Person';
import { WithReason } from './Small';
import { useScribeAids } from './useScribeAids';

export const Clauses_meeting = graphql(`
  fragment Clauses_meeting on MeetingLive {
    id
    status
    consensusThreshold
    clauses {
      id
      version
      number
      text
      policyBasis
      policyClauseId
      status
      secret
      votedCount
      unnamedReservations
      holds
      fault
      minimumShare
      weakestGroupName
      smallNumbers
      groups {
        id
        name
        agree
        reserved
        disagree
        handAgree
        handReserved
        handDisagree
      }
      parties {
        party
        agree
        reserved
        disagree
      }
      reservations {
        party
        name
        organisation
        departmentName
        interestGroupName
        kind
        text
      }
    }
  }
`);

type ClauseRow = ResultOf<typeof Clauses_meeting>['clauses'][number];

const looks = {
  DRAFT: ['calm', 'pen'],
  OPEN: ['brand', 'hand'],
  HELD: ['ok', 'checkRing'],
  NOT_HELD: ['bad', 'crossRing'],
} as const;

/** What the table agrees on, clause by clause: its basis, every group's stance, the reservations. */
export function Clauses({ meeting, acts }: { meeting: FragmentType<typeof Clauses_meeting>; acts: boolean }) {
  const { t } = useTranslation('console');
  const { id, status, clauses, consensusThreshold } = readFragment(Clauses_meeting, meeting);
  const live = acts && status === 'LIVE';
  return (
    <section className="console-card">
      <header>
        <h3>{t('clauses.title')}</h3>
        {live && <WriteClause meetingId={id} />}
      </header>
      {clauses.length === 0 && <p className="quiet">{t('clauses.none')}</p>}
      <ol className="clauses">
        {clauses.map((clause) => (
          <Clause key={clause.id} clause={clause} threshold={consensusThreshold} meetingId={id} acts={live} />
        ))}
      </ol>
    </section>
  );
}

interface ClauseProps {
  readonly clause: ClauseRow;
  readonly threshold: number;
  readonly meetingId: string;
  readonly acts: boolean;
}

function Clause({ clause, threshold, meetingId, acts }: ClauseProps) {
  const { t } = useTranslation('console');
  const { why, tell } = useWhyNot(clause);
  const isSealed = clause.secret && clause.status === 'OPEN';
  const isSettled = clause.status === 'HELD' || clause.status === 'NOT_HELD';
  return (
    <li>
      <ClauseHead clause={clause} />
      <p className={clause.policyBasis ? 'quiet' : 'lacks'}>{clause.policyBasis || t('clauses.noBasis')}</p>
      {isSealed && <p className="quiet num">{t('agreement:voted', { count: clause.votedCount ?? 0 })}</p>}
      {clause.status !== 'DRAFT' && (
        <>
          <ClauseTallies clause={clause} isSealed={isSealed} acts={acts} />
          <HowItStands clause={clause} threshold={threshold} />
        </>
      )}
      <Reservations clause={clause} />
      {clause.secret && isSettled && <Proof clauseId={clause.id} />}
      {why && (
        <p className="lacks" role="alert">
          {why}
        </p>
      )}
      {acts && clause.status === 'DRAFT' && <DraftActs tell={tell} clause={clause} meetingId={meetingId} />}
      {acts && clause.status === 'OPEN' && <SettleActs tell={tell} clause={clause} />}
      {acts && !clause.secret && isSettled && <Unsettle clauseId={clause.id} />}
    </li>
  );
}

/** A secret vote that cannot begin or end says which groups are too small. */
function useWhyNot({ secret }: ClauseRow) {
  const { t } = useTranslation('console');
  const words = useWords();
  const [why, setWhy] = useState<string | null>(null);
  const tell = (outcome: Outcome<unknown>) => {
    if (outcome.ok) return setWhy(null);
    if (!secret) return;
    const { code, params } = outcome.why;
    const named = Array.isArray(params?.groups) ? params.groups : [];
    const groups = named.map((name) => name || t('meeting:ungrouped')).join(t('comma'));
    if (code === 'GROUP_TOO_SMALL') setWhy(t('agreement:small', { groups }));
    else if (code === 'TOO_FEW_BALLOTS') setWhy(t('agreement:few', { groups }));
    else setWhy(words(outcome.why));
  };
  return { why, tell };
}

/** Whether it holds as things stand, and where it is weakest. */
function HowItStands({ clause, threshold }: { clause: ClauseRow; threshold: number }) {
  const { t } = useTranslation('console');
  return (
    <>
      {clause.status === 'OPEN' && !clause.secret && (
        <p className={clause.holds ? 'holds' : 'lacks'}>
          {clause.holds
            ? t('clauses.holds')
            : t('clauses.fails', { why: clause.fault ? t(`meeting:fault.${clause.fault}`) : '' })}
        </p>
      )}
      {clause.minimumShare != null && (
        <p className="quiet num">
          {t('clauses.weakest', {
            group: clause.weakestGroupName,
            percent: Math.round(clause.minimumShare * 100),
            threshold: Math.round(threshold * 100),
          })}
          {clause.smallNumbers && ` · ${t('clauses.few')}`}
        </p>
      )}
    </>
  );
}

function Reservations({ clause }: { clause: ClauseRow }) {
  const { t } = useTranslation('console');
  const personWords = usePersonWords();
  return (
    <>
      {clause.reservations.map((reservation) => (
        <p key={`${personWords(reservation)}${reservation.text}`} className="reservation">
          {t('clauses.reservations')}({personWords(reservation)}):{reservation.text}
        </p>
      ))}
      {clause.unnamedReservations.map((text) => (
        <p key={text} className="reservation">
          {t('agreement:unnamed')}:{text}
        </p>
      ))}
    </>
  );
}

type Tell = (outcome: Outcome<unknown>) => void;

function DraftActs({ tell, clause, meetingId }: { tell: Tell; clause: ClauseRow; meetingId: string }) {
  const { t } = useTranslation('console');
  const [open, { busy }] = useCommand(OpenClause, { quiet: clause.secret });
  return (
    <div className="acts">
      <WriteClause meetingId={meetingId} clause={clause} />
      <Remove clauseId={clause.id} />
      <Button size="small" loading={busy} onClick={async () => tell(await open({ clauseId: clause.id }))}>
        {t('clauses.open')}
      </Button>
    </div>
  );
}

function ClauseHead({ clause }: { clause: ClauseRow }) {
  const { t } = useTranslation('console');
  const [tone, icon] = looks[clause.status];
  return (
    <p>
      <span className="num">{clause.number}.</span> {clause.text}{' '}
      <Tag tone={tone} icon={icon}>
        {t(`meeting:clauseStatus.${clause.status}`)}
      </Tag>{' '}
      {clause.secret && (
        <Tag tone="calm" icon="box">
          {t('agreement:secret')}
        </Tag>
      )}
    </p>
  );
}

function ClauseTallies({ clause, isSealed, acts }: { clause: ClauseRow; isSealed: boolean; acts: boolean }) {
  const { t } = useTranslation('console');
  return (
    <ul className="tallies num">
      {clause.groups.map((group) => (
        <li key={group.id}>
          <span>{group.name}</span>
          {!isSealed && <Stances {...group} />}
          {acts && clause.status === 'OPEN' && <Hands clauseId={clause.id} group={group} />}
        </li>
      ))}
      {clause.parties.map((party) => (
        <li key={party.party ?? ''} className="quiet">
          <span>{party.party ? t(`words:party.${party.party}`) : t('meeting:ungrouped')}</span>
          <Stances {...party} />
        </li>
      ))}
    </ul>
  );
}

function Unsettle({ clauseId }: { clauseId: string }) {
  const { t } = useTranslation('console');
  const [unsettle] = useCommand(UnsettleClause);
  return (
    <WithReason label={t('clauses.unsettle')} onSubmit={async (reason) => (await unsettle({ clauseId, reason })).ok} />
  );
}

/** Noted twice, or never said: nobody was asked about it. */
function Remove({ clauseId }: { clauseId: string }) {
  const { t } = useTranslation('console');
  const [remove] = useCommand(RemoveClause);
  return (
    <WithReason label={t('clauses.remove')} onSubmit={async (reason) => (await remove({ clauseId, reason })).ok} />
  );
}

function SettleActs({ tell, clause }: { tell: Tell; clause: ClauseRow }) {
  const { t } = useTranslation('console');
  const [settle, settling] = useCommand(SettleClause, { quiet: clause.secret });
  const [voidVote] = useCommand(VoidVote);
  return (
    <div className="acts">
      <Button size="small" loading={settling.busy} onClick={async () => tell(await settle({ clauseId: clause.id }))}>
        {t('clauses.settle')}
      </Button>
      <Popconfirm
        title={clause.secret ? t('agreement:voidConfirm') : t('agreement:askedTooEarly')}
        okText={t('agreement:void')}
        cancelText={t('common:verb.cancel')}
        onConfirm={() => void voidVote({ clauseId: clause.id })}
      >
        <Button size="small">{t('agreement:void')}</Button>
      </Popconfirm>
    </div>
  );
}

function Stances({ agree, reserved, disagree }: { agree: number; reserved: number; disagree: number }) {
  const { t } = useTranslation('meeting');
  return (
    <span>
      {t('stance.AGREE')} {agree} · {t('stance.RESERVED')} {reserved} · {t('stance.DISAGREE')} {disagree}
    </span>
  );
}

interface WrittenClause {
  readonly text: string;
  readonly policyBasis?: string;
  readonly policyClauseId?: string | null;
  readonly secret?: boolean;
}

function WriteClause({ meetingId, clause }: { meetingId: string; clause?: ClauseRow }) {
  const { t } = useTranslation('console');
  const [shown, setShown] = useState(false);
  const [form] = Form.useForm<WrittenClause>();
  const writing = useWritingClause({ clause, meetingId, form, onDone: () => setShown(false) });
  return (
    <>
      {writing.dialog}
      <Popover
        open={shown}
        onOpenChange={setShown}
        trigger="click"
        destroyOnHidden
        placement="left"
        content={
          <ClauseForm form={form} submit={writing.submit} clause={clause} meetingId={meetingId} busy={writing.busy} />
        }
      >
        <Button size="small">{clause ? t('common:verb.edit') : t('clauses.add')}</Button>
      </Popover>
    </>
  );
}

interface Writing {
  readonly clause?: ClauseRow;
  readonly meetingId: string;
  readonly form: FormInstance<WrittenClause>;
  readonly onDone: () => void;
}

function useWritingClause({ clause, meetingId, form, onDone }: Writing) {
  const [key, setKey] = useState(newClientMutationId);
  const [add, adding] = useCommand(AddClause);
  const [revise, revising] = useCommand(ReviseClause, { quiet: isConflict });
  const submit = async ({ text, policyBasis, policyClauseId, secret }: WrittenClause, version = clause?.version) => {
    const written = {
      text,
      policyBasis: policyBasis ?? '',
      policyClauseId: policyClauseId ?? null,
      secret: secret ?? false,
    };
    const outcome = clause
      ? await revise({ input: { clauseId: clause.id, version: version ?? clause.version, ...written } })
      : await add({ input: { meetingId, ...written, clientMutationId: key } });
    if (!outcome.ok) {
      both.caught(outcome.why);
      return;
    }
    setKey(newClientMutationId());
    onDone();
  };
  const both = useClauseSides({ meetingId, form, submit });
  return { submit, busy: adding.busy || revising.busy, dialog: both.dialog };
}

function useClauseSides({
  meetingId,
  form,
  submit,
}: Pick<Writing, 'meetingId' | 'form'> & {
  submit: (written: WrittenClause, version: number) => unknown;
}) {
  const { t } = useTranslation('console');
  const [{ evidence }] = useScribeAids(meetingId);
  return useBothSides({
    fields: {
      text: { label: t('clauses.text') },
      policyClauseId: {
        label: t('agreement:fromList'),
        show: (id) => evidence.find((one) => one.id === id)?.label ?? '',
      },
      policyBasis: { label: t('clauses.basis') },
      secret: {
        label: t('agreement:way'),
        show: (secret) => t(secret === 'true' ? 'agreement:secretly' : 'agreement:openly'),
      },
    },
    mine: () => {
      const { text = '', policyBasis = '', policyClauseId, secret } = form.getFieldsValue(true) as WrittenClause;
      return {
        text,
        policyClauseId: policyClauseId ?? '',
        policyBasis: policyClauseId ? '' : policyBasis,
        secret: secret ? 'true' : 'false',
      };
    },
    send: ({ text, policyBasis, policyClauseId, secret }, version) => {
      const chosen = { text, policyBasis, policyClauseId: policyClauseId || null, secret: secret === 'true' };
      form.setFieldsValue(chosen);
      void submit(chosen, version);
    },
  });
}

function ClauseForm({
  form,
  submit,
  clause,
  meetingId,
  busy,
}: {
  form: FormInstance<WrittenClause>;
  submit: ({ text, policyBasis, policyClauseId, secret }: WrittenClause, version?: number | undefined) => Promise<void>;
  clause?: ClauseRow;
  meetingId: string;
  busy: boolean;
}) {
  const { t } = useTranslation('console');
  return (
    <Form<WrittenClause>
      form={form}
      layout="vertical"
      onFinish={(written) => submit(written)}
      initialValues={
        clause && {
          text: clause.text,
          policyBasis: clause.policyClauseId ? '' : clause.policyBasis,
          policyClauseId: clause.policyClauseId,
          secret: clause.secret,
        }
      }
      style={{ width: 400 }}
    >
      <Form.Item name="text" label={t('clauses.text')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea autoFocus rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item name="policyClauseId" label={t('agreement:fromList')}>
        <PolicyPicker meetingId={meetingId} />
      </Form.Item>
      <Form.Item noStyle dependencies={['policyClauseId']}>
        {({ getFieldValue }) =>
          !getFieldValue('policyClauseId') && (
            <Form.Item name="policyBasis" label={t('clauses.basis')}>
              <Input maxLength={1000} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="secret" required label={t('agreement:way')} extra={t('agreement:wayHint')} initialValue={false}>
        <Radio.Group
          options={[
            { value: false, label: t('agreement:openly') },
            { value: true, label: t('agreement:secretly') },
          ]}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('common:verb.save')}
      </Button>
    </Form>
  );
}

/** The policy list of the consultation; the form gives value and onChange. */
function PolicyPicker({
  meetingId,
  ...field
}: {
  meetingId: string;
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
}) {
  const { t } = useTranslation('agreement');
  const [{ evidence }] = useScribeAids(meetingId);
  const clauses = evidence.filter(({ kind }) => kind === 'POLICY_CLAUSE');
  return (
    <Select
      {...field}
      value={field.value ?? null}
      allowClear
      placeholder={t('fromList')}
      notFoundContent={t('noList')}
      showSearch={{ optionFilterProp: 'label' }}
      options={clauses.map(({ id, label }) => ({ value: id, label }))}
      onChange={(id: string | null) => field.onChange?.(id ?? null)}
    />
  );
}

const VoteProof = graphql(`
  query ConsoleVoteProof($clauseId: ID!) {
    voteProof(clauseId: $clauseId) {
      votedCount
      ballotCount
      handCount
      tallyHash
      proven
      receipts { receipt kind }
    }
  }
`);

/** How a closed secret vote proves its count. */
function Proof({ clauseId }: { clauseId: string }) {
  const { t } = useTranslation('agreement');
  return (
    <Popover
      trigger="click"
      destroyOnHidden
      placement="left"
      title={t('proof')}
      content={<Counted clauseId={clauseId} />}
    >
      <Button size="small">{t('proof')}</Button>
    </Popover>
  );
}

function Counted({ clauseId }: { clauseId: string }) {
  const { t } = useTranslation('agreement');
  const [{ data }] = useQuery({ query: VoteProof, variables: { clauseId }, requestPolicy: 'network-only' });
  if (!data) return null;
  const { votedCount, ballotCount, handCount, tallyHash, proven, receipts } = data.voteProof;
  return (
    <div className="vote-proof">
      <p className={proven ? 'holds' : 'lacks'}>
        <Icon name={proven ? 'checkRing' : 'alert'} /> {t(proven ? 'proven' : 'notProven')}
      </p>
      <p className="num">{t('counts', { voted: votedCount, ballots: ballotCount, hands: handCount })}</p>
      <p className="quiet num">
        {t('hash')} {tallyHash.slice(0, 16)}
      </p>
      <p>{receipts.length > 0 ? t('receipts') : t('noReceipts')}</p>
      <ul>
        {receipts.map(({ receipt, kind }) => (
          <li key={receipt} className="num">
            {receipt} · {t(`meeting:stance.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Hands({ clauseId, group }: { clauseId: string; group: ClauseRow['groups'][number] }) {
  const { t } = useTranslation('console');
  const [shown, setShown] = useState(false);
  const [count, { busy }] = useCommand(CountHands);
  const submit = async (counts: { agreeCount: number; reservedCount: number; disagreeCount: number }) => {
    const outcome = await count({ input: { clauseId, interestGroupId: group.id, ...counts } });
    if (outcome.ok) setShown(false);
  };
  const start = {
    agreeCount: group.handAgree,
    reservedCount: group.handReserved,
    disagreeCount: group.handDisagree,
  };
  return (
    <Popover
      open={shown}
      onOpenChange={setShown}
      trigger="click"
      destroyOnHidden
      placement="left"
      title={t('clauses.handsHint')}
      content={
        <Form layout="inline" onFinish={submit} initialValues={start} style={{ width: 300, rowGap: 8 }}>
          <Form.Item name="agreeCount" label={t('meeting:stance.AGREE')}>
            <InputNumber min={0} max={10000} precision={0} autoFocus />
          </Form.Item>
          <Form.Item name="reservedCount" label={t('meeting:stance.RESERVED')}>
            <InputNumber min={0} max={10000} precision={0} />
          </Form.Item>
          <Form.Item name="disagreeCount" label={t('meeting:stance.DISAGREE')}>
            <InputNumber min={0} max={10000} precision={0} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('common:verb.save')}
          </Button>
        </Form>
      }
    >
      <Button size="small">{t('clauses.hands')}</Button>
    </Popover>
  );
}
