import { StatusTag } from '@bandeng/ui';
import { Button, Table, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from './Page';

interface LookedAtRow {
  readonly rowNumber: number;
  readonly outcome: string;
  readonly problems: readonly string[];
}

/** What a table that was read would change, row by row, with what is wrong; nothing is changed before it is confirmed. */
export function ImportPreview<Row extends LookedAtRow>({
  found,
  back,
  say,
  columns,
  confirm,
  discard,
  busy,
}: {
  found: { readonly fileName: string; readonly status: string; readonly rows: readonly Row[] };
  back: { readonly to: string; readonly label: string };
  /** The words of this kind of table: `would`, `did`, `discard`, `confirm`, `row`, `what`, `problems`, `problem.CODE`. */
  say: (key: string, options?: Record<string, unknown>) => string;
  columns: NonNullable<TableProps<Row>['columns']>;
  confirm: () => Promise<unknown>;
  /** Whether it is gone. */
  discard: () => Promise<boolean>;
  busy: { readonly confirming: boolean; readonly discarding: boolean };
}) {
  const { t } = useTranslation('opinion');
  const go = useNavigate();
  const count = (outcome: string) => found.rows.filter((row) => row.outcome === outcome).length;
  const good = count('NEW') + count('UPDATE');
  const open = found.status === 'PREVIEWED';
  return (
    <Page
      title={found.fileName}
      subtitle={say(open ? 'would' : 'did', {
        created: count('NEW'),
        updated: count('UPDATE'),
        unchanged: count('UNCHANGED'),
        failed: count('ERROR'),
      })}
      back={back}
      action={
        open && (
          <>
            <Button loading={busy.discarding} onClick={async () => (await discard()) && go(back.to)}>
              {say('discard')}
            </Button>
            <Button type="primary" disabled={good === 0} loading={busy.confirming} onClick={confirm}>
              {say('confirm', { count: good })}
            </Button>
          </>
        )
      }
    >
      <Table<Row>
        aria-label={found.fileName}
        size="middle"
        pagination={false}
        rowKey="rowNumber"
        scroll={{ x: 'max-content' }}
        dataSource={[...found.rows]}
        columns={[
          { title: say('row'), dataIndex: 'rowNumber', width: 70 },
          {
            title: say('what'),
            dataIndex: 'outcome',
            render: (outcome: string) => <StatusTag kind="importRow" value={outcome} />,
          },
          ...columns,
          {
            title: say('problems'),
            dataIndex: 'problems',
            render: (problems: readonly string[]) =>
              problems.map((problem) => (
                <p key={problem} className="bad">
                  {say(`problem.${problem}`, { defaultValue: t(`refusal.${problem}` as 'refusal.IMPORT_CONFIRMED') })}
                </p>
              )),
          },
        ]}
      />
    </Page>
  );
}
