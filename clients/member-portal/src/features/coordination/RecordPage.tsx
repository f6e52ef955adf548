import type { CoordinationShown } from '@bandeng/features/coordination';
import { Button, Form, Input, Selector, Switch, TextArea } from 'antd-mobile';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '../../shell/act';
import { DraftNotice } from '../../shell/DraftNotice';
import { Page } from '../../shell/Page';
import { useDraft } from '../../shell/useDraft';
import { Correct, Record } from './documents';
import { useNeeded, WhyField } from './fields';
import { useCoordination } from './useCoordination';

interface Words {
  lines: Record<string, { came?: boolean; who?: string | null; said?: string | null }>;
  agreed?: string | null;
  steps?: { id?: string; unit?: string[]; what: string; dueOn: string }[];
  reason?: string;
}

/** The record, written or put right: who came, a line each, and what was agreed. */
export function Component() {
  const { one, refresh, instead } = useCoordination();
  return one ? <Writing one={one} refresh={refresh} /> : instead;
}

const wordsOf = ({ parties, agreed, steps }: CoordinationShown): Partial<Words> => ({
  lines: Object.fromEntries(parties.map(({ id, came, who, said }) => [id, { came: came ?? false, who, said }])),
  agreed,
  steps: steps.map(({ id, partyId, what, dueOn }) => ({ id, unit: [partyId], what, dueOn })),
});

const asInput = ({ id, version, parties, steps: before }: CoordinationShown, words: Words) => ({
  coordinationId: id,
  version,
  lines: parties.map((party) => {
    const { came = false, who, said } = words.lines?.[party.id] ?? {};
    return { partyId: party.id, came, who: who || null, said: said || null };
  }),
  agreed: words.agreed || null,
  steps: (words.steps ?? []).map(({ id: stepId, unit: [partyId = ''] = [], what, dueOn }) => ({
    ...{ id: before.some((step) => step.id === stepId) ? stepId : null, partyId, what, dueOn },
  })),
});

function Writing({ one, refresh }: { one: CoordinationShown; refresh: () => void }) {
  const { t } = useTranslation('coordination');
  const navigate = useNavigate();
  const [form] = Form.useForm<Words>();
  const draft = useDraft<Words>('coordination-record', one.id, wordsOf(one));
  const corrects = one.viewerCanCorrect;
  const [record, recording] = useCommand(Record, { done: t('recorded') });
  const [correct, correcting] = useCommand(Correct, { done: t('corrected') });
  if (!draft) return null;
  const save = async (words: Words) => {
    const input = asInput(one, words);
    const outcome = corrects
      ? await correct({ input: { ...input, reason: words.reason ?? '' } })
      : await record({ input });
    // Where somebody else was quicker, what was written stays and what stands there now is read.
    if (!outcome.ok) return refresh();
    draft.discard();
    navigate(`/coordinations/${one.id}`, { replace: true });
  };
  const title = t(corrects ? 'correct' : 'record');
  return (
    <Page title={title} lead={t(corrects ? 'correctHint' : 'recordHint')} back={`/coordinations/${one.id}`}>
      <DraftNotice draft={draft} />
      <Form
        key={draft.round}
        form={form}
        initialValues={draft.words ?? wordsOf(one)}
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={save}
        onValuesChange={() => draft.save(form.getFieldsValue())}
        footer={
          <Button block color="primary" type="submit" loading={recording.busy || correcting.busy}>
            {title}
          </Button>
        }
      >
        <LineFields parties={one.parties} />
        <Form.Item name="agreed" label={t('field.agreed')}>
          <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
        <StepFields parties={one.parties} />
        {corrects && <WhyField />}
      </Form>
    </Page>
  );
}

type Parties = Pick<CoordinationShown, 'parties'>;

function LineFields({ parties }: Parties) {
  const { t } = useTranslation('coordination');
  return parties.map(({ id, name }) => (
    <fieldset key={id}>
      <legend>{name}</legend>
      <Form.Item name={['lines', id, 'came']} label={t('field.came')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name={['lines', id, 'who']} label={t('field.who')}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name={['lines', id, 'said']} label={t('field.said')}>
        <TextArea maxLength={1000} autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
    </fieldset>
  ));
}

function StepFields({ parties }: Parties) {
  const { t } = useTranslation('coordination');
  const needed = useNeeded();
  const of = (name: 'stepUnit' | 'what' | 'dueOn') => t(`field.${name}`);
  const options = parties.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form.Array
      name="steps"
      renderHeader={({ index }, { remove }) => (
        <Button size="mini" onClick={() => remove(index)}>
          {t('removeStep')}
        </Button>
      )}
      renderAdd={() => t('addStep')}
      onAdd={({ add }) => add({ what: '', dueOn: '' })}
    >
      {(fields) =>
        fields.map(({ index }) => (
          <Fragment key={index}>
            {/* Without it a step that stood before would be taken for a new one. */}
            <Form.Item name={[index, 'id']} noStyle>
              <input type="hidden" />
            </Form.Item>
            <Form.Item
              name={[index, 'unit']}
              label={of('stepUnit')}
              rules={[{ required: true, message: t('needed', { what: of('stepUnit') }) }]}
            >
              <Selector options={options} />
            </Form.Item>
            <Form.Item name={[index, 'what']} label={of('what')} rules={[needed(of('what'))]}>
              <TextArea maxLength={1000} autoSize={{ minRows: 1, maxRows: 4 }} />
            </Form.Item>
            <Form.Item name={[index, 'dueOn']} label={of('dueOn')} rules={[needed(of('dueOn'))]}>
              <Input type="date" />
            </Form.Item>
          </Fragment>
        ))
      }
    </Form.Array>
  );
}
