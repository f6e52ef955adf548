import { registerEnumType } from 'type-graphql';

/** The numbers of social-opinion information; boards, the bulletin and its records are all read from `briefFigures`. */
export enum BriefFigure {
  BRIEFS_ISSUED = 'BRIEFS_ISSUED',
  BRIEFS_ADOPTED = 'BRIEFS_ADOPTED',
  BRIEFS_ADOPTED_DISTRICT = 'BRIEFS_ADOPTED_DISTRICT',
  BRIEFS_ADOPTED_CITY = 'BRIEFS_ADOPTED_CITY',
  BRIEFS_ADOPTED_PROVINCE = 'BRIEFS_ADOPTED_PROVINCE',
  BRIEFS_ADOPTED_NATIONAL = 'BRIEFS_ADOPTED_NATIONAL',
  BRIEFS_INSTRUCTED = 'BRIEFS_INSTRUCTED',
  BRIEFS_ACTED_ON = 'BRIEFS_ACTED_ON',
  BRIEFS_TOLD_BACK = 'BRIEFS_TOLD_BACK',
}
registerEnumType(BriefFigure, { name: 'BriefFigure', description: 'A number of social-opinion information.' });

/** By itself, or within the composites it went into: what became of those became of it. */
const WAYS = `(select b.id union all select s.brief_id from brief_source s where s.kind = 'BRIEF' and s.record_id = b.id)`;
const ISSUED = `exists (select from ${WAYS} way(id) join opinion_brief o on o.id = way.id where o.issue_number is not null)`;
const sent = (filter: string) =>
  `exists (select from ${WAYS} way(id) join submission u on u.brief_id = way.id where ${filter})`;
const instructed = (filter: string) =>
  `exists (select from ${WAYS} way(id) join leader_instruction i on i.brief_id = way.id
    where i.status <> 'WITHDRAWN' and ${filter})`;
const at = (level: string) => `u.level = '${level}'`;
const ADOPTED = `u.outcome = 'ADOPTED'`;

/**
 * Handed in within `:from` and `:to`, days in China, both included. A composite of briefs is the desk's: the briefs in it
 * are counted. Its words are in a list only once they are issued.
 */
const briefs = (filter: string, counted: string) => `
  select 'BRIEF', b.id, case when b.issue_number is null then '—' else coalesce(b.edited_title, b.title) end,
    b.committee_id, null::uuid, b.submitted_at, ${counted}, null::numeric
  from opinion_brief b where b.status <> 'DRAFT' and ${filter}
    and not exists (select from brief_source s where s.brief_id = b.id and s.kind = 'BRIEF')
    and b.submitted_at >= (:from::date)::timestamp at time zone 'Asia/Shanghai'
    and b.submitted_at < (:to::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
const adoptedOf = (level: string) => briefs(sent(at(level)), sent(`${at(level)} and ${ADOPTED}`));

/** Each yields record_kind, record_id, title, committee_id, department_id, at, counted, value. */
export const briefFigures: Readonly<Record<BriefFigure, string>> = {
  BRIEFS_ISSUED: briefs('true', ISSUED),
  BRIEFS_ADOPTED: briefs('true', sent(ADOPTED)),
  BRIEFS_ADOPTED_DISTRICT: adoptedOf('DISTRICT'),
  BRIEFS_ADOPTED_CITY: adoptedOf('CITY'),
  BRIEFS_ADOPTED_PROVINCE: adoptedOf('PROVINCE'),
  BRIEFS_ADOPTED_NATIONAL: adoptedOf('NATIONAL'),
  BRIEFS_INSTRUCTED: briefs(ISSUED, instructed('true')),
  BRIEFS_ACTED_ON: briefs(instructed('true'), instructed('i.handled_on is not null')),
  // Told: the author opened what came back about an adoption or an instruction.
  BRIEFS_TOLD_BACK: briefs(
    `(${instructed('true')} or ${sent(ADOPTED)})`,
    `exists (select from ${WAYS} way(id) join brief_told n on n.brief_id = way.id
      where n.recipient_id = b.lead_author_id)`,
  ),
};
