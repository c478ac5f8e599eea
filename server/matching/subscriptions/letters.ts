import { formatNumber, inWords } from '#server/i18n/format'
import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import { notify } from '#server/notifications/notifications'
import type { Locale } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { log } from '#server/platform/log'
import { post } from '#server/platform/mail'
import type { Conflict, ExplainedCriterion } from '../engine/engine'
import { inPlainWords, reasonsOf } from '../explanation/explanation'
import { type MatchRow, listMatchesByIds } from '../matching.queries'
import { titlesOf } from '../matching.records'
import { stopToken } from './stopping'
import { findAddressee, listDue, lockWaiting } from './subscriptions.queries'

/** Suggestions that a letter tells of one by one; the others are counted. */
const TOLD = 6

export const sendDailyLetters = () => sendLetters('daily')
export const sendWeeklyLetters = () => sendLetters('weekly')

/**
 * One letter to each person for each organisation with new suggestions since the last one. Each is written in a transaction
 * with the marks of what it tells: a job killed half-way has sent whole letters, and the next run sends the others.
 */
async function sendLetters(rhythm: 'daily' | 'weekly'): Promise<void> {
  let failed: unknown
  for (const { account_id, organisation_id } of await listDue(db(), rhythm)) {
    try {
      await transact((tx) => sendLetter(tx, rhythm, account_id, organisation_id))
    } catch (error) {
      // One that cannot be written must not keep the others from theirs; the job is tried again for it.
      log.error({ err: error, account: account_id }, 'a letter of suggestions could not be written')
      failed ??= error
    }
  }
  if (failed) throw failed
}

async function sendLetter(tx: Tx, rhythm: 'daily' | 'weekly', accountId: string, organisationId: string): Promise<void> {
  const waiting = (await lockWaiting(tx, accountId, organisationId)).filter((line) => line.rhythm === rhythm)
  if (waiting.length === 0) return
  await tx
    .updateTable('match_letter_line')
    .set({ told_at: now() })
    .where('account_id', '=', accountId)
    .where(
      'match_id',
      'in',
      waiting.map(({ match_id }) => match_id),
    )
    .execute()
  // What was decided or fell meanwhile is no news.
  const news = waiting.filter(({ state }) => state === 'suggested')
  const addressee = news.length > 0 ? await findAddressee(tx, accountId, organisationId) : undefined
  if (!addressee) return
  const best = await listMatchesByIds(
    tx,
    news.slice(0, TOLD).map(({ match_id }) => match_id),
  )
  const titles = {
    need: await titlesOf(tx, 'need', [...new Set(best.map(({ need_id }) => need_id))]),
    technology: await titlesOf(tx, 'technology', [...new Set(best.map(({ technology_id }) => technology_id))]),
  }
  const { locale, email } = addressee
  const t = text(locale)
  const count = news.length
  const organisation = inWords(locale, addressee.name_vi, addressee.name_en)
  const told = best.map((match) => {
    const own = match.need_organisation_id === organisationId ? 'need' : 'technology'
    const [mine, theirs] = own === 'need' ? [titles.need, titles.technology] : [titles.technology, titles.need]
    const [mineId, theirsId] = own === 'need' ? [match.need_id, match.technology_id] : [match.technology_id, match.need_id]
    return saidOf(match, own, { mine: mine.get(mineId) ?? '', theirs: theirs.get(theirsId) ?? '' }, locale)
  })
  const more = count - told.length
  await post(tx, {
    to: email,
    locale,
    subject: t(`subscriptions:letter.subject-${rhythm}`, { count }),
    paragraphs: [
      t('subscriptions:letter.greeting', { name: addressee.name }),
      t(`subscriptions:letter.lead-${rhythm}`, { count, organisation }),
      ...told,
      ...(more > 0 ? [t('subscriptions:letter.more', { count: more })] : []),
    ],
    action: { label: t('subscriptions:letter.open'), path: inLocale(locale, '/matches') },
    stop: {
      label: t('subscriptions:letter.stop', { organisation }),
      path: `${inLocale(locale, '/stop-letters')}?token=${stopToken({ accountId, organisationId })}`,
    },
  })
  await notify(tx, { accountIds: [accountId] }, { kind: `subscriptions:notices.${rhythm}`, details: { count }, path: '/matches' })
}

/** One suggestion in a letter: what it is, for which record of theirs, and why. Titles alone: an anonymous need leads to nobody. */
function saidOf(match: MatchRow, own: 'need' | 'technology', { mine, theirs }: { mine: string; theirs: string }, locale: Locale): string {
  const t = text(locale)
  const party = own === 'need' ? 'enterprise' : 'supplier'
  const explanation = inPlainWords(match.criteria as ExplainedCriterion[], match.conflicts as Conflict[], locale, party)
  const words = explanation.words.slice(0, 4).map((word) => word[own === 'need' ? 'need' : 'offer'])
  const why = [
    ...(words.length > 0 ? [t('matching:explained.text.shared', { words: words.join(', ') })] : []),
    ...reasonsOf(explanation).slice(0, 2),
    ...explanation.conflicts.slice(0, 1),
  ]
  return `${t(`subscriptions:letter.line-${own}`, { theirs, mine, score: formatNumber(locale, match.score) })}\n${why.join(' ')}`
}
