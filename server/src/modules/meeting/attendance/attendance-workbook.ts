import { writeXlsx } from '../../../kernel/tabular/index.js';
import { AttendanceStatus, ParticipantDuty, Party, SignInMethod } from '../../consultation/index.js';
import type { AttendanceSheet } from './attendance.types.js';
import { AttendanceAct } from './attendance-entry.entity.js';

const parties: Record<Party, string> = {
  [Party.MEMBER]: '委员',
  [Party.DEPARTMENT]: '部门',
  [Party.TOWNSHIP]: '镇街',
  [Party.STAKEHOLDER]: '利益相关方',
};
const methods: Record<SignInMethod, string> = {
  [SignInMethod.CODE]: '本人扫码',
  [SignInMethod.DESK]: '签到台',
  [SignInMethod.LIST]: '名单勾选',
};
const acts: Record<AttendanceAct, string> = {
  [AttendanceAct.SIGNED_IN]: '签到',
  [AttendanceAct.UNDONE]: '撤销签到',
  [AttendanceAct.LEFT]: '离场',
  [AttendanceAct.RETURNED]: '返场',
};

/** One row per line of the sheet, so that nothing that was taken back disappears; who has none has one row. */
export function attendanceWorkbook({ rows }: AttendanceSheet, mark?: string): Promise<Buffer> {
  return writeXlsx({
    name: '签到表',
    ...(mark ? { mark } : {}),
    columns: [
      { header: '姓名', width: 14 },
      { header: '方别', width: 12 },
      { header: '单位、身份', width: 24 },
      { header: '到会', width: 8 },
      { header: '登记', width: 10 },
      { header: '方式', width: 12 },
      { header: '时间', width: 22 },
      { header: '登记人', width: 14 },
    ],
    rows: rows.flatMap((row) => {
      const who = [
        row.name,
        row.duty === ParticipantDuty.OBSERVER ? '列席' : parties[row.party],
        row.departmentName ?? row.organisation ?? row.interestGroupName,
        row.attendance === AttendanceStatus.PRESENT ? '是' : '否',
      ];
      if (row.entries.length === 0) return [[...who, null, null, null, null]];
      return row.entries.map(({ act, method, at, recordedByName }) => [
        ...who,
        acts[act],
        method && methods[method],
        inChina(at),
        recordedByName,
      ]);
    }),
  });
}

const inChina = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
