import type { RoleRules } from '../../layers/entity/names/findRoles';
import { SPEECH } from './names/speech';

export const roleRules: RoleRules = {
  speech: SPEECH,
  bodyAfter: new Set(['of', 'to', 'for']),
  isBodyBefore: () => false,
  between: new Set(),
};
