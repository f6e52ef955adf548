import { SaidBefore } from '@bandeng/features/corrections';
import { Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { Card } from '../../shell/Page';
import { CorrectFinding, RestoreFinding, WithdrawFinding } from './documents';
import styles from './research.module.css';
import type { Shown } from './TripPage';

const Findings_finding = graphql(`
  fragment Findings_finding on ResearchFindingRow {
    id
    version
    memberName
    place
    foundOn
    findings
    photoIds
    withdrawnAt
    viewerCanCorrect
    corrections { ...SaidBefore_correction }
  }
`);
const CORRECTED = [
  { name: 'place', max: 120 },
  { name: 'foundOn', max: 10 },
  { name: 'findings', max: 7000 },
] as const;

/** What was found, in the order of the days. */
export function Findings({ trip, refresh }: { trip: Shown; refresh: () => void }) {
  const { t } = useTranslation('research');
  const navigate = useNavigate();
  return (
    <Card title={t('findings')}>
      {trip.findings.length === 0 && <p className="quiet">{t('findNone')}</p>}
      {trip.findings.map((finding) => (
        <Finding key={finding.id} finding={finding} refresh={refresh} />
      ))}
      {trip.viewerCanRecordFinding && (
        <Button
          block
          color={trip.state === 'UNDER_WAY' ? 'primary' : 'default'}
          onClick={() => navigate(`/research/${trip.id}/finding`)}
        >
          {t('find')}
        </Button>
      )}
    </Card>
  );
}

function Finding({ finding, refresh }: { finding: FragmentType<typeof Findings_finding>; refresh: () => void }) {
  const { t } = useTranslation('research');
  const { date } = useFormats();
  const one = readFragment(Findings_finding, finding);
  const turn = (_: object, reason: string) => ({ findingId: one.id, version: one.version, reason });
  return (
    <article className={rows.entry}>
      <p className="lead num">
        {[one.place, date(one.foundOn), one.memberName ?? t('field.byOffice')].join(' · ')}{' '}
        {one.withdrawnAt && <Tag tone="calm">{t('away')}</Tag>}
      </p>
      <p className="plain-words">{one.findings}</p>
      {one.photoIds.length > 0 && (
        <div className={styles.photos}>
          {one.photoIds.map((id, index) => (
            <img key={id} src={`/files/${id}`} alt={t('photo', { place: one.place, count: index + 1 })} />
          ))}
        </div>
      )}
      <SaidBefore corrections={one.corrections} />
      {one.viewerCanCorrect && (
        <div className={rows.acts}>
          {one.withdrawnAt ? (
            <Mend document={RestoreFinding} label={t('restore')} done={t('restored')} input={turn} onDone={refresh} />
          ) : (
            <>
              <Mend
                document={CorrectFinding}
                fields={CORRECTED}
                said={{ place: one.place, foundOn: one.foundOn, findings: one.findings }}
                input={({ place = '', foundOn = '', findings = '' }, reason) => ({
                  ...{ findingId: one.id, version: one.version, place, foundOn, findings, reason },
                })}
                onDone={refresh}
              />
              <Mend
                document={WithdrawFinding}
                label={t('withdraw')}
                done={t('withdrawn')}
                input={turn}
                onDone={refresh}
              />
            </>
          )}
        </div>
      )}
    </article>
  );
}
