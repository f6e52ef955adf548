import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';

/** Off all screens at once. */
export const takeBack = defineAct({
  document: graphql(`
  mutation TakeBackAnnouncement($input: TakeBackAnnouncementInput!) {
    takeBackAnnouncement(input: $input) { ... on WallChanged { id } ... on SignageRefusal { code } }
  }
`),
  words: { title: 'signage:takeBack.act', done: 'signage:takeBack.done', hint: 'signage:takeBack.hint' },
  Fields: ReasonField,
  variables: ({ id, version }: { id: string; version: number }, { reason }: { reason: string }) => ({
    input: { announcementId: id, version, reason },
  }),
});

function ReasonField() {
  const { t } = useTranslation('signage');
  return (
    <Form.Item name="reason" label={t('takeBack.reason')} rules={[needed(t, t('takeBack.reason'))]}>
      <Input.TextArea autoFocus maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
    </Form.Item>
  );
}
