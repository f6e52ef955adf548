import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Card } from '../../shell/Page';

const RelapseReportsCard_matter = graphql(`
  fragment RelapseReportsCard_matter on CommitmentDetail {
    relapseReports {
      id
      words
      reportedAt
      lookOn
      open
      answer
    }
  }
`);

/** 群众反映反弹, for the member who goes and looks. */
export function RelapseReportsCard({ matter }: { matter: FragmentType<typeof RelapseReportsCard_matter> }) {
  const { t } = useTranslation('commitment');
  const { date, dateTime } = useFormats();
  const { relapseReports } = readFragment(RelapseReportsCard_matter, matter);
  if (relapseReports.length === 0) return null;
  return (
    <Card title={t('relapseReport.title')}>
      {relapseReports.map(({ id, words, reportedAt, lookOn, open, answer }) => (
        <div key={id} className="num">
          <p className="quiet">{t('relapseReport.at', { at: dateTime(reportedAt) })}</p>
          <p className="plain-words">{words}</p>
          <p>
            {open
              ? t('relapseReport.look', { date: date(lookOn) })
              : answer !== null
                ? t('relapseReport.answered', { answer })
                : t('relapseReport.seen')}
          </p>
        </div>
      ))}
    </Card>
  );
}
