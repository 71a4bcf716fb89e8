/** The schemas by which editors check the files of acts. */
import {actsSchema, actTermsSchema, leftOutSchema, organizationsSchema} from './schema';

const none: ReadonlySet<unknown> = new Set();

/** Each kind of file; what an act may refer to is checked by `npm run data`. */
export const ACT_SCHEMAS = {
  acts: {
    title: 'Acts of a year',
    schema: actsSchema({countries: none, places: none, organizations: none, kinds: none}),
  },
  'act-terms': {title: 'Words of the acts', schema: actTermsSchema},
  organizations: {title: 'Organizations', schema: organizationsSchema},
  'left-out-acts': {title: 'Acts left out', schema: leftOutSchema},
} as const;
