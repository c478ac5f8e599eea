import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Section } from '#app/ui/page'
import { TextLink } from '#app/ui/link'
import type { DealRoom } from '#server/deals/deals'
import { useTranslation } from 'react-i18next'
import { Composer } from './composer'
import { EntryLine } from './entry-line'
import { SeenMark } from './seen-mark'

/** Everything that was said and done, the newest at the bottom, and the box to write in. */
export function Conversation({ room, messageId }: { room: DealRoom; messageId: string }) {
  const { t } = useTranslation('deals')
  const at = useAt()
  const closed = room.state === 'proposed' ? 'waiting' : room.state === 'declined' || room.state === 'ended' ? 'closed' : 'viewer'
  return (
    <Section
      title={t('talk.title')}
      id="talk"
      actions={room.unreadUpTo === undefined ? null : <SeenMark key={room.unreadUpTo} position={room.unreadUpTo} />}
    >
      <div className="rounded-lg border border-line bg-white shadow-card">
        {/* Laid out from below, the box shows the newest line first and stays there, without a script. */}
        <div
          role="log"
          aria-label={t('talk.log')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
          tabIndex={0}
          className="flex max-h-[34rem] flex-col-reverse overflow-y-auto focus-visible:-outline-offset-3"
        >
          <div className="p-4 sm:p-5">
            {room.older === undefined ? null : (
              <p className="mb-4 text-center">
                <TextLink href={`${at(paths.deal(room.id))}?before=${room.older}#talk`}>{t('talk.older')}</TextLink>
              </p>
            )}
            <ol className="flex flex-col gap-4">
              {room.entries.map((entry) => (
                <EntryLine
                  key={`${entry.kind}-${'id' in entry ? entry.id : `${entry.at.getTime()}-${'version' in entry ? entry.version : ''}`}`}
                  entry={entry}
                />
              ))}
            </ol>
            {room.newest ? null : (
              <p className="mt-4 text-center">
                <TextLink href={`${at(paths.deal(room.id))}#talk`}>{t('talk.newer')}</TextLink>
              </p>
            )}
          </div>
        </div>
        <div className="border-t border-line p-4 sm:p-5">
          {room.can.write ? (
            <Composer dealId={room.id} messageId={messageId} entries={room.entries} />
          ) : (
            <p className="text-muted">{t(`talk.${closed}`)}</p>
          )}
        </div>
      </div>
      <p className="mt-2 text-sm text-muted">{t('room.office-reads')}</p>
    </Section>
  )
}
