/** The acronyms of the installment agreement manual, in the order of its own table: IRM 5.14.1.1.7(1). */
// prettier-ignore
export const acronymsOfManual = [
  'AC', 'ACA', 'ACS', 'AO', 'ALN', 'BAL DUE', 'BMF', 'CAP', 'CAR', 'CRA', 'CC', 'CCP',
  'CLO', 'CDP', 'CIS', 'CNC', 'CP', 'CSED', 'CSCO', 'DCI', 'DDIA', 'DUT', 'EIN', 'EFTPS',
  'EQRS', 'ES', 'FTD', 'FTP', 'GAO', 'IA', 'IAR', 'IBTF', 'IAAL', 'ICS', 'IDRS', 'IMF',
  'IRM', 'IRS', 'LLC', 'NFTL', 'NQRS', 'NSIA', 'OIC', 'OJI', 'PPIA', 'RO', 'SLIAC', 'SRP',
  'SSN', 'TAS', 'TBOR', 'TC', 'TDI', 'TIN', 'TIGTA', 'TP',
] as const;

/** Further acronyms and marks that the product says. */
// prettier-ignore
export const acronymsOfProduct = [
  'ADR', 'AGI', 'API', 'ASED', 'ATE', 'ATM', 'CAF', 'CSV', 'ET', 'ITIN', 'JPEG', 'JSON', 'KB', 'MB', 'MFT',
  'MI', 'MO', 'NMF', 'OPA', 'PAM', 'PDF', 'PDIA', 'PMO', 'PNG', 'POA', 'RBA', 'RUFI', 'SUMRY', 'TFRP', 'TIFF',
  'UBA', 'US', 'XX', 'YY', 'ZIP',
] as const;
