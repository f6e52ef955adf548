import { LoadingState } from '@bandeng/ui';
import { Button, Form, Input, Selector, Switch, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { DraftNotice } from '../../shell/DraftNotice';
import { Page } from '../../shell/Page';
import { useDraft } from '../../shell/useDraft';
import { Call, Choices, Coordinations } from './documents';
import { asked, useNeeded, WhereFields } from './fields';

interface Words {
  stuck: string;
  startsAt: string;
  place: string;
  units: string[];
  withTownship: boolean;
  others: string;
}

const BLANK: Partial<Words> = { withTownship: true };

/** What is stuck, when, where and who is asked. */
export function Component() {
  const { t } = useTranslation('coordination');
  const { commitmentId = '' } = useParams();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: Choices, variables: { commitmentId } });
  const [{ data: matter }] = useQuery({ query: Coordinations, variables: { commitmentId } });
  const [call, { busy }] = useCommand(Call, { done: t('called') });
  const [form] = Form.useForm<Words>();
  const draft = useDraft<Words>('coordination', commitmentId, BLANK);
  const choices = data?.coordinationChoices;
  if (!data || !draft) return <LoadingState what={t('call')} />;
  const save = async ({ units = [], startsAt, withTownship = false, others, stuck, place }: Words) => {
    const isOrganisation = (id: string) => (choices?.organisations ?? []).some((one) => one.id === id);
    const outcome = await call({
      input: {
        ...{ commitmentId, stuck, place, withTownship, others: others || null, clientMutationId: draft.id() },
        startsAt: asked(startsAt),
        departmentIds: units.filter((id) => !isOrganisation(id)),
        organisationIds: units.filter(isOrganisation),
      },
    });
    if (!outcome.ok) return;
    draft.discard();
    navigate(`/commitments/${commitmentId}`, { replace: true });
  };
  const hint = matter?.coordinationsOf?.viewerCallsForCommittee ? t('callHintCommittee') : t('callHintFollower');
  return (
    <Page title={t('call')} lead={hint} back={`/commitments/${commitmentId}`}>
      <DraftNotice draft={draft} />
      <Form
        key={draft.round}
        form={form}
        initialValues={draft.words ?? BLANK}
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={save}
        onValuesChange={() => draft.save(form.getFieldsValue())}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('call')}
          </Button>
        }
      >
        <CallFields units={[...(choices?.departments ?? []), ...(choices?.organisations ?? [])]} />
      </Form>
    </Page>
  );
}

function CallFields({ units }: { units: readonly { readonly id: string; readonly name: string }[] }) {
  const { t } = useTranslation('coordination');
  const needed = useNeeded();
  return (
    <>
      <Form.Item name="stuck" label={t('field.stuck')} rules={[needed(t('field.stuck'))]}>
        <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <WhereFields />
      <Form.Item name="units" label={t('field.units')} description={t('field.unitsHint')}>
        <Selector multiple options={units.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="withTownship" label={t('field.withTownship')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name="others" label={t('field.others')}>
        <Input maxLength={120} />
      </Form.Item>
    </>
  );
}
