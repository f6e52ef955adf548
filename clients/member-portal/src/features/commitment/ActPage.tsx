import { newClientMutationId } from '@bandeng/graphql-client';
import { PhotoPicker, StatusTag, useWords } from '@bandeng/ui';
import { Button, NoticeBar, Radio, Space, TextArea, Toast } from 'antd-mobile';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { ResultClass, VerificationFinding } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import {
  ExtendDocument,
  MatterDocument,
  ReplyDocument,
  ReportDocument,
  SendBackDocument,
  VerifyDocument,
} from './documents';

const ACTS = {
  verify: 'VERIFY',
  report_progress: 'REPORT_PROGRESS',
  reply: 'REPLY',
  request_extension: 'REQUEST_EXTENSION',
  return_wrong_unit: 'RETURN_WRONG_UNIT',
} as const;
type Act = (typeof ACTS)[keyof typeof ACTS];

/** One act, one page: what is asked stands above each field, and what was typed stays when it did not go through. */
export function Component() {
  const { id = '', act = '' } = useParams();
  const known = Object.keys(ACTS).includes(act) ? ACTS[act as keyof typeof ACTS] : null;
  if (!known) return <Navigate to={`/commitments/${id}`} replace />;
  return <ActForm key={known} id={id} act={known} />;
}

function ActForm({ id, act }: { id: string; act: Act }) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const go = useNavigate();
  const [{ data }] = useQuery({ query: MatterDocument, variables: { id } });
  const matter = data?.commitment;
  const key = useRef(newClientMutationId());
  const [text, setText] = useState('');
  const [place, setPlace] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [basis, setBasis] = useState('');
  const [until, setUntil] = useState('');
  const [finding, setFinding] = useState<VerificationFinding | null>(null);
  const [resultClass, setResultClass] = useState<ResultClass | null>(null);
  const [photoIds, setPhotoIds] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [report, reporting] = useCommand(ReportDocument, { quiet: true });
  const [reply, replying] = useCommand(ReplyDocument, { quiet: true });
  const [extend, extending] = useCommand(ExtendDocument, { quiet: true });
  const [sendBack, sending] = useCommand(SendBackDocument, { quiet: true });
  const [verify, verifying] = useCommand(VerifyDocument, { quiet: true });
  const busy = [reporting, replying, extending, sending, verifying].some((state) => state.busy);
  const where = place ?? matter?.place ?? '';

  const missing = (): string | null => {
    if (act === 'VERIFY' && !finding) return t('form.finding');
    if (act === 'REPLY' && !resultClass) return t('form.resultClass');
    if (act === 'REQUEST_EXTENSION' && !until) return t('form.until');
    if ((act === 'VERIFY' || act === 'REPORT_PROGRESS' || act === 'REPLY') && !text.trim()) {
      return t(act === 'VERIFY' ? 'form.findingText' : act === 'REPLY' ? 'form.replyText' : 'form.text');
    }
    if (act === 'VERIFY' && !where.trim()) return t('form.where');
    const needsReason = act === 'REQUEST_EXTENSION' || act === 'RETURN_WRONG_UNIT' || resultClass === 'D';
    if (needsReason && !reason.trim()) return t('reason');
    return resultClass === 'D' && !basis.trim() ? t('basis') : null;
  };
  const send = () => {
    const clientMutationId = key.current;
    switch (act) {
      case 'VERIFY':
        return verify({
          input: {
            commitmentId: id,
            finding: finding as VerificationFinding,
            text,
            place: where,
            photoIds,
            clientMutationId,
          },
        });
      case 'REPORT_PROGRESS':
        return report({ input: { commitmentId: id, text, photoIds, clientMutationId } });
      case 'REPLY':
        return reply({
          input: { commitmentId: id, resultClass: resultClass as ResultClass, text, reason, basis, clientMutationId },
        });
      case 'REQUEST_EXTENSION':
        return extend({ input: { commitmentId: id, until, reason, clientMutationId } });
      case 'RETURN_WRONG_UNIT':
        return sendBack({ id, reason });
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = missing();
    if (lacking) return setProblem(`${t('common:required')}:${lacking}`);
    setProblem(null);
    const outcome = await send();
    if (!outcome.ok) return setProblem(words(outcome.why));
    Toast.show({ content: t(`did.${act}`), duration: 3000 });
    go(`/commitments/${id}`, { replace: true });
  };

  return (
    <form onSubmit={submit}>
      <Page
        title={t(`act.${act}`)}
        back={`/commitments/${id}`}
        lead={matter?.demandTitle}
        foot={
          <Button block color="primary" type="submit" loading={busy}>
            {t(`act.${act}`)}
          </Button>
        }
      >
        {problem && (
          <div role="alert">
            <NoticeBar color="alert" content={problem} wrap />
          </div>
        )}
        {act === 'VERIFY' && (
          <Choice
            label={t('form.finding')}
            value={finding}
            onChange={(value) => setFinding(value as VerificationFinding)}
          >
            {(['DONE', 'PARTLY_DONE', 'NOT_DONE'] as const).map((value) => ({
              value,
              label: t(`${matter?.resultClass === 'D' ? 'findingD' : 'finding'}.${value}`),
            }))}
          </Choice>
        )}
        {act === 'REPLY' && (
          <Choice
            label={t('form.resultClass')}
            value={resultClass}
            onChange={(value) => setResultClass(value as ResultClass)}
          >
            {(['A', 'B', 'C', 'D'] as const).map((value) => ({
              value,
              label: <StatusTag kind="resultClass" value={value} />,
            }))}
          </Choice>
        )}
        {(act === 'VERIFY' || act === 'REPORT_PROGRESS' || act === 'REPLY') && (
          <Field
            label={t(act === 'VERIFY' ? 'form.findingText' : act === 'REPLY' ? 'form.replyText' : 'form.text')}
            hint={t('form.textHint')}
            value={text}
            onChange={setText}
            max={7000}
            rows={5}
          />
        )}
        {act === 'VERIFY' && <Field label={t('form.where')} value={where} onChange={setPlace} max={120} rows={1} />}
        {act === 'REQUEST_EXTENSION' && (
          <label className="field">
            <span>{t('form.until')}</span>
            <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          </label>
        )}
        {(act === 'REQUEST_EXTENSION' || act === 'RETURN_WRONG_UNIT' || resultClass === 'D') && (
          <Field
            label={t(act === 'RETURN_WRONG_UNIT' ? 'why.RETURN_WRONG_UNIT' : 'reason')}
            hint={resultClass === 'D' ? t('form.dHint') : undefined}
            value={reason}
            onChange={setReason}
            max={1000}
            rows={3}
          />
        )}
        {resultClass === 'D' && <Field label={t('basis')} value={basis} onChange={setBasis} max={1000} rows={2} />}
        {(act === 'VERIFY' || act === 'REPORT_PROGRESS') && (
          <div className="field">
            <span>{t('photos')}</span>
            <PhotoPicker ids={photoIds} onChange={setPhotoIds} label={t('photos')} />
          </div>
        )}
      </Page>
    </form>
  );
}

function Field({
  label,
  hint,
  value,
  onChange,
  max,
  rows,
}: {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  max: number;
  rows: number;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && <small>{hint}</small>}
      <TextArea id={id} value={value} onChange={onChange} maxLength={max} rows={rows} autoSize={{ minRows: rows }} />
    </div>
  );
}

function Choice({
  label,
  value,
  onChange,
  children,
}: {
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  children: readonly { value: string; label: ReactNode }[];
}) {
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <Radio.Group value={value} onChange={(chosen) => onChange(String(chosen))}>
        <Space direction="vertical" block>
          {children.map((option) => (
            <Radio key={option.value} value={option.value} block>
              {option.label}
            </Radio>
          ))}
        </Space>
      </Radio.Group>
    </fieldset>
  );
}
