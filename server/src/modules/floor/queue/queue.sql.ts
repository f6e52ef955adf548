import { JOIN_PERSON, joinSomebody, PERSON } from '../../meeting/index.js';

export const QUEUE = `(select coalesce(json_agg(json_build_object('id', s.id, 'participantId', p.id, ${PERSON},
  'status', s.status, 'position', s.position, 'startedAt', s.started_at, 'endsAt', s.ends_at, 'kind', s.kind,
  'categoryName', k.name, 'demandNumber', x.number, 'answersToId', s.answers_to_id, 'note', s.note,
  'spokenSeconds', round(s.spoken_ms / 1000.0)::int, 'allottedSeconds', s.allotted_ms / 1000,
  'firstTime', coalesce(h.turns, 0) <= (s.started_at is not null and s.kind <> 'POINT_OF_ORDER')::int)
  order by s.position), '[]')
  from speaker_entry s ${joinSomebody('s')} ${JOIN_PERSON}
  left join point_of_order_category k on k.id = s.category_id left join demand x on x.id = s.demand_id
  left join (select coalesce(participant_id, observer_id) as who, count(*) as turns from speaker_entry
    where meeting_id = m.id and started_at is not null and kind <> 'POINT_OF_ORDER' group by 1) h on h.who = p.id
  where s.meeting_id = m.id and s.status in ('WAITING', 'SPEAKING'))`;

/** The turn that ended last, with what can still be answered to it. */
export const LAST_SPOKEN = `(select json_build_object('id', s.id, 'kind', s.kind, 'participantId', p.id, ${PERSON})
  from speaker_entry s ${joinSomebody('s')} ${JOIN_PERSON}
  where s.meeting_id = m.id and s.status = 'FINISHED' order by s.finished_at desc limit 1)`;

/** Turns and time by party, pauses left out; the turn under way counts with what it has. */
export const SHARES = `(select coalesce(json_agg(json_build_object('party', t.party, 'turns', t.turns,
  'seconds', t.seconds, 'budgetSeconds', t.budget) order by t.party), '[]')
  from (select p.party, count(s.id) as turns, coalesce(round(sum(s.spoken_ms) / 1000.0), 0)::int as seconds,
      (m.party_minutes::jsonb ->> p.party)::int * 60 as budget
    from participant p
    left join speaker_entry s on s.participant_id = p.id and s.meeting_id = m.id and s.started_at is not null
    where p.consultation_id = c.id and p.duty <> 'OBSERVER' group by p.party) t where t.turns > 0 or t.budget is not null)`;
