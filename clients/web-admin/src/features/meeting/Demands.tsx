import { Icon, StatusTag, statusLook, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { App, Button, Form, Input, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { OwnerSelect } from '../../shell/OwnerSelect';
import {
  CarryDemandOver,
  CompleteResponse,
  ContestResponse,
  DismissContest,
  EscalateDemand,
  UpholdContest,
} from './acts';
import { DemandPosition } from './DemandPosition';
import { DueInput, useReadDay } from './DueField';
import { usePersonWords } from './Person';

export const DemandCard_demand = graphql(`
  fragment DemandCard_demand on LiveDemand {
    id
    number
    title
    body
    status
    disposition
    dispositionReason
    carriedOverTo
    carriedOverUntil
    departmentName
    interestGroupName
    responses {
      id
      version
      party
      sitsIn
      name
      organisation
      departmentName
      interestGroupName
      nature
      downgraded
      missing
      text
      action
      deliverable
      dueOn
      responsiblePerson
      reason
      basis
      contestReason
    }
  }
`);

interface DemandCardProps {
  readonly meetingId: string;
  readonly consultationId: string;
  readonly demand: FragmentType<typeof DemandCard_demand>;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly canScribe: boolean;
  readonly canChair: boolean;
}

/** One demand: grey until it is settled, then the colour of its disposition. */
export function DemandCard({
  meetingId,
  consultationId,
  demand,
  chosen,
  onChoose,
  canScribe,
  canChair,
}: DemandCardProps) {
  const { t } = useTranslation('console');
  const { date } = useFormats();
  const one = readFragment(DemandCard_demand, demand);
  const look = one.disposition ? statusLook('disposition', one.disposition) : statusLook('demand', one.status);
  const settledByAnswer =
    one.disposition !== null && one.disposition !== 'ESCALATED' && one.disposition !== 'CARRIED_OVER';
  return (
    <li className={`demand tone-${look.tone}${chosen ? ' chosen' : ''} ${one.status}`}>
      <button type="button" className="demand-head" aria-pressed={chosen} onClick={onChoose}>
        <span className="num">{one.number}</span>
        <strong>{one.title}</strong>
        {one.disposition ? (
          <StatusTag kind="disposition" value={one.disposition} />
        ) : (
          <StatusTag kind="demand" value={one.status} />
        )}
      </button>
      <p className="quiet">
        {[one.interestGroupName, one.departmentName && t('demands.toDepartment', { department: one.departmentName })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {one.carriedOverTo && (
        <p>{t('demands.owned', { owner: one.carriedOverTo, until: date(one.carriedOverUntil) })}</p>
      )}
      {chosen && <DemandPosition consultationId={consultationId} demandId={one.id} />}
      {one.responses.map((response) => (
        <Response
          key={response.id}
          meetingId={meetingId}
          response={response}
          canScribe={canScribe}
          canChair={canChair}
        />
      ))}
      {canChair && !settledByAnswer && chosen && (
        <div className="demand-acts">
          <Escalate demandId={one.id} />
          <CarryOver meetingId={meetingId} demandId={one.id} />
        </div>
      )}
      {!canChair && chosen && one.status !== 'DISPOSED' && canScribe && (
        <small className="quiet">{t('demands.chairOnly')}</small>
      )}
    </li>
  );
}

type ResponseRow = ResultOf<typeof DemandCard_demand>['responses'][number];

function Response({
  meetingId,
  response,
  canScribe,
  canChair,
}: {
  meetingId: string;
  response: ResponseRow;
  canScribe: boolean;
  canChair: boolean;
}) {
  const { t } = useTranslation('console');
  const { date } = useFormats();
  const personWords = usePersonWords();
  const [dismiss] = useCommand(DismissContest);
  const [uphold] = useCommand(UpholdContest);
  const parts = response.missing.map((part) => t(`meeting:part.${part}`)).join(t('comma'));
  return (
    <div className="response">
      <p>
        <StatusTag kind="responseNature" value={response.nature} /> {personWords(response)}:{response.text}
      </p>
      {response.nature === 'COMMITMENT' && (
        <p className="quiet">
          {[response.deliverable, date(response.dueOn), response.responsiblePerson].filter(Boolean).join(' · ')}
        </p>
      )}
      {response.nature === 'DECLINED' && <p className="quiet">{[response.reason, response.basis].join(' · ')}</p>}
      {response.downgraded && (
        <p className="lacks">
          <Icon name="alert" /> {t('demands.lacks', { parts })}{' '}
          {canScribe && <Complete meetingId={meetingId} response={response} />}
        </p>
      )}
      {response.contestReason && (
        <p className="lacks">
          <Icon name="hand" /> {t('demands.contested', { reason: response.contestReason })}{' '}
          {canChair && (
            <>
              <Button size="small" onClick={() => dismiss({ responseId: response.id })}>
                {t('demands.dismiss')}
              </Button>{' '}
              <Button size="small" onClick={() => uphold({ responseId: response.id })}>
                {t('demands.uphold')}
              </Button>
            </>
          )}
        </p>
      )}
      {canChair && !response.contestReason && <Contest responseId={response.id} />}
    </div>
  );
}

/** A short form that opens beside its act and closes when it was done. */
function Small<Values extends object>({
  label,
  onSubmit,
  children,
  quiet = false,
}: {
  label: string;
  onSubmit: (values: Values) => Promise<boolean>;
  children: ReactNode;
  quiet?: boolean;
}) {
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const submit = async (values: Values) => {
    setBusy(true);
    if (await onSubmit(values)) setShown(false);
    setBusy(false);
  };
  return (
    <Popover
      open={shown}
      onOpenChange={setShown}
      placement="rightTop"
      trigger="click"
      destroyOnHidden
      content={
        <Form<Values> layout="vertical" onFinish={submit} style={{ width: 300 }}>
          {children}
          <Button type="primary" htmlType="submit" loading={busy}>
            {label}
          </Button>
        </Form>
      }
    >
      <Button size="small" type={quiet ? 'text' : 'default'}>
        {label}
      </Button>
    </Popover>
  );
}

const required = [{ required: true, whitespace: true }];

/** The day that was typed in words, or null where none was; says when nobody can tell which day is meant. */
function useDay(meetingId: string): (words: string | undefined) => Promise<string | null | 'UNREADABLE'> {
  const { t } = useTranslation('said');
  const { message } = App.useApp();
  const read = useReadDay(meetingId);
  return async (words) => {
    if (!words?.trim()) return null;
    const found = await read(words);
    if (found) return found.day;
    message.warning(t('noDay'), 4);
    return 'UNREADABLE';
  };
}

function Complete({ meetingId, response }: { meetingId: string; response: ResponseRow }) {
  const { t } = useTranslation('console');
  const dayOf = useDay(meetingId);
  const [complete] = useCommand(CompleteResponse);
  const lacks = (part: string) => response.missing.some((one) => one === part);
  interface Values {
    action?: string;
    deliverable?: string;
    dueOn?: string;
    responsiblePerson?: string;
    authorisedBy?: string;
  }
  const submit = async ({ dueOn, ...typed }: Values) => {
    const day = await dayOf(dueOn);
    if (day === 'UNREADABLE') return false;
    return (await complete({ input: { responseId: response.id, version: response.version, ...typed, dueOn: day } })).ok;
  };
  return (
    <Small<Values> label={t('demands.complete')} onSubmit={submit}>
      {lacks('ACTION') && (
        <Form.Item name="action" label={t('meeting:part.ACTION')}>
          <Input maxLength={1000} autoFocus />
        </Form.Item>
      )}
      {lacks('DELIVERABLE') && (
        <Form.Item name="deliverable" label={t('meeting:part.DELIVERABLE')}>
          <Input maxLength={1000} />
        </Form.Item>
      )}
      {lacks('DUE_ON') && (
        <Form.Item name="dueOn" label={t('meeting:part.DUE_ON')}>
          <DueInput meetingId={meetingId} />
        </Form.Item>
      )}
      {lacks('RESPONSIBLE_PERSON') && (
        <Form.Item name="responsiblePerson" label={t('meeting:part.RESPONSIBLE_PERSON')}>
          <Input maxLength={120} />
        </Form.Item>
      )}
      {lacks('AUTHORITY') && (
        <Form.Item name="authorisedBy" label={t('meeting:part.AUTHORITY')}>
          <Input maxLength={120} />
        </Form.Item>
      )}
    </Small>
  );
}

function Contest({ responseId }: { responseId: string }) {
  const { t } = useTranslation('console');
  const [contest] = useCommand(ContestResponse);
  return (
    <Small<{ reason: string }>
      quiet
      label={t('demands.contest')}
      onSubmit={async ({ reason }) => (await contest({ responseId, reason })).ok}
    >
      <Form.Item name="reason" label={t('demands.contestWhy')} rules={required}>
        <Input.TextArea maxLength={1000} autoFocus rows={3} />
      </Form.Item>
    </Small>
  );
}

function Escalate({ demandId }: { demandId: string }) {
  const { t } = useTranslation('console');
  const [escalate] = useCommand(EscalateDemand);
  return (
    <Small<{ reason: string }>
      label={t('demands.escalate')}
      onSubmit={async ({ reason }) => (await escalate({ demandId, reason })).ok}
    >
      <Form.Item name="reason" label={t('demands.escalateWhy')} rules={required}>
        <Input.TextArea maxLength={1000} autoFocus rows={3} />
      </Form.Item>
    </Small>
  );
}

function CarryOver({ meetingId, demandId }: { meetingId: string; demandId: string }) {
  const { t } = useTranslation('console');
  const dayOf = useDay(meetingId);
  const [carry] = useCommand(CarryDemandOver);
  return (
    <Small<{ ownerId: string; until: string; reason?: string }>
      label={t('demands.carryOver')}
      onSubmit={async ({ ownerId, until, reason }) => {
        const day = await dayOf(until);
        if (day === null || day === 'UNREADABLE') return false;
        return (await carry({ input: { demandId, ownerId, until: day, reason: reason ?? null } })).ok;
      }}
    >
      <Form.Item name="ownerId" label={t('demands.owner')} rules={[{ required: true }]}>
        <OwnerSelect demandId={demandId} />
      </Form.Item>
      <Form.Item name="until" label={t('demands.until')} rules={[{ required: true }]}>
        <DueInput meetingId={meetingId} />
      </Form.Item>
      <Form.Item name="reason" label={t('demands.still')}>
        <Input maxLength={1000} />
      </Form.Item>
    </Small>
  );
}
