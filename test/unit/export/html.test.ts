import assert from 'node:assert/strict';
import axe from 'axe-core';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { JSDOM, VirtualConsole } from 'jsdom';
import { wordsIn } from '../../../messages/index';
import { type Article, exportDocuments } from '../../../server/src/export';
import { generated } from '../formats/generated';
import { longRun } from '../support/longRun';
import { articleOf, FIRE, facts, spanIn, TEXT } from './article';

const pageOf = (article: Article = FIRE, language: 'en' | 'bn' = 'en'): string =>
  exportDocuments('html', [article], wordsIn(language)).files[0]?.content ?? '';
const documentOf = (article: Article = FIRE) => new JSDOM(pageOf(article)).window.document;

/** What the page shows of the article, without the numbers of sources that it adds. */
function shown(document: Document): readonly string[] {
  const article = document.querySelector('article') ?? assert.fail();
  for (const number of article.querySelectorAll('sup')) number.remove();
  return Array.from(article.children, line => line.textContent ?? '');
}

const linesOf = (text: string) => text.split(/[\r\n]+/).filter(line => line.trim() !== '');

suite('HTML page', () => {
  test('shows the article, a paragraph a line, and changes no word of it', () =>
    assert.deepEqual(shown(documentOf()), linesOf(TEXT)));

  test('marks words by kind, suggested and reviewed ones apart', () => {
    const accepted = FIRE.document.annotations.map(one =>
      one.id === 'e3' ? { ...one, status: 'accepted' as const } : one,
    );
    const document = documentOf({ ...FIRE, document: { ...FIRE.document, annotations: accepted } });
    const marks = Array.from(document.querySelectorAll('article mark'), ({ className, textContent }) => [
      className,
      textContent,
    ]);
    for (const [kind, words] of [
      ['quote suggested', 'আগুন 🔥 নিভেছে।'],
      ['entity ORG suggested', 'র‍্যাবের'],
      ['entity PER reviewed', 'Mina "Rao" Sen'],
      ['entity LOC suggested', 'Dhaka'],
    ])
      assert.ok(
        marks.some(([name, text]) => name === kind && text === words),
        `${kind} ${words}`,
      );
    assert.ok(!marks.some(([, text]) => text === 'left'), 'rejected');
    assert.equal(document.querySelector('article h2')?.textContent, linesOf(TEXT)[0]?.replace('।’', '।1’'));
    assert.equal(document.querySelector('article .speaker')?.textContent, 'র‍্যাবের মুখপাত্র');
  });

  test('leads from quotes to their sources and back', () => {
    const document = documentOf();
    const [denied] = document.querySelectorAll('.quote:has(+ sup a:nth-of-type(2))');
    assert.equal(denied?.textContent, 'Ports reopen');
    const sources = Array.from(denied?.nextElementSibling?.querySelectorAll('a') ?? [], link =>
      document.querySelector(link.getAttribute('href') ?? ''),
    );
    assert.deepEqual(
      sources.map(source => source?.querySelector('strong')?.textContent),
      ['Mina "Rao" Sen', 'Das'],
    );
    const [back] = sources[1]?.querySelectorAll('a') ?? [];
    assert.equal(document.querySelector(back?.getAttribute('href') ?? '')?.textContent, 'Ports reopen');
    assert.match(document.querySelector('.sources')?.textContent ?? '', /Port \*Board\* .*gave no answer/);
  });

  test('escapes all that an article and its annotations say', () => {
    const text = `<script>alert(1)</script> & "x' \u0000 </article><img src=x onerror=alert(2)>\n${'\ud83d'} ]]> --> \u202e`;
    const bad = '"><script>alert(3)</script>';
    const article = articleOf(bad, text, {
      annotations: [
        {
          ...facts(text, spanIn(text, '<script>alert(1)</script>')),
          id: bad,
          layer: 'entity',
          type: 'PER',
          entity: bad,
          why: bad,
        },
        {
          ...facts(text, spanIn(text, '</article><img src=x onerror=alert(2)>')),
          id: 'q"1',
          layer: 'quote',
          type: 'direct',
          source: bad,
          mention: spanIn(text, '<script>'),
          cue: null,
          stance: 'asserts',
        },
      ],
      entities: [{ id: bad, type: 'PER', name: bad, aliases: [bad], mentions: [bad], role: bad }],
      sources: [{ id: bad, name: bad, kind: 'person', citations: ['q"1'] }],
    });
    const hostile = {
      ...article,
      document: { ...article.document, document: { ...article.document.document, language: bad } },
    };
    const document = documentOf(hostile);
    assert.equal(document.querySelectorAll('script, img, iframe, object, link, form').length, 0);
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes) assert.doesNotMatch(name, /^on|style/);
    const control = /[\0\ud800-\udfff]/g;
    assert.deepEqual(
      shown(document),
      linesOf(text).map(line => line.replace(control, '\ufffd')),
    );
    assert.equal(document.title, bad);
  });

  test('forbids scripts and anything from elsewhere, and holds none', () => {
    const page = pageOf();
    const policy = documentOf().querySelector('meta[http-equiv="Content-Security-Policy"]');
    assert.match(
      policy?.getAttribute('content') ?? '',
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$/,
    );
    assert.doesNotMatch(page, /<script|javascript:|https?:|@import|url\(/);
  });

  test('is in the reader’s language, the article in its own', () => {
    const { document } = new JSDOM(pageOf(FIRE, 'bn')).window;
    assert.equal(document.documentElement.lang, 'bn');
    assert.equal(documentOf().documentElement.lang, 'en');
    assert.equal(document.querySelector('article')?.getAttribute('lang'), 'bn');
  });

  test('is HTML by its grammar', async () => {
    const rules = {
      'no-inline-style': 'error',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
    } as const;
    const validate = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'], rules });
    for (const page of [pageOf(), pageOf(FIRE, 'bn'), pageOf(articleOf('empty', '', { annotations: [] }))]) {
      const { results } = await validate.validateString(page);
      assert.deepEqual(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
        ),
        [],
      );
    }
  });

  test('has nothing that axe finds to stand in people’s way', async () => {
    const { window } = new JSDOM(pageOf(), {
      runScripts: 'outside-only',
      pretendToBeVisual: true,
      virtualConsole: new VirtualConsole(), // jsdom says there that it draws nothing.
    });
    window.eval(axe.source);
    // Without a layout there is nothing to see: contrasts are worked out from the palettes below.
    const options = { rules: { 'color-contrast': { enabled: false } } };
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(window.document, options);
    assert.deepEqual(
      Array.from(violations, ({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
    );
  });

  test('has colours that can be told apart, in the light and in the dark', () => {
    const style = documentOf().querySelector('style')?.textContent ?? '';
    const palettes = Array.from(style.matchAll(/:root\{([^}]*--ground[^}]*)\}/g), ([, rules = '']) =>
      Object.fromEntries(
        Array.from(rules.matchAll(/--(\w+):(#\w{6})/g), ([, name, colour]) => [name, colour]),
      ),
    );
    assert.equal(palettes.length, 3);
    for (const { ground, quote, ...others } of palettes)
      for (const [name, colour] of Object.entries(others)) {
        if (name === 'line') continue;
        for (const behind of [ground, quote]) {
          const least = name === 'text' ? 7 : 4.5;
          assert.ok(contrast(String(colour), String(behind)) >= least, `${name} ${colour} on ${behind}`);
        }
      }
  });

  test('keeps every word and opens no id twice, however marks nest and overlap', () =>
    fc.assert(
      fc.property(generated, ({ text, document: made }) => {
        const document = documentOf({ name: 'made', text, document: made, paragraphs: [] });
        const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        for (const link of document.querySelectorAll('a'))
          assert.ok(ids.includes((link.getAttribute('href') ?? '').slice(1)), link.outerHTML);
        for (const one of made.annotations)
          if (one.status !== 'rejected' && one.layer !== 'structure')
            assert.ok(ids.includes(`a${made.annotations.indexOf(one) + 1}`));
        assert.deepEqual(shown(document), linesOf(text));
      }),
      { numRuns: longRun(25, 500) },
    ));
});

/** WCAG 2.2's contrast ratio of two colours: `#rrggbb`. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}
