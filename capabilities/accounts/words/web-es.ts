import type { Words } from '#kernel/decision/words.ts';

/** What the pages of accounts say. */
export const webWords = {
  'inputs.title': 'Entradas de códigos',
  'inputs.state': '{count} códigos esperan al archivo maestro. El primero espera desde {since}.',
  'inputs.state.one': 'Un código espera al archivo maestro, desde {since}.',
  'inputs.none': 'Ningún código espera al archivo maestro.',
  'inputs.none-next':
    'Un código espera aquí solo si el archivo maestro de la agencia está conectado, hasta que usted dice qué pasó. El libro propio de Accord asienta cada código al instante.',
  'inputs.caption': 'Códigos que esperan, primero el que más espera',
  'inputs.taxpayer': 'Contribuyente',
  'inputs.code': 'Código',
  'inputs.counts-from': 'Cuenta desde',
  'inputs.asked': 'Pedido',
  'inputs.answer': 'Qué pasó',
  'inputs.more': 'Hay más; llegan cuando se responden estos.',
  'modules.title': 'Lo que se debe',
  'modules.title-of': 'Lo que debe {name}',
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
  'modules.code-alone': 'TC {code}',
  'modules.refund-offset': 'reembolso compensado con este saldo',
  'modules.in-cycle': 'ciclo {cycle}',
  'modules.rejected-because': '¿Por qué se rechazó?',
} satisfies Words;
