import { StatusTag, Tag } from '@bandeng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../generated';
import type { Outcomes_ListFragment } from '../../generated/graphql';
import { CarryOutClause } from './CarryOutClause';
import { ClauseReason } from './ClauseReason';
import { Outcomes_commitment } from './rows';

interface Props {
  readonly list: Outcomes_ListFragment;
  readonly canEdit: boolean;
  readonly refresh: () => void;
}
type Clause = Outcomes_ListFragment['clauses'][number];

/** 共识条款: each that holds, with the commitments that carry it out, or why it needs none. */
export function Clauses({ list, canEdit, refresh }: Props) {
  const { t } = useTranslation('outcome');
  const open = list.clauses.filter(({ isOpen }) => isOpen).length;
  if (list.clauses.length === 0) return null;
  return (
    <section aria-label={t('clauses')}>
      <h2>{t('clauses')}</h2>
      {open > 0 && (
        <Alert showIcon type="warning" message={t('clausesOpen', { count: open })} description={t('clauseOpen')} />
      )}
      <ol className="held-clauses">
        {list.clauses.map((clause) => (
          <li key={clause.id} value={clause.number}>
            <ClauseLine clause={clause} list={list} canEdit={canEdit} refresh={refresh} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ClauseLine({ clause, list, canEdit, refresh }: Props & { clause: Clause }) {
  const { t } = useTranslation('outcome');
  const [asking, setAsking] = useState<'CARRY_OUT' | 'WAIVE' | 'TAKE_BACK' | 'UNDO' | 'RESTORE' | null>(null);
  const { id: clauseId, text, waivedBecause, isOpen, canTakeBack, canRestore } = clause;
  const commitments = readFragment(Outcomes_commitment, clause.commitments);
  const close = () => setAsking(null);
  return (
    <div className="stack">
      <span>{text}</span>
      {commitments.map(({ id, number, action, leadDepartmentName, status }) => (
        <span key={id}>
          <Link to={`/commitments/${id}`}>{number}</Link> {leadDepartmentName} {action}{' '}
          <StatusTag kind="commitment" value={status} />
        </span>
      ))}
      {waivedBecause && <small>{t('waived', { reason: waivedBecause })}</small>}
      {isOpen && (
        <Tag tone="bad" icon="alert">
          {t('clausesOpen', { count: 1 })}
        </Tag>
      )}
      {canEdit && (
        <span>
          <Button size="small" onClick={() => setAsking('CARRY_OUT')}>
            {t('toCommitments')}
          </Button>{' '}
          {isOpen && (
            <Button size="small" onClick={() => setAsking('WAIVE')}>
              {t('noCommitment')}
            </Button>
          )}
          {waivedBecause && (
            <Button size="small" onClick={() => setAsking('TAKE_BACK')}>
              {t('takeBack')}
            </Button>
          )}
          {canTakeBack && (
            <Button size="small" onClick={() => setAsking('UNDO')}>
              {t('takeBackCarryOut')}
            </Button>
          )}
          {canRestore && (
            <Button size="small" onClick={() => setAsking('RESTORE')}>
              {t('restoreCarryOut')}
            </Button>
          )}
        </span>
      )}
      {asking === 'CARRY_OUT' && <CarryOutClause clauseId={clauseId} list={list} close={close} refresh={refresh} />}
      {asking && asking !== 'CARRY_OUT' && (
        <ClauseReason clauseId={clauseId} act={asking} close={close} refresh={refresh} />
      )}
    </div>
  );
}
