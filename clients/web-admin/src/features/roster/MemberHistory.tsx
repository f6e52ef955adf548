import { useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Tag, Timeline } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../shell/acts/ActForm';
import { HandedOver } from '../succession/HandedOver';
import type { MemberDocument } from './MemberDrawer';
import { type ShownStanding, takeBackStanding } from './standing-acts';

type Shown = NonNullable<ResultOf<typeof MemberDocument>['member']>;
type Row = Shown['standings'][number];

/** What held by days, which terms, and how they left: nothing of it is lost by a change. */
export function MemberHistory({ member, onChanged }: { member: Shown; onChanged: () => void }) {
  return (
    <>
      <Departures departures={member.departures} />
      <TermsOfMember terms={member.terms} />
      <Standings member={member} onChanged={onChanged} />
      {member.viewerCanMove && <HandedOver memberId={member.id} />}
    </>
  );
}

function Departures({ departures }: Pick<Shown, 'departures'>) {
  const { t } = useTranslation('succession');
  const { date } = useFormats();
  return departures.map((one) => (
    <p key={one.id} className={one.takenBackAt ? 'quiet' : 'bad'}>
      {t('stands', { kind: t(`kind.${one.kind}`), lastOn: date(one.lastOn) })}
      {' · '}
      {t('because', { reason: one.reason })}
      {' · '}
      {t('recorded', { name: one.recordedByName ?? '', at: date(one.recordedAt) })}
      {one.takenBackAt && ` · ${t('takenBackOn', { at: date(one.takenBackAt), reason: one.takenBackReason ?? '' })}`}
    </p>
  ));
}

function TermsOfMember({ terms }: Pick<Shown, 'terms'>) {
  const { t } = useTranslation('roster');
  const { date } = useFormats();
  if (terms.length === 0) return null;
  return (
    <>
      <h3 className="drawer-heading">{t('term.title')}</h3>
      <ul className="plain-list">
        {terms.map(({ id, number, startsOn, endsOn }) => (
          <li key={id}>
            {t('term.name', { number })}{' '}
            <span className="quiet num">
              {endsOn
                ? t('member.stayed', { from: date(startsOn), to: date(endsOn) })
                : t('member.since', { from: date(startsOn) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Standings({ member, onChanged }: { member: Shown; onChanged: () => void }) {
  const { t } = useTranslation('roster');
  const [acting, setActing] = useState<ShownStanding | null>(null);
  const { standings, version, viewerCanRevise } = member;
  if (standings.length === 0) return null;
  return (
    <>
      <h3 className="drawer-heading">{t('standing.title')}</h3>
      <Timeline
        items={standings.map((row) => ({
          key: row.id,
          color: row.isToCome ? 'blue' : 'gray',
          content: (
            <StandingShown row={row}>
              {viewerCanRevise && row.startsOn && (
                <Button size="small" onClick={() => setActing({ id: row.id, version })}>
                  {t('standing.takeBack')}
                </Button>
              )}
            </StandingShown>
          ),
        }))}
      />
      {acting && <ActForm act={takeBackStanding} subject={acting} onDone={onChanged} onClose={() => setActing(null)} />}
    </>
  );
}

function StandingShown({ row, children }: { row: Row; children: React.ReactNode }) {
  const { t } = useTranslation('roster');
  const { date } = useFormats();
  const said = [row.sectorName, row.specialCommitteeNames.join('、'), row.duty, row.unit, row.post, row.phone];
  return (
    <>
      <strong className="num">
        {row.startsOn ? t('member.since', { from: date(row.startsOn) }) : t('standing.first')}
      </strong>{' '}
      {row.isToCome && <Tag color="blue">{t('standing.toCome')}</Tag>}
      <br />
      {said.filter(Boolean).join(' · ') || t('common:none')}
      <br />
      <span className="quiet">{[row.reason, row.enteredByName].filter(Boolean).join(' · ')}</span> {children}
    </>
  );
}
