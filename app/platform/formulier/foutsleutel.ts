import type { $ZodErrorMap } from 'zod/v4/core';

const formaten: Record<string, string> = { email: 'email', url: 'url', date: 'datum', datetime: 'datum', uuid: 'keuze', guid: 'keuze' };

function grens(soort: 'kort' | 'lang', aard: string, waarde: number | bigint): string {
  const kant = soort === 'kort' ? 'min' : 'max';
  if (aard === 'string') return `fouten.te_${soort}?${kant}=${waarde}`;
  if (aard === 'array' || aard === 'set' || aard === 'file') return `fouten.te_${soort === 'kort' ? 'weinig' : 'veel'}?${kant}=${waarde}`;
  return `fouten.te_${soort === 'kort' ? 'laag' : 'hoog'}?${kant}=${waarde}`;
}

/** The translation key (`fouten.*`, parameters behind a `?`) of a zod issue for which the schema names no message of its own. */
export const foutSleutel: $ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'fouten.keuze';
  if (issue.input === undefined || issue.input === null || issue.input === '') return 'fouten.verplicht';
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int') return typeof issue.input === 'number' ? 'fouten.geheel_getal' : 'fouten.getal';
      if (issue.expected === 'number' || issue.expected === 'nan') return 'fouten.getal';
      return issue.expected === 'date' ? 'fouten.datum' : 'fouten.ongeldig';
    case 'too_small':
      return grens('kort', issue.origin, issue.minimum);
    case 'too_big':
      return grens('lang', issue.origin, issue.maximum);
    case 'invalid_format':
      return `fouten.${formaten[issue.format] ?? 'vorm'}`;
    case 'not_multiple_of':
      return issue.divisor === 1 ? 'fouten.geheel_getal' : `fouten.veelvoud?van=${issue.divisor}`;
    default:
      return 'fouten.ongeldig';
  }
};
