export default {
  takenDown: 'Taken down · {{date}}',
  total: {
    promised: 'Promised',
    accepted: 'Accepted',
    inProgress: 'In progress',
    overdue: 'Overdue',
    relapsed: 'Relapsed',
    unsolved: 'Not solved',
    solvedOnSpot: 'On the spot',
    declined: 'Declined',
    carriedOver: 'Carried over',
  },
};
