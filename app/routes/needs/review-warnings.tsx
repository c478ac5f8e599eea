import { Notice } from '#app/ui/notice'
import { useTranslation } from 'react-i18next'
import type { ReviewData } from './review'

/** What the exchange noticed by itself; an officer decides what it means. */
export function ReviewWarnings({ need }: { need: Pick<ReviewData, 'organisation' | 'gaps' | 'contacts' | 'identity'> }) {
  const { t } = useTranslation('needs')
  const { organisation, gaps, contacts, identity } = need
  const lists = [
    { title: t('review.gaps'), lines: gaps.map(({ gap }) => t(`gaps.${gap}`)) },
    { title: t('review.contacts'), lines: contacts },
    { title: t('review.identity'), lines: identity },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <div className="flex flex-col gap-4 empty:hidden">
      {organisation.verified ? null : <Notice tone="warning">{t('review.unverified')}</Notice>}
      {lists.map(({ title, lines }) => (
        <Notice key={title} tone="warning" title={title}>
          <ul className="list-disc pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ))}
    </div>
  )
}
