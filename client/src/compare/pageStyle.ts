/** In the colours of the editor's theme; what a person took has a tick and a border, not a colour alone. */
export const PAGE_STYLE = `
body { padding: 0 1.2rem 2rem; color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; }
h1 { font-size: 1.35em; font-weight: 600; margin: 1rem 0 0; }
h2 { font-size: 1.1em; font-weight: 600; margin: 0; }
.sides { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; margin: .3rem 0 1.1rem; overflow-wrap: anywhere; }
.sides dt { color: var(--vscode-descriptionForeground); }
.sides dd { margin: 0; }
table { border-collapse: collapse; margin-bottom: 1.4rem; width: 100%; max-width: 46rem; table-layout: fixed; }
caption { text-align: start; font-size: 1.1em; font-weight: 600; padding-bottom: .3rem; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8884)); text-align: end; font-variant-numeric: tabular-nums; }
th { font-weight: 600; vertical-align: bottom; }
th:first-child { text-align: start; padding-inline-start: 0; width: 30%; }
tbody th { font-weight: 400; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .8rem; margin-bottom: .2rem; }
.count { color: var(--vscode-descriptionForeground); margin-inline-end: auto; }
.keys { color: var(--vscode-descriptionForeground); margin: .2rem 0 .8rem; }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .6rem; }
li { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem .6rem; padding: .6rem .7rem; border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8884)); border-radius: 4px; cursor: pointer; }
li:focus-visible, li.current { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
li.current { background: var(--vscode-list-inactiveSelectionBackground); }
.where { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .2rem .8rem; font-size: .92em; }
.how { color: var(--vscode-descriptionForeground); }
.took { margin-inline-start: auto; font-weight: 600; }
.side { display: flex; flex-direction: column; gap: .1rem; min-width: 0; padding: .35rem .55rem; border-inline-start: 3px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8886)); background: var(--vscode-textBlockQuote-background, transparent); overflow-wrap: anywhere; }
.side.taken { border-inline-start-color: var(--vscode-focusBorder); }
.settled .side:not(.taken) { opacity: .6; }
.owner { font-size: .82em; color: var(--vscode-descriptionForeground); }
.words { font-family: var(--vscode-editor-font-family); font-size: var(--vscode-editor-font-size); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.facts { font-size: .92em; }
.nothing { font-style: italic; color: var(--vscode-descriptionForeground); }
.rejected { align-self: start; font-size: .85em; border: 1px solid currentColor; border-radius: 3px; padding: 0 .35rem; }
mark { color: inherit; background: none; font-weight: 600; text-decoration: underline; text-underline-offset: .2em; }
.buttons { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .4rem; }
button { font: inherit; padding: .15rem .7rem; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
button[aria-pressed="true"] { color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
`;
