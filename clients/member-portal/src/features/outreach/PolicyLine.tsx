import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { RowLink } from '../../shell/Page';

export const PolicyLine_notice = graphql(`
  fragment PolicyLine_notice on MyPolicyNoticeRow {
    id
    kind
    status
    title
    sourceName
    publishedAt
    readBy
    workingDaysLeft
    readAt
    told
  }
`);

/** One notice addressed to me: until when to read it, or that I have, and whether I told it on. */
export function PolicyLine({ notice }: { notice: FragmentType<typeof PolicyLine_notice> }) {
  const { t } = useTranslation('policy');
  const { due, date } = useFormats();
  const { id, kind, status, title, readBy, workingDaysLeft, readAt, told, publishedAt } = readFragment(
    PolicyLine_notice,
    notice,
  );
  const late = (workingDaysLeft ?? 1) < 0;
  return (
    <RowLink
      to={`/policies/${id}`}
      note={
        <>
          {!readAt && readBy ? (
            <Tag tone={late ? 'bad' : (workingDaysLeft ?? 9) <= 1 ? 'soon' : 'calm'} icon={late ? 'alert' : 'clock'}>
              {t('readBy', { due: due(readBy, workingDaysLeft) })}
            </Tag>
          ) : (
            <span>
              {t(`outreach:kind.${kind}`)} · {date(publishedAt)}{' '}
            </span>
          )}
          {status === 'WITHDRAWN' && <StatusTag kind="policyNotice" value={status} />}
          {readAt && status === 'PUBLISHED' && (
            <Tag tone={told > 0 ? 'ok' : 'calm'} icon={told > 0 ? 'checkRing' : 'ring'}>
              {told > 0 ? t('toldTimes', { count: told }) : t('notTold')}
            </Tag>
          )}
        </>
      }
    >
      {title}
    </RowLink>
  );
}
