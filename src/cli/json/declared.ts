import type {
  ClaimedStrike,
  DeclaredDetail,
  DeclaredFile,
  Declaring,
  ListedDeclaration,
} from "../../service/ledger.js";
import { declarationJson } from "./declaration.js";

export function declaringJson({ outcome, file, replaces, problems }: Declaring) {
  return {
    outcome,
    replaces,
    file: declaredFileJson(file),
    problems: problems.map(({ file, line, message, fatal }) => ({ file, line, message, fatal })),
  };
}

export function declaredFileJson({ id, state, kind, file, party, sha256, options, counts, ...added }: DeclaredFile) {
  const { addedAt, addedBy } = added;
  return {
    id,
    state,
    kind,
    file,
    party,
    sha256,
    options: optionsJson(options),
    counts: countsJson(counts),
    addedAt,
    addedBy,
  };
}

/** As given: only what was. */
function optionsJson({ party, columns, dates, dateOrder, published, timeZone }: DeclaredFile["options"]) {
  return { party, columns, dates, dateOrder, published, timeZone };
}

function countsJson({ declarations, rows, releases, strikes, days, located, unresolved }: DeclaredFile["counts"]) {
  return {
    declarations,
    rows,
    releases,
    strikes,
    days: days === null ? null : { start: days.start, end: days.end },
    located,
    unresolved: unresolved.map(({ name, rows }) => ({ name, rows })),
  };
}

export function listedDeclarationJson({ declared, file, declaration }: ListedDeclaration) {
  return { declared, file, declaration: declarationJson(declaration) };
}

export function claimedStrikeJson({ report, publisher, account, speaker, strike }: ClaimedStrike) {
  return { report, publisher, account, speaker, declaration: declarationJson(strike) };
}

export function declaredDetailJson({ file, name, declaration }: DeclaredDetail) {
  return {
    name,
    file: file === null ? null : declaredFileJson(file),
    declaration: declaration === null ? null : declarationJson(declaration),
  };
}
