import { Form, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';

const Draft = graphql(`
  mutation DraftCorrigendumOnPhone($input: DraftCorrigendumInput!) {
    draftCorrigendum(input: $input) {
      ... on Corrigenda { viewerCanDraft }
      ... on MeetingRefusal { code }
    }
  }
`);

interface Words {
  readonly passage: string;
  readonly reads: string;
  readonly reason: string;
}
/** A draft that is written again. */
export interface Drafted extends Words {
  readonly id: string;
  readonly version: number;
}
const FIELDS = ['passage', 'reads', 'reason'] as const;

/** What confirmed minutes say, how it is to be read, and why; somebody else than whoever wrote it confirms it. */
export function CorrigendumDraft({
  meetingId,
  given,
  close,
}: {
  meetingId: string;
  given: Drafted | null;
  close: (changed: boolean) => void;
}) {
  const { t } = useTranslation('minutes');
  const needed = useNeeded();
  const [draft, { busy }] = useCommand(Draft, { done: t('corrigendum.drafted') });
  const save = async (words: Words) => {
    const again = given && { corrigendumId: given.id, version: given.version };
    if ((await draft({ input: { meetingId, ...words, ...again } })).ok) close(true);
  };
  return (
    <AskSheet<Words>
      title={t('corrigendum.draft')}
      hint={t('corrigendum.hint')}
      busy={busy}
      initial={given ? { passage: given.passage, reads: given.reads, reason: given.reason } : {}}
      onSave={save}
      onClose={() => close(false)}
    >
      {FIELDS.map((name) => {
        const label = t(`corrigendum.field.${name}`);
        return (
          <Form.Item key={name} name={name} label={label} rules={[needed(label)]}>
            <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
        );
      })}
    </AskSheet>
  );
}
