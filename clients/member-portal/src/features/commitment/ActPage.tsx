import { newClientMutationId } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { Button, NoticeBar, TextArea, Toast } from 'antd-mobile';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import styles from './commitment.module.css';
import { ExtendDocument, MatterDocument, SendBackDocument } from './documents';
import { FencePage } from './FencePage';
import { WorkPage } from './WorkPage';

const WORK = { verify: 'VERIFY', report_progress: 'REPORT_PROGRESS', reply: 'REPLY', look_back: 'LOOK_BACK' } as const;
const ASKING = { request_extension: 'REQUEST_EXTENSION', return_wrong_unit: 'RETURN_WRONG_UNIT' } as const;
type Asking = (typeof ASKING)[keyof typeof ASKING];

const named = <Value,>(acts: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.keys(acts).includes(name) ? acts[name] : undefined;

/** One act, one page: what is asked stands above each field, and what was typed stays when it did not go through. */
export function Component() {
  const { id = '', act = '' } = useParams();
  const work = named(WORK, act);
  const asking = named(ASKING, act);
  if (act === 'set_site_fence') return <FencePage id={id} />;
  if (work) return <WorkPage key={work} id={id} act={work} />;
  return asking ? <ActForm key={asking} id={id} act={asking} /> : <Navigate to={`/commitments/${id}`} replace />;
}

function ActForm({ id, act }: { id: string; act: Asking }) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const go = useNavigate();
  const [{ data }] = useQuery({ query: MatterDocument, variables: { id } });
  const key = useRef(newClientMutationId());
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [extend, extending] = useCommand(ExtendDocument, { quiet: true });
  const [sendBack, sending] = useCommand(SendBackDocument, { quiet: true });

  const missing = (): string | null => {
    if (act === 'REQUEST_EXTENSION' && !until) return t('form.until');
    return reason.trim() ? null : t('reason');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = missing();
    if (lacking) return setProblem(`${t('common:required')}:${lacking}`);
    setProblem(null);
    const outcome =
      act === 'REQUEST_EXTENSION'
        ? await extend({ input: { commitmentId: id, until, reason, clientMutationId: key.current } })
        : await sendBack({ id, reason });
    if (!outcome.ok) return setProblem(words(outcome.why));
    Toast.show({ content: t(`did.${act}`), duration: 3000 });
    go(`/commitments/${id}`, { replace: true });
  };
  return (
    <form onSubmit={submit}>
      <Page
        title={t(`act.${act}`)}
        back={`/commitments/${id}`}
        lead={data?.commitment?.demandTitle}
        foot={
          <Button block color="primary" type="submit" loading={extending.busy || sending.busy}>
            {t(`act.${act}`)}
          </Button>
        }
      >
        {problem && (
          <div role="alert">
            <NoticeBar color="alert" content={problem} wrap />
          </div>
        )}
        {act === 'REQUEST_EXTENSION' && (
          <label className={styles.field}>
            <span>{t('form.until')}</span>
            <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          </label>
        )}
        <Field
          label={t(act === 'RETURN_WRONG_UNIT' ? 'why.RETURN_WRONG_UNIT' : 'reason')}
          value={reason}
          onChange={setReason}
          max={1000}
          rows={3}
        />
      </Page>
    </form>
  );
}

function Field({
  label,
  value,
  onChange,
  max,
  rows,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  max: number;
  rows: number;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <TextArea id={id} value={value} onChange={onChange} maxLength={max} rows={rows} autoSize={{ minRows: rows }} />
    </div>
  );
}
