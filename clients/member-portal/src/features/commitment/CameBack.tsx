import { useFormats } from '@bandeng/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { isReportedHere } from './reported-here';

/** Its field is of no use to all the others. */
const ReportRelapse = lazy(() => import('./ReportRelapse').then((file) => ({ default: file.ReportRelapse })));
const TakeRelapseReportBack = lazy(() =>
  import('./TakeRelapseReportBack').then((file) => ({ default: file.TakeRelapseReportBack })),
);

const CameBack_promised = graphql(`
  fragment CameBack_promised on PublicCommitment {
    trackingCode
    canReportRelapse
    relapseReport {
      reportedAt
      lookOn
      lookedAt
      answer
    }
  }
`);

/** 又反弹了: what was said and what came of it, a way to say it, and a way back for the phone that said it. */
export function CameBack({
  promised,
  again,
}: {
  promised: FragmentType<typeof CameBack_promised>;
  again: (() => void) | undefined;
}) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const [saying, setSaying] = useState(false);
  const { relapseReport: said, canReportRelapse, trackingCode } = readFragment(CameBack_promised, promised);
  const isOwn = said !== null && said.lookOn !== null && isReportedHere(trackingCode, said.reportedAt);
  return (
    <>
      {said && (
        <p className="num">
          {said.answer !== null
            ? t('relapseReport.publicAnswered', { at: date(said.reportedAt), answer: said.answer })
            : said.lookedAt !== null
              ? t('relapseReport.publicSeen', { at: date(said.reportedAt), seen: date(said.lookedAt) })
              : said.lookOn !== null &&
                t('relapseReport.publicOpen', { at: date(said.reportedAt), date: date(said.lookOn) })}
        </p>
      )}
      {again && isOwn && (
        <Suspense fallback={null}>
          <TakeRelapseReportBack trackingCode={trackingCode} again={again} />
        </Suspense>
      )}
      {again && canReportRelapse && !saying && (
        <button type="button" className="button" onClick={() => setSaying(true)}>
          {t('relapseReport.act')}
        </button>
      )}
      {again && canReportRelapse && saying && (
        <Suspense fallback={null}>
          <ReportRelapse
            trackingCode={trackingCode}
            again={() => {
              setSaying(false);
              again();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
