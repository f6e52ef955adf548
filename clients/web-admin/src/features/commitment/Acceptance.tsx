import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { Acceptance_CommitmentFragment } from '../../generated/graphql';
import { Panel } from '../../shell/Page';

export const Acceptance_commitment = graphql(`
  fragment Acceptance_commitment on CommitmentDetail {
    status
    acceptanceClosesOn
    noticePostedOn
    oddities {
      round
      kind
      day
      answers
    }
    acceptance {
      round
      n
      invitedCount
      invitedTotal
      invitedDecide
      solved
      halfSolved
      notSolved
      cameBack
      attitudeGood
      attitudeFair
      attitudePoor
      invitedShare
      threshold
      minimum
      enough
      accepted
    }
    comments {
      id
      result
      comment
      answeredAt
    }
  }
`);

/** What residents say, with n; a few answers are said to be few. */
export function Acceptance({ commitment }: { commitment: FragmentType<typeof Acceptance_commitment> }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { acceptance, comments, acceptanceClosesOn, noticePostedOn, oddities, status } = readFragment(
    Acceptance_commitment,
    commitment,
  );
  if (acceptance.length === 0) return null;
  return (
    <Panel title={t('acceptance')}>
      {[...acceptance].reverse().map((tally) => (
        <TallyEntry key={tally.round} tally={tally} />
      ))}
      {status === 'ACCEPTANCE_OPEN' && acceptanceClosesOn && (
        <p className="quiet num">{t('tally.closes', { date: date(acceptanceClosesOn) })}</p>
      )}
      {status === 'ACCEPTANCE_OPEN' && (
        <p className="quiet num">
          {noticePostedOn ? t('tally.posted', { date: date(noticePostedOn) }) : t('tally.notPosted')}
        </p>
      )}
      {oddities.length > 0 && <Oddities oddities={oddities} />}
      {comments.length > 0 && <Comments commitment={commitment} />}
    </Panel>
  );
}

function TallyEntry({ tally }: { tally: Acceptance_CommitmentFragment['acceptance'][number] }) {
  const { t } = useTranslation('commitment');
  const percent = (share: number) => Math.round(share * 100);
  return (
    <article className="entry num">
      <header>
        <strong>{t('tally.title', { round: tally.round })}</strong>
        {tally.n > 0 && (
          <Tag tone={tally.accepted ? 'ok' : 'soon'} icon={tally.accepted ? 'checkRing' : 'half'} filled>
            {t(tally.accepted ? 'tally.accepted' : 'tally.notAccepted')}
          </Tag>
        )}
      </header>
      {tally.invitedTotal > 0 && (
        <p>
          {t('invite.answered', {
            invited: tally.invitedTotal,
            answered: tally.invitedCount,
            silent: tally.invitedTotal - tally.invitedCount,
          })}
        </p>
      )}
      {tally.n === 0 ? (
        <p className="quiet">{t('tally.none')}</p>
      ) : (
        <>
          <p className="verdicts">
            {(
              [
                ['SOLVED', tally.solved],
                ['HALF_SOLVED', tally.halfSolved],
                ['NOT_SOLVED', tally.notSolved],
                ['CAME_BACK', tally.cameBack],
              ] as const
            ).map(([verdict, count]) => (
              <span key={verdict}>
                <StatusTag kind="verdict" value={verdict} /> <b>{count}</b>
              </span>
            ))}
          </p>
          <p>
            {t('tally.n', { count: tally.n })} ·{' '}
            {t('tally.split', { invited: tally.invitedCount, open: tally.n - tally.invitedCount })}
          </p>
          <p>{t('tally.attitude', { good: tally.attitudeGood, fair: tally.attitudeFair, poor: tally.attitudePoor })}</p>
          <p>
            {t('tally.share', {
              percent: percent(tally.invitedShare ?? 0),
              threshold: percent(tally.threshold),
              minimum: tally.minimum,
            })}
          </p>
          {tally.invitedDecide && <p>{t('invite.decides')}</p>}
          {!tally.enough && <p className="late">{t('tally.few', { minimum: tally.minimum })}</p>}
        </>
      )}
    </article>
  );
}

/** Nothing is taken out: the committee reads what looks unusual, and asks around. */
function Oddities({ oddities }: Pick<Acceptance_CommitmentFragment, 'oddities'>) {
  const { t } = useTranslation('oddity');
  const { date } = useFormats();
  return (
    <>
      <h3 className="late">{t('title')}</h3>
      <ul className="num">
        {oddities.map(({ round, kind, day, answers }) => (
          <li key={`${round} ${kind} ${day}`}>{t(kind, { day: date(day), count: answers })}</li>
        ))}
      </ul>
    </>
  );
}

function Comments({ commitment }: { commitment: FragmentType<typeof Acceptance_commitment> }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { comments } = readFragment(Acceptance_commitment, commitment);
  return (
    <>
      <h3>{t('comments')}</h3>
      {comments.map(({ id, result, comment, answeredAt }) => (
        <article key={id} className="entry">
          <header className="num">
            <StatusTag kind="verdict" value={result} />
            <span>{date(answeredAt)}</span>
          </header>
          <p className="long">{comment}</p>
        </article>
      ))}
    </>
  );
}
