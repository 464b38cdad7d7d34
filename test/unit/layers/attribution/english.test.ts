import { assertQuotes, type QuoteInWords } from '../analyze.js';

type Expected = Partial<QuoteInWords>;

const cases: readonly (readonly [string, string, readonly Expected[]])[] = [
  [
    'inverted, with a second part',
    '“The bridge will open in June,” said Mayor Helen Carter, “if the river allows it.”',
    [
      { type: 'direct', content: 'The bridge will open in June', mention: 'Mayor Helen Carter', cue: 'said' },
      { type: 'direct', content: 'if the river allows it.', source: 'Helen Carter' },
    ],
  ],
  [
    'a clause behind that',
    'Mayor Helen Carter said that the north pier had sunk by two metres.',
    [{ type: 'indirect', content: 'the north pier had sunk by two metres', mention: 'Mayor Helen Carter' }],
  ],
  [
    'content before its speaker',
    'The north pier had sunk by two metres, Mayor Helen Carter told reporters on Monday.',
    [{ content: 'The north pier had sunk by two metres', mention: 'Mayor Helen Carter', cue: 'told' }],
  ],
  [
    'a lead before the speaker is not content',
    'At a briefing in Dhaka, Mayor Helen Carter said, “Nobody was hurt.”',
    [{ content: 'Nobody was hurt.', mention: 'Mayor Helen Carter' }],
  ],
  [
    'according to',
    'According to the coast guard, two boats were missing.',
    [{ content: 'two boats were missing', mention: 'the coast guard', cue: 'According to' }],
  ],
  [
    'a participle shares the speaker',
    'Helen Carter urged residents to leave the valley, adding that buses would wait until noon.',
    [
      { content: 'residents to leave the valley', cue: 'urged' },
      { content: 'buses would wait until noon', cue: 'adding', mention: 'Helen Carter' },
    ],
  ],
  [
    'two verbs of one subject',
    'Helen Carter said the dam was safe and denied that inspectors had been turned away.',
    [
      { content: 'the dam was safe', stance: 'asserts' },
      { content: 'inspectors had been turned away', stance: 'denies', mention: 'Helen Carter' },
    ],
  ],
  [
    'an apposition between subject and verb',
    'Helen Carter, a former judge who runs the town, said the case was closed.',
    [{ content: 'the case was closed', mention: 'Helen Carter' }],
  ],
  [
    'a pronoun goes on with the last speaker',
    'Helen Carter said the case was closed. “We have other work,” she added.',
    [
      { content: 'the case was closed' },
      { content: 'We have other work', mention: 'she', source: 'Helen Carter' },
    ],
  ],
  [
    'hearsay keeps its clause whole',
    'The driver reportedly left the country on Friday.',
    [{ content: 'The driver reportedly left the country on Friday', mention: null, cue: 'reportedly' }],
  ],
  [
    'a paragraph of marked words goes on with the last speaker',
    'Helen Carter said the case was closed.\n\n“We have other work to do in this town.”',
    [
      { content: 'the case was closed' },
      { content: 'We have other work to do in this town.', cue: null, source: 'Helen Carter' },
    ],
  ],
  [
    'a document finds',
    'The 2024 audit found 37 schemes without an owner.',
    [{ content: '37 schemes without an owner', cue: 'found' }],
  ],
  ['nouns that look like verbs', 'The court heard claims of abuse in two reports.', []],
  ['thanks report nothing', 'Helen Carter expressed gratitude to the voters of the valley.', []],
];

suite('attribution in English', () => {
  for (const [name, text, expected] of cases) test(name, () => assertQuotes(text, expected));
});
