import type { Reading } from '../../text/reading';
import type { Span } from '../../text/span';
import type { Attribution, Mention, SourceKind, StructureKind } from '../types';

/** Everything that the attribution layer may look at in one paragraph. */
export interface AttributionInput {
  readonly reading: Reading;
  readonly kind: StructureKind;
  readonly mentions: readonly Mention[];
}

/** What a language brings to the attribution layer. */
export interface AttributionRules {
  /** Finds the quotations of one paragraph; sources are resolved later over the article. */
  findAttributions(input: AttributionInput): readonly Attribution[];
  readonly sources: SourceRules;
}

/** What a language knows about the words that name a source: enough to settle who is meant. */
export interface SourceRules {
  /** How the pronoun refers, undefined for other words: তিনি → one person. */
  pronoun(key: string): PronounFacts | undefined;
  /** The words of a phrase that are compared, as lookup keys without case endings, articles and the like left out. */
  contentWords(phrase: string): readonly string[];
  /** Of {@link contentWords}, the one that says what the source is: মুখপাত্র in বন্দরের মুখপাত্র, head in head of the port. */
  headWord(phrase: string): string;
  /** Whether a name's title cannot reach over the word: থেকে in ওসির ঘর থেকে রফিক, as of a clause. */
  endsTitle(key: string): boolean;
  /** The phrase as a source's name, without case ending and article. */
  nameOf(phrase: string): string;
  /** Whose statement or account the phrase names, as a phrase: পৌরসভার in পৌরসভার হিসাব, the port in the port's statement. */
  ownerOf(phrase: string): string | undefined;
  /** What the phrase is by its words, when no entity says it. */
  describe(phrase: string): PhraseFacts;
  /** Whether a mention inside the phrase only belongs to its head (বন্দরের in বন্দরের মুখপাত্র). */
  isDependent(reading: Reading, mention: Mention, phrase: Span): boolean;
  /** Whether a mention may be the subject of its sentence. */
  isSubject(reading: Reading, mention: Mention): boolean;
  /** Names in a caption or credit line that credit a source: ঘাট বার্তা in (সূত্র: ঘাট বার্তা). */
  credits(reading: Reading): readonly Span[];
}

export interface PronounFacts {
  readonly plural: boolean;
  readonly who: 'person' | 'thing';
}

export interface PhraseFacts {
  readonly kind: SourceKind;
  /** A title or office: may be the role of a named person. */
  readonly role: boolean;
  /** Points back to something named before: সূত্রটি, the mission. */
  readonly definite: boolean;
  /** Points with a demonstrative at whoever was spoken of last: এই কর্মকর্তা. */
  readonly pointed?: boolean;
  /** Any body may be called so: the agency, সংস্থাটি. */
  readonly generic?: boolean;
}
