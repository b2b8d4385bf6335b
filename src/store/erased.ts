/** What stands in the place of a file's name, and of a reason that may repeat erased words. */
export const ERASED = "(erased)";
