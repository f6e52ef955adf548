import { codedError } from '@bandeng/graphql-client';
import { LoadingState, Photos, Tag, useFormats } from '@bandeng/ui';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PublicRecordQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { Mentions } from './Mentions';

const PublicRecordDocument = graphql(`
  query PublicRecord($id: ID!) {
    publicRecord(consultationId: $id) {
      consultationId
      title
      inReview
      items {
        kind
        recordId
        text
        photo
        takeDowns {
          id
          reason
          byName
          takenDownAt
          putBackReason
          putBackByName
          putBackAt
        }
      }
    }
  }
`);
const TakeDownDocument = graphql(`
  mutation TakeDown($input: TakeDownInput!) {
    takeDown(input: $input) {
      ... on PublicRecord { consultationId }
      ... on CommitmentRefusal { code }
    }
  }
`);
const PutBackDocument = graphql(`
  mutation PutBack($takeDownId: ID!, $reason: String!) {
    putBack(takeDownId: $takeDownId, reason: $reason) {
      ... on PublicRecord { consultationId }
      ... on CommitmentRefusal { code }
    }
  }
`);

type Item = NonNullable<PublicRecordQuery['publicRecord']>['items'][number];
const standing = ({ takeDowns }: Item) => takeDowns.find(({ putBackAt }) => !putBackAt);

/** What everybody reads of one consultation, for the secretariat to take down, part by part or as a whole. */
export function Component() {
  const { t } = useTranslation('commitment');
  const { id = '' } = useParams();
  const [acting, setActing] = useState<Item | null>(null);
  const [{ data, error }, again] = useQuery({
    query: PublicRecordDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/commitments', label: t('title') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={retry} back={back} />;
  if (!data) return <LoadingState what={t('publicRecord.title')} onRetry={retry} />;
  const record = data.publicRecord;
  if (!record) return <Gone back={back} />;
  return (
    <Page title={record.title} subtitle={t('publicRecord.lead')} back={back}>
      {record.inReview && (
        <Alert type="info" showIcon message={t('publicRecord.inReview')} style={{ marginBottom: 16 }} />
      )}
      <Panel title={t('publicRecord.title')}>
        {record.items.map((item) => (
          <ItemEntry
            key={`${item.kind}${item.recordId}`}
            item={item}
            consultationId={id}
            onAct={() => setActing(item)}
          />
        ))}
      </Panel>
      {acting && <ReasonForm item={acting} consultationId={id} onClose={() => setActing(null)} onDone={retry} />}
    </Page>
  );
}

function ItemEntry({ item, consultationId, onAct }: { item: Item; consultationId: string; onAct: () => void }) {
  const [looking, setLooking] = useState(false);
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const down = standing(item);
  return (
    <article className="entry">
      <header>
        <strong>{t(`publicRecord.kind.${item.kind}`)}</strong>{' '}
        {down && (
          <Tag tone="bad" icon="crossRing" filled>
            {t('publicRecord.done')}
          </Tag>
        )}
        <Button size="small" danger={!down} onClick={onAct}>
          {t(down ? 'publicRecord.putBack' : 'publicRecord.takeDown')}
        </Button>
      </header>
      {item.text && <p className="long">{item.text}</p>}
      {item.photo && <Photos ids={[item.recordId]} label={t('photos')} />}
      {item.takeDowns.map((one) => (
        <p key={one.id} className="quiet num">
          {one.putBackAt
            ? t('publicRecord.wasDown', {
                date: date(one.takenDownAt),
                name: one.byName,
                reason: one.reason,
                backDate: date(one.putBackAt),
                backName: one.putBackByName,
                backReason: one.putBackReason,
              })
            : t('publicRecord.downSince', { date: date(one.takenDownAt), name: one.byName, reason: one.reason })}
        </p>
      ))}
      {down && item.kind !== 'FILE' && (
        <>
          <Button size="small" onClick={() => setLooking(!looking)} aria-expanded={looking}>
            {t('publicRecord.mentions.open')}
          </Button>
          {looking && <Mentions consultationId={consultationId} recordId={item.recordId} />}
        </>
      )}
    </article>
  );
}

/** Both acts ask why, and for nothing else. */
function ReasonForm({
  item,
  consultationId,
  onClose,
  onDone,
}: {
  item: Item;
  consultationId: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('commitment');
  const down = standing(item);
  const [take, taking] = useCommand(TakeDownDocument, { done: t('publicRecord.done') });
  const [put, putting] = useCommand(PutBackDocument, { done: t('publicRecord.back') });
  const act = async ({ reason }: { reason: string }) => {
    const { kind, recordId } = item;
    const outcome = down
      ? await put({ takeDownId: down.id, reason })
      : await take({ input: { consultationId, kind, recordId, reason } });
    if (!outcome.ok) return;
    onDone();
    onClose();
  };
  const title = t(down ? 'publicRecord.putBack' : 'publicRecord.takeDown');
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={720}>
      <ColumnForm<{ reason: string }> onFinish={act}>
        <Form.Item
          name="reason"
          label={t('publicRecord.reason')}
          rules={[needed(t, t('publicRecord.reason')), atMost(t, 1000)]}
        >
          <Input.TextArea rows={3} autoFocus />
        </Form.Item>
        <Button type="primary" danger={!down} htmlType="submit" loading={taking.busy || putting.busy}>
          {title}
        </Button>
      </ColumnForm>
      {!down && <Mentions consultationId={consultationId} recordId={item.recordId} />}
    </Modal>
  );
}
