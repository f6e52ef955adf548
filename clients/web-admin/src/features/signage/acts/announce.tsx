import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { MomentField } from '../../../shell/day/MomentField';
import { atMost, needed } from '../../../shell/forms';
import { firstOf, PlaceField, type Places } from '../Places';
import { instantOf, localOf } from '../times';

interface Announced {
  readonly committeeId?: string | null;
  readonly title: string;
  readonly body?: string;
  readonly endsAt: string;
}
export interface ToAnnounce {
  readonly places: Places;
}

const HOUR = 3_600_000;

/** 插播通知: on all screens at once. */
export const announce = defineAct({
  document: graphql(`
  mutation AnnounceOnWalls($input: AnnounceOnWallsInput!) {
    announceOnWalls(input: $input) { ... on WallChanged { id } ... on SignageRefusal { code } }
  }
`),
  words: { title: 'signage:announce.act', done: 'signage:announce.done', hint: 'signage:announce.hint' },
  Fields: AnnounceFields,
  blank: ({ places }) => ({ committeeId: firstOf(places), endsAt: localOf(Date.now() + HOUR) }),
  variables: (_: ToAnnounce, { committeeId, title, body, endsAt }: Announced, { clientMutationId }: Sending) => ({
    input: { committeeId: committeeId ?? null, title, body: body || null, endsAt: instantOf(endsAt), clientMutationId },
  }),
});

function AnnounceFields({ subject: { places } }: { subject: ToAnnounce }) {
  const { t } = useTranslation('signage');
  return (
    <>
      <Form.Item name="title" label={t('announce.title')} rules={[needed(t, t('announce.title')), atMost(t, 30)]}>
        <Input autoFocus placeholder={t('announce.titleHint')} />
      </Form.Item>
      <Form.Item name="body" label={t('announce.body')} rules={[atMost(t, 200)]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item name="endsAt" label={t('announce.endsAt')} rules={[needed(t, t('announce.endsAt'))]}>
        <MomentField />
      </Form.Item>
      <PlaceField places={places} />
    </>
  );
}
