/** The default way of looking at a round, never written into an address. */
export const DEFAULT_VIEW = 'map';
