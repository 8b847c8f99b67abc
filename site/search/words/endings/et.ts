import written from './et.json' with { type: 'json' };

/** How Estonian forms become their stems, as `changesIn` reads it. */
export const { endings } = written;
