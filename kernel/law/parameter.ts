import type { Day } from '../calendar/day.ts';
import { isAdopted, type Law } from './law.ts';
import type { DocumentId, Source } from './source.ts';

export type ParameterUnit =
  'cents' | 'days' | 'months' | 'years' | 'hours' | 'percent' | 'count' | 'flag' | 'code' | 'table';

/** One figure of the law over time. */
export type Parameter<Value> = {
  /** `installment-agreements.guaranteed-liability-max` */
  readonly id: string;
  readonly unit: ParameterUnit;
  /** Which day of a case picks the value: `requestDay`. */
  readonly selectedBy: string;
  /**
   * In order of `from`. A value counts until the next one; what comes before the first is a gap, not a zero.
   */
  readonly values: readonly DatedValue<Value>[];
};

export type DatedValue<Value> = {
  readonly from: Day;
  readonly value: Value;
  readonly source: Source;
  /** Set where the value counts only if this edition is adopted: law that ships beside the law in force. */
  readonly edition?: DocumentId;
};

/** A value with all that a finding needs to explain it. */
export type InForce<Value> = {
  readonly value: Value;
  readonly parameter: string;
  readonly from: Day;
  readonly source: Source;
};

/** A parameter was asked about a day before its first value. */
export class NoValueInForce extends RangeError {
  readonly parameter: string;
  readonly on: Day;

  constructor(parameter: string, on: Day) {
    super(`${parameter} has no value in force on ${on}`);
    this.name = 'NoValueInForce';
    this.parameter = parameter;
    this.on = on;
  }
}

/** The value of a parameter on a day under the adopted documents. Throws NoValueInForce in a gap. */
export function inForce<Value>(parameter: Parameter<Value>, on: Day, law: Law): InForce<Value> {
  for (let index = parameter.values.length - 1; index >= 0; index -= 1) {
    const dated = parameter.values[index];
    if (dated === undefined || dated.from > on) continue;
    if (dated.edition !== undefined && !isAdopted(dated.edition, on, law)) continue;
    return { value: dated.value, parameter: parameter.id, from: dated.from, source: dated.source };
  }
  throw new NoValueInForce(parameter.id, on);
}
