export default {
  tasks: '待办',
  noTasks: '现在没有等你办的事',
  noTasksHint: '需要你准备、签到、表态、核实的事，会按日期排在这里。',
  me: '我的',
  elder: '大字模式',
  elderHint: '字更大，按钮更大',
  password: '修改密码',
  welcome: {
    places: '各乡镇街',
    doors: '不用账号就能做的事',
    say: { title: '说一件事', hint: '身边的难事，写几句话就行' },
    look: { title: '查进度', hint: '输入编号，看办到了哪一步' },
    board: { title: '办得怎么样', hint: '各镇街承诺了什么、办成了什么' },
    followed: '我关注的',
    meeting: '来开协商会的',
    account: '委员和工作人员',
  },
};
