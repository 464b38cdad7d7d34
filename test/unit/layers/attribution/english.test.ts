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
    [
      {
        content: 'the case was closed',
        mention: 'Helen Carter, a former judge who runs the town',
        source: 'Helen Carter',
      },
    ],
  ],
  [
    'an apposition behind the speaker, and an age',
    '“The pier has sunk,” said Helen Carter, 54, the harbour adviser to Tom Reed. “It will sink again.”',
    [
      {
        content: 'The pier has sunk',
        mention: 'Helen Carter, 54, the harbour adviser to Tom Reed',
        source: 'Helen Carter',
      },
      { content: 'It will sink again.', source: 'Helen Carter' },
    ],
  ],
  [
    'a name behind its description',
    'Its chief engineer, Tom Reed, said the pier had sunk by two metres.',
    [
      {
        content: 'the pier had sunk by two metres',
        mention: 'Its chief engineer, Tom Reed',
        source: 'Tom Reed',
      },
    ],
  ],
  [
    'an aside between dashes',
    'Helen Carter - the harbour adviser and a former judge - said that the case was closed.',
    [{ content: 'the case was closed', mention: 'Helen Carter' }],
  ],
  [
    'a quantity of people',
    'A majority of the residents on the east bank said they would not leave the valley.',
    [
      {
        content: 'they would not leave the valley',
        mention: 'A majority of the residents on the east bank',
      },
    ],
  ],
  [
    'joint speakers of two kinds',
    'Helen Carter and the port authority said the pier was safe.',
    [
      {
        content: 'the pier was safe',
        mention: 'Helen Carter and the port authority',
        source: 'Helen Carter',
      },
    ],
  ],
  [
    'unmarked words around their speaker',
    'The dredging of the river, Helen Carter said, was the work of one company.',
    [
      { content: 'The dredging of the river', mention: 'Helen Carter' },
      { content: 'was the work of one company', mention: 'Helen Carter' },
    ],
  ],
  [
    'unmarked words around an inverted cue',
    'The dredging of the river, said Helen Carter, was the work of one company.',
    [
      { content: 'The dredging of the river', mention: 'Helen Carter' },
      { content: 'was the work of one company', mention: 'Helen Carter' },
    ],
  ],
  [
    'as the speaker noted',
    'As Helen Carter noted, the ferry had no lights that night.',
    [{ content: 'the ferry had no lights that night', mention: 'Helen Carter', cue: 'noted' }],
  ],
  [
    'according to, behind a lead with a noun',
    'But the very next morning, according to Helen Carter, the crew came back for more ropes.',
    [{ content: 'the crew came back for more ropes', mention: 'Helen Carter', cue: 'according to' }],
  ],
  [
    'a plural far from its verb',
    'Traders close to the port authority say the ferry had no lights.',
    [{ content: 'the ferry had no lights', mention: 'Traders close to the port authority', cue: 'say' }],
  ],
  [
    'a programme in marks is only a lead',
    'On “Harbour Hour,” Helen Carter said the ferry had no lights that night.',
    [{ content: 'the ferry had no lights that night', mention: 'Helen Carter' }],
  ],
  [
    'a few further marked words go on',
    '“The pier is safe,” Helen Carter said. “Quite safe.”',
    [
      { content: 'The pier is safe', mention: 'Helen Carter' },
      { content: 'Quite safe.', mention: 'Helen Carter' },
    ],
  ],
  [
    'a year in short opens no quotation',
    'Helen Carter said in ‘08 that the pier had sunk by two metres.',
    [{ content: 'the pier had sunk by two metres', mention: 'Helen Carter' }],
  ],
  [
    'a title that is shortened ends no sentence',
    '“The map has changed,” said Rev. Tom Reed, then pastor of the river church.',
    [{ content: 'The map has changed', source: 'Tom Reed' }],
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
  [
    'the name behind whose mother she is',
    'Tom Reed’s mother, Helen Carter, said the ferry had no lights.',
    [
      {
        content: 'the ferry had no lights',
        mention: 'Tom Reed’s mother, Helen Carter',
        source: 'Helen Carter',
      },
    ],
  ],
  [
    'words on both sides of their speaker, the verb behind',
    'The museum, Mayor Helen Carter said, celebrated three of her heroes.',
    [{ content: 'The museum' }, { content: 'celebrated three of her heroes', mention: 'Mayor Helen Carter' }],
  ],
  [
    'who was warned or asked, and to do what',
    'Helen Carter warned the council to wait until June.',
    [{ content: 'the council to wait until June', mention: 'Helen Carter', cue: 'warned' }],
  ],
  [
    'a vow',
    'Helen Carter vowed to mend the bridge.',
    [{ content: 'to mend the bridge', mention: 'Helen Carter', cue: 'vowed' }],
  ],
  [
    'that behind a place with its state',
    'Helen Carter said at a rally in Toledo, Ohio, that taxes would fall.',
    [{ content: 'taxes would fall', mention: 'Helen Carter', cue: 'said' }],
  ],
  [
    'who means the name before it, an age between them',
    'One of them was Helen Carter, 24, who cited only her love of boats: “One in, all in.”',
    [{ content: 'One in, all in.', mention: 'who', source: 'Helen Carter' }],
  ],
  ['a thing called so reports nothing', 'The invention, called a slick membrane, comes in two sprays.', []],
  ['what is cited for something reports nothing', 'Factors cited for the drop include heavy rain.', []],
  ['another name reports nothing', 'Helen Carter, also known as the Heron, won the river race.', []],
  ['nouns that look like verbs', 'The court heard claims of abuse in two reports.', []],
  ['thanks report nothing', 'Helen Carter expressed gratitude to the voters of the valley.', []],
];

suite('attribution in English', () => {
  for (const [name, text, expected] of cases) test(name, () => assertQuotes(text, expected));
});
