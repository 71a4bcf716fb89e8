/** What is said where a map cannot be had, in English: also by the script that has no other words. */
export const FAILED = 'Couldn’t load the map.';
export const RETRY = 'Try again';
