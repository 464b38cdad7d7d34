import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { articleOf, EMPTY, FIRE, facts, spanIn } from './article';

const listOf = (article = FIRE, language: 'bn' | 'en' = 'en') =>
  exportDocuments('markdown', [article], wordsIn(language)).files[0]?.content;

suite('Markdown source list', () => {
  test('lists sources in order with what they say, then the article’s own claims', () =>
    assert.equal(
      listOf(),
      String.raw`# Sources of “fire”

1. **র‍্যাবের মুখপাত্র** (person)
   - line 1, direct quote: “আগুন 🔥 নিভেছে।”
   - line 1, claim (check-worthiness 0.62, an event): “আগুন 🔥 নিভেছে”
2. **Mina "Rao" Sen** (person)
   - line 2, reported speech with quoted words: “=SUM, \[all\] of \*it\*”
   - line 3, reported speech (The source denies this): “Ports reopen”
3. **Das** (person)
   - line 3, reported speech (The source denies this): “Ports reopen”
4. **Port \*Board\*** (organization): Was asked and gave no answer

## The article’s own claims

- line 3, claim (check-worthiness 0.3): “Ports reopen”
`,
    ));

  test('speaks the reader’s language, in its digits', () => {
    const list = listOf(FIRE, 'bn') ?? '';
    assert.match(list, /^# “fire” প্রতিবেদনের সূত্র\n/);
    assert.match(list, /- লাইন ১, সরাসরি উদ্ধৃতি: “আগুন 🔥 নিভেছে।”/);
    assert.match(list, /যাচাইযোগ্যতা ০\.৬২/);
  });

  test('puts a quote and a claim of the same words on one line', () => {
    const text = 'Boats sank, Das said.';
    const span = facts(text, spanIn(text, 'Boats sank'));
    const list = listOf(
      articleOf('boats', text, {
        annotations: [
          {
            ...span,
            id: 'q1',
            layer: 'quote',
            type: 'indirect',
            source: 'S1',
            mention: null,
            cue: null,
            stance: 'asserts',
          },
          { ...span, id: 'c1', layer: 'claim', type: 'claim', source: 'S1', score: 0.4, reasons: ['event'] },
        ],
        sources: [{ id: 'S1', name: 'Das', kind: 'person', citations: ['q1', 'c1'] }],
      }),
    );
    assert.match(
      list ?? '',
      /1\. \*\*Das\*\* \(person\)\n {3}- line 1, reported speech, claim \(.*\): “Boats sank”\n$/,
    );
  });

  test('puts quotes without a source under a heading of their own', () => {
    const text = 'Boats sank, it was said.';
    const article = articleOf('boats', text, {
      annotations: [
        {
          ...facts(text, spanIn(text, 'Boats sank')),
          id: 'q1',
          layer: 'quote',
          type: 'indirect',
          source: null,
          mention: null,
          cue: null,
          stance: 'asserts',
        },
      ],
    });
    assert.match(
      listOf(article) ?? '',
      /## Unattributed quotes\n\n- line 1, reported speech: “Boats sank”\n$/,
    );
  });

  test('says so when no source was found', () => assert.match(listOf(EMPTY) ?? '', /No source was found\./));

  test('lets no HTML, link or emphasis come of an article’s words', () => {
    const text = '<img src=x> [a](b) _c_ `d` ~~e~~ | & \\ #f';
    const span = facts(text, { start: 0, end: text.length });
    const list = listOf(
      articleOf('marks', text, {
        annotations: [
          { ...span, id: 'c1', layer: 'claim', type: 'claim', source: 'article', score: 0.5, reasons: [] },
        ],
      }),
    );
    assert.ok(list?.includes(String.raw`“\<img src=x\> \[a\](b) \_c\_ \`d\` \~\~e\~\~ \| \& \\ \#f”`), list);
  });
});
