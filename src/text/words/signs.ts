/** Nouns for what words stand on for everybody to read. */
export const SIGNS =
  /^(?:signs?|banners?|placards?|boards?|posters?|t-shirts?|shirts?|hats?|caps?|stickers?|flags?|plaques?|badges?|billboards?|graffiti|notices?)$/;
