import { StatusTag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';

export interface Tally {
  readonly n: number;
  readonly invitedCount: number;
  readonly invitedTotal: number;
  readonly solved: number;
  readonly halfSolved: number;
  readonly notSolved: number;
  readonly cameBack: number;
  readonly minimum: number;
  readonly enough: boolean;
}

/** What people said of it, those asked by name apart, and whether they are enough. */
export function TallyLines({ tally }: { tally: Tally }) {
  const { t } = useTranslation('commitment');
  const counts = [
    ['SOLVED', tally.solved],
    ['HALF_SOLVED', tally.halfSolved],
    ['NOT_SOLVED', tally.notSolved],
    ['CAME_BACK', tally.cameBack],
  ] as const;
  return (
    <>
      <ul>
        {counts.map(([verdict, count]) => (
          <li key={verdict}>
            <StatusTag kind="verdict" value={verdict} />
            <b>{count}</b>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('tally.split', { invited: tally.invitedCount, open: tally.n - tally.invitedCount })}</p>
      {tally.invitedTotal > 0 && (
        <p className="quiet">
          {t('invite.answered', {
            invited: tally.invitedTotal,
            answered: tally.invitedCount,
            silent: tally.invitedTotal - tally.invitedCount,
          })}
        </p>
      )}
      {!tally.enough && <p className="quiet">{t('answer.tooFew', { count: tally.minimum })}</p>}
    </>
  );
}
