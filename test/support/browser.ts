import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

// A real browser for tests: one that is installed, or the one that comes with the development packages.

// Tests may run as root, in a container, without a graphics card.
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-zygote"];
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Starts a Chromium: that which the environment variable CHROMIUM names, one that is installed, Playwright's own, or that
 * of the development packages, which runs on Linux alone.
 * @throws Error that says how to install one; tests fail then, and are not left out
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromiumPath();
  return await chromium.launch({ executablePath, args: ARGUMENTS, headless: true }).catch((cause: Error) => {
    throw new Error(`no browser to test with could be started (${executablePath}). ${INSTALL}`, { cause });
  });
}

const INSTALL =
  "Install one with “npx playwright-core install --with-deps chromium”, or name one in the environment variable CHROMIUM.";

async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== "") return named;
  const installed = [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (process.platform !== "linux") throw new Error(`there is no browser to test with. ${INSTALL}`);
  return await sparticuz.executablePath();
}

/** A page of a file, with the network off. */
export interface OfflinePage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that the page wants to have, but the file itself, even if its own policy forbids it. */
  readonly asked: readonly string[];
  /** What of it would have left the browser. */
  readonly sent: readonly string[];
  /** Whatever a script of the page would have shown or said; there must be nothing. */
  readonly heard: readonly string[];
}

export interface Screen {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

/**
 * Opens a file as a reader would, by a double click, on a machine without a network. Nothing but the file is answered.
 * @param url `file:` URL
 */
export async function openOffline(
  browser: Browser,
  url: string,
  { width = 1280, colorScheme = "light" }: Screen = {},
): Promise<OfflinePage> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  await context.setOffline(true);
  const [asked, sent, heard]: [string[], string[], string[]] = [[], [], []];
  await context.route("**/*", (route) => {
    const wanted = route.request().url();
    if (wanted === url) return route.continue();
    sent.push(wanted);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("data:")) asked.push(request.url());
  });
  page.on("dialog", (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  await page.goto(url);
  return { page, context, asked, sent, heard };
}
