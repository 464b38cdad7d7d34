/** Address of a Wikipedia search for a name in the article's language, safe inside a Markdown link. */
export function lookUpLink(name: string, language: string): string {
  const wiki = /^[a-z]{2,3}$/.test(language) ? language : 'en';
  const query = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*~]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `https://${wiki}.wikipedia.org/w/index.php?search=${query}`;
}
