import { createTransport } from 'nodemailer'
import type { Locale } from './actor'
import { config, origin } from './config'
import { type Tx, db } from './database'
import { newId } from './id'
import { enqueue } from './jobs'

export interface Letter {
  to: string
  subject: string
  /** Paragraphs of plain text. */
  paragraphs: string[]
  /** The one thing to do, with its page on this site. */
  action?: { label: string; path: string }
  /** For letters that come again and again: the page that stops them without signing in, also by a mail program's own button. */
  stop?: { label: string; path: string }
  locale: Locale
}

/** Puts a letter in the outbox of the transaction; the worker sends it after the commit. */
export async function post(tx: Tx, letter: Letter): Promise<void> {
  const id = newId()
  const address = letter.action && `${origin()}${letter.action.path}`
  const stopAddress = letter.stop && `${origin()}${letter.stop.path}`
  await tx
    .insertInto('mail')
    .values({
      id,
      recipient: letter.to,
      subject: letter.subject.replace(/[\r\n]+/g, ' '),
      body_text: [
        ...letter.paragraphs,
        ...(letter.action ? [`${letter.action.label}: ${address}`] : []),
        ...(letter.stop ? [`${letter.stop.label}: ${stopAddress}`] : []),
      ].join('\n\n'),
      body_html: html(letter, address, stopAddress),
      stop_address: stopAddress ?? null,
      sent_at: null,
    })
    .execute()
  await enqueue(tx, 'platform.send-mail', { mailId: id })
}

function html(letter: Letter, address: string | undefined, stopAddress: string | undefined): string {
  const paragraphs = letter.paragraphs.map((text) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`).join('\n')
  const action = letter.action ? `<p><a href="${escaped(address ?? '')}">${escaped(letter.action.label)}</a></p>` : ''
  const stop = letter.stop ? `<p><small><a href="${escaped(stopAddress ?? '')}">${escaped(letter.stop.label)}</a></small></p>` : ''
  return `<!doctype html><html lang="${letter.locale}"><meta charset="utf-8"><body style="font-family:sans-serif;line-height:1.5">${paragraphs}\n${action}${stop}</body></html>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Sends one letter of the outbox, once: without SMTP_URL it only counts as sent, and `/dev/mail` shows it. */
export async function sendMail({ mailId }: { mailId: string }): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = config()
  if (SMTP_URL) {
    const letter = await db().selectFrom('mail').selectAll().where('id', '=', mailId).where('sent_at', 'is', null).executeTakeFirst()
    if (!letter) return
    await createTransport(SMTP_URL).sendMail({
      from: MAIL_FROM,
      to: letter.recipient,
      subject: letter.subject,
      text: letter.body_text,
      html: letter.body_html,
      // The same letter sent twice after a crash has the same id, and mail programs show it once.
      messageId: `<${letter.id}@${new URL(origin()).hostname}>`,
      // RFC 8058: mail programs stop the letters with one press.
      ...(letter.stop_address && {
        headers: { 'List-Unsubscribe': `<${letter.stop_address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      }),
    })
  }
  await db().updateTable('mail').set({ sent_at: new Date() }).where('id', '=', mailId).where('sent_at', 'is', null).execute()
}

/** Letters are shown on `/dev/mail` only where none leaves the system, and only in the demonstration or while developing. */
export function showsOutbox(): boolean {
  const { SMTP_URL, DEMO, NODE_ENV } = config()
  return SMTP_URL === undefined && (DEMO || NODE_ENV === 'development')
}

/** The outbox as `/dev/mail` shows it, newest first. */
export function listMail(limit = 50) {
  return db().selectFrom('mail').selectAll().orderBy('created_at', 'desc').limit(limit).execute()
}
