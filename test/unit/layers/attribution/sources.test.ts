import assert from 'node:assert/strict';
import { analyze, quotesIn } from '../analyze.js';

const sourcesOf = async (text: string) =>
  (await analyze(text)).sources.map(({ name, kind, reply }) => [
    name,
    kind,
    ...(reply === undefined ? [] : [reply]),
  ]);

const speakersOf = async (text: string) => (await quotesIn(text)).map(({ source }) => source);

suite('sources', () => {
  test('kinds, in order of first citation', async () => {
    const text = [
      'Police said the road was closed.',
      'Helen Carter said it would open on Friday.',
      'Residents said they had not been told.',
      'According to the report, the slope was unstable.',
      'An official who asked not to be named said the budget was spent.',
      'The engineer reportedly resigned.',
    ].join('\n\n');
    const kinds = (await sourcesOf(text)).map(([, kind]) => kind);
    assert.deepEqual(kinds, ['organization', 'person', 'group', 'document', 'anonymous', 'hearsay']);
  });

  test('a role means whoever bears it', async () => {
    const text =
      'Finance Minister Helen Carter said taxes would rise.\n\nThe minister said nobody would notice.';
    assert.deepEqual(await speakersOf(text), ['Helen Carter', 'Helen Carter']);
  });

  test('a Bengali role means whoever bears a title that ends in it', async () => {
    const text = 'আইনমন্ত্রী শাহানা বেগম বলেন, ‘আইনটি পুরোনো।’\n\nমন্ত্রী বলেন, ‘নতুন খসড়া তৈরি আছে।’';
    assert.deepEqual(await speakersOf(text), ['শাহানা বেগম', 'শাহানা বেগম']);
  });

  test('the pronoun means the person whom the reporter brought in last', async () => {
    const text = 'মেয়র শাহানা বেগম বলেন, ‘ঘাট বন্ধ।’\n\nঘাটে দাঁড়িয়ে ছিলেন রফিক হাসান। তিনি বলেন, ‘নৌকা নেই।’';
    assert.deepEqual(await speakersOf(text), ['শাহানা বেগম', 'রফিক হাসান']);
  });

  test('with whom the reporter talked, speaks', async () => {
    const text = 'মেয়র শাহানা বেগম বলেন, ‘ঘাট বন্ধ।’\n\nগতকাল কথা হয় শাহানার বাবা রফিক হাসানের সঙ্গে। তিনি বলেন, ‘নৌকা নেই।’';
    assert.deepEqual(await speakersOf(text), ['শাহানা বেগম', 'রফিক হাসান']);
  });

  test('whom a speaker talked about does not speak next', async () => {
    const text = 'শিক্ষক শাহানা বেগম বলেন, ‘রফিক হাসান ব্যর্থ।’ রফিক হাসান ঘাটে আসেন না। তিনি বলেন, ‘ঘাট কেউ দেখে না।’';
    assert.deepEqual(await speakersOf(text), ['শাহানা বেগম', 'শাহানা বেগম']);
  });

  test('a bare title that the person spoken of does not bear is somebody else', async () => {
    const text = 'মেয়র শাহানা বেগম রাতে ঘাট ছেড়ে গেছেন।\n\nওসি বলেন, ‘মামলা হয়েছে।’';
    assert.deepEqual(await speakersOf(text), ['ওসি']);
  });

  test('marked words behind a sentence about one person are theirs', async () => {
    const text = 'মেয়র শাহানা বেগম বলেন, ‘ঘাট বন্ধ।’\n\nশিক্ষক রফিক হাসানের কণ্ঠে হতাশা। ‘নৌকা নিয়ে এখন কোথায় যাব আমরা?’';
    assert.deepEqual(await speakersOf(text), ['শাহানা বেগম', 'রফিক হাসান']);
  });

  test('the board is the one that was named', async () => {
    const text = 'নৌকাটি পাঠিয়েছে পানি উন্নয়ন বোর্ড।\n\nবোর্ড জানিয়েছে, ঘাট বন্ধ।';
    assert.deepEqual(await speakersOf(text), ['পানি উন্নয়ন বোর্ড']);
    const english = 'The boat belonged to the Harbour Commission.\n\nThe commission said it had sunk.';
    assert.deepEqual(await speakersOf(english), ['Harbour Commission']);
  });

  test('it means the document cited before', async () => {
    const text = 'According to the report, the slope was unstable. It said the mast had rusted.';
    assert.deepEqual(await speakersOf(text), ['the report', 'the report']);
  });

  test('a description that no list has means the person spoken of', async () => {
    const text = 'শিক্ষক শাহানা বেগম বলেন, ‘ঘাট বন্ধ।’\n\nএই ঘাটনেত্রী আরও বলেন, ‘নৌকা নেই।’';
    assert.deepEqual(await speakersOf(text), ['শাহানা বেগম', 'শাহানা বেগম']);
  });

  test('the residents are those who were cited, one resident is another', async () => {
    const text =
      'Two residents said the road was closed. The residents said nobody had called.\n\nOne resident said it was dark.';
    assert.deepEqual(await speakersOf(text), ['Two residents', 'Two residents', 'One resident']);
  });

  test('a post speaks for whoever wrote it', async () => {
    const text = 'According to a blog post by Helen Carter, the fire began in the hall.';
    assert.deepEqual(await speakersOf(text), ['Helen Carter']);
  });

  test('a group or a body of another kind is not the ministry', async () => {
    const text =
      'The Harbour Commission said the pier had sunk.\n\nResidents said it was dark.\n\nThe ministry said it would wait.';
    assert.deepEqual((await speakersOf(text)).at(-1), 'the ministry');
  });

  test('groups that share a head word stay apart', async () => {
    const text = 'বন্দরের জ্যেষ্ঠ কর্মকর্তারা বলছেন, ঘাট বন্ধ।\n\nপুলিশ কর্মকর্তারা বলছেন, ঘাট খোলা।';
    const groups = [
      ['বন্দরের জ্যেষ্ঠ কর্মকর্তারা', 'group'],
      ['পুলিশ কর্মকর্তারা', 'group'],
    ];
    assert.deepEqual(await sourcesOf(text), groups);
  });

  test('a quantity of people is a group', async () => {
    assert.deepEqual(await sourcesOf('A number of residents said the road was closed.'), [
      ['a number of residents', 'group'],
    ]);
  });

  test('a headline in marks is said by whoever says it in the body', async () => {
    const text =
      '‘নৌকা নেই, ভাতও নেই ঘরে’\n\nমেয়র শাহানা বেগম বলেন, ‘ঘাট বন্ধ।’\n\nচিকিৎসক রফিক হাসান বলেন, ‘নৌকা নেই, ভাতও নেই ঘরে।’';
    assert.deepEqual(await speakersOf(text), ['রফিক হাসান', 'শাহানা বেগম', 'রফিক হাসান']);
  });

  test('who was asked and did not answer is a source without words', async () => {
    assert.deepEqual(await sourcesOf('Helen Carter declined to comment.'), [
      ['Helen Carter', 'person', 'declined'],
    ]);
    assert.deepEqual(await quotesIn('Helen Carter declined to comment.'), []);
  });

  test('a title may stand beside its short form, and does not reach over a clause', async () => {
    const text = [
      'চরঘাট থানার ভারপ্রাপ্ত কর্মকর্তা (ওসি) রফিক হাসান বলেন, ‘মামলা হয়েছে।’',
      'ওসির ঘর থেকে বেরিয়ে শাহানা বেগম বলেন, ‘কেউ শোনেনি।’',
      'ওসি বলেন, ‘তদন্ত চলছে।’',
    ].join('\n\n');
    assert.deepEqual(await speakersOf(text), ['রফিক হাসান', 'শাহানা বেগম', 'রফিক হাসান']);
  });

  test('with a demonstrative a title means who spoke last', async () => {
    const text = [
      'আইনজীবী শাহানা বেগম বলেন, ‘মামলাটি দুর্বল।’',
      'আইনজীবী রফিক হাসান বলেন, ‘সাক্ষী নেই।’',
      'এই আইনজীবী বলেন, ‘রায় পেছাবে।’',
    ].join('\n\n');
    assert.deepEqual(await speakersOf(text), ['শাহানা বেগম', 'রফিক হাসান', 'রফিক হাসান']);
  });

  test('two bodies of one kind with further words of their own stay apart', async () => {
    const text = [
      'চরঘাট সেতু প্রকল্প কর্তৃপক্ষ জানায়, নকশা বদলাবে।',
      'নদীপুর সেতু প্রকল্প কর্তৃপক্ষ জানায়, কাজ শেষ।',
      'প্রকল্প কর্তৃপক্ষ জানায়, টোলও কমবে।',
    ].join('\n\n');
    const [first, second, third] = await speakersOf(text);
    assert.deepEqual([first, second], ['চরঘাট সেতু প্রকল্প কর্তৃপক্ষ', 'নদীপুর সেতু প্রকল্প কর্তৃপক্ষ']);
    assert.equal(third, second);
  });

  test('people named in two cases are one group', async () => {
    assert.deepEqual(await sourcesOf('জেলেরা জানান, ঘাটটি বন্ধ।\n\nজেলেদের দাবি, নৌকাও নেই।'), [['জেলেরা', 'group']]);
  });

  test('joint speakers are sources both', async () => {
    const { paragraphs, sources } = await analyze('শাহানা বেগম ও রফিক হাসান জানান, ঘাটটি বন্ধ।');
    const names = paragraphs[0]?.sourcesOf[0]?.map(index => sources[index]?.name);
    assert.deepEqual(names, ['শাহানা বেগম', 'রফিক হাসান']);
  });
});
