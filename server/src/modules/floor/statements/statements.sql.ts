import { JOIN_PERSON, joinSomebody, PERSON } from '../../meeting/index.js';

/** `rows` chooses and orders them. */
export const statements = (rows: string, order: 'asc' | 'desc') => `(select coalesce(json_agg(json_build_object(
  'id', s.id, 'version', s.version, 'itemId', s.item_id, 'participantId', p.id, ${PERSON},
  'mode', s.mode, 'kind', s.kind, 'text', s.text, 'demandId', s.demand_id, 'demandNumber', x.number,
  'evidence', s.evidence, 'saidAt', s.said_at, 'withdrawnAt', s.withdrawn_at,
  'versionCount', (select count(*) from statement_version v where v.statement_id = s.id)) order by s.id ${order}), '[]')
  from (select * from statement where meeting_id = m.id ${rows}) s
  ${joinSomebody('s')} ${JOIN_PERSON} left join demand x on x.id = s.demand_id)`;
