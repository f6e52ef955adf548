import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { hasRole, Role } from '../../../kernel/viewer.js';
import { briefTitleOnRecord } from '../../opinion/index.js';
import type { Mention } from './mentions.types.js';

const MOST = 300;

/** Records of the consultation that something can be written from, by the kinds a brief knows them by. */
const SOURCES = `
  select 'DEMAND' as kind, d.id from demand d where d.consultation_id = :id::uuid
  union all select 'COMMITMENT', c.id from commitment c where c.consultation_id = :id::uuid
  union all select 'STATEMENT', s.id from meeting m join statement s on s.meeting_id = m.id where m.consultation_id = :id::uuid
  union all select 'TOPIC', t.topic_id from topic_consultation t where t.id = :id::uuid
  union all select 'RESEARCH', s.id from field_research f join research_trip t on t.field_research_id = f.id
    join research_suggestion s on s.trip_id = t.id where f.consultation_id = :id::uuid`;

const query = prepared<Mention, { id: string; recordId: string }>(
  'reporting.mentions',
  `with source as materialized (${SOURCES}), single as materialized (
     select distinct s.brief_id from source r join brief_source s on s.kind = r.kind and s.record_id = r.id
   ), brief as materialized (
     select brief_id from single
     union select s.brief_id from single r join brief_source s on s.kind = 'BRIEF' and s.record_id = r.brief_id
   ), subject as materialized (
     select y.story_id from story_subject y where y.consultation_id = :id::uuid
     union select y.story_id from commitment c join story_subject y on y.commitment_id = c.id where c.consultation_id = :id::uuid
     union select y.story_id from brief b join story_subject y on y.brief_id = b.brief_id
   ), name as materialized (
     select d.title as said from demand d where d.id = :recordId::uuid and d.consultation_id = :id::uuid
     union select c.said_before from correction c where c.record_id = :recordId::uuid and c.field = 'title' and c.said_before <> ''
   ), found as (
     select 'BRIEF' as kind, b.id as record_id, b.id as place, ${briefTitleOnRecord('b')} as title,
       concat_ws(' ', coalesce(b.edited_title, b.title), coalesce(b.edited_situation, b.situation),
         coalesce(b.edited_analysis, b.analysis), coalesce(b.edited_suggestion, b.suggestion)) as text
     from brief r join opinion_brief b on b.id = r.brief_id where b.status <> 'DRAFT'
     union all select 'BRIEF_DRAFT', b.id, b.id, coalesce(w.display_name, ''), concat_ws(' ', b.title, b.situation, b.analysis, b.suggestion)
       from brief r join opinion_brief b on b.id = r.brief_id left join account w on w.id = b.lead_author_id where b.status = 'DRAFT'
     union all select 'STORY', s.id, s.id, s.title, concat_ws(' ', s.title, s.summary, s.body::text)
       from subject r join story s on s.id = r.story_id
     union all select 'REPORT', p.id, p.id, p.title, concat_ws(' ', p.title, p.body::text)
       from report p where p.consultation_id = :id::uuid and p.status <> 'DISCARDED'
     union all select 'MINUTES', y.id, m.id, '', y.body
       from meeting m join minutes y on y.meeting_id = m.id where m.consultation_id = :id::uuid
     union all select 'CORRIGENDUM', y.id, m.id, '', concat_ws(' ', y.passage, y.reads)
       from meeting m join minutes_corrigendum y on y.meeting_id = m.id where m.consultation_id = :id::uuid
     union all select 'TOPIC', t.id, t.id, t.title, concat_ws(' ', t.title, t.place, t.body)
       from topic_consultation x join topic t on t.id = x.topic_id where x.id = :id::uuid
     union all select 'MATERIAL', a.id, a.consultation_id, a.title, concat_ws(' ', a.title, a.body)
       from material a where a.consultation_id = :id::uuid
     union all select 'SPEECH_PAPER', s.id, s.consultation_id, p.name, s.text
       from speech_paper s join participant p on p.id = s.participant_id where s.consultation_id = :id::uuid and s.status <> 'DRAFT'
     union all select 'POSITION', s.id, s.consultation_id, left(s.text, 40), s.text
       from department_position s where s.consultation_id = :id::uuid and s.demand_id is distinct from :recordId::uuid
     union all select 'RESEARCH', f.id, f.consultation_id, f.place, concat_ws(' ', f.place, f.findings)
       from field_research f where f.consultation_id = :id::uuid
     union all select 'SUGGESTION', s.id, s.consultation_id, left(s.measure, 40), concat_ws(' ', s.problem, s.cause, s.measure)
       from suggestion s where s.consultation_id = :id::uuid
     union all select 'TRIP', t.id, t.id, t.title, concat_ws(' ', t.title, t.places, t.purpose, t.report)
       from field_research f join research_trip t on t.field_research_id = f.id where f.consultation_id = :id::uuid
     union all select 'FILE', f.id, f.id, coalesce(f.name, ''), ''
       from (select 'consultation' as kind, :id::uuid as id
         union all select 'commitment', c.id from commitment c where c.consultation_id = :id::uuid
         union all select 'opinion.brief', b.brief_id from brief b) held
       join stored_file f on f.subject_kind = held.kind and f.subject_id = held.id where f.media_type not like 'image/%'
   )
   select f.kind, f.record_id as "recordId", f.place, f.title,
     exists (select from name n where strpos(f.text, n.said) > 0) as names
   from found f
   order by names desc, array_position(array['BRIEF', 'BRIEF_DRAFT', 'STORY', 'REPORT', 'MINUTES', 'CORRIGENDUM', 'TOPIC', 'MATERIAL', 'SPEECH_PAPER',
     'POSITION', 'RESEARCH', 'SUGGESTION', 'TRIP', 'FILE'], f.kind), f.record_id limit ${MOST}`,
);

/**
 * Where else something may be said of what is taken down, those that name it first. Words that were recorded go by themselves; what
 * somebody put in other words, and what is in a document, is for a person to read.
 */
export async function readMentions(
  ctx: RequestContext,
  asked: { readonly consultationId: string; readonly recordId: string },
): Promise<readonly Mention[]> {
  authorize(hasRole(ctx.viewer, Role.SECRETARIAT), 'look where else something is mentioned');
  return ctx.read.all(query, { id: knownId(asked.consultationId), recordId: knownId(asked.recordId) });
}
