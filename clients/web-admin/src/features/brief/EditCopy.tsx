import { NOTHING_WRITTEN, PARTS, type Written } from '@bandeng/features/brief';
import { ChangedText, DisabledReason } from '@bandeng/ui';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { ColumnForm } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import type { DeskBrief } from './BriefPage';
import { ReadForSlips } from './ReadForSlips';
import { useWhyNotWhole, WordFields } from './WordFields';

const Edit = graphql(`
  mutation EditBrief($input: EditBriefInput!) {
    editBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);

/** The desk's copy being edited: what differs from the author's words shows as it is typed. */
export function EditCopy({ brief, close, done }: { brief: DeskBrief; close: () => void; done: () => void }) {
  const { t } = useTranslation('brief');
  const [form] = Form.useForm<Written>();
  const from = brief.edited ?? brief.written;
  const typed = Form.useWatch([], form) as Partial<Written> | undefined;
  const written: Written = { ...NOTHING_WRITTEN, ...from, ...typed };
  const why = useWhyNotWhole(written);
  const [edit, { busy }] = useCommand(Edit, { done: t('edited') });
  const save = async () => {
    const { title, situation, analysis, suggestion } = written;
    const outcome = await edit({
      input: { briefId: brief.id, version: brief.version, title, situation, analysis, suggestion },
    });
    if (outcome.ok) done();
  };
  return (
    <>
      <Panel
        title={t('editTitle')}
        extra={
          <span className="brief-acts">
            <Button onClick={close}>{t('common:verb.cancel')}</Button>
            <DisabledReason reason={why}>
              <Button type="primary" disabled={why !== null} loading={busy} onClick={save}>
                {t('saveCopy')}
              </Button>
            </DisabledReason>
          </span>
        }
      >
        <ColumnForm<Written>
          form={form}
          initialValues={{
            title: from.title,
            situation: from.situation,
            analysis: from.analysis,
            suggestion: from.suggestion,
          }}
        >
          <WordFields written={written} />
        </ColumnForm>
      </Panel>
      <ReadForSlips briefId={brief.id} form={form} written={written} />
      <Panel title={t('opinion:changes.title')}>
        <p className="quiet">{t('opinion:changes.legend')}</p>
        {(['title', ...PARTS] as const).map((part) => (
          <section key={part} className="brief-part">
            <h3>{t(`opinion:part.${part}`)}</h3>
            <ChangedText before={brief.written[part]} after={written[part]} />
          </section>
        ))}
      </Panel>
    </>
  );
}
