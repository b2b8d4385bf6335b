// The PDF library makes a matrix for drawing as it is loaded. Nothing is drawn here: any class will do, and the one of a
// canvas package is not needed.
const globals = globalThis as Record<string, unknown>;
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globals[name] ??= class {};
