import type { Words } from '#kernel/decision/words.ts';

/** What the terms of the memorandum on mediation stand for: `term.<term>`. */
export const memorandumTermWords = {
  'term.ADR PMO': 'Oficina de Administración del Programa de Resolución Alternativa de Disputas',
  'term.ACMS': 'Sistema de Administración de Casos de Apelaciones',
  'term.PII': 'Información de Identificación Personal',
  'term.PPQ&A': 'Política, Planificación, Calidad y Análisis',
  'term.ACDS': 'Sistema Centralizado de Bases de Datos de Apelaciones, que el nuevo sistema sustituye',
  'term.FTS': 'Arreglo por la Vía Rápida',
  'term.EH': 'Audiencia equivalente: la de quienes piden tarde una audiencia del debido proceso',
  'term.PAM support request': 'El caso en que se tramita una mediación: lo abre MI y lo cierra MO',
  'term.Case action record':
    'Los renglones de una apelación que dicen qué se hizo, quién, cuándo y en cuánto tiempo',
  'term.Area Director':
    'La dirección de Apelaciones que aprueba aceptar una solicitud y da su conformidad antes de negarla',
  'term.Front-line executive':
    'La dirección ejecutiva sin cuya conformidad no se niega ninguna solicitud; también llamada de primera línea',
  'term.Referring ATM': 'La gerencia del equipo de apelaciones del que viene la solicitud',
  'term.Receiving ATM': 'La gerencia del equipo de apelaciones que recibe la solicitud',
  'term.Mediator': 'La persona de Apelaciones que ayuda a ambas partes a ponerse de acuerdo y no decide nada',
  'term.Co-mediator': 'Una segunda persona mediadora, ajena a la agencia, que paga el contribuyente',
  'term.Mediator’s Report':
    'El único papel que la persona mediadora adjunta al final: qué se acordó y qué no',
  'term.Discussion Summary':
    'Lo que cada parte envía a la persona mediadora y a la otra parte antes de la sesión',
  'glossary.added': 'Agregado: no está en la tabla de IRM 8.26.9.1.5',
} satisfies Words;
