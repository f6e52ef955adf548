import type { OutputSheet } from '../../kernel/tabular/index.js';
import { ConsultationForm } from '../consultation/index.js';
import { periodText } from './period.rules.js';
import type { PlanEntryRow } from './plan.types.js';
import { PlanState } from './plan-entry.rules.js';

/** The words of the file: it is read far from any client, and read back by the import. */
const FORMS: Readonly<Record<ConsultationForm, string>> = {
  [ConsultationForm.BENCH]: '板凳协商会',
  [ConsultationForm.COUNCIL]: '协商议事会',
  [ConsultationForm.ON_SITE]: '现场协商',
  [ConsultationForm.THEMATIC]: '专题协商',
};
const STATES: Readonly<Record<PlanState, string>> = {
  [PlanState.FULFILLED]: '已召开',
  [PlanState.LATE]: '逾期,筹备中',
  [PlanState.MISSING]: '逾期未办',
  [PlanState.DUE]: '本月应办',
  [PlanState.POSTPONED]: '已改期',
  [PlanState.UPCOMING]: '未到时间',
  [PlanState.WITHDRAWN]: '已撤销',
};

/** The year's plan as a sheet that the import understands; what was withdrawn is left out. */
export function planFile(year: number, entries: readonly PlanEntryRow[]): OutputSheet {
  return {
    name: `${year}年协商计划`,
    columns: [
      { header: '组织单位', width: 28 },
      { header: '协商议题', width: 60 },
      { header: '协商形式', width: 14 },
      { header: '时间', width: 14 },
      { header: '责任人', width: 18 },
      { header: '参加部门', width: 28 },
      { header: '状态', width: 14 },
      { header: '备注', width: 30 },
    ],
    rows: entries
      .filter(({ state }) => state !== PlanState.WITHDRAWN)
      .map((entry) => [
        entry.organiser.name,
        entry.title,
        entry.form ? FORMS[entry.form] : entry.activity,
        periodText(entry, year),
        entry.responsible,
        entry.departments,
        STATES[entry.state],
        entry.note,
      ]),
  };
}
