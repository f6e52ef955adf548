/** What looks unusual about the answers of an acceptance, for the committee that asks around. */
export default {
  title: '看起来不寻常（答案都照样计数，请核实）',
  MANY_FROM_ONE_PLACE_other: '{{day}}：同一网络十分钟内扫码回答，计 {{count}} 份',
  SLIPS_FROM_ONE_PLACE_other: '{{day}}：同一网络十分钟内用邀请码回答，计 {{count}} 份。是现场集中作答，还是有人代答？',
  BEFORE_THE_NOTICE_other: '{{day}}：告示张贴之前扫码回答，计 {{count}} 份',
  SLIPS_TAKEN_BACK_other: '{{day}}：验收进行中收回邀请码 {{count}} 张，持码的人不能再答。是谁收回、为什么？',
  SLIPS_MADE_LATE_other: '{{day}}：验收进行中又发邀请码 {{count}} 张。补请的是不是利益相关的人？',
};
