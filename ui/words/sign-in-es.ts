import type { Words } from '#kernel/decision/words.ts';

/** The way in, in Spanish. */
export const signIn = {
  'ui.sign-in-title': 'Elija quién es usted',
  'ui.sign-in-text':
    'Esto es una demostración: no hay contraseñas, y todas las personas y casos son inventados. Cada persona ve y hace solo lo que su función permite.',
  'ui.sign-in-staff': 'En la agencia',
  'ui.sign-in-appeals': 'En Apelaciones',
  'ui.sign-in-taxpayers': 'Contribuyentes',
  'ui.sign-in-others': 'Funciones que por ahora leen el registro de normas',
  'ui.sign-in-as': 'Entrar como {name}',

  // Qué puede y qué no puede cada función
  'role-can.revenue-officer':
    'Recibe propuestas, decide lo que esa función puede decidir y envía cartas. No puede aprobar sus propios acuerdos.',
  'role-can.group-manager':
    'Aprueba acuerdos o los devuelve, y ve lo que se retrasa en el grupo. No puede aprobar lo que usted preparó.',
  'role-can.ccp-clerk': 'Trabaja la cola de ingresos y formularios. No puede decidir una solicitud.',
  'role-can.appeals-technical-employee':
    'Trabaja apelaciones, lleva el registro y abre la mediación con MI. No puede cerrar una apelación con una mediación abierta.',
  'role-can.appeals-team-manager':
    'Asigna apelaciones, aprueba cierres y dirige solicitudes de mediación. No puede denegar una sin acuerdo.',
  'role-can.pam-analyst':
    'Conversa sobre la elegibilidad, dirige las llamadas y redacta los documentos. No puede decidir una solicitud.',
  'role-can.area-director': 'Da su acuerdo a una denegación propuesta o acepta la solicitud.',
  'role-can.front-line-executive':
    'Da su acuerdo a una denegación propuesta o acepta la solicitud. Sin su acuerdo ninguna es final.',
  'role-can.mediator':
    'Prepara y dirige sesiones. Ve lo que se puso para ambas partes y nada de la apelación.',
  'role-can.co-mediator':
    'Ambas partes le eligieron fuera de la agencia. Ve una mediación cuando están su declaración y el consentimiento.',
  'role-can.adr-pmo':
    'Lee las cifras del programa y decide sobre las instrucciones temporales. No puede trabajar un caso.',
  'role-can.representative':
    'Actúa por una persona contribuyente según la autorización archivada. No puede ver a nadie más.',
  'role-can.taxpayer':
    'Ve en qué estado está su solicitud, hasta cuándo corren sus derechos y sus cartas. No puede ver a nadie más.',
} satisfies Words;
