/** Nouns for what words stand on for everybody to read. */
export const SIGNS =
  /^(?:signs?|banners?|placards?|billboards?|stickers?|t-shirts?|graffiti|plaques?)$/;
