import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import type { AttendanceSheetQuery } from '../../../generated/graphql';
import '../minutes/minutes.css';
import { FileButton } from '../../../shell/taking/FileButton';

const Sheet = graphql(`
  query AttendanceSheet($meetingId: ID!) {
    attendanceSheet(meetingId: $meetingId) {
      title
      committeeName
      place
      openedAt
      endedAt
      rows {
        participantId
        name
        party
        duty
        organisation
        departmentName
        interestGroupName
        attendance
        leaveKind
        minutesLate
        left
        entries {
          act
          method
          at
          recordedByName
          bySelf
        }
      }
    }
  }
`);

/** 签到表 as proof: who, how, when, written down by whom; what was taken back stays on it. */
export function Component() {
  const { t } = useTranslation('record');
  const { dateTime, time } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Sheet,
    variables: { meetingId: id },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('sheet.title')} />;
  const sheet = data.attendanceSheet;
  const invited = sheet.rows.filter(({ duty }) => duty !== 'OBSERVER');
  const there = invited.filter(({ attendance }) => attendance === 'PRESENT').length;
  return (
    <main className="record-print">
      <nav>
        <Link to={`/meetings/${id}/minutes`}>← {t('console:minutes.title')}</Link>
        <span>
          <FileButton href={`/exports/meetings/${id}/attendance`}>{t('sheet.workbook')}</FileButton>{' '}
          <Button type="primary" onClick={() => window.print()}>
            {t('common:verb.print')}
          </Button>
        </span>
      </nav>
      <h1>{t('sheet.of', { title: sheet.title })}</h1>
      <p className="num">
        {sheet.committeeName} · {sheet.place} · {dateTime(sheet.openedAt)}
        {sheet.endedAt && ` – ${time(sheet.endedAt)}`} · {t('sheet.count', { there, invited: invited.length })}
      </p>
      {sheet.rows.length === 0 ? <EmptyState title={t('sheet.nobody')} /> : <AttendanceTable sheet={sheet} />}
      <p>{t('sheet.signature')}</p>
    </main>
  );
}

function AttendanceTable({ sheet }: { sheet: AttendanceSheetQuery['attendanceSheet'] }) {
  const { t } = useTranslation('record');
  const { dateTime } = useFormats();
  return (
    <table>
      <thead>
        <tr>
          <th>{t('sheet.name')}</th>
          <th>{t('sheet.standing')}</th>
          <th>{t('sheet.state')}</th>
          <th>{t('sheet.lines')}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={row.participantId}>
            <td>{row.name}</td>
            <td>
              {[
                row.departmentName ??
                  row.organisation ??
                  row.interestGroupName ??
                  (row.duty !== 'OBSERVER' && t(`words:party.${row.party}`)),
                row.duty !== 'ATTENDEE' && t(`meeting:duty.${row.duty}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </td>
            <td>
              {t(`status:attendance.${row.attendance}`)}
              {row.leaveKind && <span className="record-unprinted"> · {t(`words:leaveKind.${row.leaveKind}`)}</span>}
              {row.minutesLate !== null && ` · ${t('sheet.late', { minutes: row.minutesLate })}`}
              {row.left && ` · ${t('act.LEFT')}`}
            </td>
            <td className="num">
              {row.entries.map((entry) => (
                <div key={entry.at + entry.act}>
                  {dateTime(entry.at)} {t(`act.${entry.act}`)}
                  {entry.method && ` · ${t(`meeting:signInMethod.${entry.method}`)}`}
                  {!entry.bySelf && entry.recordedByName && ` · ${t('sheet.by', { name: entry.recordedByName })}`}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
