import argon2 from '@node-rs/argon2'

// OWASP's argon2id parameters: 19 MiB, two passes. The library hashes on a thread, off the event loop.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password.normalize('NFKC'), options)
}

let decoy: Promise<string> | undefined

/** Whether the password fits. Without an account it hashes all the same: an answer's time tells nobody who has one. */
export async function verifyPassword(password: string, storedHash: string | undefined): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const fits = await argon2.verify(storedHash ?? (await decoy), password.normalize('NFKC')).catch(() => false)
  return fits && storedHash !== undefined
}
