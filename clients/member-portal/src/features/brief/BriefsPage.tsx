import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page, RowLink } from '../../shell/Page';
import { WaitingList } from '../../shell/WaitingList';

const MyBriefs = graphql(`
  query MyBriefs($first: Int!) {
    myBriefs(first: $first) {
      totalCount
      nodes {
        id
        title
        kind
        status
        issueYear
        issueNumber
        submittedAt
        deskNote
        adoptedAt
        instructionCount
      }
    }
  }
`);

/** What I wrote, and what became of it. */
export function Component() {
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  const { data, why, again } = useKeptQuery(MyBriefs, { first: 100 }, 'briefs');
  return (
    <Page
      title={t('mine')}
      lead={t('lead')}
      back="/me"
      foot={
        <Link to="/briefs/new">
          <Button block color="primary" tabIndex={-1}>
            {t('writeOne')}
          </Button>
        </Link>
      }
    >
      <WaitingList act="saveBrief" lane="brief-new" />
      {why && <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !why && <LoadingState what={t('mine')} />}
      {data?.myBriefs.nodes.length === 0 && <EmptyState icon="pen" title={t('none')} hint={t('noneHint')} />}
      {data && data.myBriefs.nodes.length > 0 && (
        <Card>
          {data.myBriefs.nodes.map((brief) => (
            <RowLink
              key={brief.id}
              to={`/briefs/${brief.id}`}
              note={
                <>
                  <StatusTag kind="brief" value={brief.status} />{' '}
                  {brief.adoptedAt.map((level) => (
                    <Tag key={level} tone="ok" icon="checkRing">
                      {t(`opinion:adoptedAt.${level}`)}
                    </Tag>
                  ))}{' '}
                  {brief.instructionCount > 0 && (
                    <Tag tone="brand" icon="flag">
                      {t('instructed')}
                    </Tag>
                  )}{' '}
                  {brief.issueYear && brief.issueNumber
                    ? t('opinion:issue', { year: brief.issueYear, number: brief.issueNumber })
                    : brief.submittedAt && t('submittedOn', { day: date(brief.submittedAt) })}
                  {brief.status === 'RETURNED' && brief.deskNote && <p className="why-not">{brief.deskNote}</p>}
                </>
              }
            >
              {brief.title || t('untitled')}
            </RowLink>
          ))}
        </Card>
      )}
    </Page>
  );
}
