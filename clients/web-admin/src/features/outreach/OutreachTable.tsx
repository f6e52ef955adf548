import { Photos, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { OutreachTable_RecordFragment } from '../../generated/graphql';
import { DataTable, type DataTableProps } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';

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
type Told = OutreachTable_RecordFragment;

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

interface Shown {
  of: (line: Line) => Told;
  withNotice: boolean;
  onTakeBack: (record: { id: string; version: number }) => void;
}

function useOutreachTableColumns({ of, withNotice, onTakeBack }: Shown): ListColumns<Line> {
  const { t, i18n } = useTranslation('policy');
  const notice = {
    title: t('record.notice'),
    key: 'notice',
    inFile: at('noticeTitle'),
    width: 200,
    render: (_: unknown, line: Line) => <NoticeCell told={of(line)} />,
  };
  return [
    {
      title: t('record.where'),
      key: 'where',
      width: 200,
      inFile: [
        at('place'),
        at('committeeName', t('committee')),
        at('heldOn', t('lists:head.day')),
        at('withdrawnReason', t('record.takenBack')),
      ],
      render: (_, line) => <PlaceCell told={of(line)} />,
    },
    ...(withNotice ? [notice] : []),
    {
      title: t('record.teller'),
      key: 'teller',
      inFile: at('tellerName'),
      render: (_, line) => <TellerCell told={of(line)} />,
    },
    {
      title: t('record.listeners'),
      key: 'listeners',
      inFile: [
        at('form', t('record.form'), wordsOf(i18n, 'outreach:form')),
        at('listenerCount', t('lists:head.listeners')),
        { path: 'listeners', words: wordsOf(i18n, 'outreach:listener') },
      ],
      render: (_, line) => <ListenersCell told={of(line)} />,
    },
    {
      title: t('record.questions'),
      key: 'questions',
      inFile: at('questions.text'),
      width: 260,
      render: (_, line) => <QuestionsCell told={of(line)} />,
    },
    {
      title: t('acts'),
      key: 'acts',
      fixed: 'right',
      render: (_, line) => <TakeBackCell told={of(line)} onTakeBack={onTakeBack} />,
    },
  ];
}

function NoticeCell({ told: { noticeId, noticeTitle } }: { told: Told }) {
  return (
    <div className="policy-title">
      <Link to={`/policy-notices/${noticeId}`}>{noticeTitle}</Link>
    </div>
  );
}

function PlaceCell({ told: { place, committeeName, heldOn, withdrawnAt, withdrawnReason } }: { told: Told }) {
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

function TellerCell({ told: { tellerName, isOnBehalf, recordedByName } }: { told: Told }) {
  const { t } = useTranslation('policy');
  return (
    <>
      {tellerName}
      {isOnBehalf && <div className="quiet">{t('record.writtenBy', { name: recordedByName })}</div>}
    </>
  );
}

function ListenersCell({ told: { form, listeners, listenerCount } }: { told: Told }) {
  const { t } = useTranslation('policy');
  return (
    <>
      <span className="num">
        {t(`outreach:form.${form}`)} · {t('people', { count: listenerCount })}
      </span>
      <div className="quiet">{listeners.map((kind) => t(`outreach:listener.${kind}`)).join(t('comma'))}</div>
    </>
  );
}

function QuestionsCell({ told: { questions, viewerCanAct, withdrawnAt, note, photoIds, place } }: { told: Told }) {
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

function TakeBackCell({
  told: { id, version, viewerCanAct, withdrawnAt, questions },
  onTakeBack,
}: {
  told: Told;
  onTakeBack: (record: { id: string; version: number }) => void;
}) {
  const { t } = useTranslation('policy');
  if (!viewerCanAct || withdrawnAt || questions.some(({ topic }) => topic)) return null;
  return (
    <Button type="link" size="small" onClick={() => onTakeBack({ id, version })}>
      {t('record.takeBack')}
    </Button>
  );
}
