import { InboxOutlined } from '@ant-design/icons';
import { useWords } from '@bandeng/ui';
import { Alert, Progress, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from './Page';
import { uploadTable } from './upload-table';

/** Where a table is dropped or chosen: it is sent, read by the server, and what is wrong with it is said in words. */
export function TableDrop({
  path,
  accept,
  title,
  hint,
  reading,
  onRead,
}: {
  /** Of the import that takes it. */
  path: string;
  accept: string;
  title: string;
  hint: string;
  /** Said while the server reads it. */
  reading: (name: string) => string;
  onRead: (id: string) => void;
}) {
  const { t } = useTranslation('file');
  const { sent, problem, choose } = useSending(path, accept, onRead);
  return (
    <>
      {problem && <Alert type="error" showIcon title={problem} role="alert" style={{ marginBottom: 16 }} />}
      <Panel>
        {sent ? (
          <div className="table-sending" role="status">
            <p>{sent.percent < 100 ? t('sending', { name: sent.name }) : reading(sent.name)}</p>
            <Progress percent={sent.percent} status="active" showInfo={sent.percent < 100} />
          </div>
        ) : (
          <Upload.Dragger
            accept={accept}
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
            <p className="ant-upload-text">{title}</p>
            <p className="ant-upload-hint">{hint}</p>
          </Upload.Dragger>
        )}
      </Panel>
    </>
  );
}

/** Sends one table, says how far it is, and why it was not read. */
function useSending(path: string, accept: string, onRead: (id: string) => void) {
  const { t } = useTranslation('file');
  const words = useWords();
  const [sent, setSent] = useState<{ name: string; percent: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (file: File) => {
    setProblem(null);
    setSent({ name: file.name, percent: 0 });
    const outcome = await uploadTable(path, file, (percent) => setSent({ name: file.name, percent }));
    setSent(null);
    if (outcome.ok) return onRead(outcome.id);
    const { code, rule } = outcome;
    const formats = accept.replaceAll('.', '').replaceAll(',', '、');
    setProblem(rule ? t(`problem.${rule}`, { formats, defaultValue: words({ code }) }) : words({ code }));
  };
  return { sent, problem, choose };
}
