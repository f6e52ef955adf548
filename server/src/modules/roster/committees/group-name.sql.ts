/** What a sector or special committee `g` was called on a day. */
export const groupNameOn = (g: string, day: string) =>
  `coalesce((select n.name from group_name n where n.group_id = ${g}.id and (n.starts_on is null or n.starts_on <= ${day})
    order by n.starts_on desc nulls last limit 1), ${g}.name)`;
