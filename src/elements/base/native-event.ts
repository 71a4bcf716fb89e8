/** The browser’s own class of events: old libraries, such as MooTools, put theirs in its place. */
export const NativeEvent: typeof Event =
  'document' in globalThis ? (document.createEvent('Event').constructor as typeof Event) : Event;
