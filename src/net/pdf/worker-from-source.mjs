// The thread as it runs from source, where Node needs the compiler; esbuild bundles worker.ts itself.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
