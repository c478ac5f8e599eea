import { formatDay, inWords } from '#server/i18n/format'
import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import type { Tx } from '#server/platform/database'
import { post } from '#server/platform/mail'
import type { FairRow } from '../../techmart.queries'
import { pageToken, spokenNumber } from './codes'
import type { TicketRow } from './tickets.queries'

/** What a letter about a ticket tells: how it stands, or what has just happened to it. */
export type TicketNews = 'accepted' | 'waiting' | 'applied' | 'moved-up' | 'refused' | 'cancelled' | 'again' | 'fair-cancelled'

type Addressee = Pick<TicketRow, 'id' | 'name' | 'mail' | 'locale' | 'decision_note'>
type FairWords = Pick<FairRow, 'title_vi' | 'title_en' | 'venue' | 'starts_on' | 'ends_on' | 'day_starts'>

/** Puts a letter about the ticket in the outbox, in the person's language; nothing where no mail is known. */
export async function postTicket(tx: Tx, fair: FairWords, ticket: Addressee, news: TicketNews): Promise<void> {
  if (ticket.mail === '') return
  const { locale } = ticket
  const t = text(locale)
  const values = {
    name: ticket.name,
    title: inWords(locale, fair.title_vi, fair.title_en),
    from: formatDay(locale, fair.starts_on),
    to: formatDay(locale, fair.ends_on),
    hour: fair.day_starts,
    venue: fair.venue,
    number: spokenNumber(ticket.id),
    note: ticket.decision_note,
  }
  await post(tx, {
    to: ticket.mail,
    locale,
    subject: t(`attendance:letters.${news}.subject`, values),
    paragraphs: [
      t('attendance:letters.hello', values),
      t(`attendance:letters.${news}.text`, values),
      ...(news === 'refused' || news === 'cancelled' || news === 'fair-cancelled' ? [] : [t('attendance:letters.when', values)]),
      t('attendance:letters.privacy'),
    ],
    action: { label: t('attendance:letters.open'), path: ticketPath(locale, ticket.id) },
  })
}

/** The address of a person's own ticket, with its secret. */
export function ticketPath(locale: 'vi' | 'en', ticketId: string): string {
  return inLocale(locale, `/ticket?token=${pageToken('ticket', ticketId)}`)
}
