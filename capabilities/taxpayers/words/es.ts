import type { Words } from '#kernel/decision/words.ts';

export const words = {
  'state.taxpayer.registered': 'Registrado',
  'event.taxpayer.register-taxpayer': 'Registrar contribuyente',
  'event.taxpayer.admit-person': 'Admitir a una persona',
  'history.taxpayer.register-taxpayer': 'Contribuyente registrado',
  'history.taxpayer.admit-person': 'Se admitió a una persona a su propio expediente',
  'taxpayer-history.taxpayer.register-taxpayer': 'Abrimos su expediente',
  'taxpayer-history.taxpayer.admit-person': 'Se le dio acceso a esta página',
  'entity-kind.individual': 'Persona',
  'entity-kind.sole-proprietor': 'Negocio de una sola persona',
  'entity-kind.partnership': 'Sociedad colectiva',
  'entity-kind.corporation': 'Corporación',
  'entity-kind.llc': 'Compañía de responsabilidad limitada',
  'entity-kind.estate': 'Sucesión',
  'entity-kind.trust': 'Fideicomiso',
  'entity-kind.other': 'Otra entidad',
} satisfies Words;
