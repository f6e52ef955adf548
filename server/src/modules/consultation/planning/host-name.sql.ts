/** 主办, of a consultation and its liaison committee: both are aliases in SQL. */
export const hostName = (consultation: string, committee: string) => `case ${consultation}.host
  when 'DISTRICT' then '区政协'
  when 'SPECIAL_COMMITTEE' then
    (select s.name from special_committee s where s.id = ${consultation}.host_special_committee_id)
  else ${committee}.name end`;
