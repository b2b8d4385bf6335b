import type { Change } from "../store/history.js";

/** That reports do not count any more, or count again, for the history. */
export function versionChanges(superseded: readonly string[], revived: readonly string[], why: string): Change[] {
  const changed = (change: string, before: string, after: string) => (report: string) => ({
    change,
    subject: report,
    report,
    before: { state: before },
    after: { state: after },
    why,
  });
  return [
    ...superseded.map(changed("report superseded", "current", "superseded")),
    ...revived.map(changed("report counts again", "superseded", "current")),
  ];
}
