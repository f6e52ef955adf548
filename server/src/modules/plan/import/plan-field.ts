export type PlanField =
  | 'ORDINAL'
  | 'UNIT'
  | 'TITLE'
  | 'KIND'
  | 'TIME'
  | 'RESPONSIBLE'
  | 'DEPARTMENTS'
  | 'PLACE'
  | 'STATE'
  | 'NOTE';

/** Whose meeting it is. */
export type OrganiserKind = 'COMMITTEE' | 'SECTOR' | 'SPECIAL_COMMITTEE';

export interface Meaning {
  readonly field: PlanField;
  /** Where two columns could be it, the one that says it more plainly is. */
  readonly rank: number;
  readonly organiser?: OrganiserKind;
}

const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/^(序号|编号|序|号|项次|no\.?)$/i, { field: 'ORDINAL', rank: 1 }],
  [/^(备注|备考|附注|说明|其他|其它)(事项)?$/, { field: 'NOTE', rank: 1 }],
  [/^(目前|当前|办理|完成)?(状态|完成情况|进展(情况)?|落实情况)$/, { field: 'STATE', rank: 1 }],
  [
    /(责任人员?|负责人员?|联系人|牵头人|召集人|主持人|主持|联络员|牵头领导|责任领导|分管领导|负责同志|责任委员|牵头委员|经办人)(及.{0,99}|姓名)?$/,
    { field: 'RESPONSIBLE', rank: 1 },
  ],
  [/(地点|场所|地址)$/, { field: 'PLACE', rank: 1 }],
  [
    /(协办|参与|参加|参会|配合|涉及|相关|有关|邀请|拟邀|职能|协同|支持|对接|列席|会办)的?(单位|部门|职能部门|对象|科室|局办|人员|范围)(及.{0,99})?$/,
    { field: 'DEPARTMENTS', rank: 1 },
  ],
  [/^(协商|活动|会议|议事|履职|工作|组织|开展)?(形式|类型|类别|方式|种类)$/, { field: 'KIND', rank: 1 }],
  [/季度$/, { field: 'TIME', rank: 1 }],
  [/(时间|月份|日期|时限|时段|年月)(安排|节点)?$|^月$/, { field: 'TIME', rank: 2 }],
  [/界别/, { field: 'UNIT', rank: 3, organiser: 'SECTOR' }],
  [/(专委会|专门委员会)(名称)?$/, { field: 'UNIT', rank: 3, organiser: 'SPECIAL_COMMITTEE' }],
  [
    /(街道|乡镇|镇街|镇乡|乡镇街|镇|联络委|联络委员会|委员小组|联络小组|联络组|活动组|片区|园区)(名称|单位)?$/,
    { field: 'UNIT', rank: 3, organiser: 'COMMITTEE' },
  ],
  [
    /^(主办|牵头|组织|实施|召集|申报|报送|填报|议事|举办|协商)(单位|部门|主体|方|者)$|^(协商|责任|议事|履职|组织)主体$|^组织者$/,
    { field: 'UNIT', rank: 2 },
  ],
  [/^(责任|承办|所属|所在|负责)?(单位|部门)(名称)?$/, { field: 'UNIT', rank: 1 }],
  [/(议题|课题|选题|题目)(名称|内容|方向)?$/, { field: 'TITLE', rank: 3 }],
  [/^(协商|议事|活动|会议|履职|协商议事|项目|工作)?(主题|名称|事项|项目)(名称|内容)?$/, { field: 'TITLE', rank: 2 }],
  [/^(主要|协商|议事|活动|会议|履职|工作|具体)?(内容|任务|安排)$/, { field: 'TITLE', rank: 1 }],
];

/** What a heading says its column holds; null when it is not understood. */
export function meaningOf(heading: string): Meaning | null {
  const plain = heading
    .normalize('NFKC')
    .replace(/\(.{0,99}?\)|\s|[:：*]/g, '')
    .replace(/^(拟定?|计划|预计)(?=.{2})/, '')
    .replace(/[/和与]/g, '');
  if (plain === '' || [...plain].length > 12) return null;
  return MEANINGS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
