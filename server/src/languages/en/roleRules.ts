import type { RoleRules } from '../../layers/entity/names/findRoles';
import { wordSet } from '../../text/wordSet';
import { SPEECH } from './names/speech';

export const roleRules: RoleRules = {
  speech: SPEECH,
  bodyAfter: wordSet('of to for'),
  isBodyBefore: () => false,
  between: new Set(),
};
