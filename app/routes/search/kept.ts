import type { Actor } from '#server/platform/actor'

/** Visitors all see the same page, which may be kept until something changes; who has signed in gets their own each time. */
export function kept({ sessionId }: Actor): Record<string, string> {
  return { 'Cache-Control': sessionId ? 'private, no-store' : 'public, max-age=0, must-revalidate' }
}
