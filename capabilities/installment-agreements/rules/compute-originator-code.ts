/**
 * Which originator code does the agreement carry?
 *
 * Law: Exhibit 5.14.1-4.
 * Practice: the exhibit knows only regular and streamlined; a guaranteed agreement takes the streamlined
 * code, every other type the regular one.
 */
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { OriginatingFunction } from '../parameters/originating-functions.ts';
import {
  fixedOriginators,
  type OriginatorPair,
  originatorPairs,
  paperOriginator,
} from '../parameters/originator-codes.ts';
import type { OriginFacts } from './facts/finance-facts.ts';

const streamlined: readonly AgreementTypeId[] = ['guaranteed', 'streamlined-25', 'streamlined-50'];
const onPaper: readonly OriginatingFunction[] = ['toll-free', 'csco', 'acs'];

export function isStreamlined(type: AgreementTypeId): boolean {
  return streamlined.includes(type);
}

/** `vendor-own` where the code is the vendor's own out of the range that is reserved. */
export function computeOriginatorCode(origin: OriginFacts, type: AgreementTypeId): string {
  if (origin.function === 'vendor') return 'vendor-own';
  if (origin.function in fixedOriginators)
    return fixedOriginators[origin.function as keyof typeof fixedOriginators];
  const pair: OriginatorPair =
    origin.onPaper && onPaper.includes(origin.function)
      ? paperOriginator
      : originatorPairs[origin.function as keyof typeof originatorPairs];
  return isStreamlined(type) ? pair.streamlined : pair.regular;
}
