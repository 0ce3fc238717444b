// Unpacks the Chromium that npm brings into the temporary folder of the environment, and prints its path. A
// program of its own because that package unpacks into the temporary folder only, and so that its own
// libraries come along: it leaves them out unless it finds itself on the platform that it was made for.

process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
