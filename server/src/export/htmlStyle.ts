/** Colours of the page by what they are for, on a light and on a dark ground; tests hold them to WCAG's contrasts. */
export const PALETTES = {
  light: {
    ground: '#fdfcfa',
    text: '#1c1b19',
    muted: '#57534c',
    line: '#d8d3ca',
    link: '#1f4e9c',
    quote: '#e3f1e4',
    claim: '#9a5b00',
    person: '#1f4e9c',
    body: '#8a2a6b',
    place: '#0b6b57',
    other: '#6a5410',
  },
  dark: {
    ground: '#191a1c',
    text: '#ecebe7',
    muted: '#b3afa7',
    line: '#43454a',
    link: '#9cc0ff',
    quote: '#20382a',
    claim: '#f0b35a',
    person: '#9cc0ff',
    body: '#f0a3d6',
    place: '#7ed9c2',
    other: '#dcc579',
  },
} as const;

const variables = (palette: Readonly<Record<string, string>>): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/**
 * The whole style sheet. Suggested marks are dotted, reviewed ones solid; kinds differ in more than colour: quotes have a
 * ground between two bars, claims a line below, names a closer one.
 */
export const STYLE = `
:root{color-scheme:light dark;${variables(PALETTES.light)}}
@media (prefers-color-scheme:dark){:root{${variables(PALETTES.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1.0625rem/1.75 Georgia,"Noto Serif Bengali","Noto Serif","Nirmala UI",Kalpurush,SolaimanLipi,serif}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--ground)}
.page>header,main,.page>footer{max-width:72rem;margin:0 auto;padding:1rem 1.5rem}
.page>header{border-bottom:1px solid var(--line)}
h1{font-size:1.1rem;line-height:1.4;margin:.5rem 0 0}
h2{font-size:1.15rem;line-height:1.4;margin:1.5rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
.facts,.page>footer,.note{color:var(--muted);font-size:.9rem}
.facts{margin:.25rem 0}
article{max-width:42rem;line-height:1.95;overflow-wrap:break-word}
article h2{font-size:1.75rem;line-height:1.35;margin:1.5rem 0 .75rem}
article p{margin:0 0 1rem}
.line{color:var(--muted);font-size:.9rem}
mark{background:none;color:inherit;border-radius:.15em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark:target,li:target{outline:3px solid var(--claim);outline-offset:1px}
.quote{background:var(--quote);border-inline:3px dotted var(--place);padding:.15em .15em;-webkit-box-decoration-break:slice;box-decoration-break:slice}
.claim{border-bottom:2px dotted var(--claim);padding-bottom:.15em;border-radius:0}
.entity{text-decoration:underline dotted var(--other) .1em;text-underline-offset:.2em}
.PER{text-decoration-color:var(--person)}
.ORG{text-decoration-color:var(--body)}
.LOC{text-decoration-color:var(--place)}
.reviewed.quote{border-inline-style:solid}
.reviewed.claim{border-bottom-style:solid}
.reviewed.entity{text-decoration-style:solid}
.speaker{font-weight:600}
.cue{font-style:italic}
sup{line-height:0;font-size:.75em;margin-inline:.1em}
ol,ul{padding-inline-start:1.5rem}
ol:lang(bn){list-style-type:bengali}
aside li{margin:.25rem 0}
aside .sources>li{margin:.75rem 0}
aside,.names{font-size:.95rem}
aside li a{color:inherit;text-decoration-color:var(--link)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;margin:.5rem 0;list-style:none}
@media (min-width:64rem){main{display:grid;grid-template:"article sources" auto "names sources" 1fr/minmax(0,42rem) minmax(0,1fr);column-gap:3rem}aside{grid-area:sources;border-inline-start:1px solid var(--line);padding-inline-start:1.5rem}}
@media (prefers-contrast:more){:root{--muted:var(--text);--line:var(--text)}.quote{border-inline-color:var(--text)}}
@media (forced-colors:active){mark,.quote{background-color:Canvas;color:CanvasText}.quote{border-inline-color:Highlight}}
@media print{:root{${variables(PALETTES.light)}}.skip{display:none}body{font-size:11pt;background:none}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}main{display:block}aside{border:0;padding:0}a{color:inherit;text-decoration:none}li,h2,h3{break-inside:avoid}}
`;
