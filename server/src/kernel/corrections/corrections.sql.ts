/**
 * What a record said before, the newest first, as a list of `CorrectionRow`. `nameOf` says in SQL how an actor is called:
 * the kernel knows nobody.
 */
export const correctionsOf = (record: string, id: string, nameOf: (actor: string) => string) =>
  `(select coalesce(json_agg(json_build_object('id', said.id, 'field', said.field, 'saidBefore', said.said_before,
      'saysNow', said.says_now, 'reason', said.reason, 'byName', ${nameOf('said.corrected_by')},
      'correctedAt', said.corrected_at) order by said.corrected_at desc, said.id desc), '[]')
    from correction said where said.record_id = ${id} and said.record = '${record}')`;

/** When one of these fields was last corrected: all that the public is told (已更正). */
export const correctedAt = (record: string, id: string, fields: readonly string[]) =>
  `(select max(said.corrected_at) from correction said where said.record_id = ${id} and said.record = '${record}'
    and said.field in (${fields.map((field) => `'${field}'`).join(', ')}))`;
