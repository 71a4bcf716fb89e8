/** The forms that a language has for a count; every language has `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Returns the form that a language uses for a count. */
export type Plural = (count: number, forms: PluralForms) => string;

/**
 * Returns the plural function of a language, for its catalogues. It is the only place that
 * decides between the forms of a word.
 */
export function pluralIn(lang: string): Plural {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    // Created on first use: a browser loads the rules of a language only then.
    rules ??= new Intl.PluralRules(lang);
    return forms[rules.select(count)] ?? forms.other;
  };
}
