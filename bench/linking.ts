import { link } from "../src/link/index.js";
import type { Parties } from "../src/model/parties.js";
import { type Figure, figure, held, median, seconds, timed } from "./figures.js";
import { syntheticAccounts } from "./synthetic-accounts.js";

/** An archive to link: how it fills as it grows, and how often each size is run (small ones are short, and noisy). */
interface Archive {
  readonly what: string;
  readonly sizes: readonly { readonly accounts: number; readonly runs: number }[];
  days(accounts: number): number;
}

const ARCHIVES: readonly Archive[] = [
  {
    what: "over the years, 50 a day",
    sizes: [
      { accounts: 1_000, runs: 7 },
      { accounts: 10_000, runs: 3 },
      { accounts: 100_000, runs: 1 },
    ],
    days: (accounts) => accounts / 50,
  },
  {
    what: "within one year, ever more a day",
    sizes: [
      { accounts: 1_000, runs: 7 },
      { accounts: 20_000, runs: 1 },
    ],
    days: () => 365,
  },
];
/** Room for caches and garbage collection, which small sizes do without; from 1,000 to 100,000 n·√n would be 6, n² 60. */
const BAR = 2;

const PARTIES: Parties = { same: (a, b) => a === b, near: (a, b) => a === b, displayName: (id) => id };

/** How linking grows with the number of accounts, against n log n. */
export function linking(): Figure[] {
  timeOf(ARCHIVES[0] as Archive, 1_000, 3); // warm
  return ARCHIVES.flatMap(growth);
}

function growth(archive: Archive): Figure[] {
  const figures: Figure[] = [];
  const perUnit: number[] = [];
  for (const { accounts, runs } of archive.sizes) {
    const what = `${accounts} accounts ${archive.what}`;
    try {
      const time = timeOf(archive, accounts, runs);
      perUnit.push(time / (accounts * Math.log2(accounts)));
      figures.push(figure(what, seconds(time)));
    } catch (error) {
      // A size that cannot be linked at all is a figure too, and the others still stand.
      return [...figures, held(what, `failed: ${String(error)}`, "linked", false)];
    }
  }
  const ratio = (perUnit.at(-1) as number) / (perUnit[0] as number);
  return [
    ...figures,
    held("  its time / n log n, largest against smallest", ratio.toFixed(2), `<= ${BAR}`, ratio <= BAR),
  ];
}

/** Median milliseconds of linking `accounts` accounts. */
function timeOf(archive: Archive, accounts: number, runs: number): number {
  const told = syntheticAccounts(accounts, Math.ceil(archive.days(accounts)));
  return median(Array.from({ length: runs }, () => timed(() => link(told.accounts, told.reports, PARTIES))));
}
