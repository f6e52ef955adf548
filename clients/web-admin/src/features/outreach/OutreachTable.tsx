import { Photos, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { OutreachTable_RecordFragment } from '../../generated/graphql';
import { DataTable, type DataTableProps } from '../../shell/DataTable';

export const OutreachTable_record = graphql(`
  fragment OutreachTable_record on OutreachRow {
    id
    version
    noticeId
    noticeTitle
    committeeName
    place
    heldOn
    form
    listeners
    listenerCount
    tellerName
    isOnBehalf
    recordedByName
    note
    photoIds
    withdrawnAt
    withdrawnReason
    viewerCanAct
    questions {
      id
      text
      topic {
        id
        number
        status
      }
    }
  }
`);
type Line = FragmentType<typeof OutreachTable_record>;

/** Who told whom, where and how, and the questions that were asked; each may become a topic. */
export function OutreachTable({
  rows,
  withNotice,
  onTakeBack,
  ...list
}: Omit<DataTableProps<Line>, 'columns' | 'rowKey' | 'rows'> & {
  rows: readonly Line[] | undefined;
  withNotice: boolean;
  onTakeBack: (record: { id: string; version: number }) => void;
}) {
  const of = (line: Line) => readFragment(OutreachTable_record, line);
  const columns = useOutreachTableColumns({ of, withNotice, onTakeBack });
  return <DataTable<Line> {...list} rows={rows} rowKey={(line) => of(line).id} columns={columns} />;
}

function useOutreachTableColumns({
  of,
  withNotice,
  onTakeBack,
}: {
  of: (line: Line) => OutreachTable_RecordFragment;
  withNotice: boolean;
  onTakeBack: (record: { id: string; version: number }) => void;
}): TableColumnsType<Line> {
  const { t } = useTranslation('policy');
  return [
    {
      title: t('record.where'),
      key: 'where',
      width: 200,
      render: (_, line) => {
        const { committeeName, place, heldOn, withdrawnAt, withdrawnReason } = of(line);
        return (
          <PlaceCell
            place={place}
            committeeName={committeeName}
            heldOn={heldOn}
            withdrawnAt={withdrawnAt}
            withdrawnReason={withdrawnReason}
          />
        );
      },
    },
    ...(withNotice
      ? [
          {
            title: t('record.notice'),
            key: 'notice',
            width: 200,
            render: (_: unknown, line: Line) => (
              <div className="policy-title">
                <Link to={`/policy-notices/${of(line).noticeId}`}>{of(line).noticeTitle}</Link>
              </div>
            ),
          },
        ]
      : []),
    {
      title: t('record.teller'),
      key: 'teller',
      render: (_, line) => {
        const { tellerName, isOnBehalf, recordedByName } = of(line);
        return (
          <>
            {tellerName}
            {isOnBehalf && <div className="quiet">{t('record.writtenBy', { name: recordedByName })}</div>}
          </>
        );
      },
    },
    {
      title: t('record.listeners'),
      key: 'listeners',
      render: (_, line) => {
        const { form, listeners, listenerCount } = of(line);
        return (
          <>
            <span className="num">
              {t(`outreach:form.${form}`)} · {t('people', { count: listenerCount })}
            </span>
            <div className="quiet">{listeners.map((kind) => t(`outreach:listener.${kind}`)).join(t('comma'))}</div>
          </>
        );
      },
    },
    {
      title: t('record.questions'),
      key: 'questions',
      width: 260,
      render: (_, line) => {
        const { questions, note, photoIds, viewerCanAct, withdrawnAt, place } = of(line);
        return (
          <QuestionsCell
            questions={questions}
            viewerCanAct={viewerCanAct}
            withdrawnAt={withdrawnAt}
            note={note}
            photoIds={photoIds}
            place={place}
          />
        );
      },
    },
    {
      title: t('acts'),
      key: 'acts',
      fixed: 'right',
      render: (_, line) => {
        const { id, version, viewerCanAct, withdrawnAt, questions } = of(line);
        if (!viewerCanAct || withdrawnAt || questions.some(({ topic }) => topic)) return null;
        return (
          <Button type="link" size="small" onClick={() => onTakeBack({ id, version })}>
            {t('record.takeBack')}
          </Button>
        );
      },
    },
  ];
}

function PlaceCell({
  place,
  committeeName,
  heldOn,
  withdrawnAt,
  withdrawnReason,
}: {
  place: string;
  committeeName: string;
  heldOn: string;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
}) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  return (
    <div className="policy-title">
      <b>{place}</b>
      <div className="quiet num">
        {committeeName} · {date(heldOn)}
      </div>
      {withdrawnAt && (
        <>
          <Tag tone="calm" icon="minus">
            {t('record.takenBack')}
          </Tag>
          <div className="quiet">{withdrawnReason}</div>
        </>
      )}
    </div>
  );
}

function QuestionsCell({
  questions,
  viewerCanAct,
  withdrawnAt,
  note,
  photoIds,
  place,
}: {
  questions: OutreachTable_RecordFragment['questions'][number][];
  viewerCanAct: boolean;
  withdrawnAt: string | null;
  note: string | null;
  photoIds: string[];
  place: string;
}) {
  const { t } = useTranslation('policy');
  return (
    <div className="policy-title">
      {questions.length === 0 && <span className="quiet">{t('record.noQuestions')}</span>}
      <ul className="heard-questions">
        {questions.map(({ id, text, topic }) => (
          <li key={id}>
            <span>{text}</span>
            {topic ? (
              <span>
                <Link to={`/topics/${topic.id}`} className="num">
                  {t('record.topic', { number: topic.number })}
                </Link>{' '}
                <StatusTag kind="topic" value={topic.status} />
              </span>
            ) : (
              viewerCanAct && !withdrawnAt && <Link to={`/outreach/questions/${id}`}>{t('record.takeUp')}</Link>
            )}
          </li>
        ))}
      </ul>
      {note && <div className="quiet">{note}</div>}
      <Photos ids={photoIds} label={t('record.photoOf', { place })} />
    </div>
  );
}
