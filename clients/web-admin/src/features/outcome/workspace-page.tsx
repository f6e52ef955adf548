import { codedError, useAct } from '@bandeng/graphql-client';
import {
  BothSides,
  EmptyState,
  ErrorState,
  isConflict,
  LoadingState,
  StatusTag,
  Tag,
  useFormats,
  useWords,
} from '@bandeng/ui';
import { Alert, App, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../generated';
import type { Outcomes_ListFragment } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import type { WorkspacePage } from '../../workspace-page';
import './outcome.css';
import { unitOf, useUnitOptions } from '../commitment/unit-choice';

const Outcomes_list = graphql(`
  fragment Outcomes_list on OutcomeList {
    consultationId
    minutesConfirmedAt
    viewerCanHandOver
    clauses {
      id
      number
      text
    }
    organisations {
      id
      name
    }
    departments {
      id
      name
    }
    lines {
      demandId
      demandNumber
      demandTitle
      disposition
      clauseId
      awaitsDepartment
      owner
      until
      reason
      basis
      commitments {
        id
        number
        status
        action
        leadDepartmentName
        assistingDepartmentIds
        assistingDepartmentNames
        followingMemberName
        dueOn
        responsiblePerson
      }
    }
  }
`);
const OutcomesDocument = graphql(`
  query Outcomes($consultationId: ID!) {
    outcomes(consultationId: $consultationId) {
      ...Outcomes_list
    }
  }
`);
const HandOverDocument = graphql(`
  mutation HandOverOutcomes($input: HandOverOutcomesInput!) {
    handOverOutcomes(input: $input) {
      ...Outcomes_list
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

type Line = Outcomes_ListFragment['lines'][number];
interface Given {
  /** As the select of units has it. */
  lead?: string;
  assistingDepartmentIds?: string[];
  clauseId?: string;
  /** What stood there when it was chosen. */
  seenClauseId?: string | null;
}

/** 成果清单: what the minutes come to, line by line, and handing it over in one act. */
function Outcomes({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('outcome');
  const [{ data, error, fetching }, again] = useQuery({
    query: OutcomesDocument,
    variables: { consultationId },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('tab')} onRetry={refresh} />;
  const list = readFragment(Outcomes_list, data.outcomes);
  if (!list) return <EmptyState icon="flag" title={t('empty')} hint={t('emptyHint')} />;
  return <HandOver list={list} fetching={fetching} consultationId={consultationId} refresh={refresh} />;
}

function HandOver({
  list,
  fetching,
  consultationId,
  refresh,
}: {
  list: Outcomes_ListFragment;
  fetching: boolean;
  consultationId: string;
  refresh: () => void;
}) {
  const { t } = useTranslation('outcome');
  const words = useWords();
  const { message } = App.useApp();
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  /** The clauses others put meanwhile on lines this person put one on, by demand. */
  const [theirs, setTheirs] = useState<Readonly<Record<string, string>> | null>(null);
  const [handOver, { busy }] = useAct(HandOverDocument);
  const canEdit = list.viewerCanHandOver && Boolean(list.minutesConfirmedAt);
  const clauses = list.clauses.map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }));
  const changed = Object.keys(given).length;
  const submit = async (chosen = given) => {
    setProblem(null);
    const lines = Object.entries(chosen).map(([demandId, { assistingDepartmentIds, lead, ...rest }]) => ({
      demandId,
      leadDepartmentId: lead ? unitOf(lead).departmentId : null,
      leadOrganisationId: lead ? unitOf(lead).organisationId : null,
      assistingDepartmentIds: assistingDepartmentIds ?? [],
      ...rest,
    }));
    const outcome = await handOver({ input: { consultationId, lines } });
    if (!outcome.ok) {
      const { code, params } = outcome.why;
      if (!isConflict(code)) return setProblem(words(outcome.why));
      refresh();
      return setTheirs(
        Object.fromEntries(
          Object.keys(chosen).flatMap((id) => (params?.[`theirs.${id}`] ? [[id, String(params[`theirs.${id}`])]] : [])),
        ),
      );
    }
    message.success(t('handedOver'), 3);
    setGiven({});
    refresh();
  };
  return (
    <>
      {!list.minutesConfirmedAt && <Alert showIcon type="info" message={t('notYet')} style={{ marginBottom: 16 }} />}
      {problem && <Alert showIcon type="error" role="alert" message={problem} style={{ marginBottom: 16 }} />}
      {theirs && (
        <OutcomeSides
          theirs={theirs}
          list={list}
          given={given}
          setTheirs={setTheirs}
          clauses={clauses}
          setGiven={setGiven}
          submit={submit}
        />
      )}
      <OutcomeTable
        list={list}
        fetching={fetching}
        clauses={clauses}
        canEdit={canEdit}
        given={given}
        setGiven={setGiven}
      />
      {canEdit && (
        <p className="hand-over">
          <Button type="primary" disabled={changed === 0} loading={busy} onClick={() => submit()}>
            {changed === 0 ? t('handOver') : t('handOverCount', { count: changed })}
          </Button>{' '}
          <span className="quiet">{t('hint')}</span>
        </p>
      )}
    </>
  );
}

function OutcomeSides({
  theirs,
  list,
  given,
  setTheirs,
  clauses,
  setGiven,
  submit,
}: {
  theirs: Readonly<Record<string, string>>;
  list: Outcomes_ListFragment;
  given: Readonly<Record<string, Given>>;
  setTheirs: (next: Readonly<Record<string, string>> | null) => void;
  clauses: { value: string; label: string }[];
  setGiven: (next: Readonly<Record<string, Given>>) => void;
  submit: (chosen?: Readonly<Record<string, Given>>) => Promise<void>;
}) {
  const { t } = useTranslation('outcome');
  const choose = (kept: Readonly<Record<string, string>>) => {
    const chosen = { ...given };
    for (const [id, clauseId] of Object.entries(kept)) {
      const standing = theirs?.[id];
      chosen[id] = { ...chosen[id], seenClauseId: standing, clauseId: clauseId === standing ? undefined : clauseId };
    }
    setTheirs(null);
    setGiven(chosen);
    void submit(chosen);
  };
  const clauseWords = (clauseId: string) => clauses.find(({ value }) => value === clauseId)?.label ?? '';
  return (
    <BothSides
      sides={Object.entries(theirs).map(([id, clauseId]) => ({
        field: id,
        label: `${list.lines.find(({ demandId }) => demandId === id)?.demandTitle} · ${t('clause')}`,
        mine: given[id]?.clauseId ?? '',
        theirs: clauseId,
        show: clauseWords,
      }))}
      onClose={() => setTheirs(null)}
      onChoose={choose}
    />
  );
}

function OutcomeTable({
  list,
  fetching,
  clauses,
  canEdit,
  given,
  setGiven,
}: {
  list: Outcomes_ListFragment;
  fetching: boolean;
  clauses: { value: string; label: string }[];
  canEdit: boolean;
  given: Readonly<Record<string, Given>>;
  setGiven: (next: Readonly<Record<string, Given>>) => void;
}) {
  const { t } = useTranslation('outcome');
  return (
    <DataTable<Line>
      label={t('tab')}
      rowKey="demandId"
      rows={list.lines}
      total={list.lines.length}
      loading={fetching}
      empty={{ title: t('empty'), hint: t('emptyHint') }}
      scroll={{}}
      columns={[
        {
          title: t('demand'),
          key: 'demand',
          width: 130,
          render: (_, { demandNumber, demandTitle }) => (
            <span className="num">
              {demandNumber}. {demandTitle}
            </span>
          ),
        },
        {
          title: t('outcome'),
          key: 'outcome',
          render: (_, line) => <DispositionCell line={line} />,
        },
        {
          title: t('handOver'),
          key: 'handOver',
          width: 220,
          render: (_, line) => {
            const names = [...new Set(line.commitments.flatMap((one) => one.assistingDepartmentNames))];
            const assist = line.commitments.flatMap((one) => one.assistingDepartmentIds);
            const leads = [...new Set(line.commitments.map(({ leadDepartmentName }) => leadDepartmentName))];
            const clause = clauses.find(({ value }) => value === line.clauseId)?.label;
            return (
              <HandOverCell
                leads={leads}
                names={names}
                line={line}
                canEdit={canEdit}
                given={given}
                assist={assist}
                clauses={clauses}
                clause={clause}
                setGiven={setGiven}
                list={list}
              />
            );
          },
        },
      ]}
    />
  );
}

function DispositionCell({ line }: { line: Line }) {
  const { t } = useTranslation('outcome');
  const { date } = useFormats();
  return (
    <div className="stack num">
      {line.disposition ? (
        <StatusTag kind="disposition" value={line.disposition} />
      ) : (
        <span className="quiet">{t('undecided')}</span>
      )}
      {line.commitments.map(({ id, number, action, status, dueOn, responsiblePerson }) => (
        <span key={id}>
          <Link to={`/commitments/${id}`}>{number}</Link> {action} <StatusTag kind="commitment" value={status} />
          <br />
          <small>
            {responsiblePerson} · {t('due', { date: date(dueOn) })}
          </small>
        </span>
      ))}
      {line.awaitsDepartment && (
        <Tag tone="bad" icon="alert">
          {t('awaitsDepartment')}
        </Tag>
      )}
      {line.disposition !== 'COMMITMENT' && line.owner && <small>{t('owner', { name: line.owner })}</small>}
      {line.until && <small>{t('until', { date: date(line.until) })}</small>}
      {line.reason && <small>{line.reason}</small>}
      {line.basis && <small>{t('basis', { basis: line.basis })}</small>}
    </div>
  );
}

function HandOverCell({
  leads,
  names,
  line,
  canEdit,
  given,
  assist,
  clauses,
  clause,
  setGiven,
  list,
}: {
  leads: string[];
  names: string[];
  line: Line;
  canEdit: boolean;
  given: Readonly<Record<string, Given>>;
  assist: string[];
  clauses: { value: string; label: string }[];
  clause?: string;
  setGiven: (next: Readonly<Record<string, Given>>) => void;
  list: Outcomes_ListFragment;
}) {
  const { t } = useTranslation('outcome');
  const departments = list.departments.map(({ id, name }) => ({ value: id, label: name }));
  const units = useUnitOptions(list.departments, list.organisations);
  const edit = (demandId: string, change: Given) =>
    setGiven({ ...given, [demandId]: { ...given[demandId], ...change } });
  const open = (line: Line) => line.disposition === 'COMMITMENT' && canEdit;
  return (
    <div className="stack">
      {leads.length > 0 && (
        <span>
          {t('lead')} {leads.join('、')}
        </span>
      )}
      {names.length > 0 && (
        <small>
          {t('assisting')} {names.join('、')}
        </small>
      )}
      {line.awaitsDepartment && canEdit && (
        <Select
          aria-label={`${line.demandTitle} ${t('lead')}`}
          style={{ width: '100%' }}
          status="warning"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('choose')}
          value={given[line.demandId]?.lead}
          onChange={(lead) => edit(line.demandId, { lead })}
          options={units}
        />
      )}
      {open(line) && (
        <Select
          mode="multiple"
          aria-label={`${line.demandTitle} ${t('assisting')}`}
          style={{ width: '100%' }}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('addAssisting')}
          value={given[line.demandId]?.assistingDepartmentIds ?? []}
          onChange={(assistingDepartmentIds) => edit(line.demandId, { assistingDepartmentIds })}
          options={departments.filter(({ value }) => !assist.includes(value))}
        />
      )}
      {open(line) && clauses.length > 0 ? (
        <Select
          aria-label={`${line.demandTitle} ${t('clause')}`}
          style={{ width: '100%' }}
          placeholder={t('noClause')}
          value={given[line.demandId]?.clauseId ?? line.clauseId ?? undefined}
          onChange={(clauseId) => edit(line.demandId, { clauseId, seenClauseId: line.clauseId })}
          options={clauses}
        />
      ) : (
        clause && <small>{clause}</small>
      )}
    </div>
  );
}

export const workspacePage: WorkspacePage = {
  key: 'outcomes',
  order: 65,
  label: 'outcome:tab',
  Component: Outcomes,
};
