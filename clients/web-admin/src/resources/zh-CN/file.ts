export default {
  sending: '正在上传 {{name}}',
  problem: {
    WRONG_FORMAT: '只能读 {{formats}} 文件。旧的 xls 请在表格软件里另存为 xlsx 再选。',
    UNREADABLE_FILE: '文件已损坏,读不出来。请重新导出后再选。',
    ENCRYPTED: '文件设了密码。请去掉密码后再选。',
    EMPTY: '文件里没有内容。',
    TOO_LARGE: '文件太大。应在 20 MB 以内,请删去图片和无关的表,或分成几个文件。',
    TOO_MANY_ROWS: '行数太多,请分成几个文件。',
    TOO_MANY_COLUMNS: '列数太多,请删去无关的列。',
    TIMED_OUT: '读取时间过长。请删去无关的表后再选。',
    NO_ROSTER_FOUND: '没有找到名单:需要有一行表头,其中有“姓名”,并至少再有一列能认出来。',
    LINE_TOO_LONG: '有一行长得不像记录,读不下去。请确认每行是一条记录。',
    TOO_DEEP: '记录里层层嵌套,看不出各列。请导出成表格再选。',
    NO_LIST_FOUND: '没有找到表头。第一行(或标题下面一行)要写明各列是什么。',
    DAMAGED: '上传中断,请再试一次。',
    REQUIRED: '文件名是空的,请改名后再选。',
  },
};
