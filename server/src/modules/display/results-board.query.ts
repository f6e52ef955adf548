import type { ReadContext } from '../../kernel/read.js';
import { prepared } from '../../kernel/read.js';
import { demandTakenDownAt, invitedCountOf, isFileTakenDown, leadNameOf, offTheRecord } from '../commitment/index.js';
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

/** Each part of the order read from its index, no further than a page: what is late, what came back, what is worked on again, the rest. */
const firstOf = (which: string) =>
  `(select * from matter where ${which} order by moved_at desc, demand_id limit :first)`;
const LATE = 'm.due_on < :overdueBefore::date';
const NOT_LATE = '(due_on is null or due_on >= :overdueBefore::date)';

/** The order of the wall: what is late first, then what moved last; open and refused as visible as done. */
const order = (m: string) =>
  `case when ${m}.state = 'OVERDUE' then 0 else ${m}.rank end, ${m}.moved_at desc, ${m}.demand_id`;

const page = (scope: string) => `
  select m.demand_id, m.consultation_id, m.commitment_id, m.moved_at, m.rank, case when ${LATE} then 'OVERDUE' else m.state end as state
  from (${[
    `${scope} and due_on < :overdueBefore::date`,
    `${scope} and rank = 0`,
    `${scope} and rank = 1 and ${NOT_LATE}`,
    `${scope} and rank = 2 and ${NOT_LATE}`,
  ]
    .map(firstOf)
    .join('\n    union all ')}) m
  order by case when ${LATE} then 0 else m.rank end, m.moved_at desc, m.demand_id limit :first`;

/** Kept counts, with those that are late today taken out of what they would be otherwise. */
const counted = (scope: string) => `
  select disposition, state, sum(matters) as matters from matter_tally where ${scope} group by 1, 2
  union all select disposition, state, -count(*) from matter where ${scope} and due_on < :overdueBefore::date group by 1, 2
  union all select disposition, 'OVERDUE', count(*) from matter where ${scope} and due_on < :overdueBefore::date group by 1`;

/** The first or last published picture of what was done: read from one end, however much was reported in between. */
const pictured = (direction: 'asc' | 'desc') => `
       select f.id as file, e.id as entry from progress_entry e cross join lateral unnest(e.photo_ids) as photo(id)
       join stored_file f on f.id = photo.id and f.reach = 'PUBLIC' and not ${isFileTakenDown('f.id')}
       where e.commitment_id = page.commitment_id and e.photo_ids <> '{}'
       order by e.reported_at ${direction}, e.id ${direction} limit 1`;

const sum = (which = 'true') => `coalesce(sum(matters) filter (where ${which}), 0)`;

/** The whole board as one JSON document: the page is cut first, the details are gathered for its rows only. */
const boardText = (scope: string) =>
  `with page as (${page(scope)}),
   card as (
     select page.state, page.rank, page.moved_at, page.demand_id, d.title, d.disposition, d.disposition_reason, d.disposition_basis,
       d.carried_over_until, c.title as consultation_title, c.form, l.name as committee_name, w.name as township_name,
       k.action, k.due_on, k.status, k.result_class, k.round,
       coalesce(${leadNameOf('k')}, (select asked.short_name from department asked where asked.id = d.department_id)) as department_name,
       ${demandTakenDownAt('page.demand_id')} as taken_down_at, coalesce(t.tracking_code, k.tracking_code, '') as code,
       coalesce(a.answers, 0) as answers, coalesce(a.invited_answers, 0) as invited_answers,
       ${invitedCountOf('page.commitment_id')} as invited,
       coalesce(a.solved, 0) as solved, coalesce(a.half, 0) as half, coalesce(a.unsolved, 0) as unsolved,
       '/files/' || coalesce(pair.before, first.file) as before,
       '/files/' || coalesce(pair.after, case when last.entry <> first.entry then last.file end) as after
     from page
     join demand d on d.id = page.demand_id
     join consultation c on c.id = page.consultation_id
     join liaison_committee l on l.id = c.committee_id join township w on w.id = l.township_id
     left join commitment k on k.id = page.commitment_id
     left join topic t on t.id = c.topic_id
     left join lateral (
       select count(*) filter (where a.invited) as invited_answers, count(*) as answers, count(*) filter (where a.invited and result = 'SOLVED') as solved,
         count(*) filter (where a.invited and result = 'HALF_SOLVED') as half,
         count(*) filter (where a.invited and result in ('NOT_SOLVED', 'CAME_BACK')) as unsolved
       from acceptance_answer a where a.commitment_id = k.id and a.round = k.round
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
       'matters', ${sum()},
       'promised', ${sum(`disposition = 'COMMITMENT'`)},
       'accepted', ${sum(`state = 'ACCEPTED'`)},
       'inProgress', ${sum(`state in ('IN_PROGRESS', 'ACCEPTANCE_OPEN', 'REPROCESSING')`)},
       'overdue', ${sum(`state = 'OVERDUE'`)},
       'relapsed', ${sum(`state = 'RELAPSED'`)},
       'unsolved', ${sum(`state = 'UNSOLVED'`)},
       'declined', ${sum(`state = 'DECLINED'`)},
       'solvedOnSpot', ${sum(`state = 'SOLVED_ON_SPOT'`)},
       'carriedOver', ${sum(`state in ('CARRIED_OVER', 'ESCALATED')`)}) from (${counted(scope)}) kept),
     'cards', coalesce((select json_agg(json_build_object(
       'demandId', demand_id, 'takenDownAt', to_char(taken_down_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'title', title, 'consultationTitle', consultation_title, 'form', form,
       'committeeName', committee_name, 'townshipName', township_name, 'state', state, 'disposition', disposition, 'promise', action,
       'departmentName', department_name, 'dueOn', coalesce(due_on, carried_over_until), 'status', status,
       'resultClass', result_class, 'round', round, 'reason', disposition_reason, 'basis', disposition_basis,
       'answerCount', answers, 'invitedCount', greatest(invited, invited_answers), 'invitedAnswerCount', invited_answers, 'solvedCount', solved, 'halfSolvedCount', half, 'notSolvedCount', unsolved,
       'trackingCode', code, 'beforePhoto', before, 'afterPhoto', after,
       'updatedAt', to_char(moved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
     ) order by ${order('card')}) from card), '[]')) as board`;

/** Two statements: with a committee that may be none, PostgreSQL could plan for neither. */
export const districtBoardQuery = prepared<{ board: ResultsBoard }, BoardScope>(
  'display.results-board',
  boardText('true'),
);
const committeeBoardQuery = prepared<{ board: ResultsBoard }, BoardScope>(
  'display.results-board-of-committee',
  boardText('committee_id = :committeeId::uuid'),
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
  const row = await read.one(scope.committeeId === null ? districtBoardQuery : committeeBoardQuery, scope);
  if (!row) throw new Error('the results board query always answers one row');
  return { ...row.board, cards: row.board.cards.map((card) => offTheRecord(card, NO_WORDS)) };
}
