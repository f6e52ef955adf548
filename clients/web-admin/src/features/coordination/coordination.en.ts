export default {
  nav: 'Coordinations',
  happened: {
    called: 'Coordination called',
    decided: 'Coordination agreed to or refused',
    moved: 'Coordination moved',
    cancelled: 'Coordination called off',
    recorded: 'Coordination recorded',
    recordCorrected: 'Record of a coordination corrected',
    recordAnswered: 'Record of a coordination answered',
    stepReported: 'Agreed step reported',
    stepMarked: 'Agreed step looked at',
  },
};
