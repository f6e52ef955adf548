import { newClientMutationId } from '@bandeng/graphql-client';
import { Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, InputNumber, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { AddClause, CountHands, OpenClause, ReviseClause, SettleClause } from './acts';
import { usePersonWords } from './Person';

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
      status
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

function Clause({
  clause,
  threshold,
  meetingId,
  acts,
}: {
  clause: ClauseRow;
  threshold: number;
  meetingId: string;
  acts: boolean;
}) {
  const { t } = useTranslation('console');
  const personWords = usePersonWords();
  const [open, opening] = useCommand(OpenClause);
  const [settle, settling] = useCommand(SettleClause);
  const [tone, icon] = looks[clause.status];
  const asked = clause.status !== 'DRAFT';
  return (
    <li>
      <p>
        <span className="num">{clause.number}.</span> {clause.text}{' '}
        <Tag tone={tone} icon={icon}>
          {t(`meeting:clauseStatus.${clause.status}`)}
        </Tag>
      </p>
      <p className={clause.policyBasis ? 'quiet' : 'lacks'}>{clause.policyBasis || t('clauses.noBasis')}</p>
      {asked && (
        <ul className="tallies num">
          {clause.groups.map((group) => (
            <li key={group.id}>
              <span>{group.name}</span>
              <Stances {...group} />
              {acts && clause.status === 'OPEN' && <Hands clauseId={clause.id} group={group} />}
            </li>
          ))}
          {clause.parties.map((party) => (
            <li key={party.party} className="quiet">
              <span>{t(`words:party.${party.party}`)}</span>
              <Stances {...party} />
            </li>
          ))}
        </ul>
      )}
      {clause.status === 'OPEN' && (
        <p className={clause.holds ? 'holds' : 'lacks'}>
          {clause.holds
            ? t('clauses.holds')
            : t('clauses.fails', { why: clause.fault ? t(`meeting:fault.${clause.fault}`) : '' })}
        </p>
      )}
      {asked && clause.minimumShare != null && (
        <p className="quiet num">
          {t('clauses.weakest', {
            group: clause.weakestGroupName,
            percent: Math.round(clause.minimumShare * 100),
            threshold: Math.round(threshold * 100),
          })}
          {clause.smallNumbers && ` · ${t('clauses.few')}`}
        </p>
      )}
      {clause.reservations.map((reservation) => (
        <p key={`${personWords(reservation)}${reservation.text}`} className="reservation">
          {t('clauses.reservations')}({personWords(reservation)}):{reservation.text}
        </p>
      ))}
      {acts && clause.status === 'DRAFT' && (
        <div className="acts">
          <WriteClause meetingId={meetingId} clause={clause} />
          <Button size="small" loading={opening.busy} onClick={() => open({ clauseId: clause.id })}>
            {t('clauses.open')}
          </Button>
        </div>
      )}
      {acts && clause.status === 'OPEN' && (
        <Button size="small" loading={settling.busy} onClick={() => settle({ clauseId: clause.id })}>
          {t('clauses.settle')}
        </Button>
      )}
    </li>
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

function WriteClause({ meetingId, clause }: { meetingId: string; clause?: ClauseRow }) {
  const { t } = useTranslation('console');
  const [shown, setShown] = useState(false);
  const [key, setKey] = useState(newClientMutationId);
  const [add, adding] = useCommand(AddClause);
  const [revise, revising] = useCommand(ReviseClause);
  const submit = async (typed: { text: string; policyBasis?: string }) => {
    const outcome = clause
      ? await revise({ input: { clauseId: clause.id, version: clause.version, ...typed } })
      : await add({ input: { meetingId, ...typed, clientMutationId: key } });
    if (!outcome.ok) return;
    setKey(newClientMutationId());
    setShown(false);
  };
  return (
    <Popover
      open={shown}
      onOpenChange={setShown}
      trigger="click"
      destroyOnHidden
      placement="left"
      content={
        <Form layout="vertical" onFinish={submit} initialValues={clause} style={{ width: 360 }}>
          <Form.Item name="text" label={t('clauses.text')} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea autoFocus rows={3} maxLength={1000} />
          </Form.Item>
          <Form.Item name="policyBasis" label={t('clauses.basis')}>
            <Input maxLength={1000} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={adding.busy || revising.busy}>
            {t('common:verb.save')}
          </Button>
        </Form>
      }
    >
      <Button size="small">{clause ? t('common:verb.edit') : t('clauses.add')}</Button>
    </Popover>
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
