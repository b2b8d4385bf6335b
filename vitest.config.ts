import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "data/**/*.test.ts", "bench/**/*.test.ts", "test/**/*.test.ts"],
    allowOnly: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ["test/support/ledgers.ts"],
  },
});
