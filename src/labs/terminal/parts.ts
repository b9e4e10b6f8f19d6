import type { Parts } from './pieces.ts';

/** The body is JSON in every shell. */
const json = [
  ['model', /"model": "[^"]+",/],
  ['messages', /"messages": .*/],
  ['body', /[{}]$/],
] as const;

/** The parts of the cURL command, in the order in which they come. */
export const bashParts = [
  ['check', /: "\$\{\w+:\?[^}]*\}" &&/],
  ['curl', /curl\b/],
  ['quiet', /-sS/],
  ['fail', /--fail-with-body/],
  ['url', /'https?:[^']+'/],
  ['wrap', /\\$/],
  ['key', /-H @<\(printf 'Authorization: [^)]*\)/],
  ['type', /-H 'Content-Type: [^']+'/],
  ['data', /-d @- <<JSON$/],
  ...json,
  ['end', /JSON$/],
] as const satisfies Parts;

/** The parts of the PowerShell script, in the order in which they come. */
export const powershellParts = [
  ['stop', /\$ErrorActionPreference = .*/],
  ['load', /Add-Type .*/],
  ['check', /if \(-not \$env:\w+\) .*/],
  ['text', /\$body = @"$|"@$/],
  ...json,
  ['url', /\$request = .*Post, 'https?:[^']+'\)$/],
  ['key', /\$request\.Headers\.Add\('Authorization', .*/],
  ['type', /\$request\.Content = .*/],
  ['client', /\$client[ .].*/],
  ['send', /\$response = .*/],
  ['read', /\$text = .*/],
  ['fail', /if \(-not \$response\.IsSuccessStatusCode\) .*/],
  ['print', /\(\$text \| ConvertFrom-Json\).*/],
] as const satisfies Parts;
