export default {
  photos: '照片',
  nav: '主导航',
  entrance: '邻里坐到一条板凳上，把事说清，把承诺记下，办到群众认可为止。',
  largeType: '大字模式',
  normalType: '标准字号',
  tab: { tasks: '待办', meetings: '会议', commitments: '承诺', me: '我的' },
  open: { title: '不用账号也可以' },
  needed: '请填写{{what}}',
  notFound: { title: '没有这个页面', hint: '地址可能有误，或这项内容已移除、不向你开放。', home: '回到首页' },
};
