import * as vscode from 'vscode';
import type { Command } from '../commands/context';
import { rememberInWorkspace, undoRemember } from '../lexicon/remember';
import { applyToAllMentions } from './applyToAll';
import { reviewInBulk } from './bulk';
import { changeType } from './changeType';
import { mergeEntities, splitEntity } from './entities';
import { acceptAnnotation, rejectAnnotation, resizeAnnotation } from './judge';
import { markAs } from './markAs';
import { goToUndecided, startReview, stopReview } from './mode';
import { dropOrphan, reattachOrphan } from './orphans';
import { renameSource } from './renameSource';
import { setSource } from './setSource';
import { travel } from './travel';
import { showChangedSuggestions } from './upgrades';

/** What a person can decide; see docs/review.md. */
export const reviewCommands: Readonly<Record<string, Command>> = {
  startReview,
  stopReview,
  nextUndecided: goToUndecided('next'),
  previousUndecided: goToUndecided('previous'),
  acceptAnnotation,
  rejectAnnotation,
  acceptCitations: acceptAnnotation,
  rejectCitations: rejectAnnotation,
  changeType,
  setSource,
  extendAnnotation: resizeAnnotation('end', 'extend'),
  shrinkAnnotation: resizeAnnotation('end', 'shrink'),
  extendAnnotationStart: resizeAnnotation('start', 'extend'),
  shrinkAnnotationStart: resizeAnnotation('start', 'shrink'),
  markAs,
  applyToAllMentions,
  reviewInBulk,
  mergeEntities,
  splitEntity,
  renameSource,
  showChangedSuggestions,
  rememberInWorkspace,
  undoRemember,
  reattachOrphan,
  dropOrphan,
  undoDecision: travel('undo'),
  redoDecision: travel('redo'),
  describeAnnotation: async () => vscode.commands.executeCommand('editor.action.showHover'),
};
