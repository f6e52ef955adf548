-- Terms that recur wherever people speak of what is wrong around them; the secretariat adds its own and takes away what it
-- does not want. Only the shortest names of things: a compound such as 占道经营 would hide that 占道 is in it. What already
-- holds one of them is taken apart anew.
insert into dictionary_term (id, created_at, term)
select gen_random_uuid(), now(), v.term from (values
  ('路灯'), ('步道'), ('斑马线'), ('红绿灯'), ('减速带'), ('公交站'), ('末班车'), ('断头路'),
  ('停车位'), ('充电桩'), ('充电棚'), ('物业费'), ('业委会'), ('安置房'), ('房产证'), ('窨井盖'),
  ('下水道'), ('排水沟'), ('自来水'), ('停水'), ('停电'), ('天然气'), ('垃圾箱'), ('垃圾站'),
  ('渣土车'), ('扬尘'), ('早市'), ('夜市'), ('菜市场'), ('广场舞'), ('幼儿园'), ('学区'),
  ('校车'), ('营养餐'), ('养老院'), ('卫生室'), ('水渠'), ('水库'), ('河道'), ('农产品'),
  ('集散点'), ('占道'), ('飞线')
) as v(term)
on conflict (term) do nothing;
update search_entry set record_version = -1 where fingerprint is not null;
