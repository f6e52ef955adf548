export default {
  whatItIs: '一页读完',
  gone: '没有这份简报',
  goneHint: '它可能不是发给您的，或协商会已取消。',
  haveRead: '我已读完',
  readAgain: '更新的内容我已读完',
  whatItMeans: '点下面的按钮才会记下您已读完；列出的材料一并算作已读。',
  receipt: '已记下',
  changedNow: '简报刚刚有更新，请看过再点一次。',
  updated: '已更新，您上次读完之后：',
  added_other: '新增 {{count}} 项',
  changed_other: '改动 {{count}} 项',
  removed_other: '撤去 {{count}} 项',
};
