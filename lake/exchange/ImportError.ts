/** Says why an export cannot be taken in, where, and what to do; commands print it without a stack. */
export class ImportError extends Error {
  override readonly name = 'ConfigError';
}
