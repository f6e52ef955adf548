export { type DirectiveLine, type DirectiveShown, isLate, readDirective, readDirectiveLine, toneOf } from './shown';
