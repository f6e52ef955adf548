import { codedError } from '@bandeng/graphql-client';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { readFragment } from '../../generated';
import { DataTable } from '../../shell/DataTable';
import { CommitmentColumns_row, useNarrowColumns } from './columns';
import { CommitmentsDocument } from './documents';

/** What this consultation's meeting promised, most pressing first. */
export function Component({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('commitment');
  const [{ data, error, fetching }, again] = useQuery({
    query: CommitmentsDocument,
    variables: { filter: { consultationId }, first: 100, after: null },
    requestPolicy: 'cache-and-network',
  });
  const page = data?.commitments;
  const columns = useNarrowColumns();
  return (
    <DataTable
      label={t('title')}
      rowKey="id"
      columns={columns}
      rows={page?.nodes.map((node) => readFragment(CommitmentColumns_row, node))}
      loading={fetching}
      error={error && codedError(error)}
      onRetry={() => again({ requestPolicy: 'network-only' })}
      empty={{ title: t('workspace.none'), hint: t('workspace.noneHint') }}
      total={page?.totalCount}
      scroll={{}}
    />
  );
}
