export default {
  corrected_other: '已更正 {{count}} 处,看此前的文字',
  by: '{{name}} · {{at}}',
  because: '原因:{{reason}}',
  act: '更正',
  hint: '原来的文字会保留,能看这条记录的人都能看到。',
  reason: '为什么更正',
  done: '已更正',
  needed: '请写{{what}}',
  field: {
    title: '标题',
    body: '内容',
    place: '地点',
  },
};
