/** Says what whoever runs the command has to change; the command ends with exit code 1, without a stack. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
