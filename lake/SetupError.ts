/** Says why a lake cannot be started here, and what to do; commands print it without a stack. */
export class SetupError extends Error {
  override readonly name = 'ConfigError';
}
