import { InboxOutlined } from '@ant-design/icons';
import { useFormats, useWords } from '@bandeng/ui';
import { Alert, Progress, Steps, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Page, Panel } from '../../shell/Page';
import { uploadRoster } from './upload-roster';

const RecentImportsDocument = graphql(`
  query RecentImports {
    rosterImports { id fileName status uploadedAt }
  }
`);

/** Step one: the file. Nothing is written by choosing it. */
export function Component() {
  const { t } = useTranslation('roster');
  const words = useWords();
  const { dateTime } = useFormats();
  const go = useNavigate();
  const [{ data }] = useQuery({ query: RecentImportsDocument, requestPolicy: 'cache-and-network' });
  const [sent, setSent] = useState<{ name: string; percent: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const choose = async (file: File) => {
    setProblem(null);
    setSent({ name: file.name, percent: 0 });
    const outcome = await uploadRoster(file, (percent) => setSent({ name: file.name, percent }));
    setSent(null);
    if (outcome.ok) return go(`/members/import/${outcome.id}`);
    const { code, rule } = outcome;
    setProblem(rule ? t(`import.file.${rule}`, { defaultValue: words({ code }) }) : words({ code }));
  };
  const recent = data?.rosterImports ?? [];
  return (
    <Page title={t('import.title')} back={{ to: '/members', label: t('nav.members') }}>
      <Steps current={0} items={stepsOf(t)} className="import-steps" />
      {problem && <Alert type="error" showIcon title={problem} role="alert" style={{ marginBottom: 16 }} />}
      <Panel>
        {sent ? (
          <div className="import-sending" role="status">
            <p>{t(sent.percent < 100 ? 'import.sending' : 'import.reading', { name: sent.name })}</p>
            <Progress percent={sent.percent} status="active" showInfo={sent.percent < 100} />
          </div>
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
          <ul className="plain-list">
            {recent.map(({ id, fileName, status, uploadedAt }) => (
              <li key={id}>
                <Link to={`/members/import/${id}`}>{fileName}</Link>
                <span className="quiet num">
                  {dateTime(uploadedAt)} · {t(`import.status.${status}`)}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

export const stepsOf = (t: (key: string) => string) =>
  (['choose', 'look', 'done'] as const).map((step) => ({ title: t(`import.step.${step}`) }));
