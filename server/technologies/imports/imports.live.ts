import type { Events } from '#server/platform/events'

/** Whoever looks at the import. */
export const roomsOfImport = ({ importId }: Events['imports.changed']): string[] => [`import:${importId}`]
