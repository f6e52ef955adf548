export default {
  field: '收集到的政策条款',
  add: '添加一条政策条款',
  remove: '移除这一条',
  document: '政策文件',
  documentHint: '例如：《物业管理条例》',
  number: '文号',
  numberHint: '例如：国务院令第 379 号',
  clause: '条款内容',
  link: '网址',
  linkForm: '网址以 http:// 或 https:// 开头。',
  open: '查看原文',
  from: {
    department: '{{name}}列出',
    visit: '{{kind}} {{place}}（{{date}}）',
    staff: '联络委整理',
  },
};
