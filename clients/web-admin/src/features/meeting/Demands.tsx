import { Icon, StatusTag, statusLook, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { App, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { CorrectResponseInput } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { OwnerSelect } from '../../shell/OwnerSelect';
import {
  CarryDemandOver,
  CompleteResponse,
  ContestResponse,
  CorrectResponse,
  DismissContest,
  EscalateDemand,
  ReopenContest,
  RestoreAtTable,
  UpholdContest,
  WithdrawAtTable,
} from './acts';
import { DemandPosition } from './DemandPosition';
import { DueInput, useReadDay } from './DueField';
import { useChairOn } from './ownSide';
import { usePersonWords } from './Person';
import { Small } from './Small';

export const DemandCard_demand = graphql(`
  fragment DemandCard_demand on LiveDemand {
    id
    version
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
      participantId
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
      authorisedBy
      reason
      basis
      contestReason
      contestSettled
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
  const isBack = isTakenBack(one.disposition);
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
      {isBack && <p className="quiet">{one.dispositionReason}</p>}
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
      {chosen && <DemandActs meetingId={meetingId} one={one} canScribe={canScribe} canChair={canChair} />}
    </li>
  );
}

const isTakenBack = (disposition: string | null) => disposition === 'WITHDRAWN' || disposition === 'MERGED';

/** What can be done about a demand beside answering it. */
function DemandActs({
  meetingId,
  one: { id, version, status, disposition },
  canScribe,
  canChair,
}: {
  meetingId: string;
  one: { id: string; version: number; status: string; disposition: string | null };
  canScribe: boolean;
  canChair: boolean;
}) {
  const { t } = useTranslation('console');
  const isBack = isTakenBack(disposition);
  const byChair = disposition === null || disposition === 'ESCALATED' || disposition === 'CARRIED_OVER';
  return (
    <div className="demand-acts">
      {canChair && byChair && (
        <>
          <Escalate demandId={id} />
          <CarryOver meetingId={meetingId} demandId={id} />
        </>
      )}
      {canScribe && (isBack || disposition === null) && <TakeBack demandId={id} version={version} isBack={isBack} />}
      {!canChair && status !== 'DISPOSED' && canScribe && <small className="quiet">{t('demands.chairOnly')}</small>}
    </div>
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
  const { mayRule, mayContest } = useChairOn(response);
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
          {canChair && !mayRule && <small>{t('demands.ruledByOthers')}</small>}
          {canChair && mayRule && (
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
      {canScribe && <CorrectAnswer meetingId={meetingId} response={response} />}
      {canChair && mayContest && !response.contestReason && <Contest responseId={response.id} />}
      {canChair && mayRule && response.contestSettled && <Unsettle responseId={response.id} />}
    </div>
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

function TakeBack({ demandId, version, isBack }: { demandId: string; version: number; isBack: boolean }) {
  const { t } = useTranslation('console');
  const [withdraw] = useCommand(WithdrawAtTable);
  const [restore] = useCommand(RestoreAtTable);
  const act = isBack ? restore : withdraw;
  return (
    <Small<{ reason: string }>
      label={t(isBack ? 'demands.restore' : 'demands.withdraw')}
      onSubmit={async ({ reason }) => (await act({ input: { demandId, version, reason } })).ok}
    >
      <Form.Item name="reason" label={t('demands.takeBackWhy')} rules={required}>
        <Input.TextArea maxLength={1000} autoFocus rows={3} />
      </Form.Item>
    </Small>
  );
}

const NATURES = ['COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'POSITION', 'EXPLANATION', 'FORWARDED'] as const;
type Corrected = Pick<
  CorrectResponseInput,
  | 'nature'
  | 'text'
  | 'action'
  | 'deliverable'
  | 'dueOn'
  | 'responsiblePerson'
  | 'authorisedBy'
  | 'reason'
  | 'basis'
  | 'because'
>;

/** 更正: what was noted of an answer, with what it said before kept. */
function CorrectAnswer({ meetingId, response }: { meetingId: string; response: ResponseRow }) {
  const { t } = useTranslation('console');
  const dayOf = useDay(meetingId);
  const [correct] = useCommand(CorrectResponse);
  const meant = response.downgraded ? 'COMMITMENT' : response.nature;
  const submit = async ({ dueOn, ...typed }: Corrected) => {
    const day = await dayOf(dueOn ?? undefined);
    if (day === 'UNREADABLE') return false;
    const input = { responseId: response.id, version: response.version, ...typed, dueOn: day };
    return (await correct({ input })).ok;
  };
  return (
    <Small<Corrected>
      quiet
      label={t('corrections:act')}
      onSubmit={submit}
      initial={{ ...response, nature: meant, because: undefined }}
    >
      <AnswerFields meetingId={meetingId} />
      <Form.Item name="because" label={t('corrections:reason')} rules={required}>
        <Input maxLength={1000} />
      </Form.Item>
    </Small>
  );
}

function AnswerFields({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('console');
  const nature = Form.useWatch('nature');
  const line = (name: string, label: string, max: number) => (
    <Form.Item name={name} label={label}>
      <Input maxLength={max} />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name="nature" label={t('corrections:field.nature')}>
        <Select options={NATURES.map((value) => ({ value, label: t(`status:responseNature.${value}`) }))} />
      </Form.Item>
      <Form.Item name="text" label={t('corrections:field.text')} rules={required}>
        <Input.TextArea maxLength={7000} rows={3} />
      </Form.Item>
      {nature === 'COMMITMENT' && (
        <>
          {line('action', t('meeting:part.ACTION'), 1000)}
          {line('deliverable', t('meeting:part.DELIVERABLE'), 1000)}
          <Form.Item name="dueOn" label={t('meeting:part.DUE_ON')}>
            <DueInput meetingId={meetingId} />
          </Form.Item>
          {line('responsiblePerson', t('meeting:part.RESPONSIBLE_PERSON'), 120)}
          {line('authorisedBy', t('meeting:part.AUTHORITY'), 120)}
        </>
      )}
      {nature === 'DECLINED' && (
        <>
          {line('reason', t('corrections:field.declineReason'), 1000)}
          {line('basis', t('corrections:field.basis'), 1000)}
        </>
      )}
    </>
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

/** The objection was settled by mistake: it stands again. */
function Unsettle({ responseId }: { responseId: string }) {
  const { t } = useTranslation('console');
  const [reopen] = useCommand(ReopenContest);
  return (
    <Small<{ reason: string }>
      quiet
      label={t('demands.unsettle')}
      onSubmit={async ({ reason }) => (await reopen({ responseId, reason })).ok}
    >
      <Form.Item name="reason" label={t('demands.takeBackWhy')} rules={required}>
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
