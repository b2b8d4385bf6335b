import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Handler = Parameters<typeof createServer>[1];

/** A web server of this computer, for as long as a test needs it. */
export interface LocalServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT` and a path. */
  url(path: string): string;
  close(): Promise<void>;
}

export async function serve(handler: NonNullable<Handler>): Promise<LocalServer> {
  const server: Server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
