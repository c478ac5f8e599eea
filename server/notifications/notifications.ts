import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { post } from '#server/platform/mail'
import { standing } from '#server/platform/standing-answers'
import { countUnreadOf, findNotice, listNoticesOf, readersWithMail } from './notifications.queries'

declare module '#server/platform/events' {
  interface Events {
    'notifications.given': { accountIds: string[] }
  }
}

/** Whom a notice is for: the members of organisations, the whole Office, single people, or all of these. */
export interface Readers {
  organisationIds?: string[]
  accountIds?: string[]
  office?: boolean
}

export interface Notice {
  /** Full text key: `deals:notices.invited`. */
  kind: string
  /** What fills the text's places. Nothing confidential, and nothing that tells who posted anonymously. */
  details?: Record<string, string | number>
  /** The page that it opens, from the root and without the language. */
  path: string
  /** Also sent as a letter, to each reader in their own language. For what must not wait until the next visit. */
  mail?: boolean
}

/** Tells people in the transaction of what they are told; `except` is the one who did it. */
export async function notify(tx: Tx, readers: Readers, notice: Notice, except?: string | null): Promise<void> {
  const members = readers.organisationIds?.length
    ? await tx.selectFrom('membership').select('account_id as id').where('organisation_id', 'in', readers.organisationIds).execute()
    : []
  const officers = readers.office
    ? await tx.selectFrom('account').select('id').where('office', '=', true).where('suspended_at', 'is', null).execute()
    : []
  const accountIds = [...new Set([...members, ...officers].map(({ id }) => id).concat(readers.accountIds ?? []))].filter(
    (id) => id !== except,
  )
  if (accountIds.length === 0) return
  const details = JSON.stringify(notice.details ?? {})
  await tx
    .insertInto('notification')
    .values(accountIds.map((account_id) => ({ account_id, kind: notice.kind, details, path: notice.path, read_at: null })))
    .execute()
  if (notice.mail) await postNotices(tx, accountIds, notice)
  await publish(tx, 'notifications.given', { accountIds })
}

async function postNotices(tx: Tx, accountIds: string[], notice: Notice): Promise<void> {
  for (const { email, locale } of await readersWithMail(tx, accountIds)) {
    const t = text(locale)
    const said = String(t(notice.kind, { ...notice.details }))
    await post(tx, {
      to: email,
      locale,
      subject: said,
      paragraphs: [said, t('notifications:letter.why')],
      action: { label: t('notifications:letter.open'), path: inLocale(locale, notice.path) },
    })
  }
}

/** How many notices the person has not read. */
export function countUnread({ accountId }: Person): Promise<number> {
  return standing([`person:${accountId}`], `unread ${accountId}`, () => countUnreadOf(db(), accountId))
}

export interface NoticeLine {
  id: number
  kind: string
  details: Record<string, string | number>
  path: string
  at: string
  read: boolean
}

export interface NoticePage {
  notices: NoticeLine[]
  /** The `before` of the next page, where there is one. */
  next: number | null
}

/** The person's own notices, newest first. */
export async function listNotices(person: Person, options: { before?: number; limit?: number } = {}): Promise<NoticePage> {
  const { before, limit = 20 } = options
  const rows = await listNoticesOf(db(), person.accountId, { before, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  return {
    notices: shown.map(({ id, kind, details, path, created_at, read_at }) => ({
      id,
      kind,
      details,
      path,
      at: created_at.toISOString(),
      read: read_at !== null,
    })),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** The person's five newest notices. */
export function listLatestNotices(person: Person): Promise<NoticeLine[]> {
  const { accountId } = person
  return standing([`person:${accountId}`], `notices ${accountId}`, async () => (await listNotices(person, { limit: 5 })).notices)
}

/** Marks one notice as read and returns the page that it opens. Throws NotFound for a notice of somebody else. */
export async function openNotice(person: Person, id: number): Promise<string> {
  const notice = await findNotice(db(), person.accountId, id)
  if (!notice) throw new NotFound()
  await markRead(person, id)
  return notice.path
}

/** Marks everything as read. Reading is nobody's business but the reader's, so it leaves no audit row. */
export async function readAllNotices(person: Person): Promise<void> {
  await markRead(person)
}

function markRead(person: Person, id?: number) {
  return transact(async (tx) => {
    const marked = await tx
      .updateTable('notification')
      .set({ read_at: now() })
      .where('account_id', '=', person.accountId)
      .where('read_at', 'is', null)
      .$if(id !== undefined, (query) => query.where('id', '=', id ?? 0))
      .executeTakeFirst()
    // The same person's other pages show the new count.
    if (marked.numUpdatedRows > 0n) await publish(tx, 'notifications.given', { accountIds: [person.accountId] })
  })
}
