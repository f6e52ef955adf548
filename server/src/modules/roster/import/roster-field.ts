/** What a column of a member list can mean. */
export type RosterField =
  | 'ORDINAL'
  | 'NAME'
  | 'GENDER'
  | 'PARTY'
  | 'ETHNICITY'
  | 'BORN_ON'
  | 'SECTOR'
  | 'SPECIAL_COMMITTEE'
  | 'COMMITTEE'
  | 'UNIT'
  | 'POST'
  | 'PHONE'
  | 'SKILLS'
  | 'TERM'
  | 'TERM_FROM'
  | 'TERM_TO'
  | 'NOTE';

const SYNONYMS: Readonly<Record<RosterField, readonly string[]>> = {
  ORDINAL: ['序号', '编号', '顺序号', '序', 'no', '#', 'ordinal'],
  NAME: ['姓名', '委员姓名', '名字', '委员', '委员名单', '政协委员', 'name', 'fullname'],
  GENDER: ['性别', 'gender', 'sex'],
  PARTY: ['党派', '政治面貌', '所属党派', '党派团体', '所在党派', '党派情况', 'party'],
  ETHNICITY: ['民族', '族别', 'ethnicity', 'ethnicgroup'],
  BORN_ON: ['出生年月', '出生日期', '生日', '出生年月日', '出生', 'birthdate', 'dateofbirth', 'born'],
  SECTOR: ['界别', '所属界别', '所在界别', '委员界别', '界别名称', '界别组', '界别小组', '界别联络组', 'sector'],
  SPECIAL_COMMITTEE: [
    '专门委员会',
    '专委会',
    '所属专委会',
    '所在专委会',
    '所属专门委员会',
    '所在专门委员会',
    '专委',
    'specialcommittee',
  ],
  COMMITTEE: [
    '街道委员小组',
    '委员小组',
    '联络委',
    '所属联络委',
    '所在联络委',
    '政协联络委',
    '联络委员会',
    '乡镇街',
    '乡镇街道',
    '镇街',
    '街镇',
    '镇街道',
    '所在乡镇街道',
    '所属乡镇街道',
    '所在镇街',
    '所属镇街',
    '小组',
    '所在小组',
    '所属小组',
    '街道',
    '乡镇',
    '所在街道',
    '所属街道',
    '街道小组',
    '街道分组',
    '活动组',
    '委员活动组',
    '分组',
    '组别',
    '联络组',
    '委员联络组',
    '片区',
    'committee',
    'liaisoncommittee',
    'township',
  ],
  UNIT: [
    '现工作单位及职务',
    '工作单位及职务',
    '工作单位',
    '单位及职务',
    '单位职务',
    '单位和职务',
    '工作单位和职务',
    '现工作单位',
    '现工作单位和职务',
    '单位',
    '所在单位',
    '工作单位职务',
    '现任职务',
    '单位及职位',
    '工作单位及职位',
    '单位名称',
    'unit',
    'employer',
    'organisation',
    'organization',
  ],
  POST: ['职务', '职位', '行政职务', '职务职称', '社会职务', '现职务', 'post', 'position', 'title'],
  PHONE: [
    '手机',
    '联系电话',
    '电话',
    '手机号码',
    '手机号',
    '联系方式',
    '移动电话',
    '电话号码',
    '联系手机',
    '手机电话',
    'phone',
    'mobile',
    'tel',
    'telephone',
  ],
  SKILLS: ['特长', '专业特长', '专长', '个人特长', '专业领域', '擅长领域', 'skills'],
  TERM: ['届期', '届次', '届别', '任期', '所属届次', 'term'],
  TERM_FROM: [
    '任期起',
    '任期开始',
    '任期起始',
    '任期自',
    '任职时间',
    '任期起始时间',
    '任期开始时间',
    '任期开始日期',
    '任期起始日期',
    '起任时间',
    'termfrom',
  ],
  TERM_TO: [
    '任期止',
    '任期结束',
    '任期至',
    '任期终止',
    '任期结束时间',
    '任期终止时间',
    '任期结束日期',
    '任期终止日期',
    '任期截止',
    'termto',
  ],
  NOTE: ['备注', '说明', 'note', 'remarks'],
};

/** Longer headings that no list of synonyms ends: first match wins, so the narrow ones stand first. */
const PATTERNS: readonly (readonly [RegExp, RosterField])[] = [
  [
    /联系人|联络员|负责人|主任|证件|身份证|邮箱|地址|住址|邮编|微信|推荐|提名|学历|学位|职称|籍贯|出生地|年龄|备注/,
    'NOTE',
  ],
  [/(党派|界别|专委|专门委|联络委|小组|政协).{0,99}职务/, 'NOTE'],
  [/姓名/, 'NAME'],
  [/性别/, 'GENDER'],
  [/党派|政治面貌/, 'PARTY'],
  [/民族/, 'ETHNICITY'],
  [/出生/, 'BORN_ON'],
  [/任期.{0,99}(起|始|自)|(起|始).{0,99}任期/, 'TERM_FROM'],
  [/任期.{0,99}(止|末|终|结束|至)/, 'TERM_TO'],
  [/届/, 'TERM'],
  [/手机|电话|联系方式/, 'PHONE'],
  [/特长|专长|擅长/, 'SKILLS'],
  [/专门委|专委/, 'SPECIAL_COMMITTEE'],
  [/单位/, 'UNIT'],
  [/职务|职位/, 'POST'],
  [/联络委|小组|乡镇|街道|镇街|联络组|活动组/, 'COMMITTEE'],
  [/界别/, 'SECTOR'],
  [/序号/, 'ORDINAL'],
];

const BY_HEADING = new Map(
  (Object.entries(SYNONYMS) as [RosterField, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word) => [word, field] as const),
  ),
);

/** What a column headed so holds, or null when its heading says nothing to us. */
export function fieldOf(heading: string): RosterField | null {
  const plain = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*※★:：、,，。./／\-_—“”"']/g, '');
  if (plain === '' || [...plain].length > 20) return null;
  const open = plain.replace(/[()【】[\]〔〕]/g, '');
  const bare = plain.replace(/\([^)]{0,99}\)|【[^】]{0,99}】|\[[^\]]{0,99}\]|〔[^〕]{0,99}〕/g, '');
  const known = BY_HEADING.get(open) ?? BY_HEADING.get(bare);
  if (known) return known;
  if ([...bare].length > 12 || /名单|人$/.test(bare)) return null;
  return PATTERNS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}
