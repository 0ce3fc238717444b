import type { Words } from '#kernel/decision/words.ts';

export const words = {
  'state.taxpayer.registered': 'Registrado',
  'event.taxpayer.register-taxpayer': 'Registrar contribuyente',
  'event.taxpayer.admit-person': 'Admitir a una persona',
  'history.taxpayer.register-taxpayer': 'Contribuyente registrado',
  'history.taxpayer.admit-person': 'Se admitió a una persona a su propio expediente',
  'taxpayer-history.taxpayer.register-taxpayer': 'Abrimos su expediente',
  'taxpayer-history.taxpayer.admit-person': 'Se le dio acceso a esta página',
  'refusal.tin-must-not-be-registered-yet': 'Ya hay un contribuyente registrado con este número.',
  'entity-kind.individual': 'Persona',
  'entity-kind.sole-proprietor': 'Negocio de una sola persona',
  'entity-kind.partnership': 'Sociedad colectiva',
  'entity-kind.corporation': 'Corporación',
  'entity-kind.llc': 'Compañía de responsabilidad limitada',
  'entity-kind.estate': 'Sucesión',
  'entity-kind.trust': 'Fideicomiso',
  'entity-kind.other': 'Otra entidad',
  'taxpayers.found.one': '{count} contribuyente que usted puede ver',
  'taxpayers.found.other': '{count} contribuyentes que usted puede ver',
  'taxpayers.none-yours': 'Los contribuyentes aparecen aquí cuando se le asigna su caso.',
  'taxpayers.none-found':
    'Ninguno de los contribuyentes que usted puede ver coincide. Busque por parte del nombre o por el número completo.',
  'taxpayers.more': 'Hay más. Acote la búsqueda.',
  'taxpayers.name': 'Contribuyente',
  'taxpayers.kind': 'Tipo',
  'taxpayers.tin': 'Número',
} satisfies Words;
