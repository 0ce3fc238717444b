import type { Contract } from './contract.ts';
import { jsonSchemaOf } from './openapi.ts';

/** The API as a page for people: every operation with who may ask, what it takes and why it may refuse. */
export function apiPage(contracts: readonly Contract[], version: string): string {
  const capabilities = [...new Set(contracts.map(({ operation }) => capabilityOf(operation)))].sort();
  const sections = capabilities.map((capability) => {
    const own = contracts.filter(({ operation }) => capabilityOf(operation) === capability);
    const parts = own.map(operationPart).join('');
    const heading = `<h2 id="${capability}">${capability}</h2>`;
    return `<section aria-labelledby="${capability}">${heading}${parts}</section>`;
  });
  const links = capabilities.map((name) => `<li><a href="#${name}">${name}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Accord API ${escape(version)}</title><style>${style}</style></head><body><main><h1>Accord API</h1>
<p>Version ${escape(version)}. The same as a document for programs:
<a href="/api/openapi.json">OpenAPI 3.1</a>. A command carries a <code>commandId</code> of yours: the same id
and body give the first answer again. A refusal comes as
<code>application/problem+json</code> with every finding, its paragraph and its cure.</p>
<nav aria-label="Capabilities"><ul>${links}</ul></nav>
${sections.join('\n')}</main></body></html>`;
}

function operationPart(contract: Contract): string {
  const { operation, method, path, summary, by } = contract;
  const { properties = {}, required = [] } = jsonSchemaOf(contract.input) as {
    properties?: Record<string, object>;
    required?: string[];
  };
  const fields = Object.entries(properties).map(
    ([name, schema]) =>
      `<tr><th scope="row"><code>${escape(name)}</code></th>` +
      `<td>${required.includes(name) ? 'required' : 'optional'}</td>` +
      `<td><code>${escape(typeText(schema))}</code></td></tr>`,
  );
  return `<article aria-labelledby="${operation}"><h3 id="${operation}">${escape(summary)}</h3>
<p><code>${method} /api${escape(path)}</code></p><p>For: ${by.map(escape).join(', ')}.</p>
<table><caption>Takes</caption><thead><tr><th scope="col">Field</th><th scope="col">Needed</th>
<th scope="col">Form</th></tr></thead><tbody>${fields.join('')}</tbody></table>
${refusalsPart('refusals' in contract ? contract.refusals : [])}</article>`;
}

function refusalsPart(refusals: readonly string[]): string {
  if (refusals.length === 0) return '';
  const codes = refusals.map((code) => `<code>${escape(code)}</code>`);
  return `<p>Refusals of its own, in order: ${codes.join(', ')}.</p>`;
}

function typeText(schema: object): string {
  const {
    type,
    format,
    enum: values,
    const: constant,
    anyOf,
    items,
  } = schema as {
    type?: string;
    format?: string;
    enum?: unknown[];
    const?: unknown;
    anyOf?: object[];
    items?: object;
  };
  if (anyOf) return anyOf.map(typeText).join(' or ');
  if (constant !== undefined) return JSON.stringify(constant);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (type === 'array') return `list of ${typeText(items ?? {})}`;
  return format ?? type ?? 'any';
}

function capabilityOf(operation: string): string {
  return operation.split('.')[0] ?? operation;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const style = `body{font:16px/1.5 "Public Sans",system-ui,sans-serif;color:#1b1b1b;margin:0}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem}a{color:#1a4480}
code{font-size:.95em;overflow-wrap:anywhere}article{border-top:1px solid #dfe1e2;padding:.5rem 0 1.5rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold}
th,td{text-align:left;padding:.25rem .75rem .25rem 0;vertical-align:top;font-weight:normal}
thead th{font-weight:bold;border-bottom:1px solid #a9aeb1}`;
