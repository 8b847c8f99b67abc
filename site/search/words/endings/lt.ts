import written from './lt.json' with { type: 'json' };

/** How Lithuanian forms become their stems, as `changesIn` reads it. */
export const { endings } = written;
