/** Whether the operating system refused something, rather than the program failing. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
