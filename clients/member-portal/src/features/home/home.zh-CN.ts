export default {
  tasks: '待办',
  noTasks: '现在没有等你办的事',
  noTasksHint: '需要你准备、签到、表态、核实的事，会按日期排在这里。',
  me: '我的',
  elder: '大字模式',
  elderHint: '字更大，按钮更大',
  password: '修改密码',
};
