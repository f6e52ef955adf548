import { codedError } from '@bandeng/graphql-client';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { readFragment } from '../../generated';
import { DataTable } from '../../shell/DataTable';
import type { WorkspacePage } from '../../workspace-page';
import { CommitmentColumns_row, useColumns } from './columns';
import { CommitmentsDocument } from './documents';

/** The columns that fit beside the chain and the next act; the committee is the same for all. */
const WIDTHS: Readonly<Record<string, number | string>> = {
  due: 160,
  matter: 'auto',
  status: 104,
  department: 96,
  waits: 88,
};

/** What this consultation's meeting promised, most pressing first. */
function CommitmentsOf({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('commitment');
  const [{ data, error, fetching }, again] = useQuery({
    query: CommitmentsDocument,
    variables: { filter: { consultationId }, first: 100, after: null },
    requestPolicy: 'cache-and-network',
  });
  const page = data?.commitments;
  const columns = useColumns(false)?.flatMap((column) => {
    const width = WIDTHS[String(column.key)];
    return width === undefined ? [] : [{ ...column, width }];
  });
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

export const workspacePage: WorkspacePage = {
  key: 'commitments',
  order: 70,
  label: 'commitment:workspace.tab',
  Component: CommitmentsOf,
};
