import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { CommitmentColumns_RowFragment, CommitmentStatus, WaitingFor } from '../../generated/graphql';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';

export const CommitmentColumns_row = graphql(`
  fragment CommitmentColumns_row on CommitmentRow {
    id
    number
    demandTitle
    action
    status
    waitingFor
    waiting {
      party
      workingDays
      workingDaysLeft
    }
    supervised
    awaitsLeader
    extensionCount
    relapseCount
    round
    closedUnsolved
    progressCount
    leadDepartmentName
    assistingDepartmentNames
    committeeName
    completion {
      dueOn
      provisional
      workingDaysLeft
      timeliness
      doneOn
    }
    acknowledgement {
      dueOn
    }
  }
`);

type Row = CommitmentColumns_RowFragment;

function Held({ party, workingDays, workingDaysLeft }: Row['waiting']) {
  const { t } = useTranslation('commitment');
  return (
    <div className="stack num">
      <span>{t(`waitingFor.${party}`)}</span>
      {party !== 'NOBODY' && <small>{t('held', { count: workingDays })}</small>}
      {typeof workingDaysLeft === 'number' && workingDaysLeft < 0 && (
        <small className="late">{t('late', { count: -workingDaysLeft })}</small>
      )}
    </div>
  );
}

/** Beside the chain and the next act there is room for few columns: with whom it lies is one, and the committee is known. */
export function useNarrowColumns(): ListColumns<Row> {
  const { t } = useTranslation('commitment');
  const columns = useColumns(false);
  const narrow = (key: string, width?: number) =>
    columns.filter((column) => column.key === key).map((column) => ({ ...column, width }));
  return [
    ...narrow('matter'),
    ...narrow('due', 150),
    ...narrow('status', 120),
    {
      title: t('waits'),
      key: 'waits',
      width: 150,
      render: (_, { leadDepartmentName, waiting }) => (
        <div className="stack">
          <span>{leadDepartmentName}</span>
          <Held {...waiting} />
        </div>
      ),
    },
  ];
}

/** `officer`: for the department's own inbox, which says what is missing before a reply may be sent. */
export function useColumns(officer: boolean): ListColumns<Row> {
  const { t, i18n } = useTranslation('commitment');
  return [
    {
      title: t('due'),
      key: 'due',
      inFile: [
        at('completion.dueOn'),
        at('completion.doneOn', t('repliedOn')),
        at('completion.timeliness', t('byTimeliness'), wordsOf(i18n, 'status:timeliness')),
      ],
      width: 190,
      render: (_, { completion, waitingFor }) => <DueCell waitingFor={waitingFor} completion={completion} />,
    },
    {
      title: t('matter'),
      key: 'matter',
      inFile: [at('number', t('lists:head.number')), at('demandTitle'), at('action', t('lists:head.action'))],
      render: (_, { id, demandTitle, action, number }) => (
        <div className="stack matter">
          <Link to={`/commitments/${id}`}>{demandTitle}</Link>
          <span>{action}</span>
          <small className="num">{number}</small>
        </div>
      ),
    },
    {
      title: t('state'),
      key: 'status',
      width: 130,
      inFile: { path: 'status', words: wordsOf(i18n, 'status:commitment') },
      render: (_, row) => <StateCell {...row} />,
    },
    {
      title: t('department'),
      key: 'department',
      width: 130,
      inFile: [at('leadDepartmentName'), at('assistingDepartmentNames', t('lists:head.assisting'))],
      render: (_, row) => <DepartmentCell row={row} />,
    },
    { title: t('committee'), key: 'committee', dataIndex: 'committeeName', width: 140 },
    officer
      ? { title: t('next'), key: 'next', width: 220, render: (_, row) => <NextCell row={row} /> }
      : {
          title: t('waits'),
          key: 'waits',
          width: 120,
          inFile: { path: 'waiting.party', words: wordsOf(i18n, 'commitment:waitingFor') },
          render: (_, { waiting }) => <Held {...waiting} />,
        },
  ];
}

function DepartmentCell({ row: { leadDepartmentName, assistingDepartmentNames } }: { row: Row }) {
  const { t } = useTranslation('commitment');
  return (
    <div className="stack">
      <span>{leadDepartmentName}</span>
      {assistingDepartmentNames.length > 0 && (
        <small>
          {t('assisting')} {assistingDepartmentNames.join('、')}
        </small>
      )}
    </div>
  );
}

/** What a department does next, and by when it says that it has it. */
function NextCell({ row: { status, progressCount, acknowledgement } }: { row: Row }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  return (
    <div className="stack">
      <span>{t(`missing.${status === 'IN_PROGRESS' && progressCount === 0 ? 'IN_PROGRESS_EMPTY' : status}`)}</span>
      {(status === 'ASSIGNED' || status === 'REPROCESSING') && (
        <small className="num">
          {t('acknowledgeBy')} {date(acknowledgement.dueOn)}
        </small>
      )}
    </div>
  );
}

function DueCell({
  waitingFor,
  completion,
}: {
  waitingFor: WaitingFor;
  completion: CommitmentColumns_RowFragment['completion'];
}) {
  const { t } = useTranslation('commitment');
  const { date, due } = useFormats();
  const { dueOn, provisional, workingDaysLeft, timeliness, doneOn } = completion;
  return (
    <div className="stack num">
      <span>{doneOn || waitingFor === 'NOBODY' ? date(dueOn) : due(dueOn, workingDaysLeft, provisional)}</span>
      {doneOn ? (
        <small>
          {t('repliedOn')} {date(doneOn)}
          {workingDaysLeft < 0 && ` · ${t('late', { count: -workingDaysLeft })}`}
        </small>
      ) : (
        waitingFor !== 'NOBODY' && <StatusTag kind="timeliness" value={timeliness} />
      )}
    </div>
  );
}

function StateCell({
  status,
  closedUnsolved,
  awaitsLeader,
  supervised,
  relapseCount,
  extensionCount,
  round,
}: {
  status: CommitmentStatus;
  closedUnsolved: boolean;
  awaitsLeader: boolean;
  supervised: boolean;
  relapseCount: number;
  extensionCount: number;
  round: number;
}) {
  const { t } = useTranslation('commitment');
  return (
    <div className="stack">
      <StatusTag kind="commitment" value={status} />
      {closedUnsolved && (
        <Tag tone="bad" icon="crossRing">
          {t('unsolvedClosed')}
        </Tag>
      )}
      {awaitsLeader && (
        <Tag tone="bad" icon="alert">
          {t('awaitsLeader')}
        </Tag>
      )}
      {supervised && !awaitsLeader && (
        <Tag tone="brand" icon="flag">
          {t('supervised')}
        </Tag>
      )}
      {relapseCount > 0 && (
        <Tag tone="relapsed" icon="loop">
          {t('relapsedBefore', { count: relapseCount })}
        </Tag>
      )}
      {extensionCount > 0 && <small className="num">{t('extended', { count: extensionCount })}</small>}
      {round > 1 && <small className="num">{t('round', { count: round })}</small>}
    </div>
  );
}
