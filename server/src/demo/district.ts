import { TownshipKind } from '../modules/roster/index.js';

/** The 23 townships of the demonstration: real place names of one district, nobody real in them. */
export const townships: readonly { readonly code: string; readonly name: string; readonly kind: TownshipKind }[] = [
  ['341503001', '鼓楼街道'],
  ['341503002', '西市街道'],
  ['341503003', '小华山街道'],
  ['341503100', '苏埠镇'],
  ['341503101', '韩摆渡镇'],
  ['341503102', '新安镇'],
  ['341503103', '顺河镇'],
  ['341503104', '独山镇'],
  ['341503105', '石婆店镇'],
  ['341503106', '城南镇'],
  ['341503107', '丁集镇'],
  ['341503108', '固镇镇'],
  ['341503109', '徐集镇'],
  ['341503110', '分路口镇'],
  ['341503111', '江家店镇'],
  ['341503200', '单王乡'],
  ['341503201', '青山乡'],
  ['341503202', '石板冲乡'],
  ['341503203', '西河口乡'],
  ['341503204', '平桥乡'],
  ['341503205', '罗集乡'],
  ['341503206', '狮子岗乡'],
  ['341503400', '高新区'],
].map(([code = '', name = '']) => ({ code, name, kind: kindOf(name) }));

function kindOf(name: string): TownshipKind {
  if (name.endsWith('街道')) return TownshipKind.SUBDISTRICT;
  if (name.endsWith('镇')) return TownshipKind.TOWN;
  if (name.endsWith('乡')) return TownshipKind.TOWNSHIP;
  return TownshipKind.HIGH_TECH_ZONE;
}

export const departments: readonly { readonly name: string; readonly shortName: string }[] = [
  ['区住房和城乡建设局', '住建局'],
  ['区城市管理局', '城管局'],
  ['区公安分局交通管理大队', '交管大队'],
  ['区市场监督管理局', '市监局'],
  ['区自然资源和规划局', '自然资源局'],
  ['区交通运输局', '交通局'],
  ['区农业农村局', '农业农村局'],
  ['区文化和旅游局', '文旅局'],
  ['区教育局', '教育局'],
  ['区卫生健康委员会', '卫健委'],
  ['区民政局', '民政局'],
  ['区人力资源和社会保障局', '人社局'],
  ['区生态环境分局', '生态环境分局'],
  ['区财政局', '财政局'],
  ['区发展和改革委员会', '发改委'],
  ['区应急管理局', '应急局'],
  ['区水利局', '水利局'],
  ['区商务局', '商务局'],
  ['区司法局', '司法局'],
  ['区消防救援大队', '消防大队'],
].map(([name = '', shortName = '']) => ({ name, shortName }));

export const sectors = [
  '中共',
  '民革',
  '民盟',
  '民建',
  '无党派',
  '共青团和青联',
  '工会',
  '妇联',
  '工商联',
  '科技科协',
  '文化艺术',
  '经济',
  '农业',
  '教育',
  '体育和新闻',
  '医药卫生',
  '社会福利和社会保障',
  '民族宗教',
  '环境资源',
  '特邀人士',
] as const;

export const specialCommittees = [
  '提案委员会',
  '经济委员会',
  '农业和农村委员会',
  '人口资源环境委员会',
  '教科卫体委员会',
  '社会法制委员会',
  '文化文史委员会',
] as const;

export const skills = [
  '法律',
  '建筑',
  '物业',
  '农技',
  '医疗',
  '学校管理',
  '财会',
  '电商',
  '旅游',
  '环保',
  '消防',
  '规划',
] as const;

/** Full membership of the demonstration district. */
export const MEMBER_COUNT = 292;
