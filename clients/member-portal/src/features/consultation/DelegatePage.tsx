import { Button, Form, Input, Radio, Space } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated';
import type { DelegateAuthority } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { WithPreparation } from './prepared';

const Name = graphql(`
  mutation NameDelegate($input: NameDelegateInput!) {
    nameDelegate(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

const AUTHORITIES: readonly DelegateAuthority[] = ['MAY_PROMISE', 'MUST_REPORT_BACK'];

export function Component() {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const [name, { busy }] = useCommand(Name, { done: t('delegate.named') });
  return (
    <WithPreparation title={t('item.DELEGATE')}>
      {({ id: consultationId, me, people }) => {
        const seat = people.find((one) => one.id === me?.participantId);
        return (
          <Page title={t('item.DELEGATE')} lead={t('delegate.lead')} back={`/consultations/${consultationId}`}>
            <Form
              layout="vertical"
              requiredMarkStyle="none"
              initialValues={{ name: seat?.name, authority: seat?.delegateAuthority ?? undefined }}
              onFinish={async (given: { name: string; authority: DelegateAuthority }) => {
                const participantId = me?.participantId ?? '';
                const outcome = await name({ input: { consultationId, participantId, ...given } });
                if (outcome.ok) navigate(`/consultations/${consultationId}`);
              }}
              footer={
                <Button block color="primary" type="submit" loading={busy}>
                  {t('delegate.act')}
                </Button>
              }
            >
              <Form.Item
                name="name"
                label={t('delegate.name')}
                rules={[{ required: true, whitespace: true, message: t('needed', { what: t('delegate.name') }) }]}
              >
                <Input maxLength={40} clearable />
              </Form.Item>
              <Form.Item
                name="authority"
                label={t('delegate.authority')}
                rules={[{ required: true, message: t('needed', { what: t('delegate.authority') }) }]}
              >
                <Radio.Group>
                  <Space direction="vertical">
                    {AUTHORITIES.map((value) => (
                      <Radio key={value} value={value}>
                        {t(`authority.${value}`)}
                      </Radio>
                    ))}
                  </Space>
                </Radio.Group>
              </Form.Item>
            </Form>
          </Page>
        );
      }}
    </WithPreparation>
  );
}
