import { adoptedLaw, guidanceDocument, guidanceDocuments } from '#capabilities/program/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { editionInForce, type Law, NoEditionInForce } from '#kernel/law/law.ts';
import { CliInputError } from '../input.ts';

const manual = 'irm-5.14.1';

/** The law of a run: what is adopted, or with one edition in the place of all others of its document. */
export function lawOfEdition(edition: string | undefined, on: Day): Law {
  const law = edition === undefined ? adoptedLaw : withOnly(edition, on);
  try {
    editionInForce(manual, on, law);
  } catch (error) {
    if (!(error instanceof NoEditionInForce)) throw error;
    throw new CliInputError('--on', `a day on which an edition of IRM 5.14.1 counts (${error.message})`, on);
  }
  return law;
}

/** The law of a fee, whose rows are older than the manual's editions that are held. */
export function feeLawOfEdition(edition: string | undefined, on: Day): Law {
  return edition === undefined ? adoptedLaw : withOnly(edition, on);
}

function withOnly(id: string, on: Day): Law {
  if (!guidanceDocuments.some((document) => document.id === id)) {
    throw new CliInputError('--edition', `one of ${editionIds().join(', ')}`, id);
  }
  const document = guidanceDocument(id);
  if (document.effectiveDay > on)
    throw new CliInputError('--on', `a day from ${document.effectiveDay} on, when ${id} begins`, on);
  const others = adoptedLaw.adopted.filter((adoption) => adoption.document.series !== document.series);
  return {
    id: `${adoptedLaw.id}+${id}`,
    adopted: [...others, { document, fromDay: document.effectiveDay }],
  };
}

/** Every edition that can be named, those of the manual for agreements first. */
function editionIds(): readonly string[] {
  const isOfManual = ({ series }: { readonly series: string }) => series === manual;
  const others = guidanceDocuments.filter((document) => !isOfManual(document));
  return [...guidanceDocuments.filter(isOfManual), ...others].map(({ id }) => id);
}
