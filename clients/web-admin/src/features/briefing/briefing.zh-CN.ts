export default {
  scan: '扫码在手机上读简报',
  readers: '已读完 {{n}} / {{m}} 人',
  readersHint: '参会人在手机上读到末尾，自己点“我已读完”才算；简报有变化会请他们再看。',
  openSheet: '查看和打印简报',
  nobody: '还没有邀请人',
  nobodyHint: '邀请之后，这里会看到谁读完了简报。',
  reader: '姓名',
  party: '哪一方',
  state: '阅读',
  readEarlier: '{{date}} 读过，之后有更新',
  unread: '未读',
};
