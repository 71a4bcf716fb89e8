/** In the single file the map and the lessons are one page, told apart by what follows its `?`. */
export const isSingleFile = 'single' in document.documentElement.dataset;

/** The query of the start, where a lesson is chosen. */
export const START_QUERY = isSingleFile ? '?lessons' : '';

/** The address of the map. */
export function mapUrl(query = ''): string {
  return isSingleFile ? query || '?' : `./index.html${query}`;
}
