/** The languages, besides English, in which Discord shows commands; it names Spanish twice. */
export const LOCALES = ['fr', 'de', 'es-ES', 'es-419', 'pl', 'uk'] as const;
export type Locale = (typeof LOCALES)[number];

/** French, German, Spanish, Polish, Ukrainian. */
export type Words = readonly [fr: string, de: string, es: string, pl: string, uk: string];
