import { maySheet } from '../domain/sheet-access.ts';
import type { SheetPlace } from './file.ts';

/** The municipality divides what the municipality writes. */
export function mayDivide(of: SheetPlace): boolean {
  return of.side === 'municipality' && of.step.owner === 'municipality' && maySheet(of, 'edit');
}
