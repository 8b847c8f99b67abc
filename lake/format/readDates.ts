import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../json/isRecord.ts';
import type { Problem } from './Problem.ts';
import { readYaml } from './readYaml.ts';

/** The dates of every document that does not state its own. */
export interface Dates {
  _createdAt: string;
  _updatedAt: string;
}

const file = 'dataset.yaml';
const standard: Dates = { _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' };

/** Reads `dataset.yaml`; a folder without it, or with something else in it, is a problem. */
export function readDates(folder: string, problems: Problem[]): Dates {
  const path = join(folder, file);
  const value = existsSync(path) ? readYaml(readFileSync(path, 'utf8')).value : undefined;
  const dates = isRecord(value) ? value : {};
  const { _createdAt, _updatedAt } = dates;
  if (isDate(_createdAt) && isDate(_updatedAt)) return { _createdAt, _updatedAt };
  const message = 'Give "_createdAt" and "_updatedAt", each as in 2026-09-01T08:00:00Z.';
  problems.push({ file, line: 1, message });
  return standard;
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
