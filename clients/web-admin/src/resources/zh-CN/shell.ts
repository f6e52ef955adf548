export default {
  nav: '主导航',
  home: '板凳协商,回到总览',
  skip: '跳到正文',
  fold: '收起',
  unfold: '展开侧栏',
  loadingViewer: '登录信息',
  changePassword: '修改密码',
  morePosts_other: '等 {{count}} 个其他岗位',
  awayHint: '实时页面已断开,正在自动重连;表格和表单可以照常使用。',
  entrance: '邻里坐到一条板凳上,把事说清,把承诺记下,办到群众认可为止。',
  group: { people: '人员', loop: '协商与办理', publicity: '公开', system: '系统' },
  notFound: {
    title: '没有这个页面',
    hint: '地址可能有误,或这项内容已移除、不向你开放。',
    home: '回到总览',
  },
  form: { needed: '请填写{{what}}', atMost: '最多 {{max}} 个字' },
};
