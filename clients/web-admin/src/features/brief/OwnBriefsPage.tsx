import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { OwnBriefsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
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
const NO_FILTERS = [] as const;
type Row = OwnBriefsPageQuery['myBriefs']['nodes'][number];

export function Component() {
  const { t } = useTranslation('brief');
  const list = useList({
    name: 'OWN_BRIEFS',
    document: Own,
    keys: NO_FILTERS,
    variables: () => ({}),
    pick: (found: OwnBriefsPageQuery) => found.myBriefs,
  });
  const columns = useBriefColumns<Row>();
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
        {...list.table}
        empty={{ title: t('ownNone'), hint: t('ownNoneHint') }}
        rowKey="id"
        columns={columns}
      />
    </Page>
  );
}
