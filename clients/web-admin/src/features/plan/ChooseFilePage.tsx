import { InboxOutlined } from '@ant-design/icons';
import { useFormats, useWords } from '@bandeng/ui';
import { Alert, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Page, Panel } from '../../shell/Page';
import styles from './plan.module.css';

const RecentDocument = graphql(`
  query PlanImports {
    planImports { id fileName status uploadedAt }
  }
`);

/** Step one: the file. Nothing is written by choosing it. */
export function Component() {
  const { t } = useTranslation('plan');
  const words = useWords();
  const { dateTime } = useFormats();
  const go = useNavigate();
  const [{ data }] = useQuery({ query: RecentDocument, requestPolicy: 'cache-and-network' });
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (file: File) => {
    setProblem(null);
    setSending(file.name);
    const answer = await sent(file);
    setSending(null);
    if (answer.id !== null) return go(`/plan/import/${answer.id}`);
    const { code, rule } = answer;
    setProblem(rule ? t(`import.file.${rule}`, { defaultValue: words({ code }) }) : words({ code }));
  };
  const recent = data?.planImports ?? [];
  return (
    <Page title={t('import.title')} subtitle={t('import.lead')} back={{ to: '/plan', label: t('nav') }}>
      {problem && <Alert type="error" showIcon title={problem} role="alert" style={{ marginBottom: 16 }} />}
      <Panel>
        {sending ? (
          <p role="status">{t('import.sending', { name: sending })}</p>
        ) : (
          <Upload.Dragger
            accept=".xlsx,.csv,.txt,.tsv"
            multiple={false}
            showUploadList={false}
            beforeUpload={(file) => {
              choose(file);
              return false;
            }}
          >
            <p className="ant-upload-drag-icon">
              <InboxOutlined />
            </p>
            <p className="ant-upload-text">{t('import.drop')}</p>
            <p className="ant-upload-hint">{t('import.dropHint')}</p>
          </Upload.Dragger>
        )}
      </Panel>
      {recent.length > 0 && (
        <Panel title={t('import.recent')}>
          <ul className={`${styles.history} num`}>
            {recent.map(({ id, fileName, status, uploadedAt }) => (
              <li key={id}>
                <Link to={`/plan/import/${id}`}>{fileName}</Link> · {dateTime(uploadedAt)} ·{' '}
                {t(`import.status.${status}`)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

type Sent = { id: string } | { id: null; code: string; rule: string | null };

async function sent(file: File): Promise<Sent> {
  try {
    const response = await fetch('/imports/plan', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
      body: file,
    });
    const answer = await response.json();
    if (typeof answer.id === 'string') return { id: answer.id };
    const { code, params } = answer.errors[0].extensions;
    return { id: null, code: String(code), rule: params?.rule ? String(params.rule) : null };
  } catch {
    return { id: null, code: 'NETWORK', rule: null };
  }
}
