import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import type { CommitmentsQuery } from '../../generated/graphql';

interface Choice {
  party?: string | null;
  late?: string | null;
  supervision?: string | null;
}

/** With whom the open matters are, each party on a clock of its own; a tile is the way to its list. */
export function WhereStuck({
  parties,
  awaitLeader,
  chosen,
  onChoose,
}: {
  parties: CommitmentsQuery['commitments']['parties'];
  awaitLeader: number;
  chosen: Choice;
  onChoose: (choice: Choice) => void;
}) {
  const { t } = useTranslation('commitment');
  const { number } = useFormats();
  return (
    <nav className="stuck num" aria-label={t('stuck.title')}>
      {parties.map(({ party, open, late, medianWorkingDays, longestWorkingDays }) => (
        <span key={party} className="stuck-tile">
          <button
            type="button"
            aria-pressed={chosen.party === party && !chosen.late}
            onClick={() => onChoose({ party: chosen.party === party && !chosen.late ? null : party })}
          >
            <small>{t(`waitingFor.${party}`)}</small>
            <strong>{number(open)}</strong>
          </button>
          <button
            type="button"
            className={late > 0 ? 'late' : undefined}
            aria-pressed={chosen.party === party && chosen.late === '1'}
            disabled={late === 0}
            onClick={() => onChoose({ party, late: '1' })}
          >
            {t('stuck.late', { count: late })}
          </button>
          {medianWorkingDays != null && (
            <small className="waited" title={t('stuck.how')}>
              {t('stuck.waited', { median: medianWorkingDays, longest: longestWorkingDays })}
            </small>
          )}
        </span>
      ))}
      <span className="stuck-tile">
        <button
          type="button"
          aria-pressed={chosen.supervision === 'AWAITS_LEADER'}
          onClick={() => onChoose({ supervision: chosen.supervision === 'AWAITS_LEADER' ? null : 'AWAITS_LEADER' })}
        >
          <small>{t('awaitsLeader')}</small>
          <strong className={awaitLeader > 0 ? 'late' : undefined}>{number(awaitLeader)}</strong>
        </button>
      </span>
    </nav>
  );
}
