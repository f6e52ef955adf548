/** Who writes down what somebody asks. */
export const ORGANISERS = ['SECRETARIAT', 'DIRECTOR', 'LIAISON_OFFICER'] as const;
