import { LoadingState, useFormats } from '@bandeng/ui';
import { Button, Form, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '../../shell/act';
import { DraftNotice } from '../../shell/DraftNotice';
import { Page } from '../../shell/Page';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { Write } from './documents';
import { Facts } from './Facts';
import type { Shown } from './ReportPage';

const SECTIONS = ['did', 'cameOfIt', 'notDone', 'nextYear'] as const;
type Words = Partial<Record<(typeof SECTIONS)[number], string | null>>;

const wordsIn = (words: Words) => ({
  did: words.did || null,
  cameOfIt: words.cameOfIt || null,
  notDone: words.notDone || null,
  nextYear: words.nextYear || null,
});

/** The member's own words, with the facts beside. What is typed is kept on the phone at once, on the server when asked. */
export function WriteForm({ report }: { report: Shown }) {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  const draft = useDraft<Words>('annual-report', report.id, wordsIn(report));
  if (!draft) return <LoadingState what={t('title')} />;
  const late = report.state === 'NOT_WRITTEN';
  return (
    <Page
      title={t('of', { year: report.year })}
      lead={t(late ? 'writeLate' : 'writeLead', { day: date(report.writeBy) })}
      back="/appraisals"
    >
      <DraftNotice draft={draft} />
      <Facts facts={report.facts} />
      <Sections key={draft.round} report={report} draft={draft} />
    </Page>
  );
}

function Sections({ report, draft }: { report: Shown; draft: DraftOf<Words> }) {
  const { t } = useTranslation('appraisal');
  const navigate = useNavigate();
  const [form] = Form.useForm<Words>();
  const [version, setVersion] = useState(report.version);
  const [keep, keeping] = useCommand(Write, { done: t('kept') });
  const [handIn, handing] = useCommand(Write, { done: t('handedIn') });
  const inputOf = (words: Words) => ({ id: report.id, version, ...wordsIn(words) });
  const save = async () => {
    const outcome = await keep({ input: { ...inputOf(form.getFieldsValue()), handIn: false } });
    if (outcome.ok) setVersion(outcome.value.version);
  };
  const finish = async (words: Words) => {
    const outcome = await handIn({ input: { ...inputOf(words), handIn: true } });
    if (!outcome.ok) return;
    draft.discard();
    navigate('/appraisals', { replace: true });
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMarkStyle="none"
      initialValues={{ ...wordsIn(report), ...draft.words }}
      onValuesChange={(_, words: Words) => draft.save(words)}
      onFinish={finish}
      footer={
        <>
          <Button block color="primary" type="submit" loading={handing.busy}>
            {t('handIn')}
          </Button>
          <Button block fill="none" loading={keeping.busy} onClick={save}>
            {t('keep')}
          </Button>
        </>
      }
    >
      {SECTIONS.map((section) => (
        <Form.Item
          key={section}
          name={section}
          label={t(`section.${section}`)}
          rules={[{ required: true, whitespace: true, message: t('needed', { what: t(`section.${section}`) }) }]}
        >
          <TextArea
            maxLength={2000}
            showCount
            placeholder={t(`hint.${section}`)}
            autoSize={{ minRows: 3, maxRows: 14 }}
          />
        </Form.Item>
      ))}
    </Form>
  );
}
