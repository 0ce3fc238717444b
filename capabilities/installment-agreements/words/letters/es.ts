import type { Words } from '#kernel/decision/words.ts';

/** Lo que detiene una carta sobre un acuerdo. */
export const words = {
  'finding.letter-cross-reference-known.met': 'Se conoce el otro número que nombra la carta.',
  'finding.letter-cross-reference-known.unknown':
    'No se sabe de quién es el otro número que debe nombrar la carta.',
  'finding.letter-cross-reference-known.not-applicable': 'El acuerdo no cubre otro número.',
  'cure.name-cross-referenced-taxpayer': 'Nombre al otro contribuyente en la solicitud.',
  'fact.crossReferenceKnown': 'Otro número conocido',
  'finding.letter-levy-source-known.met': 'Se conoce el embargo que permanece.',
  'finding.letter-levy-source-known.unknown': 'No se sabe qué embargo permanece, y la carta debe nombrarlo.',
  'finding.letter-levy-source-known.not-applicable': 'Ningún embargo permanece.',
  'fact.levySourceKnown': 'Embargo que permanece conocido',
  'cure.write-letter-by-hand': 'Escriba la confirmación a mano.',
  'outcome.letter-terms.all-known': 'La carta puede nombrar cada condición',
  'outcome.letter-terms.needs-a-person': 'Una persona debe escribir esta carta',
  'refusal.letter-must-be-about-an-agreement-or-a-request':
    'Ya no está abierto nada de lo que esta carta pide o confirma. Déjela como está; no hace falta otra.',
} satisfies Words;
