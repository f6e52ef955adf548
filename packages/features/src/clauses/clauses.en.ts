export default {
  field: 'Policy clauses collected',
  add: 'Add a policy clause',
  remove: 'Remove this clause',
  document: 'Document',
  documentHint: 'Such as: Property Management Regulations',
  number: 'Document number',
  numberHint: 'Such as: State Council Order No. 379',
  clause: 'Text of the clause',
  link: 'Web address',
  linkForm: 'A web address starts with http:// or https://.',
  open: 'Read the original',
  from: {
    department: 'Listed by {{name}}',
    visit: '{{kind}} at {{place}} ({{date}})',
    staff: 'Put together by the committee',
  },
};
