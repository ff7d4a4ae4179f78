/** The rules, in the order people read about them. */
import type { Rule } from './rule';

export const rules: readonly Rule[] = [];
