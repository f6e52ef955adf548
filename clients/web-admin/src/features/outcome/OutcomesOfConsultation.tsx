import { leadOf } from '@bandeng/features/commitment';
import { codedError, useAct } from '@bandeng/graphql-client';
import { BothSides, EmptyState, ErrorState, isConflict, LoadingState, useWords } from '@bandeng/ui';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../generated';
import type { Outcomes_ListFragment } from '../../generated/graphql';
import { Clauses } from './Clauses';
import { OutcomeTable } from './OutcomeTable';
import { type GivenByRow, type OutcomeRow, outcomeRows } from './rows';
import './outcome.css';

const Outcomes_list = graphql(`
  fragment Outcomes_list on OutcomeList {
    consultationId
    minutesConfirmedAt
    inReview
    viewerCanHandOver
    viewerCanCorrect
    clauses {
      id
      number
      text
      isOpen
      canTakeBack
      canRestore
      waivedBecause
      commitments {
        ...Outcomes_commitment
      }
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
      demandBody
      corrections {
        ...SaidBefore_correction
      }
      disposition
      version
      viewerCanDispose
      owner
      until
      reason
      basis
      turns {
        disposition
        reason
        owner
        until
        endedAt
      }
      settledContests {
        responseId
        unitName
        text
        reason
        upheld
        viewerCanReopen
      }
      promises {
        responseId
        unitName
        action
        deliverable
        dueOn
        responsiblePerson
        contestReason
        viewerCanSettle
        awaitsDepartment
        clauseId
        commitments {
          ...Outcomes_commitment
        }
      }
      commitments {
        ...Outcomes_commitment
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

/** 成果清单: what the minutes come to, line by line, and handing it over in one act. */
export function Component({ consultationId }: { consultationId: string }) {
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

interface HandOverProps {
  readonly list: Outcomes_ListFragment;
  readonly fetching: boolean;
  readonly consultationId: string;
  readonly refresh: () => void;
}

function HandOver({ list, fetching, consultationId, refresh }: HandOverProps) {
  const { t } = useTranslation('outcome');
  const [given, setGiven] = useState<GivenByRow>({});
  const rows = outcomeRows(list);
  const { submit, busy, problem, theirs, setTheirs } = useHandingOver({ consultationId, rows, setGiven, refresh });
  const canEdit = list.viewerCanHandOver && Boolean(list.minutesConfirmedAt);
  const clauses = list.clauses.map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }));
  const changed = Object.keys(given).length;
  return (
    <>
      {!list.minutesConfirmedAt && <Alert showIcon type="info" message={t('notYet')} style={{ marginBottom: 16 }} />}
      {list.inReview && <InReview list={list} />}
      {problem && <Alert showIcon type="error" role="alert" message={problem} style={{ marginBottom: 16 }} />}
      {theirs && <OutcomeSides {...{ theirs, rows, given, setTheirs, clauses, setGiven, submit }} />}
      <OutcomeTable {...{ list, rows, fetching, clauses, canEdit, given, setGiven, refresh }} />
      <Clauses list={list} canEdit={canEdit} refresh={refresh} />
      {canEdit && (
        <p className="hand-over">
          <Button type="primary" disabled={changed === 0} loading={busy} onClick={() => submit(given)}>
            {changed === 0 ? t('handOver') : t('handOverCount', { count: changed })}
          </Button>{' '}
          <span className="quiet">{t('hint')}</span>
        </p>
      )}
    </>
  );
}

/** Hands over what was put on the rows; where others put something meanwhile, their clauses stand beside. */
function useHandingOver({
  consultationId,
  rows,
  setGiven,
  refresh,
}: Pick<HandOverProps, 'consultationId' | 'refresh'> & {
  rows: readonly OutcomeRow[];
  setGiven: (next: GivenByRow) => void;
}) {
  const { t } = useTranslation('outcome');
  const words = useWords();
  const { message } = App.useApp();
  const [problem, setProblem] = useState<string | null>(null);
  /** The clauses others put meanwhile on rows this person put one on. */
  const [theirs, setTheirs] = useState<Readonly<Record<string, string>> | null>(null);
  const [handOver, { busy }] = useAct(HandOverDocument);
  const submit = async (chosen: GivenByRow) => {
    setProblem(null);
    const lines = rows.flatMap(({ key, line, promise }) => {
      const { assistingDepartmentIds = [], lead, ...rest } = chosen[key] ?? {};
      const { demandId } = line;
      const { responseId } = promise ?? {};
      return chosen[key] ? [{ demandId, responseId, ...leadOf(lead), assistingDepartmentIds, ...rest }] : [];
    });
    const outcome = await handOver({ input: { consultationId, lines } });
    if (!outcome.ok) {
      const { code, params } = outcome.why;
      if (!isConflict(code)) return setProblem(words(outcome.why));
      refresh();
      const put = (id: string) => params?.[`theirs.${id}`];
      return setTheirs(
        Object.fromEntries(Object.keys(chosen).flatMap((id) => (put(id) ? [[id, String(put(id))]] : []))),
      );
    }
    message.success(t('handedOver'), 3);
    setGiven({});
    refresh();
  };
  return { submit, busy, problem, theirs, setTheirs };
}

/** The public reads none of it yet. */
function InReview({ list: { consultationId, viewerCanHandOver } }: { list: Outcomes_ListFragment }) {
  const { t } = useTranslation('review');
  const link = <Link to={`/reviews/${consultationId}`}>{t('noteOpen')}</Link>;
  return (
    <Alert showIcon type="info" message={t('note')} action={viewerCanHandOver && link} style={{ marginBottom: 16 }} />
  );
}

function OutcomeSides({
  theirs,
  rows,
  given,
  setTheirs,
  clauses,
  setGiven,
  submit,
}: {
  theirs: Readonly<Record<string, string>>;
  rows: readonly OutcomeRow[];
  given: GivenByRow;
  setTheirs: (next: Readonly<Record<string, string>> | null) => void;
  clauses: { value: string; label: string }[];
  setGiven: (next: GivenByRow) => void;
  submit: (chosen: GivenByRow) => Promise<void>;
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
        label: `${rows.find(({ key }) => key === id)?.line.demandTitle} · ${t('clause')}`,
        mine: given[id]?.clauseId ?? '',
        theirs: clauseId,
        show: clauseWords,
      }))}
      onClose={() => setTheirs(null)}
      onChoose={choose}
    />
  );
}
