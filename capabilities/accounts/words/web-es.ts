import type { Words } from '#kernel/decision/words.ts';

/** What the pages of accounts say. */
export const webWords = {
  'modules.title': 'Lo que se debe',
  'modules.caption': 'Módulos de este contribuyente',
  'modules.assessed': 'Tasado y sin pagar:',
  'modules.assessed-note': 'A eso se suman los intereses y multas acumulados.',
  'modules.none':
    'No se debe nada. Un módulo aparece aquí cuando se tasa un impuesto o se recibe una declaración con saldo.',
  'modules.period': 'Período',
  'modules.tax': 'Impuesto',
  'modules.balance': 'Saldo tasado',
  'modules.status': 'Estado',
  'modules.csed': 'Último día para cobrar',
  'modules.codes': 'Códigos',
  'modules.no-codes': 'Sin códigos',
  'modules.code': 'TC {code} AC {action}',
  'modules.in-cycle': 'ciclo {cycle}',
  'modules.rejected-because': '¿Por qué se rechazó?',
} satisfies Words;
