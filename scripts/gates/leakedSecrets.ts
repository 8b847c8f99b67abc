import { addressOf } from './BuiltSite.ts';
import type { Gate } from './Gate.ts';

/** Makes a gate that lists files in which one of the given secrets stands. */
export function leakedSecrets(secrets: readonly string[]): Gate {
  const known = secrets.filter((secret) => secret !== '').map((secret) => Buffer.from(secret));
  return ({ files, read }) => {
    if (known.length === 0) return [];
    const leaking = [...files].filter((file) => {
      const bytes = read(file);
      return known.some((secret) => bytes.includes(secret));
    });
    return leaking.map((file) => ({ address: addressOf(file), text: 'holds an access token' }));
  };
}
