// What the core uses of csv-parse. The package's own types bring in Node's, and then node:fs would compile in the core.
export function parse(input: string, options?: { readonly relax_column_count?: boolean }): unknown;
