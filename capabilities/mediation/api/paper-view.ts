import { mediationCompartment, reviewCompartment } from '../process/support-request-record.ts';
import { isConfidential } from '../rules/is-confidential.ts';
import type { MediatorContact } from '../store/mediator-contact-store.ts';
import type { Paper } from '../store/paper-store.ts';
import type { NameOf } from './support-request-parts.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';

type PaperView = SupportRequestView['papers'][number];
type ContactView = SupportRequestView['contacts'][number];

export function paperView(paper: Paper, nameOf: NameOf): PaperView {
  const { documentId, kind, side, title, mediaType, told, givenAt } = paper;
  return {
    documentId,
    kind,
    side,
    title,
    audience: audienceOf(paper),
    isConfidential: isConfidential(paper),
    givenAt,
    by: nameOf(paper.personId, paper.personRole),
    ...(mediaType !== undefined && { mediaType }),
    ...(told !== undefined && { told }),
  };
}

function audienceOf({ compartment, supportRequestId }: Paper): PaperView['audience'] {
  if (compartment === mediationCompartment(supportRequestId) || compartment === 'shared') return 'both';
  return compartment === reviewCompartment(supportRequestId) ? 'appeals' : 'own';
}

export function contactView(contact: MediatorContact, nameOf: NameOf): ContactView {
  const { contactId, withSide, begunByMediator, shared, standing, told, correctsId, occurredAt, recordedAt } =
    contact;
  return {
    contactId,
    withSide,
    begunByMediator,
    shared,
    standing,
    told,
    occurredAt,
    recordedAt,
    by: nameOf(contact.personId, contact.personRole),
    ...(correctsId !== undefined && { correctsId }),
  };
}
