import { newClientMutationId } from '@bandeng/graphql-client';
import { Button, Form, Input, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { ClauseItem } from './ClauseItem';
import { isPrepared } from './checklist';
import { WithPreparation } from './prepared';
import { Withdrawal } from './Withdrawal';

const List = graphql(`
  mutation ListPolicyClause($input: ListPolicyClauseInput!) {
    listPolicyClause(input: $input) {
      ... on PolicyClause {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

export function Component() {
  const { t } = useTranslation('consultation');
  const [form] = Form.useForm();
  const [clientMutationId, setKey] = useState(newClientMutationId);
  const [list, { busy }] = useCommand(List, { done: t('clauses.listed') });
  const needed = (what: string) => ({ required: true, whitespace: true, message: t('needed', { what }) });
  return (
    <WithPreparation title={t('clauses.title')}>
      {({ id: consultationId, me, clauses, status }, refresh) => (
        <Page title={t('clauses.title')} lead={t('clauses.lead')} back={`/consultations/${consultationId}`}>
          {clauses.map((one) => (
            <div key={one.id}>
              <ClauseItem clause={one} />
              <Withdrawal kind="clause" one={one} consultationId={consultationId} onDone={refresh} />
            </div>
          ))}
          {me?.departmentId && isPrepared(status) && (
            <Form
              form={form}
              layout="vertical"
              requiredMarkStyle="none"
              onFinish={async (words: { document: string; documentNumber?: string; clause: string; link?: string }) => {
                const outcome = await list({
                  input: { consultationId, ...words, departmentId: me.departmentId, clientMutationId },
                });
                if (!outcome.ok) return;
                setKey(newClientMutationId());
                form.resetFields();
                refresh();
              }}
              footer={
                <Button block color="primary" type="submit" loading={busy}>
                  {t('clauses.act')}
                </Button>
              }
            >
              <Form.Item name="document" label={t('clauses.document')} rules={[needed(t('clauses.document'))]}>
                <Input maxLength={120} placeholder={t('clauses.documentHint')} clearable />
              </Form.Item>
              <Form.Item name="documentNumber" label={`${t('clauses:number')} · ${t('common:optional')}`}>
                <Input maxLength={60} placeholder={t('clauses:numberHint')} clearable />
              </Form.Item>
              <Form.Item name="clause" label={t('clauses.clause')} rules={[needed(t('clauses.clause'))]}>
                <TextArea maxLength={7000} rows={3} autoSize={{ minRows: 3, maxRows: 10 }} />
              </Form.Item>
              <Form.Item
                name="link"
                label={`${t('clauses:link')} · ${t('common:optional')}`}
                rules={[{ pattern: /^\s*https?:\/\/\S+\s*$/, message: t('clauses:linkForm') }]}
              >
                <Input maxLength={500} placeholder="https://" clearable />
              </Form.Item>
            </Form>
          )}
        </Page>
      )}
    </WithPreparation>
  );
}
