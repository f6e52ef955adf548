import { IntakeField } from '../intake.entity.js';

/** What offices and systems call each field, as headings read once blanks and signs are gone. */
const WORDS: Readonly<Record<IntakeField, string>> = {
  TITLE: `标题 题目 主题 留言主题 留言标题 诉求标题 工单标题 事项标题 问题标题 来信标题 信件标题 诉求主题 事项名称 title subject topic`,
  BODY: `内容 正文 详情 留言详情 留言内容 诉求内容 工单内容 来信内容 信件内容 具体内容 主要内容 问题内容 反映内容 事项内容 问题描述 诉求描述
    事项描述 情况描述 具体情况 描述 body content text message detail details description`,
  PLACE: `地点 地址 位置 事发地 事发地点 事发地址 发生地点 诉求地点 问题地点 具体地点 具体地址 详细地址 涉及地点 place address location venue`,
  REPORTED_AT: `时间 日期 留言时间 提交时间 来电时间 来信时间 受理时间 登记时间 创建时间 诉求时间 发生时间 发布时间 发帖时间 反映时间 工单时间
    受理日期 登记日期 留言日期 诉求日期 date time createdat created createtime submittedat reportedat happenedat timestamp postedat`,
  CATEGORY: `类别 分类 一级标签 一级分类 一级类别 问题分类 问题类别 诉求类别 诉求分类 事项分类 事项类别 内容分类 留言分类 领域 category category1 classification domain`,
  TOWNSHIP: `乡镇 街道 镇街 乡镇街 乡镇街道 镇街道 所属乡镇 所属街道 所属镇街 所在乡镇 所在街道 属地 区县 区域 行政区 辖区 联络委 所属联络委 事发区域
    township district town subdistrict region county`,
  SOURCE_NUMBER: `编号 工单编号 工单号 留言编号 受理编号 诉求编号 事项编号 信件编号 来信编号 案件编号 来源编号 单号 流水号 id no number ticket ticketno orderid orderno messageid`,
  CHANNEL: `渠道 来源 来源渠道 诉求来源 诉求渠道 反映渠道 受理渠道 提交渠道 途径 channel source via`,
  SUBMITTER_NAME: `姓名 留言用户 用户 用户名 网友 留言人 提交人 联系人 来电人 来信人 诉求人 反映人 投诉人 称呼 name user username author submitter caller`,
  SUBMITTER_PHONE: `电话 手机 手机号 手机号码 联系电话 来电号码 电话号码 联系方式 联系手机 phone mobile tel telephone phonenumber`,
  REPLY: `回复 答复 答复意见 答复内容 回复内容 回复意见 办理结果 处理结果 处理情况 办理情况 办理回复 反馈 反馈意见 reply answer response`,
};

const byWord = new Map(
  Object.entries(WORDS).flatMap(([field, words]) => words.split(/\s+/).map((word) => [word, field as IntakeField])),
);
const inOrder = [...byWord].filter(([word]) => word.length > 1).sort(([a], [b]) => b.length - a.length);

const plain = (heading: string) =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【<][^)\]】>]{0,100}[)\]】>]/g, '');

/** The field a heading names, and whether it says just that or has the word among others. */
export function fieldNamed(heading: string): { readonly field: IntakeField; readonly exactly: boolean } | null {
  const name = plain(heading);
  const whole = byWord.get(name.replace(/[^\p{L}\p{N}]/gu, ''));
  if (whole) return { field: whole, exactly: true };
  const latin = name.split(/[^\p{L}\p{N}]+/u).filter((token) => /^[a-z]+\d*$/.test(token));
  const token = latin.find((one) => byWord.has(one));
  if (token) return { field: byWord.get(token) as IntakeField, exactly: false };
  const part = inOrder.find(([word]) => /\p{Script=Han}/u.test(word) && name.includes(word));
  return part ? { field: part[1], exactly: false } : null;
}
