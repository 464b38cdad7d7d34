import type { StructureRules } from '../../layers/structure/types';

export const structure: StructureRules = { patterns: [] };
