/**
 * The one written form of each kind of citation, so that tools can tell the document from the section.
 *
 * `26 U.S.C. § 6159(c)(1)` · `26 CFR 301.6159-1(b)(2)` · `IRM 5.14.1.3(4)c` · `IRM Exhibit 5.14.1-5` ·
 * `Pub. L. 105-206 § 3467` · `Rev. Proc. 95-17` · `Announcement 2025-06` · `D.C. Code § 28-2701` ·
 * `AP-08-1125-0028 § 8.26.9.1(2)` · `AP-08-1125-0028 § Exhibit 8.26.9-1`
 */
export type ParsedCitation = {
  /** `26 U.S.C.` */
  readonly document: string;
  /** `6159(c)(1)`; empty where the whole document is meant. */
  readonly section: string;
};

const paragraphs = '(?:\\([0-9A-Za-z]+\\))*';
const manualParagraph = '(?:\\(\\d+\\)(?:[a-z]|\\([a-z]\\))?(?:\\(\\d+\\))?)?';
const controlNumber = '[A-Z]{2,4}-\\d{2}-\\d{4}-\\d{4}';

const forms: readonly RegExp[] = [
  new RegExp(`^(?<document>\\d+ U\\.S\\.C\\.) § (?<section>\\d+[A-Za-z]*(?:-\\d+)?${paragraphs})$`),
  new RegExp(`^(?<document>\\d+ CFR) (?<section>\\d+\\.\\d+[A-Za-z]*(?:-\\d+[A-Z]?)?${paragraphs})$`),
  new RegExp(`^(?<document>IRM) (?<section>\\d+(?:\\.\\d+)+${manualParagraph})$`),
  /^(?<document>IRM) (?<section>Exhibit \d+(?:\.\d+)+-\d+)$/,
  new RegExp(`^(?<document>D\\.C\\. Code) § (?<section>\\d+-\\d+${paragraphs})$`),
  /^(?<document>Pub\. L\. \d+-\d+)(?: § (?<section>\d+[A-Za-z]*))?$/,
  /^(?<document>(?:Rev\. (?:Proc|Rul)\.|Notice|Treas\. Order) \d{2,4}-\d+)(?: § (?<section>[\d.]+))?$/,
  /^(?<document>Announcement \d{4}-\d+)$/,
  new RegExp(`^(?<document>${controlNumber})(?: § (?<section>[\\d.]+${manualParagraph}))?$`),
  new RegExp(`^(?<document>${controlNumber}) § (?<section>Exhibit [\\d.]+-\\d+)$`),
  /^(?<document>(?:Form|Publication|Letter|Document) \d+(?:-?[A-Z]+)?)$/,
];

/** The document and the section that a citation names; undefined if it is not written in one of the forms. */
export function parseCitation(cite: string): ParsedCitation | undefined {
  for (const form of forms) {
    const groups = form.exec(cite)?.groups;
    if (groups !== undefined) return { document: groups['document'] ?? '', section: groups['section'] ?? '' };
  }
  return undefined;
}
