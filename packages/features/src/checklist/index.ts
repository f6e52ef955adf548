export { answersOf, type ChecklistValues, checklistValues, resultOf, speaksAgainst } from './checklist-result';
