import { SaidBefore } from '@bandeng/features/corrections';
import { EmptyState, isConflict, StatusTag, Tag, useBothSides } from '@bandeng/ui';
import { Button, Form, Input, Popup, Selector, TextArea } from 'antd-mobile';
import { DownOutline, UpOutline } from 'antd-mobile-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { DraftNotice } from '../../shell/DraftNotice';
import type { FormOf } from '../../shell/form-of';
import { Card, Page } from '../../shell/Page';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { WaitingList } from '../../shell/WaitingList';
import { isPrepared } from './checklist';
import styles from './consultation.module.css';
import { MergeDemand, TakeBack } from './DemandMends';
import { useDepartments } from './departments';
import { type Prepared, WithPreparation } from './prepared';

const Edit = graphql(`
  mutation EditDemand($input: EditDemandInput!) {
    editDemand(input: $input) {
      ... on Demand {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Rank = graphql(`
  mutation RankDemands($input: RankDemandsInput!) {
    rankDemands(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

type Demand = Prepared['demands'][number];

export function Component() {
  const { t } = useTranslation('consultation');
  return (
    <WithPreparation title={t('demands.title')}>
      {(consultation, refresh) => <Demands consultation={consultation} refresh={refresh} />}
    </WithPreparation>
  );
}

/** Those of this seat, standing ones first, in the order it gave them; and everybody else's. */
function sorted({ me, demands }: Prepared): { ours: Demand[]; others: Demand[] } {
  const isOurs = (demand: Demand) =>
    me !== null &&
    (demand.interestGroupId ? demand.interestGroupId === me?.interestGroupId : demand.raisedById === me?.participantId);
  const ours = demands
    .filter(isOurs)
    .sort(
      (a, b) =>
        Number(Boolean(a.takenBackReason)) - Number(Boolean(b.takenBackReason)) ||
        (a.rank ?? 99) - (b.rank ?? 99) ||
        a.number - b.number,
    );
  return { ours, others: demands.filter((demand) => !isOurs(demand)) };
}

function Demands({ consultation, refresh }: { consultation: Prepared; refresh: () => void }) {
  const { t } = useTranslation('consultation');
  const [params] = useSearchParams();
  const [writing, setWriting] = useState<Demand | 'NEW' | null>(params.has('writing') ? 'NEW' : null);
  const { id: consultationId, me, demands, status, viewerCanOrganise } = consultation;
  const open = me !== null && isPrepared(status);
  const { ours, others } = sorted(consultation);
  return (
    <Page
      title={t('demands.title')}
      lead={t('demands.lead')}
      back={`/consultations/${consultationId}`}
      foot={
        open && (
          <Button block color="primary" onClick={() => setWriting('NEW')}>
            {t('common:verb.recordDemand')}
          </Button>
        )
      }
    >
      <WaitingList act="submitDemand" lane={consultationId} />
      {demands.length === 0 && <EmptyState icon="hand" title={t('demands.none')} hint={t('demands.noneHint')} />}
      {ours.length > 0 && <OurDemands {...{ ours, open, me, setWriting, consultationId, refresh }} />}
      {others.length > 0 && (
        <Card title={ours.length > 0 ? t('demands.others') : t('demands.all')}>
          {others.map((demand) => (
            <div key={demand.id} className="demand">
              <DemandWords demand={demand} place={null} />
              {viewerCanOrganise && demand.viewerCanTakeBack && (
                <span className="acts">
                  {!demand.takenBackReason && <MergeDemand demand={demand} demands={demands} onDone={refresh} />}
                  <TakeBack demand={demand} onDone={refresh} />
                </span>
              )}
            </div>
          ))}
        </Card>
      )}
      <Popup
        visible={writing !== null}
        onMaskClick={() => setWriting(null)}
        destroyOnClose
        bodyClassName={styles.sheet}
      >
        {writing !== null && (
          <Writing
            consultation={consultation}
            demand={writing === 'NEW' ? null : writing}
            onDone={(changed) => {
              setWriting(null);
              if (changed) refresh();
            }}
          />
        )}
      </Popup>
    </Page>
  );
}

interface Ours {
  readonly ours: Demand[];
  readonly open: boolean;
  readonly me: Prepared['me'];
  readonly setWriting: (next: 'NEW' | Demand | null) => void;
  readonly consultationId: string;
  readonly refresh: () => void;
}

function OurDemands({ ours, open, me, setWriting, consultationId, refresh }: Ours) {
  const { t } = useTranslation('consultation');
  const standing = ours.filter(({ takenBackReason }) => !takenBackReason);
  const { move, keepOrder, busy } = useRanking({ standing, consultationId, refresh });
  const owesOrder =
    me?.party === 'STAKEHOLDER' && me.items.some(({ kind, isDone }) => kind === 'DEMANDS_RANKED' && !isDone);
  return (
    <Card title={t('demands.ours')} extra={ours.length > 1 && <small>{t('demands.order')}</small>}>
      {ours.map((demand) => (
        <div key={demand.id} className="demand">
          <DemandWords demand={demand} place={demand.rank} />
          {open && (
            <span className="acts">
              {standing.length > 1 && !demand.takenBackReason && (
                <UpAndDown demand={demand} standing={standing} move={move} busy={busy} />
              )}
              {demand.raisedById === me?.participantId && demand.status === 'RAISED' && (
                <Button size="small" onClick={() => setWriting(demand)}>
                  {t('common:verb.edit')}
                </Button>
              )}
              {demand.viewerCanTakeBack && <TakeBack demand={demand} onDone={refresh} />}
            </span>
          )}
        </div>
      ))}
      {open && owesOrder && (
        <Button block loading={busy} onClick={keepOrder}>
          {t('demands.keepOrder')}
        </Button>
      )}
    </Card>
  );
}

/** What matters most to this seat, first. */
function useRanking({
  standing,
  consultationId,
  refresh,
}: Pick<Ours, 'consultationId' | 'refresh'> & { standing: readonly Demand[] }) {
  const { t } = useTranslation('consultation');
  const [rank, { busy }] = useCommand(Rank, { done: t('demands.ranked') });
  const save = async (demandIds: string[]) => {
    if ((await rank({ input: { consultationId, demandIds } })).ok) refresh();
  };
  const ids = standing.map(({ id }) => id);
  const move = (index: number, by: -1 | 1) => {
    const [moved] = ids.splice(index, 1);
    if (!moved) return;
    ids.splice(index + by, 0, moved);
    void save(ids);
  };
  return { move, keepOrder: () => save(ids), busy };
}

function UpAndDown({
  demand: { id, title },
  standing,
  move,
  busy,
}: {
  demand: Demand;
  standing: readonly Demand[];
  move: (index: number, by: -1 | 1) => void;
  busy: boolean;
}) {
  const { t } = useTranslation('consultation');
  const index = standing.findIndex((one) => one.id === id);
  return (
    <>
      <Button
        size="small"
        disabled={index === 0 || busy}
        aria-label={t('demands.up', { title })}
        onClick={() => move(index, -1)}
      >
        <UpOutline />
      </Button>
      <Button
        size="small"
        disabled={index === standing.length - 1 || busy}
        aria-label={t('demands.down', { title })}
        onClick={() => move(index, 1)}
      >
        <DownOutline />
      </Button>
    </>
  );
}

function DemandWords({ demand, place }: { demand: Demand; place: number | null | undefined }) {
  const { t } = useTranslation('consultation');
  return (
    <div className="demand-words">
      <strong>
        {place ? <Tag tone="brand">{t('demands.place', { place })}</Tag> : null} {demand.title}
      </strong>
      {demand.body && <p className="plain-words">{demand.body}</p>}
      <small>
        {[demand.raisedByName, demand.interestGroupName].filter(Boolean).join(' · ')}
        {demand.departmentName && ` → ${demand.departmentName}`}
      </small>
      {demand.status !== 'RAISED' && !demand.takenBackReason && <StatusTag kind="demand" value={demand.status} />}
      {demand.takenBackReason && (
        <small>
          {demand.mergedIntoNumber
            ? t('demands.mergedInto', { number: demand.mergedIntoNumber, reason: demand.takenBackReason })
            : t('demands.withdrawnFor', { reason: demand.takenBackReason })}
        </small>
      )}
      <SaidBefore corrections={demand.corrections} />
    </div>
  );
}

interface Words {
  readonly title: string;
  readonly body?: string;
  readonly departments?: string[];
}

interface WritingProps {
  readonly consultation: Prepared;
  readonly demand: Demand | null;
  readonly onDone: (changed: boolean) => void;
}

function Writing({ consultation, demand, onDone }: WritingProps) {
  const draft = useDraft<Words>(demand ? `demand/${demand.id}` : 'demand', consultation.id, asWords(demand));
  const invited = useDepartments(consultation.id).filter((one) => one.isInvited);
  const [form] = Form.useForm<Words>();
  const { finish, busy, dialog } = useWriting({ consultation, demand, onDone, draft, form, invited });
  if (!draft) return null;
  return (
    <>
      {dialog}
      <DemandForm key={draft.round} {...{ form, draft, demand, finish, busy, onDone, invited }} />
    </>
  );
}

type Invited = readonly { readonly id: string; readonly shortName: string }[];

/** A new one is sent, or waits for a signal; one that stands is edited, beside what somebody else wrote meanwhile. */
function useWriting({
  consultation: { id: consultationId, title: about },
  demand,
  onDone,
  draft,
  form,
  invited,
}: WritingProps & { draft: DraftOf<Words> | null; form: FormOf<Words>; invited: Invited }) {
  const { t } = useTranslation('consultation');
  const [send, sending] = useSend({ done: t('demands.written') });
  const [edit, editing] = useCommand(Edit, { done: t('demands.changed'), quiet: isConflict });
  const finish = async (words: Words, version = demand?.version) => {
    if (!draft) return;
    const { title, body, departments } = words;
    const input = { consultationId, title, body, departmentId: departments?.[0] ?? null };
    if (demand) {
      const outcome = await edit({ input: { ...input, demandId: demand.id, version: version ?? demand.version } });
      if (!outcome.ok) {
        both.caught(outcome.why);
        return;
      }
      draft.discard();
    } else {
      const path = `/consultations/${consultationId}/demands?writing`;
      const written = { act: 'submitDemand', lane: consultationId, about, title, path, input, draft, words };
      const outcome = await send(written);
      if (outcome === 'NO' || outcome === 'LEFT') return;
    }
    onDone(true);
  };
  const both = useDemandSides({ form, invited, finish });
  return { finish, busy: sending.busy || editing.busy, dialog: both.dialog };
}

function useDemandSides({
  form,
  invited,
  finish,
}: {
  form: FormOf<Words>;
  invited: Invited;
  finish: (words: Words, version: number) => unknown;
}) {
  const { t } = useTranslation('consultation');
  return useBothSides({
    fields: {
      title: { label: t('demands.what') },
      body: { label: t('demands.body') },
      departmentId: {
        label: t('demands.department'),
        show: (id) => invited.find((one) => one.id === id)?.shortName ?? '',
      },
    },
    mine: () => {
      const { title = '', body = '', departments } = form.getFieldsValue();
      return { title, body, departmentId: departments?.[0] ?? '' };
    },
    send: ({ title, body, departmentId }, version) => {
      const chosen = { title, body, departments: departmentId ? [departmentId] : [] };
      form.setFieldsValue(chosen);
      void finish(chosen, version);
    },
  });
}

interface FormProps {
  readonly form: FormOf<Words>;
  readonly draft: DraftOf<Words>;
  readonly demand: Demand | null;
  readonly finish: (words: Words) => unknown;
  readonly busy: boolean;
  readonly onDone: (changed: boolean) => void;
  readonly invited: Invited;
}

function DemandForm({ form, draft, demand, finish, busy, onDone, invited }: FormProps) {
  const { t } = useTranslation('consultation');
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={{ ...asWords(demand), ...draft.words }}
      onValuesChange={(_, words: Words) => draft.save(words)}
      onFinish={(words: Words) => finish(words)}
      footer={
        <>
          <Button block color="primary" type="submit" loading={busy}>
            {demand ? t('common:verb.save') : t('common:verb.recordDemand')}
          </Button>
          <Button block className="below" onClick={() => onDone(false)}>
            {t('common:verb.cancel')}
          </Button>
        </>
      }
    >
      <DraftNotice draft={draft} />
      <Form.Item
        name="title"
        label={t('demands.what')}
        rules={[{ required: true, whitespace: true, message: t('needed', { what: t('demands.what') }) }]}
      >
        <Input maxLength={120} placeholder={t('demands.whatHint')} clearable />
      </Form.Item>
      <Form.Item name="body" label={t('demands.body')}>
        <TextArea maxLength={7000} rows={3} autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
      {invited.length > 0 && (
        <Form.Item name="departments" label={t('demands.department')}>
          <Selector options={invited.map((one) => ({ label: one.shortName, value: one.id }))} />
        </Form.Item>
      )}
    </Form>
  );
}

const asWords = (demand: Demand | null): Partial<Words> => ({
  title: demand?.title,
  body: demand?.body,
  departments: demand?.departmentId ? [demand.departmentId] : [],
});
