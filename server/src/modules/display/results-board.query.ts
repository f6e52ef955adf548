import type { ReadContext } from '../../kernel/read.js';
import { prepared } from '../../kernel/read.js';
import {
  demandTakenDownAt,
  invitedCountOf,
  isFileTakenDown,
  leadNameOf,
  offTheRecord,
  promiseWaits,
  SETTLED,
  WITH_DEPARTMENT,
} from '../commitment/index.js';
import { publicInSql, standsInSql } from '../consultation/index.js';
import type { BoardCard, ResultsBoard } from './display.types.js';

/**
 * What the board shows of one committee (or of the district, null): at most `first` cards. A promise that was due before
 * the day `overdueBefore` and still lies with its department is late.
 */
export interface BoardScope extends Record<string, unknown> {
  readonly committeeId: string | null;
  readonly overdueBefore: string;
  readonly first: number;
}

const listed = (statuses: readonly string[]) => statuses.map((status) => `'${status}'`).join(', ');

/**
 * A demand that several promised something on, or that is handled as several, is one matter, and as far as its slowest
 * part: neither a second promise nor splitting makes anything look done.
 */
const SLOWEST_PART = `left join lateral (
    select led.* from commitment own join commitment led on led.id = coalesce(own.merged_into_id, own.id)
    where own.demand_id = d.id and own.status not in ('SPLIT', 'WITHDRAWN')
    order by led.status in (${listed(SETTLED)}), led.closed_unsolved desc, led.due_on, led.id limit 1) k on true`;

/** Demands that were settled at a meeting that has ended; each is one matter. */
const MATTERS = `
  select d.id, d.title, d.disposition, d.disposition_reason, d.disposition_basis, d.disposed_at, d.carried_over_until,
    c.id as consultation_id, c.title as consultation_title, c.form, c.topic_id, l.name as committee_name, w.name as township_name,
    k.id as commitment_id, k.action, k.due_on, k.status, k.result_class, k.round, k.tracking_code, k.last_acted_at,
    coalesce(${leadNameOf('k')}, (select asked.short_name from department asked where asked.id = d.department_id)) as department_name,
    case
      when d.disposition = 'DECLINED' then 'DECLINED'
      when d.disposition = 'ESCALATED' then 'ESCALATED'
      when d.disposition = 'CARRIED_OVER' then 'CARRIED_OVER'
      when d.disposition = 'SOLVED_ON_SPOT' then 'SOLVED_ON_SPOT'
      when k.status in (${listed(SETTLED)}) and k.closed_unsolved then 'UNSOLVED'
      when k.status in (${listed(SETTLED)}) and ${promiseWaits('d.id')} then 'IN_PROGRESS'
      when k.status in (${listed(SETTLED)}) then 'ACCEPTED'
      when k.relapse_count > 0 then 'RELAPSED'
      when k.status = 'ACCEPTANCE_OPEN' then 'ACCEPTANCE_OPEN'
      when k.status in (${listed(WITH_DEPARTMENT)})
        and k.due_on < :overdueBefore::date then 'OVERDUE'
      when k.status = 'REPROCESSING' or k.round > 1 then 'REPROCESSING'
      else 'IN_PROGRESS'
    end as state
  from demand d
  join consultation c on c.id = d.consultation_id
  join liaison_committee l on l.id = c.committee_id join township w on w.id = l.township_id
  ${SLOWEST_PART}
  where d.status = 'DISPOSED' and ${standsInSql('d')} and (d.disposition <> 'COMMITMENT' or k.id is not null)
    and ${publicInSql('c')}
    and (:committeeId::uuid is null or c.committee_id = :committeeId::uuid)`;

/** The order of the wall: what is late first, then what moved last; open and refused as visible as done. */
const ORDER = `case state when 'RELAPSED' then 0 when 'OVERDUE' then 0 when 'REPROCESSING' then 1 else 2 end,
  coalesce(last_acted_at, disposed_at) desc, id`;

/** The first or last published picture of what was done: read from one end, however much was reported in between. */
const pictured = (direction: 'asc' | 'desc') => `
       select f.id as file, e.id as entry from progress_entry e cross join lateral unnest(e.photo_ids) as photo(id)
       join stored_file f on f.id = photo.id and f.reach = 'PUBLIC' and not ${isFileTakenDown('f.id')}
       where e.commitment_id = page.commitment_id and e.photo_ids <> '{}'
       order by e.reported_at ${direction}, e.id ${direction} limit 1`;

/** The whole board as one JSON document: the page is cut first, the details are gathered for its rows only. */
export const resultsBoardQuery = prepared<{ board: ResultsBoard }, BoardScope>(
  'display.results-board',
  `with matter as materialized (${MATTERS}),
   page as (select * from matter order by ${ORDER} limit :first),
   card as (
     select page.*, ${demandTakenDownAt('page.id')} as taken_down_at, coalesce(t.tracking_code, page.tracking_code, '') as code,
       coalesce(a.answers, 0) as answers, coalesce(a.invited_answers, 0) as invited_answers,
       ${invitedCountOf('page.commitment_id')} as invited,
       coalesce(a.solved, 0) as solved, coalesce(a.half, 0) as half, coalesce(a.unsolved, 0) as unsolved,
       '/files/' || coalesce(pair.before, first.file) as before,
       '/files/' || coalesce(pair.after, case when last.entry <> first.entry then last.file end) as after
     from page
     left join topic t on t.id = page.topic_id
     left join lateral (
       select count(*) filter (where a.invited) as invited_answers, count(*) as answers, count(*) filter (where a.invited and result = 'SOLVED') as solved,
         count(*) filter (where a.invited and result = 'HALF_SOLVED') as half,
         count(*) filter (where a.invited and result in ('NOT_SOLVED', 'CAME_BACK')) as unsolved
       from acceptance_answer a where a.commitment_id = page.commitment_id and a.round = page.round
     ) a on true
     left join lateral (${pictured('asc')}) first on true
     left join lateral (${pictured('desc')}) last on true
     left join lateral (select e.before_ids[1] as before, e.after_ids[1] as after from progress_entry e
       where e.commitment_id = page.commitment_id and e.before_ids <> '{}'
         and not ${isFileTakenDown('e.before_ids[1]')} and not ${isFileTakenDown('e.after_ids[1]')}
       order by e.reported_at desc, e.id desc limit 1) pair on true
   )
   select json_build_object(
     'committeeName', (select name from liaison_committee where id = :committeeId::uuid),
     'totals', (select json_build_object(
       'matters', count(*),
       'promised', count(*) filter (where disposition = 'COMMITMENT'),
       'accepted', count(*) filter (where state = 'ACCEPTED'),
       'inProgress', count(*) filter (where state in ('IN_PROGRESS', 'ACCEPTANCE_OPEN', 'REPROCESSING')),
       'overdue', count(*) filter (where state = 'OVERDUE'),
       'relapsed', count(*) filter (where state = 'RELAPSED'),
       'unsolved', count(*) filter (where state = 'UNSOLVED'),
       'declined', count(*) filter (where state = 'DECLINED'),
       'solvedOnSpot', count(*) filter (where state = 'SOLVED_ON_SPOT'),
       'carriedOver', count(*) filter (where state in ('CARRIED_OVER', 'ESCALATED'))) from matter),
     'cards', coalesce((select json_agg(json_build_object(
       'demandId', id, 'takenDownAt', to_char(taken_down_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'title', title, 'consultationTitle', consultation_title, 'form', form,
       'committeeName', committee_name, 'townshipName', township_name, 'state', state, 'disposition', disposition, 'promise', action,
       'departmentName', department_name, 'dueOn', coalesce(due_on, carried_over_until), 'status', status,
       'resultClass', result_class, 'round', round, 'reason', disposition_reason, 'basis', disposition_basis,
       'answerCount', answers, 'invitedCount', greatest(invited, invited_answers), 'invitedAnswerCount', invited_answers, 'solvedCount', solved, 'halfSolvedCount', half, 'notSolvedCount', unsolved,
       'trackingCode', code, 'beforePhoto', before, 'afterPhoto', after,
       'updatedAt', to_char(coalesce(last_acted_at, disposed_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
     ) order by ${ORDER}) from card), '[]')) as board`,
);

/** What a card that was taken down is left with: whose it is, and what became of it. */
const NO_WORDS: Partial<BoardCard> = {
  title: '',
  consultationTitle: '',
  promise: null,
  reason: null,
  basis: null,
  trackingCode: '',
  beforePhoto: null,
  afterPhoto: null,
};

export async function readResultsBoard(read: ReadContext, scope: BoardScope): Promise<ResultsBoard> {
  const row = await read.one(resultsBoardQuery, scope);
  if (!row) throw new Error('the results board query always answers one row');
  return { ...row.board, cards: row.board.cards.map((card) => offTheRecord(card, NO_WORDS)) };
}
