import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { OwnBriefsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { tableOf, usePages } from '../../shell/usePages';
import { useBriefColumns } from './columns';

const Own = graphql(`
  query OwnBriefsPage($first: Int!, $after: String) {
    myBriefs(first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id ...BriefLine_brief }
    }
  }
`);
type Row = OwnBriefsPageQuery['myBriefs']['nodes'][number];

export function Component() {
  const { t } = useTranslation('brief');
  const list = usePages(Own, {}, (found) => found.myBriefs);
  const columns = useBriefColumns();
  return (
    <Page
      title={t('navOwn')}
      subtitle={t('ownLead')}
      action={
        <Link to="/briefs/new">
          <Button type="primary" tabIndex={-1}>
            {t('write')}
          </Button>
        </Link>
      }
    >
      <DataTable<Row>
        label={t('navOwn')}
        {...tableOf(list)}
        empty={{ title: t('ownNone'), hint: t('ownNoneHint') }}
        rowKey="id"
        columns={columns}
      />
    </Page>
  );
}
