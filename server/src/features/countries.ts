/** The flag of an ISO 3166 code as an emoji of two regional indicators: `BD` → 🇧🇩; empty for any other text. */
export function flagOf(country: string): string {
  if (!/^[A-Za-z]{2}$/.test(country)) return '';
  const indicators = [...country.toUpperCase()].map(letter => 0x1f1a5 + (letter.codePointAt(0) ?? 0));
  return String.fromCodePoint(...indicators);
}

/** The country's name in a language; the code itself where the host does not know it. */
export function countryName(country: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(country.toUpperCase()) ?? country;
  } catch {
    return country;
  }
}
