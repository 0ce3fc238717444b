/**
 * Are the levy sources on the form, each with its complete address?
 *
 * Law: IRM 5.14.1.4.4(7).
 * Not modelled: whether a source is worth anything, which nobody asks of an agreement.
 */
import type { Finding } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import { tested } from '../findings.ts';
import { type ChosenTerms, type LevySource, levySourceParts } from './chosen-terms.ts';

const law = irm('5.14.1.4.4(7)');

/** One finding for each source; an empty list stands only with the word that none is known. */
export function levySourceFindings({ levySources }: ChosenTerms): readonly Finding[] {
  const sources = Array.isArray(levySources) ? (levySources as readonly LevySource[]) : [];
  return [sourcesNamed(levySources), ...sources.map(sourceComplete)];
}

function sourcesNamed(levySources: ChosenTerms['levySources']): Finding {
  const holds = levySources === 'unknown' || levySources.length === 0 ? 'unknown' : true;
  const value = Array.isArray(levySources) ? levySources.length : 0;
  const compared = { fact: 'levySources', value: holds === true ? value : holds, unit: 'count' } as const;
  return tested('levy-sources-named', holds, { ...compared, how: 'is-known' }, law, {
    act: 'name-levy-sources',
    fact: 'levySources',
  });
}

/** Told by the place in the list: a name of the taxpayer's employer or bank is nothing for a finding. */
function sourceComplete(source: LevySource, index: number): Finding {
  const names = levySourceParts.filter((part) => source[part].trim() === '');
  const compared = { fact: 'levySourceMissing', value: names, unit: 'code', how: 'none-of' } as const;
  const finding = tested('levy-source-complete', names.length === 0, compared, law, {
    act: 'complete-levy-source',
    fact: 'levySourceMissing',
    to: names,
    unit: 'code',
  });
  return { ...finding, about: String(index + 1) };
}
