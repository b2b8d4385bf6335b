// A PostgreSQL server for tests: made in a temporary folder, on a free port of this machine alone, and gone without a
// trace when standard input ends or a signal comes. Its address is the one line of standard output.
//   node scripts/test-server.mjs                               the server that comes with the packages
//   node scripts/test-server.mjs /usr/lib/postgresql/15/bin    one that is installed
// Tests start it by themselves; by hand it serves several runs: DECONFLICT_TEST_SERVER=<address> npm test
import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { packagedPostgres } from "./packaged-postgres.mjs";

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  // Nothing in it is worth keeping, so it need not wait for the disk.
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
];

const user = ordinaryUser();
const folder = mkdtempSync(join(tmpdir(), "deconflict-postgres-"));
const env = { ...withoutPostgres(process.env), LC_ALL: "C", TZ: "UTC" };
const spawnOptions = { ...user, env, cwd: folder };
const children = new Set();
let isStopping = false;

process.stdin.resume().on("end", () => stop(0));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0));
try {
  console.log(await start(process.argv[2] === undefined ? packagedPostgres() : resolve(process.argv[2])));
} catch (error) {
  if (!isStopping) process.stderr.write(`no PostgreSQL server for tests: ${error.message}\n`);
  await stop(1);
}

async function start(given) {
  give(folder);
  const bin = reachable(given);
  const password = randomUUID();
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  give(passwordFile);
  const data = join(folder, "data");
  const made = run(join(bin, "initdb"), [
    ...["--pgdata", data, "--username", "postgres", "--auth", "scram-sha-256", "--pwfile", passwordFile],
    ...["--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"],
  ]);
  if ((await made.ended) !== 0) throw new Error(`initdb failed: ${made.said()}`);
  const port = await freePort();
  const flags = SETTINGS.flatMap((setting) => ["-c", setting]);
  await ready(run(join(bin, "postgres"), ["-D", data, "-p", String(port), ...flags]));
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

function ready(server) {
  return new Promise((resolve, reject) => {
    server.child.stderr.on("data", () => /ready to accept connections/.test(server.said()) && resolve());
    server.ended.then(() => reject(new Error(`postgres did not start: ${server.said()}`)));
  });
}

/** Runs a program of the server, and keeps the first of what it says. */
function run(program, args) {
  const child = spawn(program, args, { ...spawnOptions, stdio: ["ignore", "ignore", "pipe"] });
  children.add(child);
  let text = "";
  child.stderr.on("data", (chunk) => {
    if (text.length < 10_000) text += chunk;
  });
  const ended = new Promise((resolve) => {
    child.on("error", (error) => {
      text += error.message;
      resolve(-1);
    });
    child.on("exit", resolve);
  }).finally(() => children.delete(child));
  return { child, ended, said: () => text.trim() };
}

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  // SIGQUIT: at once, without a last writing to the disk.
  const ends = [...children].map((child) => once(child, "exit"));
  for (const child of children) child.kill("SIGQUIT");
  await Promise.all(ends);
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

/** PostgreSQL does not run as root: then it runs as a user that is there already, and none is made. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const rows = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const row = ["postgres", "nobody"].map((name) => rows.find(([first]) => first === name)).find(Boolean);
  if (row === undefined) throw new Error("run as an ordinary user: PostgreSQL does not run as root");
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

function give(path) {
  if (user.uid !== undefined) chownSync(path, user.uid, user.gid);
}

/** The programs where that user may run them: a clone below /root is closed to others, and they are copied out of it. */
function reachable(bin) {
  const tried = spawnSync(join(bin, "postgres"), ["--version"], spawnOptions);
  if (tried.error?.code !== "EACCES") return bin;
  cpSync(join(bin, ".."), join(folder, "server"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "server/bin");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Settings such as PGPORT or PGDATA, which are meant for another server. */
function withoutPostgres(all) {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith("PG")));
}
