import { codedError, useAct } from '@bandeng/graphql-client';
import { StatusTag, useWords } from '@bandeng/ui';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { DataTable } from '../../shell/DataTable';
import { Page, Panel } from '../../shell/Page';
import { TableDrop } from '../../shell/TableDrop';

const ImportDocument = graphql(`
  query ProgressSheetPreview($id: ID!) {
    progressImport(id: $id) {
      id
      version
      fileName
      status
      addedCount
      rows {
        row
        state
        commitmentId
        number
        demand
        stage
        text
        problems {
          code
          column
        }
      }
    }
  }
`);

const Confirm = graphql(`
  mutation ConfirmProgressSheet($id: ID!, $version: Int!) {
    confirmProgressImport(id: $id, version: $version) {
      id
      version
      status
      addedCount
    }
  }
`);

const LOOK = { NEW: 'NEW', UNCHANGED: 'UNCHANGED', ERROR: 'ERROR' } as const;

/** 批量报进展: take the sheet, write into it, bring it back, look at what it would do, and say yes once. */
export function Component() {
  const { t } = useTranslation('commitment');
  const [params, setParams] = useSearchParams();
  const id = params.get('import');
  return (
    <Page title={t('sheet.title')} subtitle={t('sheet.lead')} back={{ to: '/commitments', label: t('title') }}>
      <Panel title={t('sheet.take')}>
        <p>{t('sheet.takeHint')}</p>
        <Button href="/exports/progress">{t('sheet.download')}</Button>
      </Panel>
      {id ? (
        <Preview key={id} id={id} onAgain={() => setParams({})} />
      ) : (
        <TableDrop
          path="/imports/progress"
          accept=".xlsx,.csv"
          title={t('sheet.drop')}
          hint={t('sheet.dropHint')}
          reading={(name) => t('sheet.reading', { name })}
          onRead={(read) => setParams({ import: read })}
        />
      )}
    </Page>
  );
}

function Preview({ id, onAgain }: { id: string; onAgain: () => void }) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const { message } = App.useApp();
  const [{ data, error, fetching }, again] = useQuery({
    query: ImportDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const [confirm, { busy }] = useAct(Confirm);
  const found = data?.progressImport;
  const count = (state: string) => found?.rows.filter((row) => row.state === state).length ?? 0;
  const isDone = found?.status === 'CONFIRMED';
  const doIt = async () => {
    if (!found) return;
    const outcome = await confirm({ id, version: found.version });
    if (!outcome.ok) message.error(words(outcome.why), 5);
    again({ requestPolicy: 'network-only' });
  };
  return (
    <Panel title={found?.fileName ?? t('sheet.title')} extra={<Button onClick={onAgain}>{t('sheet.another')}</Button>}>
      {found && (
        <p className="num" role="status">
          {isDone
            ? t('sheet.done', { count: found.addedCount })
            : t('sheet.would', { fresh: count('NEW'), same: count('UNCHANGED'), bad: count('ERROR') })}
        </p>
      )}
      <DataTable
        label={t('sheet.title')}
        rowKey="row"
        rows={found?.rows}
        loading={fetching}
        error={error && codedError(error)}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('sheet.empty'), hint: t('sheet.takeHint') }}
        columns={[
          { title: t('sheet.row'), key: 'row', width: 70, render: (_, { row }) => <span className="num">{row}</span> },
          {
            title: t('state'),
            key: 'state',
            width: 130,
            render: (_, { state }) => <StatusTag kind="importRow" value={LOOK[state as keyof typeof LOOK] ?? state} />,
          },
          {
            title: t('matter'),
            key: 'matter',
            width: 240,
            render: (_, { number, demand }) => (
              <div className="stack">
                <span>{demand}</span>
                <small className="num">{number}</small>
              </div>
            ),
          },
          { title: t('evidence:stage'), key: 'stage', width: 110, dataIndex: 'stage' },
          {
            title: t('form.text'),
            key: 'text',
            render: (_, { text, problems }) => (
              <div className="stack">
                <span>{text}</span>
                {problems.map(({ code, column }) => (
                  <small key={code + column} className="late">
                    {t('sheet.problemAt', {
                      column: t(`sheet.column.${column}`),
                      problem: t(`sheet.problem.${code}`),
                    })}
                  </small>
                ))}
              </div>
            ),
          },
        ]}
      />
      {found && !isDone && (
        <Button type="primary" loading={busy} disabled={count('NEW') === 0} onClick={doIt}>
          {t('sheet.confirm', { count: count('NEW') })}
        </Button>
      )}
    </Panel>
  );
}
