const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** The longest round distance (km) that takes at most `longest` pixels. */
export function scaleKm(kmPerPixel: number, longest: number): number {
  return STEPS.findLast((km) => km / kmPerPixel <= longest) ?? 1;
}
