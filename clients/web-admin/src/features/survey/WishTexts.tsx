import { EmptyState, ErrorState, LoadingState, Tag } from '@bandeng/ui';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WishTextsQuery, WishTextsQueryVariables } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import { type Pages, usePages } from '../../shell/usePages';
import { RaiseWishDocument, WishTextsDocument } from './documents';

type Wish = WishTextsQuery['wishTexts']['nodes'][number];

/** What people wrote, to be searched, and to be put down as demands. */
export function WishTexts({
  consultationId,
  questionId,
  title,
  n,
  may,
  onRaised,
}: {
  consultationId: string;
  questionId: string;
  title: string;
  /** How many have answered: another figure means there may be more to read. */
  n: number;
  may: boolean;
  onRaised: () => void;
}) {
  const { t } = useTranslation('survey');
  const [text, setText] = useState<string | null>(null);
  const [raising, setRaising] = useState<Wish | null>(null);
  const list = usePages<WishTextsQuery, WishTextsQueryVariables & Record<string, unknown>, Wish>(
    WishTextsDocument,
    { consultationId, questionId, text },
    (data) => data.wishTexts,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new answer asks again
  useEffect(list.reload, [n]);
  return (
    <Panel
      title={`${title} ${list.total === null ? '' : `(${list.total})`}`}
      extra={
        <Input.Search
          allowClear
          style={{ width: 240 }}
          placeholder={t('searchTexts')}
          aria-label={t('searchTexts')}
          onSearch={(typed) => setText(typed.trim() || null)}
        />
      }
    >
      <WishList list={list} title={title} isSearched={text !== null} may={may} setRaising={setRaising} />
      {raising && (
        <RaiseForm
          consultationId={consultationId}
          questionId={questionId}
          wish={raising}
          onClose={() => setRaising(null)}
          onDone={() => {
            list.reload();
            onRaised();
          }}
        />
      )}
    </Panel>
  );
}

function WishList({
  list: { rows, hasMore, loading, error, more, reload },
  title,
  isSearched,
  may,
  setRaising,
}: {
  list: Pages<Wish>;
  title: string;
  isSearched: boolean;
  may: boolean;
  setRaising: (next: Wish | null) => void;
}) {
  const { t } = useTranslation('survey');
  return (
    <>
      {error && !rows && <ErrorState error={error} onRetry={reload} />}
      {!rows && !error && <LoadingState what={title} onRetry={reload} />}
      {rows?.length === 0 && <EmptyState title={t(isSearched ? 'noTextFits' : 'noTexts')} />}
      {rows?.map((wish) => (
        <WishEntry key={wish.id} wish={wish} may={may} setRaising={setRaising} />
      ))}
      {hasMore && (
        <Button loading={loading} onClick={more}>
          {t('common:verb.loadMore')}
        </Button>
      )}
    </>
  );
}

function WishEntry({ wish, may, setRaising }: { wish: Wish; may: boolean; setRaising: (next: Wish | null) => void }) {
  const { t } = useTranslation('survey');
  return (
    <article className="demand">
      <p className="words">{wish.text}</p>
      <header>
        <span className="quiet">{wish.groupName}</span>
        {wish.demandNumber ? (
          <Tag tone="ok" icon="checkRing">
            {t('raised', { number: wish.demandNumber })}
          </Tag>
        ) : (
          may && (
            <Button size="small" onClick={() => setRaising(wish)}>
              {t('raise')}
            </Button>
          )
        )}
      </header>
    </article>
  );
}

function RaiseForm({
  consultationId,
  questionId,
  wish,
  onClose,
  onDone,
}: {
  consultationId: string;
  questionId: string;
  wish: Wish;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('survey');
  const [form] = Form.useForm<{ title: string; body: string }>();
  const [raise, { busy }] = useCommand(RaiseWishDocument, { done: t('raisedNow') });
  return (
    <Modal
      open
      title={t('raise')}
      okText={t('raise')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="quiet">{t('raiseHint')}</p>
      <ColumnForm
        form={form}
        initialValues={{ title: [...wish.text].slice(0, 40).join(''), body: wish.text }}
        onFinish={async ({ title, body }: { title: string; body: string }) => {
          const outcome = await raise({ input: { consultationId, answerId: wish.id, questionId, title, body } });
          if (!outcome.ok) return;
          onClose();
          onDone();
        }}
      >
        <Form.Item name="title" label={t('demandTitle')} rules={[needed(t, t('demandTitle')), atMost(t, 120)]}>
          <Input />
        </Form.Item>
        <Form.Item name="body" label={t('demandBody')} rules={[atMost(t, 7000)]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
