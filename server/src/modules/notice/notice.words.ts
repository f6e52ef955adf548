import { ReadinessItemKind } from '../consultation/index.js';
import { LEVEL_WORDS } from '../opinion/index.js';
import type { NoticeFacts } from './notice.facts.js';
import { NoticeKind } from './notice.kinds.js';

/**
 * The words of messages that leave the house. Clients have their own, longer ones in two languages; a gateway cannot
 * look up a code, so these few sentences live here. A new kind without words does not compile.
 */
const items: Readonly<Record<ReadinessItemKind, string>> = {
  [ReadinessItemKind.MATERIALS_READ]: '阅读会议材料',
  [ReadinessItemKind.FIELD_RESEARCH]: '实地调研',
  [ReadinessItemKind.DEPARTMENT_VISIT]: '走访部门',
  [ReadinessItemKind.SUGGESTION]: '提建议',
  [ReadinessItemKind.SPEECH_PAPER]: '交发言材料',
  [ReadinessItemKind.POLICY_CLAUSES]: '列出政策条款',
  [ReadinessItemKind.POSITIONS]: '书面意见',
  [ReadinessItemKind.DELEGATE]: '确定参会人',
  [ReadinessItemKind.RESIDENTS_LISTED]: '列出协商主体名单',
  [ReadinessItemKind.WISH_SURVEY]: '商前问卷',
  [ReadinessItemKind.DEMANDS_SUBMITTED]: '提出诉求',
  [ReadinessItemKind.DEMANDS_RANKED]: '诉求排序',
};

interface Said {
  readonly title: string;
  readonly when: string;
  readonly due: string;
  readonly items: string;
  readonly level: string;
}

const sentences: Readonly<Record<NoticeKind, (said: Said) => string>> = {
  TOPIC_RETURNED: ({ title }) => `您提的“${title}”需要补充情况,请打开查看`,
  TOPIC_ACCEPTED: ({ title }) => `您关心的“${title}”已采纳,将安排协商`,
  TOPIC_DECLINED: ({ title }) => `您关心的“${title}”没有列入协商,原因请打开查看`,
  TOPIC_MERGED: ({ title }) => `您关心的“${title}”已与同类议题合并办理`,
  TOPIC_TRANSFERRED: ({ title }) => `您关心的“${title}”已转有关单位办理`,
  TOPIC_ANSWERED: ({ title }) => `您关心的“${title}”有关单位已答复,请打开查看`,
  TOPIC_LETTER_RETURNED: ({ title }) => `您关心的“${title}”不归原转单位办理,正重新安排`,
  LETTER_TO_ANSWER: ({ title, due }) => `“${title}”转请贵单位办理并答复${due}`,
  LETTER_DUE_SOON: ({ title, due }) => `“${title}”的转办函快到答复期限${due}`,
  LETTER_OVERDUE: ({ title, due }) => `“${title}”的转办函已过答复期限${due}`,
  LETTER_CAME_BACK: ({ title }) => `“${title}”的转办函被退回,请重新安排`,
  SUGGESTION_ANSWERED: ({ title }) => `您给协商会“${title}”提的建议有了答复,请打开查看`,
  PREPARED_WITHDRAWN: ({ title }) => `您为协商会“${title}”准备的一条内容被撤回,请打开查看原因`,
  PREPARED_RESTORED: ({ title }) => `您为协商会“${title}”准备的一条内容已恢复,请打开查看`,
  SUGGESTIONS_OPEN: ({ title }) => `协商会“${title}”还有委员建议没有答复`,
  TOPIC_UNMERGED: ({ title }) => `您关心的“${title}”不再与其他议题合并,将另行处理`,
  TOPIC_TO_BRIEF: ({ title }) => `您关心的“${title}”已转为社情民意信息`,
  TOPIC_REOPENED: ({ title }) => `您关心的“${title}”原来的处理已撤回,将重新筛选,原因请打开查看`,
  TOPIC_CORRECTED: ({ title }) => `您关心的“${title}”的文字有更正,请打开查看`,
  TOPIC_LETTER_WITHDRAWN: ({ title }) => `“${title}”的转办函已撤回,不用再答复`,
  TOPIC_SCHEDULED: ({ title }) => `您关心的“${title}”已列入协商会`,
  TOPIC_UNSCHEDULED: ({ title }) => `您关心的“${title}”暂不在这次协商会上协商,将另行安排`,
  HOST_NAMED: ({ title }) => `“${title}”的主办单位有变,请打开查看`,
  TOPIC_CONSULTED: ({ title }) => `您关心的“${title}”已经协商,结果请打开查看`,
  TOPIC_RESUMED: ({ title }) => `您关心的“${title}”的协商会误点了结束,会议继续`,
  TOPIC_CLOSED: ({ title }) => `您关心的“${title}”已办结`,
  INVITED: ({ title, when }) => `请您参加协商会“${title}”${when}`,
  CONVENED: ({ title, when }) => `协商会“${title}”的通知已发出${when}`,
  MEETING_MOVED: ({ title, when }) => `协商会“${title}”时间或地点有变${when}`,
  NOTICE_CHANGED: ({ title, when }) => `协商会“${title}”改了地点或时间,请重新确认能否参加${when}`,
  MEETING_POSTPONED: ({ title }) => `协商会“${title}”延期,时间另行通知`,
  MEETING_CANCELLED: ({ title }) => `协商会“${title}”取消`,
  MEETING_REINSTATED: ({ title, when }) => `协商会“${title}”先前通知取消有误,照常进行${when}`,
  MINUTES_TO_CONFIRM: ({ title }) => `协商会“${title}”的纪要已起草,请确认`,
  MINUTES_TO_ANSWER: ({ title }) => `协商会“${title}”的纪要请您过目,有异议请写明`,
  MINUTES_DUE_SOON: ({ title, due }) => `协商会“${title}”的纪要快到印发期限${due}`,
  MINUTES_OVERDUE: ({ title, due }) => `协商会“${title}”的纪要已过印发期限${due}`,
  MINUTES_CONFIRMED: ({ title }) => `协商会“${title}”的纪要已确认`,
  CARRIED_OVER_TO_YOU: ({ title, due }) => `“${title}”的诉求转下次由您负责,请按期再议${due}`,
  CARRIED_OVER_DUE_SOON: ({ title, due }) => `“${title}”转下次的诉求快到再议的日子${due}`,
  CARRIED_OVER_OVERDUE: ({ title, due }) => `“${title}”转下次的诉求已过再议的日子${due}`,
  MATTER_DISPOSED_AGAIN: ({ title }) => `您关心的“${title}”转下次的诉求有了新的去向,请打开查看`,
  ESCALATION_CAME_BACK: ({ title }) => `“${title}”转报的诉求有了回音,请打开查看`,
  CLAUSES_OPEN: ({ title }) => `协商会“${title}”有共识还没有着落,请交办或说明`,
  CONTEST_TO_SETTLE: ({ title }) => `协商会“${title}”有答复被追问,等主持人裁定`,
  CONTEST_REOPENED: ({ title }) => `您在协商会“${title}”的追问,裁定已撤回,等主持人重新裁定`,
  CONTEST_SETTLED: ({ title }) => `您在协商会“${title}”的追问已有裁定,请打开查看`,
  MEETING_REOPENED: ({ title }) => `协商会“${title}”误点了结束,会议继续,请回到会上`,
  CORRIGENDUM_TO_CONFIRM: ({ title }) => `协商会“${title}”的纪要有一处更正,请确认`,
  MINUTES_CORRECTED: ({ title }) => `协商会“${title}”的纪要有更正,请打开查看`,
  MATERIAL_ADDED: ({ title }) => `协商会“${title}”有新材料,请会前阅读`,
  MATERIAL_REPLACED: ({ title }) => `协商会“${title}”的材料有更换,请再看一遍`,
  MATERIAL_WITHDRAWN: ({ title }) => `协商会“${title}”的一份材料已撤下,不用再看`,
  DEMAND_TAKEN_BACK: ({ title }) => `协商会“${title}”有诉求已撤回或合并,不用单独回应`,
  DEMAND_RESTORED: ({ title }) => `协商会“${title}”撤回的诉求已恢复,仍请贵单位回应`,
  POSITION_ASKED: ({ title }) => `协商会“${title}”有诉求请贵单位会前书面回应`,
  CHECKLIST_DUE_SOON: (said) => `协商会“${said.title}”会前准备还差:${said.items}${said.due}`,
  CHECKLIST_OVERDUE: (said) => `协商会“${said.title}”会前准备已过期:${said.items}${said.due}`,
  COMMITMENT_ASSIGNED: ({ title, due }) => `“${title}”的承诺已交办,请签收${due}`,
  COMMITMENT_TO_ASSIST: ({ title, due }) => `“${title}”的承诺请贵单位协办${due}`,
  COMMITMENT_SENT_BACK: ({ title }) => `“${title}”的承诺被退回,请重新交办`,
  COMMITMENT_RETURN_REQUESTED: ({ title }) => `“${title}”的承办部门申请退办,请答复`,
  COMMITMENT_RETURN_CONSENTED: ({ title }) => `“${title}”的退办申请已同意,不用再办`,
  COMMITMENT_RETURN_REFUSED: ({ title }) => `“${title}”的退办申请未同意,请继续办理`,
  COMMITMENT_NO_LONGER_YOURS: ({ title }) => `“${title}”的承诺不再由贵单位办理`,
  COMMITMENT_CORRECTED: ({ title }) => `“${title}”的记录有更正,请打开查看`,
  COMMITMENT_STEP_UNDONE: ({ title }) => `“${title}”刚才的一步已撤回,请打开查看`,
  COMMITMENT_URGED: ({ title, due }) => `催办:“${title}”的承诺请抓紧办理${due}`,
  COMMITMENT_DUE_SOON: ({ title, due }) => `“${title}”的承诺快到期${due}`,
  COMMITMENT_OVERDUE: ({ title, due }) => `“${title}”的承诺已逾期${due}`,
  COMMITMENT_TO_SUPERVISE: ({ title, due }) => `“${title}”的承诺严重逾期,已列入领导督办清单${due}`,
  COMMITMENT_WAITS_FOR_YOU: ({ title }) => `“${title}”的承诺在等您这一步,已过时限`,
  COMMITMENT_SUPERVISED: ({ title, due }) => `领导督办:“${title}”的承诺${due}`,
  COMMITMENT_SPLIT: ({ title }) => `“${title}”的承诺分成几件办理`,
  COMMITMENT_MERGED: ({ title }) => `“${title}”的承诺并到另一件办理`,
  EXTENSION_REQUESTED: ({ title }) => `“${title}”的承诺申请延期,请决定`,
  EXTENSION_APPROVED: ({ title, due }) => `“${title}”的延期已同意${due}`,
  EXTENSION_REFUSED: ({ title, due }) => `“${title}”的延期未同意${due}`,
  COMMITMENT_TO_FOLLOW: ({ title }) => `请您跟踪“${title}”的承诺`,
  COMMITMENT_TO_VERIFY: ({ title }) => `“${title}”部门已答复,请您去现场核实`,
  ACCEPTANCE_OPENED: ({ title, due }) => `“${title}”办得怎么样,请您来评${due}`,
  COMMITMENT_REPROCESSED: ({ title, due }) => `“${title}”群众验收未通过,请再办理${due}`,
  COMMITMENT_CLOSED: ({ title }) => `“${title}”的承诺已办结`,
  COMMITMENT_TAKEN_DOWN: ({ title }) => `“${title}”有内容被机关从公开页面撤下,请打开查看`,
  COMMITMENT_PUT_BACK: ({ title }) => `“${title}”撤下的内容已恢复公开`,
  RESULTS_TO_REVIEW: ({ title }) => `“${title}”的结果等您审核后公开`,
  RESULTS_REVIEW_OVERDUE: ({ title }) => `“${title}”的结果还没有审核,公众看不到`,
  RESULTS_SENT_BACK: ({ title }) => `“${title}”的结果退回改正,改好后请再次送审`,
  RESULTS_STILL_BACK: ({ title }) => `“${title}”的结果退回后还没有再次送审,公众看不到`,
  RESULTS_RELEASED: ({ title }) => `“${title}”的结果已审核公开`,
  COMMITMENT_NOT_ACCEPTED: ({ title }) => `“${title}”群众验收没有通过,已退回部门再办理`,
  MATTER_PROMISED: ({ title, due }) => `“${title}”已有部门承诺办理${due}`,
  MATTER_PUBLISHED: ({ title }) => `您关心的“${title}”的协商结果已公开,请打开查看`,
  MATTER_ACKNOWLEDGED: ({ title }) => `“${title}”承办部门已签收`,
  MATTER_REASSIGNED: ({ title, due }) => `“${title}”换了承办部门${due}`,
  MATTER_PROGRESSED: ({ title }) => `“${title}”有新进展,请打开查看`,
  MATTER_CORRECTED: ({ title }) => `“${title}”的记录有更正,请打开查看`,
  MATTER_STEP_UNDONE: ({ title }) => `“${title}”先前告诉您的一步已撤回,请打开查看`,
  MATTER_EXTENDED: ({ title, due }) => `“${title}”办理期限有变${due}`,
  MATTER_REPLIED: ({ title }) => `“${title}”部门已办复,委员将去现场核实`,
  MATTER_VERIFIED: ({ title }) => `“${title}”委员已去现场核实,请打开查看`,
  MATTER_LOOKED_BACK: ({ title }) => `“${title}”委员已回头看,请打开查看`,
  MATTER_RELAPSED: ({ title, due }) => `“${title}”回头看发现反弹,部门重新办理${due}`,
  COMMITMENT_RELAPSED: ({ title }) => `“${title}”办结后反弹,已退回部门重新办理`,
  COMMITMENT_TO_LOOK_BACK: ({ title }) => `请您对“${title}”回头看`,
  LOOK_BACK_DUE: ({ title, due }) => `“${title}”该回头看了${due}`,
  LOOK_BACK_OVERDUE: ({ title, due }) => `“${title}”回头看已过期${due}`,
  NEXT_LOOK_DUE: ({ title, due }) => `“${title}”暂难解决,到了约定再看的日子${due}`,
  MATTER_BACK: ({ title, due }) => `“${title}”没有通过,部门再办理${due}`,
  BRIEF_TO_REVIEW: ({ title }) => `信息“${title}”已提交,请初审`,
  BRIEF_TO_SIGN: ({ title }) => `信息“${title}”已核稿,请签发`,
  BRIEF_RETURN_UNDONE: ({ title }) => `您的信息“${title}”退回是误点,已回到初审,不用补充`,
  BRIEF_REVIEW_UNDONE: ({ title }) => `信息“${title}”的核稿已撤回,暂不用签发`,
  BRIEF_RETURNED: ({ title }) => `您的信息“${title}”退回补充`,
  BRIEF_RETAINED: ({ title }) => `您的信息“${title}”已留存`,
  BRIEF_ISSUED: ({ title }) => `信息“${title}”已编发`,
  BRIEF_ADOPTED: ({ title, level }) => `信息“${title}”被${level}采用`,
  BRIEF_NOT_ADOPTED: ({ title, level }) => `信息“${title}”未被${level}采用`,
  BRIEF_INSTRUCTED: ({ title }) => `领导对信息“${title}”作出批示`,
  BRIEF_HANDLED: ({ title }) => `信息“${title}”的批示有了办理情况`,
  BRIEF_INSTRUCTION_CORRECTED: ({ title }) => `信息“${title}”的批示记录有更正,请重新查看`,
  BRIEF_INSTRUCTION_GIVEN: ({ title }) => `信息“${title}”的批示请你单位办理`,
  BRIEF_INSTRUCTION_DUE_SOON: ({ title, due }) => `信息“${title}”的批示快到办理期限${due}`,
  BRIEF_INSTRUCTION_OVERDUE: ({ title, due }) => `信息“${title}”的批示已过办理期限${due}`,
  BRIEF_LOOK_BACK_DUE: ({ title, due }) => `信息“${title}”的批示该回头看了${due}`,
  BRIEF_LOOK_BACK_OVERDUE: ({ title, due }) => `信息“${title}”的批示回头看已过期${due}`,
  TOPIC_BRIEF_ADOPTED: ({ title, level }) => `您反映的“${title}”写成社情民意信息,被${level}采用`,
  TOPIC_BRIEF_INSTRUCTED: ({ title }) => `您反映的“${title}”得到领导批示,正在办理`,
  TOPIC_BRIEF_HANDLED: ({ title }) => `您反映的“${title}”按领导批示已办理`,
  POLICY_PUBLISHED: ({ title, due }) => `请阅读“${title}”${due}`,
  POLICY_REMINDED: ({ title, due }) => `“${title}”您还没有读,请阅读${due}`,
  POLICY_DUE_SOON: ({ title, due }) => `“${title}”快到阅读期限,请阅读${due}`,
  POLICY_WITHDRAWN: ({ title }) => `“${title}”已撤回,请不要再宣讲`,
  TOPIC_FROM_QUESTION: ({ title }) => `您宣讲时听到的问题已提成议题“${title}”`,
  ACTING_DIRECTOR_APPOINTED: () => '区政协机关委任了代理主任,起止日期请在联络委名单里查看',
  ACTING_DIRECTOR_REVOKED: () => '代理主任的委任已提前结束',
  ACCOUNT_REQUESTED: () => '有账号申请等您确认,请打开查看',
  ACCOUNT_REQUEST_CONFIRMED: () => '您的账号申请已由另一位同事确认',
  ACCOUNT_REQUEST_DECLINED: () => '您的账号申请没有确认,请打开查看',
};

const LONGEST_TITLE = 30;
const monthAndDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** One sentence a telephone can show. `today` decides whether the year needs saying. */
export function messageText(
  facts: Pick<NoticeFacts, 'kind' | 'title' | 'startsAt' | 'place' | 'dueOn' | 'items'> &
    Partial<Pick<NoticeFacts, 'level'>>,
  today: string,
): string {
  const title = facts.title ?? '';
  const dated = (day: string) => (day.startsWith(today.slice(0, 4)) ? '' : `${day.slice(0, 4)}年`) + monthAndDay(day);
  const start = facts.startsAt && new Date(Date.parse(facts.startsAt) + 8 * 3_600_000).toISOString();
  const when = start
    ? `,${dated(start.slice(0, 10))} ${start.slice(11, 16)}${facts.place ? `,${facts.place}` : ''}`
    : '';
  const sentence = sentences[facts.kind]({
    title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title,
    when,
    due: facts.dueOn ? `(${dated(facts.dueOn)}前)` : '',
    level: facts.level ? LEVEL_WORDS[facts.level] : '',
    items: facts.items.map((item) => items[item]).join('、'),
  });
  return `【板凳协商】${sentence}。`;
}
