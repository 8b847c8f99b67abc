/** How far a recommendation has been carried out. */
export type Status = 'notStarted' | 'started' | 'partly' | 'fulfilled' | 'setback' | 'unclear';
