/** 文字直播:场外的人看到的。 */
export default {
  title: '文字直播',
  none: '这场会没有开放文字直播',
  noneHint: '开放以后，这一页会自动显示。',
  now: '正在进行',
  held: '暂停',
  heldHint: '记录人暂停了直播，稍后继续。',
  item: '议程：{{item}}',
  speaking: '正在发言：{{who}}',
  settled: '诉求 {{settled}}/{{total}} 已有结果',
  lines: '发言摘要',
  noLines: '还没有放出的发言',
  note: '由记录人整理后放出，以会后确认的纪要为准。不显示群众姓名。',
};
